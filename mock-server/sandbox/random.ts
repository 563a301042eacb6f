import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { SavedRandom } from '../../generated/formats.js';
import { formatReader } from '../store/saved.js';
import type { Store } from '../store/store.js';

const hexDigits = '0123456789abcdef';
const base36Digits = '0123456789abcdefghijklmnopqrstuvwxyz';

const readRandom = formatReader('SavedRandom');

/** The sandbox's only source of chance: same seed, same calls, same ids. */
export class Random implements Store {
  #generator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number {
    return uniformInt(this.#generator, min, max);
  }

  hex(length: number): string {
    return this.#text(hexDigits, length);
  }

  base36(length: number): string {
    return this.#text(base36Digits, length);
  }

  save(): SavedRandom {
    return [...this.#generator.getState()];
  }

  restore(saved: unknown): void {
    this.#generator = xoroshiro128plusFromState(readRandom(saved));
  }

  #text(alphabet: string, length: number): string {
    return Array.from({ length }, () => alphabet[this.integer(0, alphabet.length - 1)]).join('');
  }
}
