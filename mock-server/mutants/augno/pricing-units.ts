import type { AugnoWorld } from '../../apis/augno/world.js';
import { isObject, request } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import { body } from './handler-inputs.js';
import { refusal } from './handler-outcomes.js';
import type { AugnoMutant } from './mutant.js';

type Side = 'numerator_unit_id' | 'denominator_unit_id';

/** Units of prices and costs that are not checked, or not as they should be. */
export const pricingUnits: readonly AugnoMutant[] = [
  {
    name: 'any-unit-above-in-a-price',
    bug: 'A unit above the line of a price that is no currency is taken for the dollar.',
    breaks: ['augno.pricing.price-needs-currency-above'],
    affects: ['augno.pricing.unit-refusals-name-the-member'],
    alter: mended('createProduct', 'unit_price', ['numerator_unit_id']),
  },
  {
    name: 'any-unit-below-in-a-price',
    bug: 'A currency below the line of a price is taken for a piece.',
    breaks: ['augno.pricing.price-needs-no-currency-below'],
    affects: ['augno.pricing.unit-refusals-name-the-member'],
    alter: mended('createProduct', 'unit_price', ['denominator_unit_id']),
  },
  {
    name: 'any-unit-above-in-a-cost',
    bug: 'A unit above the line of a cost that is no currency is taken for the dollar.',
    breaks: ['augno.pricing.cost-needs-currency-above'],
    affects: ['augno.pricing.unit-refusals-name-the-member'],
    alter: mended('createProduct', 'unit_cost', ['numerator_unit_id']),
  },
  {
    name: 'any-unit-below-in-a-cost',
    bug: 'A currency below the line of a cost is taken for a piece.',
    breaks: ['augno.pricing.cost-needs-no-currency-below'],
    affects: ['augno.pricing.unit-refusals-name-the-member'],
    alter: mended('createProduct', 'unit_cost', ['denominator_unit_id']),
  },
  {
    name: 'any-units-in-a-new-price',
    bug: 'An update of the price replaces units that it should refuse.',
    breaks: ['augno.pricing.patch-keeps-the-unit-rule'],
    alter: mended('updateProduct', 'unit_price', ['numerator_unit_id', 'denominator_unit_id']),
  },
  {
    name: 'unknown-rate-unit-is-coded-not-found',
    bug: 'A price or cost with a unit that does not exist is answered 400 with the code of a 404.',
    breaks: ['augno.pricing.unknown-unit-is-refused'],
    alter: refusal('createProduct', (given) =>
      given.kind === 'business' && given.answer.message?.includes('does not exist')
        ? { ...given, answer: { ...given.answer, code: 'resource_not_found' } }
        : undefined,
    ),
  },
  {
    name: 'rate-refusals-name-the-side-only',
    bug: 'A refusal because of a unit in a price or cost names the member without what it is in.',
    breaks: ['augno.pricing.unit-refusals-name-the-member'],
    alter: refusal('createProduct', (given) => {
      if (given.kind !== 'business') return undefined;
      const param = given.answer.param?.split('.').at(-1);
      return { ...given, answer: { ...given.answer, ...(param && { param }) } };
    }),
  },
  {
    name: 'rate-is-per-piece-where-no-unit-is-named',
    bug: 'A price that names no unit below the line is one per piece.',
    breaks: ['augno.pricing.missing-member-is-refused'],
    alter: price((given) => ({ denominator_unit_id: 'each', ...given })),
  },
  {
    name: 'price-that-is-no-number-is-zero',
    bug: 'A price of letters is taken for zero.',
    breaks: ['augno.pricing.non-decimal-value-is-refused'],
    alter: price((given) =>
      /^[a-z]+$/i.test(String(given['value'] ?? 0)) ? { ...given, value: '0' } : given,
    ),
  },
];

/** Units on these sides are replaced by ones that may stand there. */
function mended(operation: string, input: string, sides: readonly Side[]): Alteration<AugnoWorld> {
  return body(operation, (sent, { units }, tenant) => {
    const rate = sent[input];
    if (!isObject(rate)) return sent;
    const wrong = sides.filter((side) => {
      const unit = units.get(tenant, String(rate[side]));
      return unit && (unit.type === 'currency') !== (side === 'numerator_unit_id');
    });
    return {
      ...sent,
      [input]: { ...rate, ...Object.fromEntries(wrong.map((side) => [side, fitting[side]])) },
    };
  });
}

const fitting: Readonly<Record<Side, string>> = { numerator_unit_id: 'dollar', denominator_unit_id: 'each' };

/** A price of a new product that is read otherwise than it was sent. */
function price(change: (given: Record<string, unknown>) => Record<string, unknown>): Alteration<AugnoWorld> {
  return request(['createProduct'], ({ body }) => {
    const given = body.kind === 'json' && isObject(body.value) ? body.value['unit_price'] : undefined;
    if (body.kind !== 'json' || !isObject(body.value) || !isObject(given)) return {};
    return { body: { ...body, value: { ...body.value, unit_price: change(given) } } };
  });
}
