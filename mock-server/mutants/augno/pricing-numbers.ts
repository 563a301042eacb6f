import type { AugnoWorld } from '../../apis/augno/world.js';
import { isObject, success } from '../alterations.js';
import { body, type Members } from './handler-inputs.js';
import type { AugnoMutant } from './mutant.js';
import { each } from './resources.js';
import { stored, updated } from './rows.js';

/** Prices and costs whose numbers or texts are wrong. */
export const pricingNumbers: readonly AugnoMutant[] = [
  {
    name: 'what-has-no-price-costs-a-dollar',
    bug: 'Without unit_price a product costs one dollar per base unit.',
    breaks: ['augno.pricing.default-price-is-zero'],
    alter: body('createProduct', (sent, { categories, unitGroups }, tenant) => {
      const category = categories.get(tenant, String(sent['category_id']));
      const group = category && unitGroups.get(tenant, category.unitGroupId);
      const units = { numerator_unit_id: 'dollar', denominator_unit_id: group?.baseUnitId };
      return group ? { unit_price: { value: '1', ...units }, ...sent } : sent;
    }),
  },
  {
    name: 'price-stands-in-for-a-missing-cost',
    bug: 'Without unit_cost the price becomes the cost.',
    breaks: ['augno.pricing.default-cost-is-zero'],
    alter: body('createProduct', (sent) => ({ unit_cost: sent['unit_price'], ...sent })),
  },
  {
    name: 'default-rates-are-per-piece',
    bug: 'A price or cost that was left out is one per piece, whatever the units of the category are.',
    breaks: ['augno.pricing.default-rate-in-base-unit'],
    alter: stored(
      'createProduct',
      ({ rates }) => rates,
      (row) =>
        row.numeratorUnitId === row.denominatorUnitId
          ? { ...row, numeratorUnitId: 'each', denominatorUnitId: 'each' }
          : row,
    ),
  },
  {
    name: 'burn-rate-starts-at-one',
    bug: 'A new item burns one of its base unit per day.',
    breaks: ['augno.pricing.burn-rate-starts-at-zero'],
    alter: stored(
      'createProduct',
      ({ rates }) => rates,
      (row) => (row.denominatorUnitId === 'day' ? { ...row, value: '1' } : row),
    ),
  },
  {
    name: 'price-is-kept-with-four-decimals',
    bug: 'A price is cut to four decimals, as many as a column for money has.',
    breaks: ['augno.pricing.price-as-requested'],
    alter: body('createProduct', (sent) =>
      withValue(sent, 'unit_price', (value) => value.replace(/(\.\d{4})\d+$/, '$1')),
    ),
  },
  {
    name: 'cost-is-kept-as-a-float',
    bug: 'A cost goes through a floating-point number.',
    breaks: ['augno.pricing.cost-as-requested'],
    alter: body('createProduct', (sent) => withValue(sent, 'unit_cost', (value) => String(Number(value)))),
  },
  {
    name: 'display-has-no-blanks',
    bug: 'The display value of a rate has no blanks around the slash.',
    breaks: ['augno.pricing.display-of-a-price'],
    alter: display((text) => text.replace(' / ', '/')),
  },
  {
    name: 'display-leaves-commas-out',
    bug: 'The display value of a rate has no commas between thousands.',
    breaks: ['augno.pricing.display-groups-thousands'],
    alter: display((text) => text.replace(/(\d),(?=\d)/g, '$1')),
  },
  {
    name: 'display-shows-all-decimals',
    bug: 'The display value of a price has all its decimals.',
    breaks: ['augno.pricing.display-cuts-decimals'],
    alter: display((text, value) => {
      const further = value.split('.')[1]?.slice(2) ?? '';
      return text.startsWith('$') ? text.replace(/\.\d\d/, (decimals) => decimals + further) : text;
    }),
  },
  {
    name: 'price-update-keeps-the-unit',
    bug: 'An update of the price replaces the number and leaves the unit below the line.',
    breaks: ['augno.pricing.patch-replaces-price'],
    affects: ['augno.items.category-brings-its-units'],
    alter: updated(
      ['updateProduct', 'assignItemCategory'],
      ({ rates }) => rates,
      (row, { denominatorUnitId }) => ({ ...row, denominatorUnitId }),
    ),
  },
];

/** Other texts of rates, told the text and the rate's number. */
function display(change: (text: string, value: string) => string) {
  return success<AugnoWorld>(
    'all',
    each('rate', (rate) => ({
      ...rate,
      display_value: change(String(rate['display_value']), String(rate['value'])),
    })),
  );
}

function withValue(sent: Members, member: string, change: (value: string) => string): Members {
  const rate = sent[member];
  return isObject(rate) ? { ...sent, [member]: { ...rate, value: change(String(rate['value'])) } } : sent;
}
