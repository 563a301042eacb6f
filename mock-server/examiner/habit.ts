import type { components } from '../../generated/control/openapi.js';
import type { Policies } from '../../generated/formats.js';
import type { Exchange } from '../journal/journal.js';

export type FindingId = components['schemas']['FindingId'];

/** One exchange as the habits look at it. */
export interface Sighting {
  readonly exchange: Exchange;
  /** The same exchange, to be kept: long bodies are cut. */
  readonly kept: Exchange;
  readonly policies: Policies;
  /** One program on one machine: equal for its requests, telling nothing of its secrets. */
  readonly client: string;
  /** Whether its client sends several requests at a time, so that their order proves little. */
  readonly inCrowd: boolean;
  /** Equal for requests with the same method, URL and body. */
  readonly request: string;
  /** The idempotency key, where the request has one that counts. */
  readonly key?: string;
}

/** What proves that a client has a habit. */
export interface Evidence {
  /** What happened this time, in a few words. */
  readonly detail: string;
  /** The exchanges without which the last one would be nothing wrong, in the order in which they were sent. */
  readonly earlier?: readonly Exchange[];
  /** The exchange with which it was done. */
  readonly exchange: Exchange;
  /** Evidence of one habit with the same words here is told once. */
  readonly once?: string;
}

/** Remembers what it needs of the exchanges that it is shown. */
export interface Watch {
  /** Looks at an exchange, which came to its end after those before it. Gives what is proven for good. */
  observe(sighting: Sighting): readonly Evidence[];
  /**
   * What stands as things are, but what a later exchange may still excuse.
   *
   * @param final whether none will come, so that what was not done counts as left undone
   */
  standing?(final: boolean): readonly Evidence[];
}

/** Something that integrators do wrong, and how it is recognised. In doubt a client is not accused. */
export interface Habit<Id extends FindingId = FindingId> {
  readonly id: Id;
  /** One sentence: what is wrong with it. */
  readonly statement: string;
  /** Sightings with equal words are watched together; those of one client when left out. */
  readonly togetherBy?: (sighting: Sighting) => string;
  watch(): Watch;
}
