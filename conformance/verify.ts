import { randomInt } from 'node:crypto';
import { tool } from '../generated/tool.js';
import type { Report, Rule, Summary, Target } from '../generated/formats.js';
import { loadSuite } from './apis/load.js';
import { isCasePath } from './engine/replay.js';
import { newRunMark } from './engine/run.js';
import { requireMatches, selectRules, type Selection } from './engine/selection.js';
import { reportFormat } from './report/read-reports.js';
import { maskSecrets } from './report/secrets.js';
import { addressesOf, tokensOf, type Assignment, type RunEvent } from './run/assignment.js';
import { conduct, type Outcome } from './run/process.js';
import type { ApiSuite } from './suite.js';
import { admit } from './target/admission.js';
import { Unusable } from './files/unusable.js';
import { asTarget } from './target/documents.js';
import { groundFor, type Ground } from './target/own-sandbox.js';
import { usualRuns } from './target/usual-runs.js';

export interface VerifyOptions extends Selection {
  /** Seed of all generated inputs; drawn and reported when left out. */
  seed?: number;
  /** Most cases per property; when left out 10, or 25 on a target that is made for tests. */
  runs?: number;
  /** Allows a documented production host as target. */
  production?: boolean;
  /** The one case of a rule to try, as `Failure.path` names it; `only` has to name the rule, `seed` its seed. */
  path?: string;
  /** Ends the run after the case that is under way; what it created is removed, and the report says so. */
  signal?: AbortSignal;
  /** The lowest level at which a failed rule makes the run fail; must when left out. */
  failOn?: 'must' | 'should';
  /** Words of the command line that a replay needs beside api, rule and seed, e.g. `--target staging.yaml`. */
  replayWith?: string;
  /** Told about each rule as it is judged. */
  onEvent?: (event: RunEvent) => void;
}

/**
 * Judges targets by the rules of their contracts and resolves to a report for each, in the given order. Targets are
 * judged side by side; the rules of one target one after the other, or in several sandboxes where it makes them. A target
 * that the filter leaves no rule for has no report.
 *
 * @throws Unusable when nothing can be judged: a bad description, an unknown API, a filter without any match
 */
export async function verifyAll(targets: readonly Target[], options: VerifyOptions = {}): Promise<Report[]> {
  const { seed = randomInt(2 ** 31), production = false, replayWith = '' } = options;
  const { only, level, path } = options;
  if (path !== undefined && (!isCasePath(path) || options.seed === undefined)) {
    throw new Unusable(`path is ${path}; it has to look like 3:1:0 and goes with the seed that led to it`);
  }
  if (options.runs !== undefined && (!Number.isInteger(options.runs) || options.runs < 1)) {
    throw new Unusable(`runs is ${options.runs}, which is not a positive whole number`);
  }
  if (targets.length === 0) throw new Unusable('there is no target to judge');
  const suites = await Promise.all(
    targets.map(async (given) => {
      const target = asTarget(given, 'target');
      const suite = await loadSuite(target.api);
      admit(target, suite.contract, production);
      return { target, suite };
    }),
  );
  requireMatches(
    suites.flatMap(({ suite }) => suite.rules),
    { only },
  );
  const suitesByName = new Map<string, ApiSuite>();
  const admitted: (Omit<Assignment, 'runMark' | 'beside'> & { rules: number })[] = [];
  for (const [index, { target, suite }] of suites.entries()) {
    const selected = selectRules(suite.rules, { only, level });
    if (selected.length === 0) continue;
    if (path !== undefined) requireOneProperty(selected, suite);
    const name = `${index + 1}-${target.api}`;
    suitesByName.set(name, suite);
    const rules = selected.length;
    const runs = options.runs ?? usualRuns(target);
    admitted.push({ name, target, rules, selection: { only, level }, seed, runs, replayWith, path });
  }
  if (admitted.length === 0)
    throw new Unusable(`no rule that --only ${only} names is of level ${level} or above`);
  const grounds: Ground[] = [];
  try {
    const assignments: Assignment[] = [];
    for (const { rules, ...assignment } of admitted) {
      const ground = await groundFor(assignment.target, rules);
      const { target, beside } = ground;
      grounds.push(ground);
      assignments.push({ ...assignment, target, beside, runMark: newRunMark() });
    }
    const outcomes = await conduct(assignments, options.onEvent, options.signal);
    return assignments.flatMap((assignment, index) => {
      const [outcome, ground] = [outcomes[index], grounds[index]];
      if (!outcome) return [];
      const report = toReport(assignment, outcome, suitesByName.get(assignment.name), options.failOn);
      return [ground?.goesWithTheRun ? { ...report, leftovers: [] } : report];
    });
  } catch (error) {
    // What a control protocol answers stands in the message, and may show what it was sent.
    if (!(error instanceof Unusable)) throw error;
    const given = admitted.map(({ target }) => ({ target, beside: [] }));
    throw new Unusable(maskSecrets(tokensOf(given), addressesOf(given))(error.message));
  } finally {
    await Promise.all(grounds.map((ground) => ground.leave()));
  }
}

/** Judges one target. @throws Unusable when nothing can be judged */
export async function verify(target: Target, options: VerifyOptions = {}): Promise<Report> {
  const [report] = await verifyAll([target], options);
  if (!report) throw new Unusable('no rule was judged');
  return report;
}

/** @throws Unusable unless a single rule is selected, and one that has cases */
function requireOneProperty(selected: readonly Rule[], { checks }: ApiSuite): void {
  const [rule, ...others] = selected;
  if (!rule || others.length > 0)
    throw new Unusable(`a path belongs to one rule; ${selected.length} are selected`);
  if (checks[rule.id]?.kind !== 'property')
    throw new Unusable(`${rule.id} generates nothing, so it has no paths; leave the path out`);
}

function toReport(
  { target, seed, runMark }: Assignment,
  { results, end }: Outcome,
  suite: ApiSuite | undefined,
  failOn: VerifyOptions['failOn'],
): Report {
  const summary: Summary = { pass: 0, fail: 0, skipped: 0, blocked: 0, observed: 0, error: 0 };
  const inputs = { judged: 0, discarded: 0 };
  for (const { verdict, cases, discarded } of results) {
    summary[verdict] += 1;
    if (discarded === undefined) continue;
    inputs.judged += cases;
    inputs.discarded += discarded;
  }
  return {
    format: reportFormat,
    tool,
    api: target.api,
    ...(suite && { title: suite.contract.title }),
    target: end.target,
    seed,
    runMark,
    startedAt: end.startedAt,
    durationMs: end.durationMs,
    requests: end.requests,
    inputs,
    summary,
    rules: results,
    ...(end.interrupted && { interrupted: true }),
    leftovers: end.leftovers,
    ...(suite && { contract: { version: suite.contract.version, rules: suite.rules.length } }),
    ...(failOn && { failOn }),
  };
}
