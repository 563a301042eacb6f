import type { Violation } from '../../refusal.js';
import { dottedPath } from './violations.js';

/**
 * Violations as `details.fieldErrors` lists them: dotted path to texts (facts/tracepass.md §6.1, §20 no. 26). `Required`
 * and the GTIN's text are the service's own; it publishes no others, so the rest is worded here.
 */
export function fieldErrors(violations: readonly Violation[]): Record<string, string[]> {
  const errors = new Map<string, string[]>();
  for (const violation of violations) {
    const path = dottedPath(violation);
    errors.set(path, [...(errors.get(path) ?? []), textOf(violation)]);
  }
  return Object.fromEntries(errors);
}

function textOf(violation: Violation): string {
  const { keyword, params, value } = violation;
  const limit = String(params['limit']);
  switch (keyword) {
    case 'required':
      return 'Required';
    case 'type':
      return `Expected ${[params['type']].flat().join(' or ')}, received ${jsonType(value)}`;
    case 'minLength':
      return `Must be at least ${limit} character${limit === '1' ? '' : 's'}`;
    case 'maxLength':
      return `Must be at most ${limit} characters`;
    case 'minimum':
      return `Must be at least ${limit}`;
    case 'maximum':
      return `Must be at most ${limit}`;
    case 'maxItems':
      return `Must have at most ${limit} items`;
    case 'enum':
      return `Must be one of ${[params['allowedValues']].flat().join(', ')}`;
    case 'pattern':
      return patternTexts.get(memberName(violation)) ?? 'Has the wrong form';
    case 'format':
      return `Must be a valid ${String(params['format'])}`;
    case 'propertyNames':
      return 'Unknown name';
    default:
      return violation.message;
  }
}

// By the name of the member, because a pattern alone does not say what the digits mean.
const patternTexts = new Map([
  ['gtin', 'GTIN must be 14 digits'],
  ['gln', 'GLN must be 13 digits'],
  ['productId', 'Must be 24 hexadecimal digits'],
  ['imageUrls', 'Must start with https://'],
  ['sourceLocale', 'Must be a language code of two lower-case letters'],
  ['country', 'Must be a country code of two upper-case letters'],
]);

function memberName(violation: Violation): string {
  const names = dottedPath(violation).split('.');
  return names.findLast((name) => !/^\d+$/.test(name)) ?? '';
}

function jsonType(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
