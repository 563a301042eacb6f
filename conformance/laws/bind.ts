import type { Example, Property } from '../engine/check.js';
import type { LawName } from './catalogue.js';

/**
 * Says which law a check holds against which operations. A check that tells several laws is bound several times.
 *
 * @param operations the ones that are judged, not those that only prepare the ground
 */
export function bind<O>(law: LawName, operations: Bound<O>, check: Property<O>): Property<O>;
export function bind<O>(law: LawName, operations: Bound<O>, check: Example<O>): Example<O>;
export function bind<O>(law: LawName, operations: Bound<O>, check: Property<O> | Example<O>): unknown {
  const added = operations.map((operation) => ({ law, operation }));
  return { ...check, bindings: [...(check.bindings ?? []), ...added] };
}

type Bound<O> = readonly (keyof O & string)[];
