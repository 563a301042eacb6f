import { apiNames } from '../../generated/apis.js';
import {
  applyBaseline,
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
import { baselineOf, strangersNote, writeDraft } from './baseline-files.js';
import { wantsColor, widthOf } from './colors.js';
import { harmless, runsOnGithub, tellGithub } from './github.js';
import { reportFiles, writeReport } from './report-files.js';
import { statusLine, type StatusLine } from './status-line.js';

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
  quiet: boolean;
  failOn: 'must' | 'should';
  baseline?: string;
  writeBaseline?: string;
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
  if (flags.failOn === 'should' && flags.level === 'must')
    throw new Unusable('--fail-on should needs the should rules, which --level must leaves out');
  const baseline = await baselineOf(flags);
  const onGithub = runsOnGithub(process.env);
  const mocks: Mock[] = [];
  const status = statusLine(process.stderr);
  const interruption = endOnSignal(status);
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
      failOn: flags.failOn,
      replayWith: replayWords(flags),
      onEvent: progress(status, flags),
    });
    status.end();
    // What cannot be removed from a mock of our own goes with the mock.
    const kept = mocks.length > 0 ? judged.map((report) => ({ ...report, leftovers: [] })) : judged;
    const reports = baseline ? kept.map((report) => applyBaseline(report, baseline, new Date())) : kept;
    // Between the lines of the rules and the summary.
    if (!flags.quiet) console.log();
    for (const report of reports) {
      const text = formatSummary(report, { ...terminal(), verbose: flags.verbose, quiet: flags.quiet });
      console.log(onGithub ? harmless(text) : flags.quiet ? text.trimEnd() : text);
    }
    for (const { write, file } of outputs) await writeReport(file, write(reports), flags);
    if (flags.writeBaseline !== undefined) await writeDraft(flags.writeBaseline, reports);
    if (onGithub) await tellGithub(reports, process.env, console.log);
    const strangers = baseline && strangersNote(baseline, reports);
    if (strangers !== undefined && !flags.quiet) console.error(`twinspec: ${strangers}`);
    const { exitCode, reason } = conclude(reports);
    // On one line: the reason may quote a target, and a runner obeys lines that begin like a command.
    if (reason !== undefined) console.error(`twinspec: ${onGithub ? reason.replace(/\s+/g, ' ') : reason}`);
    process.exitCode = exitCode;
  } finally {
    status.end();
    interruption.forget();
    await Promise.all(mocks.map((mock) => mock.close()));
  }
}

/** Ends the run after the case under way at the first Ctrl-C or SIGTERM, and the process at the second. */
function endOnSignal(status: StatusLine): { signal: AbortSignal; forget(): void } {
  const controller = new AbortController();
  const onSignal = () => {
    // Exit code 2: what was judged so far is lost.
    if (controller.signal.aborted) process.exit(2);
    status.above(() =>
      console.error(
        'twinspec: interrupted; the case under way is finished and cleaned up. Again to end at once.',
      ),
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

function progress(status: StatusLine, { quiet }: VerifyFlags): (event: RunEvent) => void {
  let total = 0;
  let index = 0;
  return (event) => {
    status.tell(event);
    if (event.type === 'started') total += event.rules;
    if (event.type === 'judged') {
      index += 1;
      const counted = { index: index - 1, total: Math.max(total, index), result: event.result };
      if (!quiet) status.above(() => console.log(formatProgress(counted, terminal())));
    }
  };
}

function terminal(): { color: boolean; columns: number } {
  return { color: wantsColor(process.stdout, process.env), columns: widthOf(process.stdout) };
}
