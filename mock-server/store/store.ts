import type { Row } from './constraint.js';

/** Something that is remembered from one call to the next, and can be written down and read back. */
export interface Store {
  /** The content as a value that JSON can hold. */
  save(): unknown;
  /**
   * Replaces the content.
   *
   * @param saved what `save` of the same kind of store gave
   * @throws Unreadable naming place and reason of what is wrong with `saved`; the content is then unchanged
   */
  restore(saved: unknown): void;
  /** Its rows in the order in which they were added, for people to look at; absent where it is no table. */
  rows?(): readonly Row[];
}
