import { amountText, moneyText } from './decimals.js';
import type { UnitRow } from './rows.js';

type RateUnit = Pick<UnitRow, 'abbreviation' | 'type'>;

/** A rate as people read it: `$25.50 / kg`, `0 ea / day` (facts/augno.md §12.4). */
export function displayValue(value: string, numerator: RateUnit, denominator: RateUnit): string {
  const amount =
    numerator.type === 'currency'
      ? `${numerator.abbreviation}${moneyText(value)}`
      : `${amountText(value)} ${numerator.abbreviation}`;
  return denominator.abbreviation === '' ? amount : `${amount} / ${denominator.abbreviation}`;
}
