import type { Failure, RecordedExchange, Rule, RuleResult, Verdict } from '../../generated/formats.js';
import type { Check, Exploration } from './check.js';
import type { Session } from './session.js';
import type { RunTraffic } from './traffic.js';
import { Blocked, Ended, Skipped, Unreachable, Violation } from './verdicts.js';

export interface Circumstances<Operations> {
  readonly session: Session<Operations>;
  readonly traffic: RunTraffic;
  /** Seed of the rule's inputs. */
  readonly seed: number;
  /** Cases that the rule may have at most. */
  readonly runs: number;
  /** Writes that smaller counterexamples may take the rule to. */
  readonly mostWrites: number;
  /** The one case to try. */
  readonly path?: string | undefined;
  /** What reproduces a failure with this path, if it has one. */
  replay(path: string | undefined): Pick<Failure, 'seed' | 'path' | 'replay'>;
  /** The rule that judges whether an operation succeeds, in words for the reason of a blocked rule. */
  waitsFor(operation: string): Promise<{ readonly rule: string; readonly words: string } | undefined>;
  /** Whether the target answers 401 to everything: no credential works, and nothing says anything. */
  isDeaf(): boolean;
  /** Whether the run is to end as soon as it can. */
  isInterrupted(): boolean;
  /** Why the rule cannot be judged, and the line that would change it. */
  readonly unmet?: string | undefined;
}

type Judgement = Pick<RuleResult, 'verdict' | 'cases' | 'discarded' | 'reason' | 'waitsFor' | 'failure'>;

/** Runs one check and turns what happened into a verdict. */
export async function judge<Operations>(
  rule: Rule,
  check: Check<Operations>,
  circumstances: Circumstances<Operations>,
): Promise<RuleResult> {
  const started = performance.now();
  const { total, writes } = circumstances.traffic;
  const judgement = circumstances.unmet
    ? { verdict: 'skipped' as const, cases: 0, reason: circumstances.unmet }
    : await conduct(rule, check, circumstances);
  const { id, level, statement, source, operations } = rule;
  return {
    ...{ id, level, statement, source, operations },
    ...judgement,
    requests: circumstances.traffic.total - total,
    writes: circumstances.traffic.writes - writes,
    durationMs: Math.round(performance.now() - started),
  };
}

async function conduct<Operations>(
  rule: Rule,
  check: Check<Operations>,
  circumstances: Circumstances<Operations>,
): Promise<Judgement> {
  const { session, traffic, seed, runs, path, isInterrupted } = circumstances;
  const mostWrites = traffic.writes + circumstances.mostWrites;
  let cases = 0;
  /** Cases that met the end of the run; a check of several laws begins one for each that is left. */
  let ended = 0;
  let worst: { error: unknown; exchanges: readonly RecordedExchange[] } | undefined;
  const begin = () => {
    cases += 1;
    traffic.beginCase();
  };
  // While shrinking, each further counterexample is smaller than the one before: the last one is the one to show.
  const note = (error: unknown) => {
    if (error instanceof Ended) ended += 1;
    // A budget that ends while shrinking takes nothing back.
    if (worst?.error instanceof Violation && !(error instanceof Violation)) return false;
    const proof = error instanceof Violation ? error.exchanges : undefined;
    worst = { error, exchanges: proof ?? traffic.exchanges };
    return error instanceof Violation;
  };
  // A smaller counterexample is nice to have; other rules need the writes.
  const isOver = () => isInterrupted() || (worst !== undefined && traffic.writes > mostWrites);

  let found: Exploration = {};
  let observed: string | undefined;
  try {
    traffic.beginCase();
    if (check.kind === 'property') {
      const conducted = { seed, runs: Math.min(runs, check.most), begin, isOver, isCounterexample: note };
      found = await check.explore(session, { ...conducted, ...(path !== undefined && { path }) });
      if (path !== undefined && cases === 0) throw new Skipped(`the path ${path} leads to no input`);
    } else {
      begin();
      observed = (await check.run(session)) ?? undefined;
    }
  } catch (error) {
    note(error);
  }
  // What came before the end stands; the case that met it says nothing.
  const isCut = worst?.error instanceof Ended && cases > ended;
  const { discarded = 0, unjudged = 0, remark } = found;
  const counts = {
    cases: cases - unjudged - (isCut ? ended : 0),
    ...(check.kind === 'property' && { discarded: discarded + unjudged }),
  };
  if (!worst || isCut) {
    if (observed !== undefined) return { verdict: 'observed', ...counts, reason: observed };
    return { verdict: 'pass', ...counts, ...(remark !== undefined && { reason: remark }) };
  }
  const { exchanges } = worst;
  const error = asBlocked(worst.error, traffic);
  const isDeaf = error instanceof Violation && circumstances.isDeaf();
  const verdict = isDeaf ? 'blocked' : verdictOf(error, rule);
  if (verdict === 'blocked')
    return { verdict, ...counts, ...(await blockedBy(error, isDeaf, circumstances)) };
  const message = messageOf(error);
  if (!(error instanceof Violation) || verdict !== 'fail') return { verdict, ...counts, reason: message };
  const counterexample = error.counterexample ?? found.counterexample;
  const failure: Failure = {
    message,
    ...(counterexample !== undefined && { counterexample }),
    ...(error.scripts && { scripts: error.scripts }),
    ...(error.timeline && { timeline: error.timeline }),
    ...circumstances.replay(found.path),
    exchanges: [...exchanges],
  };
  return { verdict, ...counts, failure };
}

/** Why a rule is blocked, and the rule that has to hold first where there is one. */
async function blockedBy<Operations>(
  error: unknown,
  isDeaf: boolean,
  { waitsFor }: Circumstances<Operations>,
): Promise<Pick<Judgement, 'reason' | 'waitsFor'>> {
  if (isDeaf) return { reason: 'the target answers 401 to everything, also with credentials.primary' };
  const reason = messageOf(error);
  const operation = error instanceof Blocked ? error.operation : undefined;
  const first = operation === undefined ? undefined : await waitsFor(operation);
  return first ? { reason: `${first.words}: ${reason}`, waitsFor: first.rule } : { reason };
}

/**
 * A rule reads bodies as they are documented. Where it stumbles, and one was not, that is why: the rule about bodies fails
 * for it, and this one says nothing.
 */
function asBlocked(error: unknown, { illShaped }: RunTraffic): unknown {
  if (illShaped === undefined || isOurs(error)) return error;
  const stumbled = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Blocked(`an answer could not be read (${stumbled}); not as documented was ${illShaped}`);
}

function isOurs(error: unknown): boolean {
  return [Violation, Blocked, Skipped, Unreachable].some((kind) => error instanceof kind);
}

function verdictOf(error: unknown, rule: Rule): Verdict {
  if (error instanceof Skipped) return 'skipped';
  if (error instanceof Blocked) return 'blocked';
  if (error instanceof Unreachable) return 'error';
  if (error instanceof Violation) return rule.level === 'observe' ? 'observed' : 'fail';
  return 'error';
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Anything else is a bug of the suite, and its stack is what helps to find it.
  return isOurs(error) ? error.message : (error.stack ?? error.message);
}
