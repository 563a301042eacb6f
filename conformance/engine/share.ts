import type { Rule } from '../../generated/formats.js';
import { looksBack, type Check } from './check.js';
import type { WriteBudget } from './write-budget.js';

/** A rule that a run is going to judge. */
export interface Planned<Operations> {
  readonly rule: Rule;
  readonly check: Check<Operations>;
}

/** Who gets how much of a limited number of writes. */
export class WritePlan<Operations> {
  readonly #budget: WriteBudget;
  readonly #most: number;
  #ahead: readonly Planned<Operations>[] = [];

  /** @param most cases of a rule where writes are not limited */
  constructor(budget: WriteBudget, most: number) {
    this.#budget = budget;
    this.#most = most;
  }

  /** Tells which rules are going to be judged. */
  expect(ahead: readonly Planned<Operations>[]): void {
    this.#ahead = ahead;
  }

  /**
   * How many cases a rule may have: as many as every rule that is still to come could have of the writes that are left,
   * and one before none. 0 when not even that is affordable. Rules that look back take what there is.
   */
  shareOf(planned: Planned<Operations>): number {
    const { check } = planned;
    if (looksBack(check)) return 1;
    const { left } = this.#budget;
    const needed = leastWrites(planned);
    if (needed > left) return 0;
    if (needed === 0 || !this.#budget.isLimited) return this.#most;
    const others = this.#ahead.filter(({ rule }) => rule.id !== planned.rule.id).map(leastWrites);
    const affordable = others.filter((writes) => writes <= left);
    const rounds = Math.floor(left / affordable.reduce((sum, writes) => sum + writes, needed));
    const least = leastCases(check);
    return Math.max(least, Math.min(this.#most, rounds * least));
  }

  /** Whether a share is no more than the check takes in any case, for want of writes. */
  isLeast({ check }: Planned<Operations>, share: number): boolean {
    return this.#budget.isLimited && share <= leastCases(check);
  }

  /** Why a rule without a share is not judged, and what would change that. */
  refusal(planned: Planned<Operations>): string {
    const writes = leastWrites(planned);
    const { left, limit } = this.#budget;
    return `judging it takes up to ${writes} writes, ${left} are left; enable with: limits: { maxWrites: ${limit + writes - left} } or more`;
  }

  /** Notes that a rule has had its turn. */
  done(rule: Rule): void {
    this.#ahead = this.#ahead.filter((other) => other.rule.id !== rule.id);
  }
}

/** Cases that a check needs to say anything: one, or one for each of its laws. */
function leastCases<Operations>(check: Check<Operations>): number {
  return check.kind === 'property' ? (check.least ?? 1) : 1;
}

/** Writes that judging a rule takes at least, by the cost that its record declares for a case. */
export function leastWrites<Operations>({ rule, check }: Planned<Operations>): number {
  return rule.cost.writes * leastCases(check);
}
