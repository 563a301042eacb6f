import type { Outcome } from './wire/outcome.js';
import type { Shot } from './shot.js';

/** A request and what became of it. */
export interface Observation {
  readonly shot: Shot;
  readonly outcome: Outcome;
}

/** Tells what is wrong with an answer; undefined where nothing is. */
export type Oracle = (observation: Observation) => string | undefined;

/** Something that must not happen. */
export interface Finding {
  /** Which oracle tells it. */
  readonly oracle: string;
  readonly detail: string;
  /** The request that brought it about, where that is known. */
  readonly shot?: Shot;
  /** Number of that request, or of one of those that were sent just before. */
  readonly index: number;
}
