import { Decimal } from 'decimal.js';

// DECIMAL(65,30) in the service's tables (facts/augno.md §12.3).
const fractionDigits = 30;
const integerDigits = 35;

// Wide enough that no operation below rounds by itself.
const Exact = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_HALF_UP });

/**
 * A decimal as the service stores it: rounded half up to 30 digits after the point. Undefined for one that then has
 * more than 35 digits before it (facts/augno.md §21 rows 5 and 6).
 *
 * @throws Error when `text` is not a decimal number
 */
export function storedDecimal(text: string): string | undefined {
  const stored = new Exact(text).toDecimalPlaces(fractionDigits);
  return stored.abs().lessThan(new Exact(10).pow(integerDigits)) ? stored.toFixed() : undefined;
}

export function isZero(decimal: string): boolean {
  return new Exact(decimal).isZero();
}

/** The value of a rate: without padding, but with at least two digits after the point (facts/augno.md §12.3). */
export function rateText(decimal: string): string {
  const value = new Exact(decimal);
  return value.toFixed(Math.max(2, value.decimalPlaces()));
}

/** An amount of money: commas between thousands and exactly two decimals, the rest cut off. */
export function moneyText(decimal: string): string {
  return withCommas(new Exact(decimal).toDecimalPlaces(2, Decimal.ROUND_DOWN).toFixed(2));
}

/** An amount of anything else: commas between thousands, as many decimals as it has. */
export function amountText(decimal: string): string {
  return withCommas(new Exact(decimal).toFixed());
}

function withCommas(number: string): string {
  const [whole = '', fraction] = number.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
