import { isDeepStrictEqual } from 'node:util';
import type { Branch } from './branches.js';
import { isMultiple } from './numbers.js';
import { keepsFormat, unmatched } from './strings.js';
import { codePoints } from './text.js';

/** The keywords of the branch that a string or number of its type breaks. */
function brokenKeywords(branch: Branch, value: string | number): string[] {
  const checks = typeof value === 'string' ? stringChecks(branch, value) : numberChecks(branch, value);
  const listed = branch.values?.some((allowed) => isDeepStrictEqual(allowed, value)) ?? true;
  const broken = Object.entries(checks).filter(([, holds]) => !holds);
  return [...broken.map(([keyword]) => keyword), ...(listed ? [] : [branch.valuesFrom])];
}

/** Whether the value breaks this one keyword and no other. */
export function breaksOnly(keyword: string, branch: Branch, value: string | number): boolean {
  return isDeepStrictEqual(brokenKeywords(branch, value), [keyword]);
}

function stringChecks(branch: Branch, value: string): Record<string, boolean> {
  const length = codePoints(value);
  return {
    minLength: length >= (branch.minLength ?? 0),
    maxLength: length <= (branch.maxLength ?? Infinity),
    pattern: unmatched(branch.patterns, value).length === 0,
    format: keepsFormat(branch, value),
  };
}

function numberChecks(branch: Branch, value: number): Record<string, boolean> {
  return {
    type: branch.type !== 'integer' || Number.isInteger(value),
    minimum: value >= (branch.minimum ?? -Infinity),
    maximum: value <= (branch.maximum ?? Infinity),
    exclusiveMinimum: branch.exclusiveMinimum === undefined || value > branch.exclusiveMinimum,
    exclusiveMaximum: branch.exclusiveMaximum === undefined || value < branch.exclusiveMaximum,
    multipleOf: branch.multipleOf === undefined || isMultiple(value, branch.multipleOf),
  };
}
