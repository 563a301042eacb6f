import type { Session } from '../engine/session.js';
import { allOf, type Property } from '../engine/check.js';

/**
 * Like `allOf`, for laws so many that a run with few writes could afford none of them: it then tells as many as it has
 * cases for, the first ones first.
 */
export function asManyAsAffordable<O>(...laws: readonly Property<O>[]): Property<O> {
  const all = allOf(...laws);
  return {
    ...all,
    least: 1,
    explore(session, conduct) {
      const isShort = session.sharing && conduct.path === undefined && conduct.runs < laws.length;
      return (isShort ? allOf(...laws.slice(0, conduct.runs)) : all).explore(session, conduct);
    },
  };
}

/** A law about one operation. `at` and `present` are as in `Array.map`, over the operations that the target has. */
type LawAbout<O, Operation> = (
  operation: Operation,
  at: number,
  present: readonly Operation[],
) => Property<O>;

/** An operation that a law is told of. */
interface Told<O> {
  readonly operation: keyof O & string;
  /** Whether the target does it to rows that a run can make; it does when left out. */
  isPossible?(session: Session<O>): Promise<boolean>;
}

/** One law for each of several operations, told of those that the target has, and of as many of them as is affordable. */
export function ofEveryOperation<O, Operation extends Told<O>>(
  operations: readonly Operation[],
  law: LawAbout<O, Operation>,
): Property<O> {
  return {
    ...asManyAsAffordable(...operations.map(law)),
    async explore(session, conduct) {
      const present: Operation[] = [];
      for (const one of operations) {
        const isOffered = session.allows(one.operation) && ((await one.isPossible?.(session)) ?? true);
        if (isOffered) present.push(one);
      }
      // Where there is none, the first request says so.
      const known = present.length > 0 ? present : operations;
      const all = known.map((one, at) => ({ about: one.operation, law: law(one, at, known) }));
      const meant = all.filter(({ about }) => session.means(about));
      const laws = (meant.length > 0 ? meant : all.slice(0, 1)).map((told) => told.law);
      return asManyAsAffordable(...laws).explore(session, conduct);
    },
  };
}
