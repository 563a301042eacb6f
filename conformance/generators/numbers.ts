import fc from 'fast-check';
import type { Branch } from './branches.js';

/** How far numbers go from a bound, or from zero, on a side that has none. */
const usualReach = 1_000_000;

/** Numbers (whole ones for `integer`) in range, the bounds favoured; undefined when the range is empty. */
export function numbers(branch: Branch): fc.Arbitrary<number> | undefined {
  // A plain number steps by hundredths, which people can read; a multipleOf steps by itself.
  const step = branch.multipleOf ?? (branch.type === 'integer' ? 1 : 0.01);
  const { first, last } = stepsIn(branch, step);
  if (first > last)
    return branch.type === 'number' && branch.multipleOf === undefined ? between(branch) : undefined;
  const near = [first, last, first + 1, last - 1].filter((count) => count >= first && count <= last);
  const values = fc
    .oneof(
      { withCrossShrink: true },
      { weight: 2, arbitrary: fc.integer({ min: first, max: last }) },
      { weight: 1, arbitrary: fc.constantFrom(...near) },
    )
    .map((count) => multiple(count, step));
  // 0.07 / 0.01 is not whole in binary arithmetic, and validators divide; a few decimal multiples have to go.
  const usable = values.filter(
    (value) => branch.multipleOf === undefined || isMultiple(value, branch.multipleOf),
  );
  return branch.type === 'integer' ? usable.filter(Number.isInteger) : usable;
}

/** Whether validators take a number for a multiple of the step. */
export function isMultiple(value: number, step: number): boolean {
  return Number.isInteger(value / step);
}

/** The multiple of a decimal step without binary noise: 7 steps of 0.01 are 0.07. */
function multiple(count: number, step: number): number {
  const decimals = /\.(\d+)$/.exec(String(step))?.[1]?.length ?? 0;
  // Adding zero turns -0, which JSON cannot write, into 0.
  return Number((count * step).toFixed(decimals)) + 0;
}

function stepsIn(branch: Branch, step: number): { first: number; last: number } {
  const steps = (bound: number | undefined) => (bound === undefined ? undefined : quotient(bound, step));
  const lowest = Math.max(
    Math.ceil(steps(branch.minimum) ?? -Infinity),
    Math.floor(steps(branch.exclusiveMinimum) ?? -Infinity) + 1,
  );
  const highest = Math.min(
    Math.floor(steps(branch.maximum) ?? Infinity),
    Math.ceil(steps(branch.exclusiveMaximum) ?? Infinity) - 1,
  );
  const reach = Math.ceil(usualReach / Math.max(1, step));
  const first = Number.isFinite(lowest) ? lowest : Math.min(-reach, highest - reach);
  const last = Number.isFinite(highest) ? highest : Math.max(reach, lowest + reach);
  return { first: first + 0, last: last + 0 };
}

/** How many steps a bound is from zero; 0.29 / 0.01 is 29 here, not 28.999999999999996. */
function quotient(bound: number, step: number): number {
  const exact = bound / step;
  const whole = Math.round(exact);
  return Math.abs(exact - whole) < 1e-9 ? whole : exact;
}

/** Numbers of a range too narrow for hundredths. */
function between(branch: Branch): fc.Arbitrary<number> | undefined {
  const min = Math.max(branch.minimum ?? -Infinity, branch.exclusiveMinimum ?? -Infinity);
  const max = Math.min(branch.maximum ?? Infinity, branch.exclusiveMaximum ?? Infinity);
  const minExcluded = branch.exclusiveMinimum === min;
  const maxExcluded = branch.exclusiveMaximum === max;
  if (min > max || (min === max && (minExcluded || maxExcluded))) return undefined;
  return fc.double({ min, max, minExcluded, maxExcluded, noNaN: true });
}
