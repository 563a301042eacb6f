import type { Rule } from '../../generated/formats.js';
import { suggestion } from '../target/admission.js';
import { Unusable } from '../files/unusable.js';

export interface Selection {
  /** Rule ids or globs (`tracepass.quota.*`), separated by commas; all rules when left out. */
  readonly only?: string;
  /** The lowest level to judge; `observe` is everything. */
  readonly level?: Rule['level'];
}

const ranks = { must: 0, should: 1, observe: 2 } as const;

/** The rules a run judges, in their order. */
export function selectRules(rules: readonly Rule[], { only, level = 'observe' }: Selection): Rule[] {
  const globs = globsOf(only);
  return rules.filter(
    (rule) => ranks[rule.level] <= ranks[level] && globs.some((glob) => matches(glob, rule.id)),
  );
}

/**
 * Makes sure that each filter says something about the rules of all targets together.
 *
 * @throws Unusable when one matches no rule, with a suggestion
 */
export function requireMatches(rules: readonly Rule[], { only }: Selection): void {
  const ids = rules.map(({ id }) => id);
  const strange = globsOf(only).find((glob) => !ids.some((id) => matches(glob, id)));
  if (strange !== undefined)
    throw new Unusable(`--only ${strange} matches no rule${suggestion(strange, ids)}`);
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

function globsOf(only = '*'): string[] {
  return only.split(',').map((glob) => glob.trim());
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
