import fc from 'fast-check';

/** Ids of the service's form that nothing has: twelve random characters leave no room for luck. */
export function unknownIds(prefix: string): fc.Arbitrary<string> {
  const characters = fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz');
  // A shorter or plainer id would be no simpler a case, and more likely to exist.
  return fc
    .noShrink(fc.string({ unit: characters, minLength: 12, maxLength: 12 }))
    .map((end) => `${prefix}_${end}`);
}
