import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { allOf, observation, property, type Check, type Property } from '../../engine/check.js';
import { expectThat, show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import { afterControl } from './control.js';
import { decimals } from './decimals.js';
import { groundOf, minimalProduct, newProduct, newUnit, tryProduct, type AugnoSession } from './ground.js';
import { rate } from './prices.js';
import { expectRefused } from './refusals.js';
import { unknownIds } from './unknown-ids.js';

type Input = 'unit_price' | 'unit_cost';
type Side = 'numerator_unit_id' | 'denominator_unit_id';

const inputs: readonly Input[] = ['unit_price', 'unit_cost'];
const sides: readonly Side[] = ['numerator_unit_id', 'denominator_unit_id'];
const refusal = { status: 400, code: 'validation_failed' };

/** Which units a price or cost may have, and what its members have to be. */
export const priceUnitRules = {
  'augno.pricing.price-needs-currency-above': wrongKindIsRefused('unit_price', 'numerator_unit_id'),
  'augno.pricing.price-needs-no-currency-below': wrongKindIsRefused('unit_price', 'denominator_unit_id'),
  'augno.pricing.cost-needs-currency-above': wrongKindIsRefused('unit_cost', 'numerator_unit_id'),
  'augno.pricing.cost-needs-no-currency-below': wrongKindIsRefused('unit_cost', 'denominator_unit_id'),

  'augno.pricing.unknown-unit-is-refused': property(
    (session: AugnoSession) =>
      afterGoodRates(
        session,
        fc.record({
          input: fc.constantFrom(...inputs),
          side: fc.constantFrom(...sides),
          id: unknownIds('un'),
        }),
      ),
    async (session, { input, side, id }) => {
      const body = { [input]: { ...(await goodRate(session)), [side]: id } };
      expectRefused(await tryWith(session, body), refusal, `${input}.${side} does not exist`);
    },
  ),

  'augno.pricing.unit-refusals-name-the-member': property(
    (session: AugnoSession) =>
      afterGoodRates(
        session,
        fc.record({
          input: fc.constantFrom(...inputs),
          side: fc.constantFrom(...sides),
          unit: fc.constantFrom('unknown', 'wrong kind'),
          id: unknownIds('un'),
        }),
      ),
    async (session, { input, side, unit, id }) => {
      const bad = unit === 'unknown' ? id : (await wrongKind(session))[side];
      const answer = await tryWith(session, { [input]: { ...(await goodRate(session)), [side]: bad } });
      answer.need(400, `a refusal of the unit in ${input}.${side}`);
      const param = member(answer.json, 'error', 'param');
      expectThat(param === `${input}.${side}`, `error.param is ${show(param)}, expected "${input}.${side}"`);
    },
  ),

  'augno.pricing.missing-member-is-refused': allOf(...['value', ...sides].map(missingIsRefused)),

  'augno.pricing.non-decimal-value-is-refused': property(
    (session: AugnoSession) =>
      afterGoodRates(session, fc.string({ unit: fc.constantFrom(...'abcxyz'), minLength: 1, maxLength: 8 })),
    async (session, value) => {
      const answer = await tryWith(session, { unit_price: { ...(await goodRate(session)), value } });
      const isSuccess = answer.status >= 200 && answer.status < 300;
      expectThat(!isSuccess, `a price of ${show(value)} is answered ${answer.status}`);
    },
    { most: 5 },
  ),

  'augno.pricing.patch-keeps-the-unit-rule': property(
    async (session: AugnoSession) => {
      const { id } = await newProduct(session);
      const unit_price = await goodRate(session);
      const control = await session.api.call('updateProduct', { path: { id }, body: { unit_price } });
      control.need(200, 'an update with the right units');
      return fc.record({ side: fc.constantFrom(...sides), value: decimals({ integer: 3, fraction: 2 }) });
    },
    async (session, { side, value }) => {
      const { id } = await newProduct(session);
      const unit_price = { ...(await goodRate(session)), value, [side]: (await wrongKind(session))[side] };
      const answer = await session.api.call('updateProduct', { path: { id }, body: { unit_price } });
      expectRefused(answer, refusal, `the update has a wrong unit in unit_price.${side}`);
    },
  ),

  'augno.pricing.missing-member-param': observation(async (session) => {
    const answer = await tryWith(session, { unit_price: await rateWithout(session, 'value') });
    if (answer.status === 201) throw new Blocked('a price without a value is accepted');
    return `a missing value is answered ${answer.status} with param ${show(member(answer.json, 'error', 'param'))}`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

function missingIsRefused(missing: string): Property<operations> {
  return property(
    (session: AugnoSession) => afterGoodRates(session, fc.constant(missing)),
    async (session) => {
      const answer = await tryWith(session, { unit_price: await rateWithout(session, missing) });
      answer.expectOneOf([400], `unit_price has no ${missing}`);
      const code = member(answer.json, 'error', 'code');
      const isKnown = code === 'missing_field' || code === 'validation_failed';
      expectThat(isKnown, `error.code is ${show(code)}, expected missing_field or validation_failed`);
    },
    { most: 1 },
  );
}

/** A currency where none may stand, or none where one has to stand. */
function wrongKindIsRefused(input: Input, side: Side) {
  return property(
    (session: AugnoSession) => afterGoodRates(session, decimals({ integer: 6, fraction: 2 })),
    async (session, value) => {
      const wrong = { [side]: (await wrongKind(session))[side] };
      const answer = await tryWith(session, { [input]: { ...(await goodRate(session)), value, ...wrong } });
      const kind = side === 'numerator_unit_id' ? 'no currency' : 'a currency';
      expectRefused(answer, refusal, `${input}.${side} is ${kind}`);
    },
  );
}

/** Units of the kind that a side must not have; never the unit of the other side. */
async function wrongKind(session: AugnoSession): Promise<Record<Side, string>> {
  const { currency } = await groundOf(session);
  const other = await session.once('another unit for prices', (shared) => newUnit(shared));
  return { numerator_unit_id: other.id, denominator_unit_id: currency.id };
}

async function goodRate(session: AugnoSession) {
  const { currency, unit } = await groundOf(session);
  return rate('25.50', currency.id, unit.id);
}

async function rateWithout(session: AugnoSession, missing: string): Promise<object> {
  return Object.fromEntries(Object.entries(await goodRate(session)).filter(([name]) => name !== missing));
}

async function tryWith(session: AugnoSession, members: object) {
  return tryProduct(session, { ...(await minimalProduct(session)), ...members });
}

/** Inputs, once a product with a good price and cost could be created. */
async function afterGoodRates<Value>(
  session: AugnoSession,
  arbitrary: fc.Arbitrary<Value>,
): Promise<fc.Arbitrary<Value>> {
  const good = await goodRate(session);
  return afterControl(session, arbitrary, { unit_price: good, unit_cost: good });
}
