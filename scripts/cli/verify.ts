import { apiNames } from '../../generated/apis.js';
import {
  conclude,
  formatProgress,
  formatSummary,
  knownApi,
  loadTarget,
  targetFromUrl,
  Unusable,
  verifyAll,
  type RunEvent,
  type Target,
} from '../../conformance/index.js';
import { startMock, type Mock } from '../../mock-server/index.js';
import { reportFiles, writeReport } from './report-files.js';

export interface VerifyFlags {
  api?: string;
  target?: string;
  token?: string;
  control?: string;
  only?: string;
  level?: 'must' | 'should';
  seed?: number;
  runs?: number;
  path?: string;
  maxWrites?: number;
  readOnly: boolean;
  rps?: number;
  report?: string;
  production: boolean;
  verbose: boolean;
}

const signals = ['SIGINT', 'SIGTERM'] as const;

// Seeded budgets belong to a UTC day: starting in the middle of one, whatever the real time, keeps runs alike.
const mockStart = new Date('2026-05-09T10:00:00Z');

/**
 * `twinspec verify`: judges the target, or a mock of our own for each API. Sets the exit code.
 *
 * @throws Unusable when flags, files or targets cannot be used
 */
export async function runVerify(flags: VerifyFlags): Promise<void> {
  const outputs = reportFiles(flags.report);
  if (flags.path !== undefined && (flags.only === undefined || flags.seed === undefined)) {
    throw new Unusable('--path goes with --only RULE and --seed');
  }
  const mocks: Mock[] = [];
  const interruption = endOnSignal();
  try {
    const targets = (await targetsOf(flags, mocks)).map((target) => withLimits(target, flags));
    const judged = await verifyAll(targets, {
      only: flags.only,
      level: flags.level,
      seed: flags.seed,
      runs: flags.runs,
      path: flags.path,
      signal: interruption.signal,
      production: flags.production,
      replayWith: replayWords(flags),
      onEvent: progress(),
    });
    // What cannot be removed from a mock of our own goes with the mock.
    const reports = mocks.length > 0 ? judged.map((report) => ({ ...report, leftovers: [] })) : judged;
    for (const report of reports)
      console.log(formatSummary(report, { ...terminal(), verbose: flags.verbose }));
    for (const { write, file } of outputs) await writeReport(file, write(reports));
    const { exitCode, reason } = conclude(reports);
    if (reason !== undefined) console.error(`twinspec: ${reason}`);
    process.exitCode = exitCode;
  } finally {
    interruption.forget();
    await Promise.all(mocks.map((mock) => mock.close()));
  }
}

/** Ends the run after the case under way at the first Ctrl-C or SIGTERM, and the process at the second. */
function endOnSignal(): { signal: AbortSignal; forget(): void } {
  const controller = new AbortController();
  const onSignal = () => {
    // Exit code 2: what was judged so far is lost.
    if (controller.signal.aborted) process.exit(2);
    console.error(
      'twinspec: interrupted; the case under way is finished and cleaned up. Again to end at once.',
    );
    controller.abort();
  };
  for (const name of signals) process.on(name, onSignal);
  return {
    signal: controller.signal,
    forget: () => {
      for (const name of signals) process.off(name, onSignal);
    },
  };
}

/** A mock per API rather than one for all: each run moves the clock of its own. */
async function targetsOf(flags: VerifyFlags, mocks: Mock[]): Promise<Target[]> {
  const { api, target, token, control } = flags;
  if (target === undefined) {
    if (token !== undefined) throw new Unusable('--token goes with --target');
    if (control !== undefined) throw new Unusable('--control goes with --target');
    for (const name of api === undefined ? apiNames : [knownApi(api)]) {
      mocks.push(await startMock({ apis: [name], clock: mockStart }));
    }
    return mocks.flatMap((mock) => mock.targets);
  }
  if (/^https?:\/\//.test(target)) {
    if (api === undefined || token === undefined)
      throw new Unusable('a target given as URL needs --api and --token');
    return [targetFromUrl(knownApi(api), target, token, control)];
  }
  if (control !== undefined) throw new Unusable('--control goes with a target given as URL');
  const described = await loadTarget(target);
  if (api !== undefined && api !== described.api) {
    throw new Unusable(`${target} describes ${described.api}, --api says ${api}`);
  }
  return [described];
}

/** The words of this command line that a replay needs beside API, rule, seed and runs; never the token itself. */
function replayWords(flags: VerifyFlags): string {
  const { target, token, control, maxWrites, rps, readOnly, production } = flags;
  return [
    target !== undefined && `--target ${target}`,
    token !== undefined && '--token "$TOKEN"',
    control !== undefined && `--control ${control}`,
    maxWrites !== undefined && `--max-writes ${maxWrites}`,
    rps !== undefined && `--rps ${rps}`,
    readOnly && '--read-only',
    production && '--production',
  ]
    .filter((words) => words !== false)
    .join(' ');
}

function withLimits(target: Target, { maxWrites, rps, readOnly }: VerifyFlags): Target {
  const { limits } = target;
  return {
    ...target,
    limits: {
      ...limits,
      maxWrites: maxWrites ?? limits?.maxWrites,
      requestsPerSecond: rps ?? limits?.requestsPerSecond,
      ...(readOnly && { readOnly }),
    },
  };
}

function progress(): (event: RunEvent) => void {
  let total = 0;
  let index = 0;
  return (event) => {
    if (event.type === 'started') total += event.rules;
    if (event.type === 'judged') {
      index += 1;
      console.log(
        formatProgress({ index: index - 1, total: Math.max(total, index), result: event.result }, terminal()),
      );
    }
  };
}

function terminal(): { color: boolean; columns: number } {
  const { isTTY, columns = 80 } = process.stdout;
  return { color: isTTY === true && process.env['NO_COLOR'] === undefined, columns: isTTY ? columns : 80 };
}
