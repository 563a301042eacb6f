import fc from 'fast-check';
import type { Branch } from './branches.js';
import { breaksOnly } from './broken-keywords.js';
import { nearMisses } from './formats.js';
import { numbers } from './numbers.js';
import { samples } from './sampling.js';
import { jsonTypeOf, type JsonType } from './schema.js';
import { strings } from './strings.js';
import { codePoints } from './text.js';

/** Values of the right type that break one keyword of a schema and nothing else. */
export type Breach = { keyword: string; values: fc.Arbitrary<unknown>; says: (value: unknown) => string };

/** The ways to break the keywords about strings, numbers and listed values; keywords that cannot break alone are left out. */
export function breachesOf(branch: Branch): Breach[] {
  if (branch.values) return unlisted(branch, branch.values);
  if (branch.type === 'string') return stringBreaches(branch);
  return branch.type === 'integer' || branch.type === 'number' ? numberBreaches(branch) : [];
}

/**
 * Values of other JSON types than the accepted ones, likely mix-ups first. `integers` is what the schema asks of
 * integers, when it takes them: a fraction must break none of that, since number keywords apply to it as well.
 */
export function ofWrongType(
  accepted: ReadonlySet<JsonType>,
  integers: Branch | undefined,
): Breach | undefined {
  const fractions = accepted.has('number') || integers === undefined ? [] : fractionsFor(integers);
  const wrong = [...mixUps(accepted), ...fractions].filter((value) => {
    const type = jsonTypeOf(value);
    return (
      !accepted.has(type) && (typeof value !== 'number' || fractions.includes(value) || !isNumeric(accepted))
    );
  });
  const expected = [...accepted].join(' or ');
  return pool('type', wrong, (value) => `is ${typeAndValue(value)}, ${expected} expected`);
}

function mixUps(accepted: ReadonlySet<JsonType>): unknown[] {
  const first = isNumeric(accepted)
    ? ['1']
    : accepted.has('boolean')
      ? ['true']
      : accepted.has('string')
        ? [1]
        : ['a'];
  return [...first, null, true, 1, 'a', [], {}].filter((value, index, all) => all.indexOf(value) === index);
}

function fractionsFor(integers: Branch): number[] {
  const candidates = [1.5, (integers.minimum ?? 0) + 0.5, (integers.maximum ?? 0) - 0.5];
  return [...new Set(candidates)].filter((value) => breaksOnly('type', integers, value)).slice(0, 1);
}

function isNumeric(types: ReadonlySet<JsonType>): boolean {
  return types.has('integer') || types.has('number');
}

function stringBreaches(branch: Branch): Breach[] {
  const length = (value: unknown) => `is ${counted(codePoints(String(value)), 'character')} long`;
  const { minLength: min = 0, maxLength: max } = branch;
  const shorter = min > 0 ? strings({ ...branch, minLength: 0, maxLength: min - 1 }) : undefined;
  const longer =
    max === undefined ? undefined : strings({ ...branch, minLength: max + 1, maxLength: max + 10 });
  return [
    breach('minLength', shorter, (value) => `${length(value)}, at least ${min} required`),
    breach('maxLength', longer, (value) => `${length(value)}, ${max} allowed`),
    pool(
      'pattern',
      unmatching(branch),
      (value) => `is ${shown(value)}, which does not match ${branch.patterns.join(' and ')}`,
    ),
    pool(
      'format',
      nearMisses(branch.format ?? '').filter((text) => breaksOnly('format', branch, text)),
      (value) => `is ${shown(value)}, which is not of the format ${branch.format}`,
    ),
  ].flatMap((found) => found ?? []);
}

/** Texts in the allowed lengths that fail the pattern: mutants of good values, so mostly near misses. */
function unmatching(branch: Branch): string[] {
  const good = branch.patterns.length === 0 ? undefined : strings(branch);
  if (good === undefined) return [];
  const least = branch.minLength ?? 1;
  const odd = ['!', 'not valid', '-', 'é', '😀', 'x', '0', 'A b'].flatMap((text) => [
    text,
    fill(text, least),
  ]);
  const mutants = samples(good, 12).flatMap(mutantsOf);
  const misses = [...new Set([...mutants, ...odd])].filter(
    (text) => text.trim() !== '' && breaksOnly('pattern', branch, text),
  );
  return misses.sort((a, b) => codePoints(a) - codePoints(b)).slice(0, 60);
}

