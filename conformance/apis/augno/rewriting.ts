import fc from 'fast-check';

/** How a JSON text is written: the same value in other words. */
export interface Writing {
  readonly reversed: boolean;
  readonly indent: string;
}

/** Writings that differ from the plain one. */
export const writings: fc.Arbitrary<Writing> = fc.oneof(
  fc.record({ reversed: fc.constant(true), indent: fc.constantFrom('', ' ', '    ', '\t') }),
  fc.record({ reversed: fc.constant(false), indent: fc.constantFrom(' ', '    ', '\t') }),
);

/** The JSON text of a value, with the members of every object in reverse order or with white space. */
export function rewritten(value: unknown, { reversed, indent }: Writing): string {
  return JSON.stringify(reversed ? inReverse(value) : value, null, indent);
}

/** Items of arrays keep their order: it is part of the value. */
function inReverse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inReverse);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, inReverse(part)] as const);
  return Object.fromEntries(entries.reverse());
}
