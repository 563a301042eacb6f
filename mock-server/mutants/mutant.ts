import type { ApiPack } from '../pack.js';
import type { World } from '../world.js';

/**
 * The mock with one deliberate bug, which shows that the suite finds it. It is made around the clean code by changing
 * the parts of a pack; nothing inside knows of it.
 */
export interface Mutant<W extends World = World, RuleId extends string = string> {
  /** Unique within its API, e.g. `quota-off-by-one`. */
  readonly name: string;
  /** What is wrong, in one sentence. */
  readonly bug: string;
  /** Rules that fail because of it. */
  readonly breaks: readonly [RuleId, ...RuleId[]];
  /** Further rules that cannot hold either, or cannot be judged, since they depend on what is broken. */
  readonly affects?: readonly RuleId[];
  readonly alter: Alteration<W>;
}

/**
 * Calls of one kind: of an operation (`createProduct`), answered with a status by the mock without the bug (`401`), both
 * (`createProduct 400`), answered with any status from 400 on (`refused`), or with an idempotency key (`keyed`).
 */
export type SomeCalls = string;

/** Makes a broken pack of a clean one, which stays as it is. */
export interface Alteration<W extends World> {
  (pack: ApiPack<W>): ApiPack<W>;
  /** The only calls that are treated differently; absent where any may be. */
  readonly within?: readonly SomeCalls[] | undefined;
}
