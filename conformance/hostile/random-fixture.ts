import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of chance that a seed repeats. */
export class Random {
  readonly #generator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  pick(choices: readonly string[]): string;
  pick(choices: readonly number[]): number;
  pick(choices: readonly (string | number)[]): string | number | undefined {
    return choices[uniformInt(this.#generator, 0, choices.length - 1)];
  }
}
