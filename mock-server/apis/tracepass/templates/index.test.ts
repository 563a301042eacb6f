import { expect, test } from 'vitest';
import { contract } from '../../../../generated/tracepass/contract.js';
import { templateById, templateFor, templates } from './index.js';

test('there is a template for every documented category slug, and no other', () => {
  const slugs = contract.schemas['CategorySlug']?.['enum'];
  expect(templates.map(({ slug }) => slug)).toEqual(slugs);
});

test.each([
  ['batteries', 'battery'],
  ['textiles', 'textile'],
  ['iron-steel', 'steel'],
])('%s and %s name one template', (slug, key) => {
  expect(templateFor(slug)).toBeDefined();
  expect(templateFor(slug)).toBe(templateFor(key));
});

test('names that only look like categories have no template', () => {
  expect(['foo-bar', '', 'Batteries', 'constructor', '__proto__'].map(templateFor)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});

test('ids and keys are unique, field keys within their template', () => {
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  for (const { id, fields } of templates) {
    expect(templateById(id).id).toBe(id);
    expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
  }
});

test('field keys are camelCase', () => {
  const keys = templates.flatMap(({ fields }) => fields.map(({ key }) => key));
  expect(keys.filter((key) => !/^[a-z][a-zA-Z0-9]*$/.test(key))).toEqual([]);
});

test('defaults of enum fields are among their options', () => {
  for (const field of templates.flatMap(({ fields }) => fields)) {
    if (field.dataType === 'enum' && field.default !== undefined)
      expect(field.enumOptions).toContain(field.default);
  }
});

test('the battery template has the two fields of the documented example', () => {
  expect(templateFor('batteries')?.fields.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['batteryChemistry', 'nominalVoltage']),
  );
});
