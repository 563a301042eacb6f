import type { Ground } from './ground.js';
import type { NamedCreation } from './model-state.js';

/** What a row needs beside its unique texts. */
export function restOf(type: NamedCreation, { unit, unitGroup }: Ground): object {
  switch (type) {
    case 'createUnit':
      return {
        ...{ type: unit.type, ratio_numerator: '2', ratio_denominator: '1' },
        ...{ offset_numerator: '0', offset_denominator: '1' },
      };
    case 'createUnitGroup':
      return { type: unit.type, base_unit_id: unit.id };
    case 'createItemCategory':
      return { type: 'product_category', unit_group_id: unitGroup.id };
    case 'createProductLine':
      return {
        unit_group_id: unitGroup.id,
        ...{ commission_policy: 'commission_applied', freight_policy: 'billed_freight' },
      };
    default:
      return {};
  }
}
