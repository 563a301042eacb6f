import { Desk, DeskFailed } from './desk.js';
import type { Finding } from './finding.js';
import { Lane } from './lane.js';
import { healthOf, healthProblem } from './oracles/health.js';
import { answerOracles } from './oracles/index.js';
import { inspectionProblem, processProblem } from './oracles/process.js';
import { chaptersOf, chapterUpTo, type Chapter } from './plan.js';
import type { Prepared } from './prepare.js';
import { Gun } from './shot.js';
import { slowRequests } from './inputs/slow.js';
import { placeOf, type Inspection, type Subject } from './subject.js';
import { Tally } from './tally.js';
import { SlowClients } from './wire/slow.js';

export interface CampaignOptions {
  readonly seed: number;
  /** Requests to be sent. */
  readonly requests: number;
  /** Sandboxes that are fuzzed side by side. */
  readonly lanes: number;
  /** Milliseconds without a byte after which an answer counts as never coming. */
  readonly patience: number;
  /** Sends only what leads to this request, and this one. */
  readonly onlyIndex?: number;
  /** Findings after which the run ends. */
  readonly mostFindings: number;
  /** Leaves out the slow clients, for which a run waits until the mock has cut them off. */
  readonly withoutSlow?: boolean;
  /** Told after each chapter how many requests were sent. */
  readonly onProgress?: (requests: number) => void;
}

export interface Campaign {
  readonly findings: readonly Finding[];
  readonly tally: Tally;
  /** Connections of slow clients that the server cut off. */
  readonly cutOff: number;
  /** Seconds of processor time that the process of the mock had taken at its last inspection. */
  readonly cpuSeconds: number;
  /** Bytes of the heap in use before and after, and at most in between. */
  readonly heap: { readonly before: number; readonly after: number; readonly most: number };
}

/** How often the process is inspected during a run. */
const inspections = 8;

/**
 * Fuzzes a mock and tells all that must not happen.
 *
 * @throws DeskFailed when the mock does not answer at the start or at the end
 */
export async function fuzz(
  subject: Subject,
  prepared: Prepared,
  options: CampaignOptions,
): Promise<Campaign> {
  const { seed, patience, onlyIndex, mostFindings } = options;
  const { routes } = prepared;
  const place = placeOf(subject);
  const { host, port } = place;
  const desk = new Desk(place);
  const gun = new Gun(seed, routes, `${host}:${port}`);
  const tally = new Tally();
  const findings: Finding[] = [];
  const chapters =
    onlyIndex === undefined ? chaptersOf(options.requests) : [chapterUpTo(onlyIndex)].filter(isChapter);
  const report = (finding: Finding) => {
    if (findings.length < mostFindings && !findings.some((known) => isLike(known, finding)))
      findings.push(finding);
  };
  const isEnough = () => findings.length >= mostFindings;
  const lanes = Array.from({ length: Math.min(options.lanes, chapters.length) }, (_, number) => {
    const oracles = answerOracles(prepared.canaries);
    return new Lane({ ...prepared, number, place, patience, gun, oracles, tally, report, isEnough });
  });
  for (const lane of lanes) await lane.open();
  const health = await healthOf(desk, routes);
  const start = await subject.inspect();
  const heap = { before: start.heapUsed, most: start.heapUsed, after: start.heapUsed };
  const isSlow = onlyIndex === undefined && !options.withoutSlow;
  const slow = new SlowClients(place, isSlow ? slowRequests(routes, `${host}:${port}`) : []);
  let last = 0;
  let { cpuSeconds } = start;

  const look = (index: number, inspection?: Inspection) => {
    const problem = processProblem(subject);
    if (problem !== undefined) report({ oracle: 'process', detail: problem, index });
    if (!inspection) return;
    heap.after = inspection.heapUsed;
    cpuSeconds = inspection.cpuSeconds;
    heap.most = Math.max(heap.most, inspection.heapUsed);
    const found = inspectionProblem(inspection, start);
    if (found !== undefined) report({ oracle: 'process', detail: found, index });
  };
  const interval = Math.ceil(chapters.length / inspections);
  const pending = chapters.values();
  let done = 0;
  let inspecting = Promise.resolve();
  await Promise.all(
    lanes.map(async (lane) => {
      for (const chapter of pending) {
        if (isEnough() || subject.ended() !== undefined) return;
        last = chapter.first + chapter.size - 1;
        try {
          await lane.run(chapter);
        } catch (error) {
          if (!(error instanceof DeskFailed)) throw error;
          report({ oracle: 'ownRequest', detail: error.message, index: last });
        }
        slow.trickle();
        done += 1;
        look(last);
        options.onProgress?.(tally.requests);
        if (done % interval === 0 && subject.ended() === undefined) {
          inspecting = inspecting.then(async () => look(last, await subject.inspect()));
          await inspecting;
        }
      }
    }),
  );
  look(last);
  const held = await slow.survivors(subject.requestTimeout);
  for (const what of held)
    report({ oracle: 'slow', detail: `a slow client is not cut off: ${what}`, index: last });
  if (subject.ended() === undefined) {
    for (const problem of await healthProblem(desk, routes, health))
      report({ oracle: 'health', detail: problem, index: last });
    for (const lane of lanes) await lane.close();
    look(last, await subject.inspect());
  }
  desk.close();
  return { findings, tally, cutOff: slow.count - held.length, cpuSeconds, heap };
}

function isChapter(chapter: Chapter | undefined): chapter is Chapter {
  return chapter !== undefined;
}

/** Whether two findings are about the same: one is enough to begin with. */
function isLike(a: Finding, b: Finding): boolean {
  const { operation } = a.shot?.draft.route ?? {};
  return (
    a.oracle === b.oracle &&
    operation === b.shot?.draft.route.operation &&
    a.shot?.family === b.shot?.family &&
    a.detail.slice(0, 40) === b.detail.slice(0, 40)
  );
}
