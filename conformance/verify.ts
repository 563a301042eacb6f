import { fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { tool } from '../generated/tool.js';
import type { Report, RuleResult, Summary, Target } from '../generated/formats.js';
import { loadSuite } from './apis/load.js';
import { selectRules, type Selection } from './engine/selection.js';
import { newRunMark } from './engine/run.js';
import { maskReport, maskSecrets } from './report/index.js';
import type { Assignment, RunEnd, RunEvent } from './run/assignment.js';
import { admit } from './target/admission.js';
import { asTarget, Unusable } from './target/documents.js';

export interface VerifyOptions extends Selection {
  /** Seed of all generated inputs; drawn and reported when left out. */
  seed?: number;
  /** Most cases per property; 10 when left out. */
  runs?: number;
  /** Allows a documented production host as target. */
  production?: boolean;
  /** Words of the command line that a replay needs beside api, rule and seed, e.g. `--target staging.yaml`. */
  replayWith?: string;
  /** Told about each rule as it is judged. */
  onEvent?: (event: RunEvent) => void;
}

/**
 * Judges targets by the rules of their contracts and resolves to a report for each, in the given order. Targets are
 * judged side by side, the rules of one target one after the other.
 *
 * @throws Unusable when nothing can be judged: a bad description, an unknown API, a filter without a match
 */
export async function verifyAll(targets: readonly Target[], options: VerifyOptions = {}): Promise<Report[]> {
  const { seed = randomInt(2 ** 31), runs = 10, production = false, replayWith = '' } = options;
  if (!Number.isInteger(runs) || runs < 1)
    throw new Unusable(`runs is ${runs}, which is not a positive whole number`);
  const selection: Selection = { only: options.only, level: options.level };
  const assignments: Assignment[] = [];
  for (const given of targets) {
    const target = asTarget(given, 'target');
    const { contract, rules } = await loadSuite(target.api);
    admit(target, contract, production);
    // A filter that names rules of one API only is fine when several are judged; see below for none at all.
    if (targets.length === 1) selectRules(rules, selection);
    assignments.push({ target, selection, seed, runs, runMark: newRunMark(), replayWith });
  }
  const matching = await withMatchingRules(assignments);
  const outcomes = await conduct(matching, options.onEvent);
  return matching.map((assignment) => toReport(assignment, outcomes.get(assignment.target.api)));
}

/** Judges one target. @throws Unusable when nothing can be judged */
export async function verify(target: Target, options: VerifyOptions = {}): Promise<Report> {
  const [report] = await verifyAll([target], options);
  if (!report) throw new Unusable('no rule was judged');
  return report;
}

async function withMatchingRules(assignments: readonly Assignment[]): Promise<Assignment[]> {
  const matching: Assignment[] = [];
  let reason: unknown;
  for (const assignment of assignments) {
    try {
      selectRules((await loadSuite(assignment.target.api)).rules, assignment.selection);
      matching.push(assignment);
    } catch (error) {
      reason = error;
    }
  }
  if (matching.length === 0) throw reason ?? new Unusable('there is no target to judge');
  return matching;
}

interface Outcome {
  results: RuleResult[];
  end?: RunEnd;
}

/** Runs the suite in a process of its own and gathers what it tells. */
function conduct(
  assignments: readonly Assignment[],
  onEvent: VerifyOptions['onEvent'],
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>(assignments.map(({ target }) => [target.api, { results: [] }]));
  const worker = fork(fileURLToPath(new URL('./run/worker.js', import.meta.url)), {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'))),
  });
  const said: Buffer[] = [];
  worker.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
  worker.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    let broken: string | undefined;
    worker.on('message', (event: RunEvent) => {
      const outcome = outcomes.get(event.api);
      if (event.type === 'judged') outcome?.results.push(event.result);
      if (event.type === 'finished' && outcome) outcome.end = event.end;
      if (event.type === 'broken') broken = event.reason;
      onEvent?.(event);
    });
    worker.on('error', reject);
    worker.on('close', () => {
      const unfinished = [...outcomes.values()].some(({ end }) => !end);
      if (!unfinished && broken === undefined) return resolve(outcomes);
      const output = Buffer.concat(said).toString('utf8').trim();
      reject(
        new Unusable(
          [`the suite broke: ${broken ?? 'it ended early'}`, output].filter((part) => part !== '').join('\n'),
        ),
      );
    });
    worker.send({ assignments });
  });
}

function toReport(assignment: Assignment, outcome: Outcome | undefined): Report {
  const { target, seed, runMark } = assignment;
  if (!outcome?.end) throw new Unusable(`the run against ${target.baseUrl} did not end`);
  const { results, end } = outcome;
  const summary: Summary = { pass: 0, fail: 0, skipped: 0, blocked: 0, observed: 0, error: 0 };
  for (const { verdict } of results) summary[verdict] += 1;
  const report: Report = {
    tool,
    api: target.api,
    target: end.target,
    seed,
    runMark,
    startedAt: end.startedAt,
    durationMs: end.durationMs,
    requests: end.requests,
    summary,
    rules: results,
    leftovers: end.leftovers,
  };
  const tokens = Object.values(target.credentials).map(({ token }) => token);
  return maskReport(report, maskSecrets(tokens));
}
