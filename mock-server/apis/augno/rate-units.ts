import type { components } from '../../../generated/augno/openapi.js';
import type { Refusal } from '../../refusal.js';
import type { Table } from '../../store/table.js';
import { business, validationFailed } from './answers.js';
import type { UnitRow } from './rows.js';

type RateInput = components['schemas']['RateInput'];

/**
 * The first fault in the units of a price or cost: above the line a currency is needed, below it anything else; the
 * unit below need not be in the category's group (facts/augno.md §16.1).
 */
export function unitFault(
  member: 'unit_price' | 'unit_cost',
  input: RateInput,
  tenant: string,
  units: Table<UnitRow>,
): Refusal | undefined {
  return (
    fault(
      `${member}.numerator_unit_id`,
      units.get(tenant, input.numerator_unit_id),
      input.numerator_unit_id,
      true,
    ) ??
    fault(
      `${member}.denominator_unit_id`,
      units.get(tenant, input.denominator_unit_id),
      input.denominator_unit_id,
      false,
    )
  );
}

function fault(
  param: string,
  unit: UnitRow | undefined,
  id: string,
  wantsCurrency: boolean,
): Refusal | undefined {
  const refuse = (what: string) => business(validationFailed(`${param} ${what}`, param));
  if (id === '') return refuse('is required.');
  if (!unit) return refuse('references a unit that does not exist.');
  const isCurrency = unit.type === 'currency';
  if (wantsCurrency && !isCurrency) return refuse(`must be a currency unit; got dimension "${unit.type}".`);
  if (!wantsCurrency && isCurrency) return refuse('must not be a currency unit.');
  return undefined;
}
