import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectThat, show } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import { Violation } from '../../engine/verdicts.js';
import { productBodies } from './creations.js';
import { decimals, sameNumber } from './decimals.js';
import { productToChange, shownProduct } from './specimens.js';
import { groundOf, including, newProduct, newUnit, type AugnoSession } from './ground.js';

/** Rates of an item. */
type RateName = 'unit_value' | 'unit_cost' | 'burn_rate';

/** Numbers of prices and costs, and the texts that show them. */
export const priceRules = {
  'augno.pricing.default-price-is-zero': zeroWithout('/unit_price', 'unit_value'),
  'augno.pricing.default-cost-is-zero': zeroWithout('/unit_cost', 'unit_cost'),
  'augno.pricing.burn-rate-starts-at-zero': zeroWithout(undefined, 'burn_rate'),

  'augno.pricing.default-rate-in-base-unit': property(
    (session: AugnoSession) => productBodies(session, { omit: ['/unit_price'] }),
    async (session, body) => {
      const { unit } = await groundOf(session);
      const product = await shownProduct(session, body, { include: ['item.unit_value'] });
      const display = displayOf(product, 'unit_value');
      expectThat(
        display.includes(unit.abbreviation),
        `display_value ${show(display)} does not name the base unit, ${show(unit.abbreviation)}`,
      );
    },
    { most: 5 },
  ),

  'augno.pricing.price-as-requested': valueAsRequested('unit_price', 'unit_value'),
  'augno.pricing.cost-as-requested': valueAsRequested('unit_cost', 'unit_cost'),

  'augno.pricing.display-of-a-price': property(
    () => fc.record({ whole: wholes(0, 999), cents: cents() }),
    async (session, { whole, cents }) => {
      const { currency, unit } = await groundOf(session);
      const display = await displayOfPrice(session, `${whole}.${cents}`);
      const expected = `${currency.abbreviation}${whole}.${cents} / ${unit.abbreviation}`;
      expectThat(display === expected, `display_value is ${show(display)}, expected ${show(expected)}`);
    },
  ),

  'augno.pricing.display-groups-thousands': property(
    () => fc.record({ whole: wholes(1000, 999_999_999), cents: cents() }),
    async (session, { whole, cents }) => {
      const display = await displayOfPrice(session, `${whole}.${cents}`);
      const grouped = whole.toLocaleString('en-US');
      expectThat(display.includes(grouped), `display_value ${show(display)} does not show ${grouped}`);
    },
  ),

  'augno.pricing.display-cuts-decimals': property(
    () => {
      // A third decimal from five on is what rounding shows in.
      const long = fc
        .tuple(cents(), fc.integer({ min: 5, max: 9 }), digits(0, 5))
        .map((parts) => parts.join(''));
      return fc.record({ whole: wholes(0, 999), short: digits(0, 2), long });
    },
    async (session, { whole, short, long }) => {
      for (const fraction of [short, long]) {
        const display = await displayOfPrice(session, fraction === '' ? `${whole}` : `${whole}.${fraction}`);
        const shown = `${whole}.${fraction.padEnd(2, '0').slice(0, 2)}`;
        const at = display.indexOf(shown);
        const isCut = at >= 0 && !/\d/.test(display.charAt(at + shown.length));
        expectThat(isCut, `display_value ${show(display)} does not show ${shown} with just these decimals`);
      }
    },
  ),

  'augno.pricing.patch-replaces-price': property(
    () => fc.uniqueArray(decimals(cheap), { minLength: 2, maxLength: 2, selector: Number }),
    async (session, values) => {
      const { currency, unit } = await groundOf(session);
      const other = await session.once('another unit for prices', (shared) => newUnit(shared));
      // Without a price, which is then zero in the base unit on both sides: each part changes in one of the updates.
      const { id } = await productToChange(session);
      for (const [index, value] of values.entries()) {
        const below = index === 0 ? other : unit;
        const body = { unit_price: rate(value, currency.id, below.id) };
        (await session.api.call('updateProduct', { path: { id }, body })).expect(
          200,
          'the update names a new price',
        );
        const read = await session.api.send('getProduct', {
          path: { id },
          ...including(['item.unit_value']),
        });
        const product = read.need(200, 'reading the product');
        expectNumber(product, 'unit_value', value);
        // The units themselves are never expanded here; the text that people read is where they show.
        const display = displayOf(product, 'unit_value');
        const showsUnits = display.startsWith(currency.abbreviation) && display.endsWith(below.abbreviation);
        const units = `${show(currency.abbreviation)} and ${show(below.abbreviation)}`;
        expectThat(showsUnits, `display_value ${show(display)} does not name the new units ${units}`);
      }
    },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** As many digits as the service keeps. */
const precise = { integer: 35, fraction: 30 };
const cheap = { integer: 3, fraction: 2 };

/** A rate is zero when its input is left out of the body. */
function zeroWithout(input: '/unit_price' | '/unit_cost' | undefined, name: RateName) {
  return property(
    (session: AugnoSession) => productBodies(session, { omit: input === undefined ? [] : [input] }),
    async (session, body) => {
      expectNumber(await shownProduct(session, body, { include: [`item.${name}`] }), name, '0');
    },
  );
}

/** A rate has the number of its input. */
function valueAsRequested(input: 'unit_price' | 'unit_cost', name: RateName) {
  return property(
    () => decimals(precise),
    async (session: AugnoSession, value) => {
      const { currency, unit } = await groundOf(session);
      const asked = rate(value, currency.id, unit.id);
      // Where all look at one product, it has both.
      const body = session.oneCase ? await sharedRates(session) : { [input]: asked };
      const wanted = session.oneCase ? (text(member(body, input, 'value')) ?? '') : value;
      expectNumber(await shownProduct(session, body, { include: [`item.${name}`] }), name, wanted);
    },
  );
}

/** A price and a cost with as many digits as the service keeps. */
async function sharedRates(session: AugnoSession): Promise<object> {
  const { currency, unit } = await groundOf(session);
  const values = fc.sample(decimals(precise), { numRuns: 2, seed: session.seed });
  const [unit_price, unit_cost] = values.map((value) => rate(value, currency.id, unit.id));
  return { unit_price, unit_cost };
}

export function rate(value: string, numerator_unit_id: string, denominator_unit_id: string) {
  return { value, numerator_unit_id, denominator_unit_id };
}

function expectNumber(product: unknown, name: RateName, expected: string): void {
  const actual = member(product, 'item', name, 'value');
  expectThat(sameNumber(actual, expected), `the value of ${name} is ${show(actual)}, expected ${expected}`);
}

function displayOf(product: unknown, name: RateName): string {
  const display = text(member(product, 'item', name, 'display_value'));
  if (display === undefined) throw new Violation(`item.${name} has no display_value`);
  return display;
}

/** How the price of a new product is displayed. */
async function displayOfPrice(session: AugnoSession, value: string): Promise<string> {
  const { currency, unit } = await groundOf(session);
  const body = { unit_price: rate(value, currency.id, unit.id) };
  return displayOf(await newProduct(session, body, { include: ['item.unit_value'] }), 'unit_value');
}

function wholes(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min, max });
}

function cents(): fc.Arbitrary<string> {
  return digits(2, 2);
}

function digits(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.string({ minLength, maxLength, unit: fc.constantFrom(...'0123456789') });
}
