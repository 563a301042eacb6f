import { describe, expect, test } from 'vitest';
import { completionPercentage, countFields, inLanguage, seedFields, type Field } from './passport-fields.js';
import type { Template } from './templates/index.js';

const template: Template = {
  id: '6650a1b2c3d4e5f6a7b8c9ff',
  key: 'lamp',
  slug: 'lamps',
  label: 'Lamp',
  regulation: 'none',
  version: 1,
  fields: [
    {
      key: 'power',
      label: 'Power',
      group: 'Group',
      dataType: 'number',
      required: true,
      unit: 'W',
      default: 5,
    },
    {
      key: 'maker',
      label: 'Maker',
      group: 'Group',
      dataType: 'string',
      required: true,
      accessLevel: 'restricted',
    },
    {
      key: 'advice',
      label: 'Advice',
      group: 'Group',
      dataType: 'string',
      required: false,
      translatable: true,
    },
  ],
};

const seeds = { product: {}, company: {}, sourceLocale: 'de' };

describe('seeding', () => {
  test('a field without any seed is empty', () => {
    expect(seedFields(template, seeds)['maker']).toEqual({
      value: null,
      status: 'empty',
      accessLevel: 'restricted',
    });
  });

  test('the template gives its defaults', () => {
    expect(seedFields(template, seeds)['power']).toEqual({
      value: 5,
      status: 'approved',
      source: 'system',
      accessLevel: 'public',
    });
  });

  test('the product wins over the template, the template over the company', () => {
    const all = { product: { power: 7 }, company: { power: 9, maker: 'ACME' }, sourceLocale: 'de' };
    expect(seedFields(template, all)['power']?.value).toBe(7);
    expect(seedFields(template, { ...all, product: {} })['power']?.value).toBe(5);
    expect(seedFields(template, all)['maker']).toMatchObject({ value: 'ACME', source: 'company' });
  });

  test.each([[0], [false], [''], [[]], [{ a: 1 }]])('the product value %j is a value', (value) => {
    expect(seedFields(template, { ...seeds, product: { power: value } })['power']).toMatchObject({
      value,
      status: 'approved',
    });
  });

  test("a product's null leaves the field empty in spite of a default", () => {
    expect(seedFields(template, { ...seeds, product: { power: null } })['power']).toMatchObject({
      value: null,
      status: 'empty',
    });
  });

  test('a text that may be translated says its language and carries its translations', () => {
    expect(seedFields(template, { ...seeds, product: { advice: 'Vorsicht' } })['advice']).toMatchObject({
      value: 'Vorsicht',
      sourceLocale: 'de',
      translations: {},
    });
  });
});

describe('counts and completion', () => {
  test('each state is counted, a rejected field in the total only', () => {
    const states = ['empty', 'empty', 'approved', 'pending_review', 'flagged', 'rejected'] as const;
    const fields = Object.fromEntries(states.map((status, index) => [`f${index}`, { status }]));
    expect(countFields(fields)).toEqual({ total: 6, empty: 2, approved: 1, pendingReview: 1, flagged: 1 });
  });

  test('17 of 52 is the documented 32', () => {
    expect(completionPercentage({ approved: 17, total: 52 })).toBe(32);
  });

  test('the percentage is exact where it can be, and 0 without fields', () => {
    expect(completionPercentage({ approved: 0, total: 0 })).toBe(0);
    expect(completionPercentage({ approved: 29, total: 100 })).toBe(29);
    expect(completionPercentage({ approved: 3, total: 3 })).toBe(100);
  });
});

describe('languages', () => {
  const field: Field = {
    value: 'Vorsicht',
    status: 'approved',
    sourceLocale: 'de',
    translations: { fr: 'Attention', en: 'Caution' },
  };

  test.each([
    ['fr', 'Attention'],
    ['en', 'Caution'],
    ['de', 'Vorsicht'],
    ['it', 'Vorsicht'],
  ])('%s shows %s', (lang, value) => {
    expect(inLanguage(field, lang)).toEqual({ value, status: 'approved', sourceLocale: 'de' });
  });

  test('without a source text English comes first, then any other', () => {
    expect(inLanguage({ ...field, value: null }, 'it').value).toBe('Caution');
    expect(inLanguage({ value: null, translations: { fr: 'Attention' } }, 'it').value).toBe('Attention');
  });

  test('a field without translations stays as it is', () => {
    expect(inLanguage({ value: 48, status: 'approved' }, 'fr')).toEqual({ value: 48, status: 'approved' });
    expect(inLanguage({ value: null, status: 'empty' }, 'fr')).toEqual({ value: null, status: 'empty' });
  });
});
