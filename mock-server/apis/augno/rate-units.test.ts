import { describe, expect, test } from 'vitest';
import { unitFault } from './rate-units.js';
import { seededWorld, tenant } from './world-fixture.js';

const { units } = seededWorld();

describe('the units of a price', () => {
  test.each([
    ['dollar', 'un_82bd37dae5po'],
    ['dollar', 'each'],
  ])('may be %s per %s', (numerator, denominator) => {
    expect(fault(numerator, denominator)).toBeUndefined();
  });

  test.each([
    ['', 'each', 'unit_price.numerator_unit_id', ' is required.'],
    ['nope', 'each', 'unit_price.numerator_unit_id', ' references a unit that does not exist.'],
    ['gram', 'each', 'unit_price.numerator_unit_id', ' must be a currency unit; got dimension "mass".'],
    ['dollar', '', 'unit_price.denominator_unit_id', ' is required.'],
    ['dollar', 'nope', 'unit_price.denominator_unit_id', ' references a unit that does not exist.'],
    ['dollar', 'dollar', 'unit_price.denominator_unit_id', ' must not be a currency unit.'],
    ['gram', 'dollar', 'unit_price.numerator_unit_id', ' must be a currency unit; got dimension "mass".'],
  ])('may not be %j per %j', (numerator, denominator, param, what) => {
    expect(fault(numerator, denominator)).toMatchObject({
      kind: 'business',
      answer: { status: 400, code: 'validation_failed', param, message: `${param}${what}` },
    });
  });

  test('of another account do not exist', () => {
    const input = { value: '1', numerator_unit_id: 'dollar', denominator_unit_id: 'un_82bd37dae5po' };
    expect(unitFault('unit_cost', input, 'ac_other', units)).toMatchObject({
      answer: { param: 'unit_cost.denominator_unit_id' },
    });
  });
});

function fault(numerator_unit_id: string, denominator_unit_id: string) {
  return unitFault('unit_price', { value: '1', numerator_unit_id, denominator_unit_id }, tenant, units);
}
