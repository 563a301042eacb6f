import { describe, expect, test } from 'vitest';
import type { Schemas } from './schemas.js';
import { serveTracePass } from './served.js';

const api = serveTracePass();

const operator = { legalName: 'Voltwerk', gln: '5412345000013', country: 'DE' };

async function verdict(id: string): Promise<Schemas['Compliance']> {
  const { status, body } = await api.call<Schemas['Compliance']>('GET', `/passports/${id}/compliance`);
  expect(status).toBe(200);
  return body;
}

async function set(id: string, key: string, body: object): Promise<void> {
  const { status } = await api.call('PATCH', `/passports/${id}/fields/${key}`, { body });
  expect(status).toBe(200);
}

async function name(id: string, role: string, body: object = operator): Promise<void> {
  const { status } = await api.call('PATCH', `/passports/${id}/parties/${role}`, { body });
  expect(status).toBe(200);
}

/** A passport of a category with few required fields, which all have values that fit. */
async function complete() {
  const passport = await api.passport(await api.product({ category: 'jewelry', defaultFieldValues: {} }));
  const { body: template } = await api.call<Schemas['TemplateWithFields']>('GET', '/templates/jewelry');
  for (const { key, required, dataType, enumOptions } of template.fields) {
    const value = enumOptions?.[0]?.value ?? (dataType === 'number' ? 1 : 'text');
    if (required) await set(passport._id, key, { value });
  }
  await name(passport._id, 'manufacturer');
  return { id: passport._id, key: template.fields.find(({ required }) => required)?.key ?? '' };
}

describe('the compliance of a passport', () => {
  test('is incomplete while required fields and parties are missing', async () => {
    const { _id: id } = await api.passport(await api.product());
    const { verdict: told, category, critical } = await verdict(id);
    expect([told, category]).toEqual(['incomplete', 'battery']);
    const targets = critical.map(({ type, target }) => `${type} ${target}`);
    expect(targets).toEqual(
      expect.arrayContaining([
        'missing_field ratedCapacity',
        'missing_party manufacturer',
        'missing_party recycler',
        'missing_party producerResponsibilityOrg',
      ]),
    );
  });

  test('is given once all that is required is there', async () => {
    const { id } = await complete();
    expect(await verdict(id)).toMatchObject({ verdict: 'compliant', critical: [], warnings: [] });
  });

  test('waits for values to be approved', async () => {
    const { id, key } = await complete();
    await set(id, key, { value: 'suggested', source: 'ai_suggested' });
    const { verdict: told, critical } = await verdict(id);
    expect(told).toBe('incomplete');
    expect(critical).toMatchObject([{ type: 'unapproved_field', severity: 'critical', target: key }]);
  });

  test('comes with a warning about values that do not fit their fields', async () => {
    const { _id: id } = await api.passport(await api.product());
    await set(id, 'nominalVoltage', { value: 'much' });
    const { warnings } = await verdict(id);
    expect(warnings).toContainEqual(
      expect.objectContaining({ type: 'invalid_format', severity: 'warning', target: 'nominalVoltage' }),
    );
  });

  test('comes with a warning where a manufacturer from elsewhere has nobody in the Union', async () => {
    const { id } = await complete();
    const { country: _, ...placeless } = operator;
    await name(id, 'manufacturer', placeless);
    expect(await verdict(id)).toMatchObject({
      verdict: 'compliant_with_warnings',
      warnings: [{ type: 'unverifiable_conditional', ruleId: 'CC-1' }],
    });
    await name(id, 'manufacturer', { ...operator, country: 'US' });
    expect((await verdict(id)).warnings).toMatchObject([{ type: 'conditional_missing', ruleId: 'CC-1' }]);
    await name(id, 'importer');
    expect((await verdict(id)).warnings).toEqual([]);
  });

  test('tells the completion that reading the passport tells', async () => {
    const { _id: id, completionPercentage } = await api.passport(await api.product());
    expect((await verdict(id)).completionPercentage).toBe(completionPercentage);
  });

  test('of a passport that is not there is answered 404', async () => {
    const { status, body } = await api.call('GET', `/passports/${'f'.repeat(24)}/compliance`);
    expect([status, body]).toEqual([404, { error: 'Passport not found' }]);
  });
});
