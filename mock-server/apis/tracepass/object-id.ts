import { contract } from '../../../generated/tracepass/contract.js';
import { schemasOf } from '../../contract-schemas.js';
import type { Random } from '../../sandbox/random.js';
import { reader } from '../../store/saved.js';
import type { Store } from '../../store/store.js';

interface SavedIds {
  readonly prefix: string;
  readonly last: number;
}

const readIds = reader(
  schemasOf(contract).guard<SavedIds>({
    type: 'object',
    properties: {
      prefix: { type: 'string', pattern: '^[0-9a-f]{16}$' },
      last: { type: 'integer', minimum: 0, maximum: 0xffff_ffff },
    },
    required: ['prefix', 'last'],
    additionalProperties: false,
  }),
);

/**
 * Hands out ids in the form of MongoDB ObjectIds (facts/tracepass.md §2). They ascend, so rows of the same millisecond
 * still list in the order of their creation, and hold no time, so the same seed gives the same ids on any day.
 */
export class ObjectIds implements Store {
  #prefix: string;
  #last = 0;

  constructor(random: Random) {
    this.#prefix = random.hex(16);
  }

  next(): string {
    this.#last += 1;
    return this.#prefix + this.#last.toString(16).padStart(8, '0');
  }

  save(): SavedIds {
    return { prefix: this.#prefix, last: this.#last };
  }

  restore(saved: unknown): void {
    const { prefix, last } = readIds(saved);
    this.#prefix = prefix;
    this.#last = last;
  }
}
