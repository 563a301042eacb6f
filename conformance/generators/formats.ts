import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { CannotGenerate } from './cannot-generate.js';
import { favouringBounds, repeated, type Lengths } from './text.js';

/**
 * Strings of a format that validators check, within the lengths; undefined when none fit. Throws for a format this
 * room cannot make.
 */
export function ofFormat(format: string, lengths: Lengths): fc.Arbitrary<string> | undefined {
  const make = generators[format];
  if (make !== undefined) return make(lengths);
  throw new CannotGenerate(`format '${format}'`);
}

/** Whether validators check the format; others are remarks to the reader. */
export function isChecked(format: string): boolean {
  return definitionOf(format) !== undefined;
}

/** Whether a string is of the format as ajv-formats judges it; true for formats that nothing checks. */
export function hasFormat(format: string, text: string): boolean {
  const definition = definitionOf(format);
  if (definition instanceof RegExp) return definition.test(text);
  if (typeof definition === 'function') return definition(text);
  if (typeof definition !== 'object') return true;
  const { validate } = definition;
  if (validate instanceof RegExp) return validate.test(text);
  return typeof validate === 'function' ? validate(text) === true : true;
}

/** Near misses of a format, mildest first; the caller keeps those that break nothing else. */
export function nearMisses(format: string): readonly string[] {
  return misses[format] ?? [];
}

type FormatMatcher = RegExp | ((text: string) => boolean) | { validate?: unknown };

function definitionOf(format: string): FormatMatcher | undefined {
  const known: Record<string, unknown> = fullFormats;
  const definition = Object.hasOwn(known, format) ? known[format] : undefined;
  return isMatcher(definition) ? definition : undefined;
}

function isMatcher(definition: unknown): definition is FormatMatcher {
  return typeof definition === 'function' || (typeof definition === 'object' && definition !== null);
}

const generators: Record<string, (lengths: Lengths) => fc.Arbitrary<string> | undefined> = {
  uri: uris,
  email: emails,
  uuid: (lengths) => fitting(fc.uuid(), 36, lengths),
  date: (lengths) => fitting(fc.oneof(fc.constantFrom(...edgeDays), days()), 10, lengths),
  'date-time': (lengths) => fixedLengths([...edgeInstants], lengths, instants()),
};

const edgeDays = ['2024-01-01', '2024-02-29', '1970-01-01', '2000-02-29', '1999-12-31', '9999-12-31'];

// Leap seconds are left out: RFC 3339 allows them and hardly any service does.
const edgeInstants = [
  '2024-01-01T00:00:00Z',
  '2024-02-29T23:59:59Z',
  '1970-01-01T00:00:00Z',
  '1999-12-31T23:59:59.999Z',
  '2024-12-31T23:59:59.999999Z',
  '2024-03-31T02:30:00+01:00',
  '2024-06-30T12:00:00+14:00',
  '2024-06-30T12:00:00-12:00',
  '2038-01-19T03:14:08Z',
  '9999-12-31T23:59:59Z',
];

function moments(): fc.Arbitrary<Date> {
  return fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
}

function instants(): fc.Arbitrary<string> {
  return moments().map((moment) => moment.toISOString());
}

function days(): fc.Arbitrary<string> {
  return moments().map((moment) => moment.toISOString().slice(0, 10));
}

function uris({ min, max }: Lengths): fc.Arbitrary<string> | undefined {
  const start = ['https://example.com/', 'https://a.eu/', 'urn:'].find((text) => text.length < max);
  if (start === undefined) return undefined;
  const unit = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCXYZ0123456789-_.~/');
  const tail = { min: Math.max(1, min - start.length), max: max - start.length };
  return favouringBounds(tail, (lengths) => repeated(unit, lengths)).map((text) => start + text);
}

function emails({ min, max }: Lengths): fc.Arbitrary<string> | undefined {
  const end = ['@example.com', '@a.eu'].find((text) => text.length < max);
  if (end === undefined || min > 64 + end.length) return undefined;
  const unit = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789_-');
  const name = { min: Math.max(1, min - end.length), max: Math.min(64, max - end.length) };
  return favouringBounds(name, (lengths) => repeated(unit, lengths)).map((text) => text + end);
}

function fitting(
  arbitrary: fc.Arbitrary<string>,
  length: number,
  { min, max }: Lengths,
): fc.Arbitrary<string> | undefined {
  return length >= min && length <= max ? arbitrary : undefined;
}

function fixedLengths(
  fixed: readonly string[],
  { min, max }: Lengths,
  isoInstants: fc.Arbitrary<string>,
): fc.Arbitrary<string> | undefined {
  const kept = fixed.filter((text) => text.length >= min && text.length <= max);
  if (kept.length === 0) return undefined;
  const edges = fc.constantFrom(...kept);
  return min <= 24 && max >= 24 ? fc.oneof({ withCrossShrink: true }, edges, isoInstants) : edges;
}

const misses: Record<string, readonly string[]> = {
  uri: [
    'not a uri',
    'example.com/no-scheme',
    '//example.com/no-scheme',
    '/only/a/path',
    'https://exa mple.com/',
    'https://example.com/a b',
    'https://example.com/<a>',
    'https://example.com/%zz',
    'https://[example.com/',
  ],
  email: ['not an email', 'a', 'a@', '@example.com', 'a b@example.com', 'a@example..com', 'a@@example.com'],
  uuid: [
    'not a uuid',
    '00000000-0000-1000-8000-00000000000',
    '00000000-0000-1000-8000-0000000000000',
    '00000000-0000-1000-8000-00000000000g',
    '00000000_0000_1000_8000_000000000000',
  ],
  date: [
    'yesterday',
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-1-1',
    '01.02.2024',
    '2024-01-01T00:00:00Z',
  ],
  'date-time': [
    'yesterday',
    '2024-01-01',
    '2024-01-01T00:00:00',
    '2024-02-30T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '2024-13-01T00:00:00Z',
    '2024-01-01T25:00:00Z',
    '2024-01-01T00:61:00Z',
    '01.02.2024 10:00',
    '1704067200',
  ],
};
