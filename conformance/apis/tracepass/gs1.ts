import { createHash } from 'node:crypto';
import type { Session } from '../../engine/session.js';

/** Thirteen digits and the GS1 check digit that makes a GTIN of them; weights 3 and 1, starting with 3. */
export function withCheckDigit(thirteenDigits: string): string {
  return thirteenDigits + checkDigit(thirteenDigits, [3, 1]);
}

/** Twelve digits and the check digit that makes a GLN of them; the same sum with the weights 1 and 3. */
export function glnWithCheckDigit(twelveDigits: string): string {
  return twelveDigits + checkDigit(twelveDigits, [1, 3]);
}

/**
 * A valid GTIN that no other request has. A GTIN belongs to one company for good, so it must not be met again in any
 * other run either: it is derived from a fresh name, which holds the run's random mark.
 */
export function freshGtin<Operations>(session: Session<Operations>): string {
  const bits = createHash('sha256').update(session.fresh()).digest().readBigUInt64BE();
  return withCheckDigit(`0${String(bits % 10n ** 12n).padStart(12, '0')}`);
}

function checkDigit(digits: string, weights: readonly [number, number]): number {
  let sum = 0;
  for (const [position, digit] of [...digits].entries()) {
    sum += Number(digit) * (position % 2 === 0 ? weights[0] : weights[1]);
  }
  return (10 - (sum % 10)) % 10;
}
