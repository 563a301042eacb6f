import type { Failure, RecordedExchange, Rule, RuleResult, Verdict } from '../../generated/formats.js';
import type { Check } from './check.js';
import type { Session } from './session.js';
import type { RunTraffic } from './traffic.js';
import { Blocked, Skipped, Unreachable, Violation } from './verdicts.js';

export interface Circumstances<Operations> {
  readonly session: Session<Operations>;
  readonly traffic: RunTraffic;
  readonly seed: number;
  readonly runs: number;
  readonly replay: string;
  /** Why the target does not offer what the rule needs, and the line that would change it. */
  readonly unmet?: string;
}

type Judgement = Pick<RuleResult, 'verdict' | 'cases'> & { reason?: string; failure?: Failure };

/** Runs one check and turns what happened into a verdict. */
export async function judge<Operations>(
  rule: Rule,
  check: Check<Operations>,
  circumstances: Circumstances<Operations>,
): Promise<RuleResult> {
  const started = performance.now();
  const before = circumstances.traffic.total;
  const judgement = circumstances.unmet
    ? { verdict: 'skipped' as const, cases: 0, reason: circumstances.unmet }
    : await conduct(rule, check, circumstances);
  const { id, level, statement, source, operations } = rule;
  return {
    ...{ id, level, statement, source, operations },
    ...judgement,
    requests: circumstances.traffic.total - before,
    durationMs: Math.round(performance.now() - started),
  };
}

async function conduct<Operations>(
  rule: Rule,
  check: Check<Operations>,
  { session, traffic, seed, runs, replay }: Circumstances<Operations>,
): Promise<Judgement> {
  let cases = 0;
  let worst: { error: unknown; exchanges: readonly RecordedExchange[] } | undefined;
  const begin = () => {
    cases += 1;
    traffic.beginCase();
  };
  // While shrinking, each further counterexample is smaller than the one before: the last one is the one to show.
  const note = (error: unknown) => {
    const proof = error instanceof Violation ? error.exchanges : undefined;
    worst = { error, exchanges: proof ?? traffic.exchanges };
    return error instanceof Violation;
  };

  let counterexample: string | undefined;
  let observed: string | undefined;
  try {
    if (check.kind === 'property') {
      const affordable = Math.min(runs, check.most, casesWithin(traffic.writesLeft, rule.cost.writes));
      if (affordable === 0)
        throw new Skipped('judging it costs more writes than are left (raise `limits.maxWrites`)');
      traffic.beginCase();
      const found = await check.explore(session, { seed, runs: affordable, begin, isCounterexample: note });
      counterexample = found.counterexample;
    } else {
      begin();
      observed = (await check.run(session)) ?? undefined;
    }
  } catch (error) {
    note(error);
  }
  if (!worst) {
    return observed === undefined
      ? { verdict: 'pass', cases }
      : { verdict: 'observed', cases, reason: observed };
  }
  const verdict = verdictOf(worst.error, rule);
  const message = messageOf(worst.error);
  if (verdict !== 'fail') return { verdict, cases, reason: message };
  const failure: Failure = { message, replay, exchanges: [...worst.exchanges] };
  if (counterexample !== undefined) failure.counterexample = counterexample;
  return { verdict, cases, failure };
}

/** How many cases the writes that are left pay for. */
function casesWithin(writesLeft: number, writesPerCase: number): number {
  return writesPerCase === 0 ? Number.POSITIVE_INFINITY : Math.floor(writesLeft / writesPerCase);
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
  const isOurs = [Violation, Blocked, Skipped, Unreachable].some((kind) => error instanceof kind);
  // Anything else is a bug of the suite, and its stack is what helps to find it.
  return isOurs ? error.message : (error.stack ?? error.message);
}
