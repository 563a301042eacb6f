import type { Inspection, Subject } from '../subject.js';

/** What the process of the mock tells: that it ended, or wrote to its error output. */
export function processProblem(subject: Subject): string | undefined {
  const ended = subject.ended();
  const complaints = subject.complaints();
  if (ended !== undefined) return `the process of the mock ended (${ended}) ${complaints.slice(0, 2000)}`;
  return complaints === '' ? undefined : `the mock wrote to its error output: ${complaints.slice(0, 2000)}`;
}

/** Bytes by which the heap may be larger than at the start: journals are full by then, and tables of a chapter. */
const mostGrowth = 384 * 1024 * 1024;

/** What an inspection shows: polluted prototypes, and a heap that grew more than journals and rows explain. */
export function inspectionProblem(now: Inspection, start: Inspection): string | undefined {
  if (now.polluted.length > 0) return `prototypes are polluted: ${now.polluted.join(', ')}`;
  const growth = now.heapUsed - start.heapUsed;
  if (growth <= mostGrowth) return undefined;
  return `the heap grew from ${megabytes(start.heapUsed)} to ${megabytes(now.heapUsed)} MB`;
}

export function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
