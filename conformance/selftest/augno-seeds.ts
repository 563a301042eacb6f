import { row, type Store } from './augno-store.js';
import type * as stored from './augno-store.js';

/** What the platform provides (facts §17), as far as anybody needs it here. */
export function seedPlatform({ units, unitGroups, productLines }: Store): void {
  const table = [
    ['each', 'Each', 'ea', 'quantity', '1'],
    ['dollar', 'Dollar', '$', 'currency', '1'],
    ['hour', 'Hour', 'hr', 'time', '3600'],
    ['day', 'Day', 'day', 'time', '86400'],
    ['gram', 'Gram', 'g', 'mass', '1'],
  ] as const;
  for (const [id, name, abbreviation, type, ratio_numerator] of table) {
    const factors = {
      ratio_numerator,
      ratio_denominator: '1',
      offset_numerator: '0',
      offset_denominator: '1',
    };
    const is_base_unit = ratio_numerator === '1';
    units.push({ ...row('un', undefined, id), name, abbreviation, type, ...factors, is_base_unit });
  }
  const [each] = units;
  if (!each) return;
  const group = {
    ...row('ungp', undefined, 'each_group'),
    name: 'Each',
    notes: null,
    type: each.type,
    base: each,
    members: [],
  };
  unitGroups.push(group);
  for (const name of ['Shipping', 'Credit']) {
    productLines.push({ ...row('pdln', undefined, name.toLowerCase()), name, group });
  }
}

/** A property with attributes, a category that has it and a product line: the contract has no way to make them. */
export function seedAccount(account: string, store: Store): void {
  const [group] = store.unitGroups;
  if (!group) return;
  const property = { ...row('pp', account), name: 'Colour' };
  store.properties.push(property);
  for (const [index, color] of (['red', 'blue', 'green'] as const).entries()) {
    store.attributes.push({ ...row('at', account), value: color, color, sort_order: index + 1, property });
  }
  const type: stored.Category['type'] = 'product_category';
  store.categories.push({
    ...row('itcg', account),
    name: 'Painted goods',
    type,
    group,
    properties: [property],
  });
  store.productLines.push({ ...row('pdln', account), name: 'Garden', group });
}
