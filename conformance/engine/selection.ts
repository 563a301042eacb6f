import type { Rule } from '../../generated/formats.js';
import { suggestion } from '../target/admission.js';
import { Unusable } from '../target/documents.js';

export interface Selection {
  /** Rule ids or globs (`tracepass.quota.*`), separated by commas; all rules when left out. */
  readonly only?: string;
  /** The lowest level to judge; `observe` is everything. */
  readonly level?: Rule['level'];
}

const ranks = { must: 0, should: 1, observe: 2 } as const;

/**
 * The rules a run judges, in their order.
 *
 * @throws Unusable when a filter matches no rule, with a suggestion
 */
export function selectRules(rules: readonly Rule[], { only, level = 'observe' }: Selection): Rule[] {
  const globs = only?.split(',').map((glob) => glob.trim()) ?? ['*'];
  for (const glob of globs) {
    if (!rules.some(({ id }) => matches(glob, id))) {
      throw new Unusable(
        `--only ${glob} matches no rule${suggestion(
          glob,
          rules.map(({ id }) => id),
        )}`,
      );
    }
  }
  return rules.filter(
    (rule) => ranks[rule.level] <= ranks[level] && globs.some((glob) => matches(glob, rule.id)),
  );
}

/**
 * Rules in the order in which a limited number of writes is best spent: must before should before observe, and
 * within a level the cheap ones first. Those that move the clock come after the others of their level: what is said of
 * a credential's budget is true on the first day, and a whole one is dear.
 */
export function byValuePerWrite(rules: readonly Rule[]): Rule[] {
  return rules.toSorted(
    (a, b) =>
      ranks[a.level] - ranks[b.level] ||
      Number(movesClock(a)) - Number(movesClock(b)) ||
      a.cost.writes - b.cost.writes,
  );
}

function movesClock({ needs }: Rule): boolean {
  return needs.includes('control.clock');
}

function matches(glob: string, id: string): boolean {
  const pattern = glob
    .split('*')
    .map((part) => part.replace(/[.\\+?^${}()|[\]]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${pattern}$`).test(id);
}
