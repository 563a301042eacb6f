import { describe, expect, test } from 'vitest';
import { displayValue } from './display-value.js';

const dollar = { abbreviation: '$', type: 'currency' } as const;
const kilogram = { abbreviation: 'kg', type: 'mass' } as const;
const hour = { abbreviation: 'hr', type: 'time' } as const;
const each = { abbreviation: 'ea', type: 'quantity' } as const;

describe('the display value of a rate', () => {
  // The worked examples of facts/augno.md §12.4 and §16.4.
  test.each([
    ['25.5', dollar, kilogram, '$25.50 / kg'],
    ['1234.5', dollar, kilogram, '$1,234.50 / kg'],
    ['12.349', dollar, kilogram, '$12.34 / kg'],
    ['100', dollar, kilogram, '$100.00 / kg'],
    ['-5', dollar, kilogram, '$-5.00 / kg'],
    ['100', kilogram, hour, '100 kg / hr'],
    ['0', each, each, '0 ea / ea'],
    ['0', kilogram, { abbreviation: 'day', type: 'time' } as const, '0 kg / day'],
  ])('of %s is as documented', (value, numerator, denominator, text) => {
    expect(displayValue(value, numerator, denominator)).toBe(text);
  });

  test('has no slash when the unit below has no abbreviation', () => {
    expect(displayValue('7.10', kilogram, { ...each, abbreviation: '' })).toBe('7.1 kg');
  });
});
