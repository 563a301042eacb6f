import type { components } from '../../../generated/augno/openapi.js';
import { rateText } from './decimals.js';
import { displayValue } from './display-value.js';
import type { ItemRow, RateRow } from './rows.js';
import { timestampText } from './timestamps.js';
import { newId, onceReferenced, type AugnoWorld } from './world.js';

/** A rate's number and units, in the form rows keep them. */
export type RateTerms = Pick<RateRow, 'value' | 'numeratorUnitId' | 'denominatorUnitId'>;

/** The rate of an item for which none was given, per `denominatorUnitId` (facts/augno.md §16.2). */
export function zeroRate(baseUnitId: string, denominatorUnitId = baseUnitId): RateTerms {
  return { value: '0', numeratorUnitId: baseUnitId, denominatorUnitId };
}

/** Stores a new rate of an item, as old as the item, and gives its id. */
export function storeRate(terms: RateTerms, item: ItemRow, world: AugnoWorld): string {
  const { tenant, createdAt, updatedAt } = item;
  const rate = { id: newId(world, 'rt'), tenant, createdAt, updatedAt, ...terms };
  world.rates.insert(rate);
  return rate.id;
}

/** A rate as products show it: its units stay null, its display value names them (facts/augno.md §20 row 8). */
export function presentRate(rate: RateRow, world: AugnoWorld): components['schemas']['Rate'] {
  const unit = (id: string) => onceReferenced(world.units, world.deletedUnits, rate, id);
  const [numerator, denominator] = [unit(rate.numeratorUnitId), unit(rate.denominatorUnitId)];
  return {
    id: rate.id,
    object: 'rate',
    value: rateText(rate.value),
    numerator_unit: null,
    denominator_unit: null,
    display_value: displayValue(rate.value, numerator, denominator),
    created_at: timestampText(rate.createdAt),
    updated_at: timestampText(rate.updatedAt),
  };
}