function mutantsOf(text: string): string[] {
  const middle = Math.floor(text.length / 2);
  const swapped = ['!', 'x', 'Z', '0', ' ', 'é'].map(
    (by) => text.slice(0, middle) + by + text.slice(middle + 1),
  );
  return [
    ...swapped,
    text.slice(1),
    text.slice(0, -1),
    `${text}0`,
    `${text}x`,
    `x${text}`,
    text.toUpperCase(),
  ];
}

function numberBreaches(branch: Branch): Breach[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = branch;
  const good = multipleOf === undefined ? undefined : numbers(branch);
  const offGrid = good
    ? samples(good, 8).flatMap((value) => [value + 1, value + Number(multipleOf) / 2])
    : [];
  const candidates: [string, readonly number[], string][] = [
    ['minimum', around(minimum, -1, branch), `at least ${minimum} required`],
    ['maximum', around(maximum, +1, branch), `${maximum} allowed`],
    ['exclusiveMinimum', around(exclusiveMinimum, -1, branch), `more than ${exclusiveMinimum} required`],
    ['exclusiveMaximum', around(exclusiveMaximum, +1, branch), `less than ${exclusiveMaximum} required`],
    ['multipleOf', offGrid, `a multiple of ${multipleOf} required`],
  ];
  return candidates.flatMap(([keyword, values, rule]) => {
    const breaking = values.filter((value) => breaksOnly(keyword, branch, value));
    return pool(keyword, breaking, (value) => `is ${String(value)}, ${rule}`) ?? [];
  });
}

/** The bound itself and numbers beyond it, near ones first, on the grid of multipleOf where there is one. */
function around(bound: number | undefined, direction: 1 | -1, branch: Branch): number[] {
  if (bound === undefined) return [];
  const step = branch.multipleOf ?? 1;
  const start = direction > 0 ? Math.floor(bound / step) : Math.ceil(bound / step);
  const steps = [0, 1, 2, 10, 1000].map((distance) => (start + direction * distance) * step + 0);
  return branch.type === 'number' ? [...steps, bound + direction * 0.01] : steps;
}

function unlisted(branch: Branch, values: readonly unknown[]): Breach[] {
  const candidates: (string | number)[] =
    branch.type === 'string'
      ? ['unknown', ...values.flatMap((value) => misspellings(String(value)))]
      : [0, 1, -1, ...values.flatMap((value) => (typeof value === 'number' ? [value + 1, value - 1] : []))];
  if (branch.type === 'boolean') return constantBoolean(branch, values);
  if (branch.type === 'array' || branch.type === 'object' || branch.type === 'null') return [];
  const keyword = branch.valuesFrom;
  const wrong = [...new Set(candidates)].filter((value) => breaksOnly(keyword, branch, value));
  return [pool(keyword, wrong, (value) => notListed(value, values))].flatMap((found) => found ?? []);
}

function constantBoolean(branch: Branch, values: readonly unknown[]): Breach[] {
  const wrong = [true, false].filter((value) => !values.includes(value));
  return [pool(branch.valuesFrom, wrong, (value) => notListed(value, values))].flatMap(
    (found) => found ?? [],
  );
}

function misspellings(text: string): string[] {
  return [`${text}x`, text.slice(0, -1), text.toUpperCase()].filter((variant) => variant.trim() !== '');
}

function notListed(value: unknown, values: readonly unknown[]): string {
  const listed = values.slice(0, 4).map(shown);
  return `is ${shown(value)}, not one of ${listed.join(', ')}${values.length > 4 ? ', …' : ''}`;
}

function breach(
  keyword: string,
  values: fc.Arbitrary<unknown> | undefined,
  says: Breach['says'],
): Breach | undefined {
  return values && { keyword, values, says };
}

function pool(keyword: string, values: readonly unknown[], says: Breach['says']): Breach | undefined {
  return values.length === 0 ? undefined : { keyword, values: fc.constantFrom(...values), says };
}

/** A value as JSON, cut where it no longer fits a line. */
function shown(value: unknown): string {
  const points = [...JSON.stringify(value)];
  return points.length > 80 ? `${points.slice(0, 80).join('')}…` : points.join('');
}

/** A count with its noun: `1 character`, `2 characters`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function typeAndValue(value: unknown): string {
  const type = jsonTypeOf(value);
  return type === 'null' ? 'null' : `${/^[aio]/.test(type) ? 'an' : 'a'} ${type} (${shown(value)})`;
}

function fill(text: string, length: number): string {
  return [...text.repeat(Math.max(1, length))].slice(0, Math.max(1, length)).join('');
}
