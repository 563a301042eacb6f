import fc from 'fast-check';

/** The count of the value that is being generated. Generating is synchronous, so that there is one at a time. */
let current: { discarded: number } | undefined;

/** `arbitrary.filter`, whose discarded values are counted where the values are used; see `CountedArbitrary`. */
export function filtered<T, Kept extends T>(
  arbitrary: fc.Arbitrary<T>,
  predicate: (value: T) => value is Kept,
): fc.Arbitrary<Kept>;
export function filtered<T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => boolean): fc.Arbitrary<T>;
export function filtered<T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => boolean): fc.Arbitrary<T> {
  return arbitrary.filter((value) => {
    const isKept = predicate(value);
    if (!isKept && current) current.discarded += 1;
    return isKept;
  });
}

/** The same values, with a count of those that were discarded on the way to them. */
export class CountedArbitrary<T> extends fc.Arbitrary<T> {
  readonly #arbitrary: fc.Arbitrary<T>;
  readonly #count = { discarded: 0 };

  constructor(arbitrary: fc.Arbitrary<T>) {
    super();
    this.#arbitrary = arbitrary;
  }

  /** Values that were generated, and thrown away by a `filtered`. What happens while shrinking is not counted. */
  get discarded(): number {
    return this.#count.discarded;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    const before = current;
    current = this.#count;
    try {
      return this.#arbitrary.generate(random, bias);
    } finally {
      current = before;
    }
  }

  override canShrinkWithoutContext(value: unknown): value is T {
    return this.#arbitrary.canShrinkWithoutContext(value);
  }

  override shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    return this.#arbitrary.shrink(value, context);
  }
}
