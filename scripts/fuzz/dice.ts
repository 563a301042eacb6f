import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The only source of chance of one request: same seed, same index, same request. */
export class Dice {
  readonly #generator;

  /** @param index number of the request in its run */
  constructor(seed: number, index: number) {
    this.#generator = xoroshiro128plus(Math.imul(seed, 0x9e_37_79_b1) ^ Math.imul(index + 1, 0x85_eb_ca_6b));
    // The generator's first number still shows the seed, and the seeds of neighbours are alike.
    uniformInt(this.#generator, 0, 1);
  }

  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number {
    return uniformInt(this.#generator, min, max);
  }

  /** True in one of `sides` cases. */
  oneIn(sides: number): boolean {
    return this.integer(1, sides) === 1;
  }

  /** @throws RangeError when there is nothing to choose from */
  pick<T>(choices: readonly T[]): T {
    const chosen = this.integer(0, choices.length - 1);
    for (const [index, choice] of choices.entries()) if (index === chosen) return choice;
    throw new RangeError('there is nothing to choose from');
  }

  /** One of the choices, each as often as its weight says. */
  weighted<T extends { readonly weight: number }>(choices: readonly T[]): T {
    let left = this.integer(
      1,
      choices.reduce((sum, { weight }) => sum + weight, 0),
    );
    for (const choice of choices) {
      left -= choice.weight;
      if (left <= 0) return choice;
    }
    throw new RangeError('there is nothing to choose from');
  }
}
