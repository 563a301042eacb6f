import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentedGs1, serveTracePass } from './served.js';

// Whatever is sent, the mock answers in the contract's terms: no status of 500 or more, no reported bug (served.ts).
const api = serveTracePass();

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '__proto__', 'constructor', '\ud800', '%', '../..', '\u0000', '\u{1f50b}'),
);
const value = fc.oneof(text, fc.jsonValue(), fc.constantFrom(1e308, -0, null));
const or = <T>(valid: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: valid }, { weight: 1, arbitrary: value });

const productBody = fc.record(
  {
    name: or(fc.constant('A')),
    model: or(fc.uuid()),
    category: or(fc.constantFrom('batteries', 'textile')),
    description: or(text),
    defaultFieldValues: or(
      fc.dictionary(fc.constantFrom('batteryChemistry', 'safetyMeasures', '__proto__'), value),
    ),
    imageUrls: or(fc.array(fc.webUrl({ validSchemes: ['https'] }))),
    sourceLocale: or(fc.constantFrom('de', 'en')),
    status: or(fc.constantFrom('active', 'archived')),
  },
  { requiredKeys: ['name', 'model', 'category'] },
);

const passportMembers = fc.record(
  {
    gs1: or(
      fc.record({
        gtin: or(fc.constantFrom(documentedGs1.gtin, '04012345000015')),
        serialNumber: or(text),
      }),
    ),
    parties: or(
      fc.dictionary(
        fc.constantFrom('manufacturer', 'importer', '__proto__', 'owner'),
        or(fc.record({ legalName: text, gln: or(fc.constant('5412345000013')) })),
      ),
    ),
    confirmOverage: or(fc.boolean()),
  },
  { requiredKeys: ['gs1'] },
);

test('no body makes the mock fail, and what was created can be read', async () => {
  const { _id: productId } = await api.product();
  let created = 0;
  await fc.assert(
    fc.asyncProperty(or(productBody), or(passportMembers), async (product, passport) => {
      const members =
        typeof passport === 'object' && passport !== null ? { productId, ...passport } : passport;
      const calls = [
        ['/products', product],
        ['/passports', members],
      ] as const;
      for (const [path, body] of calls) {
        const answer = await api.call<{ _id: string }>('POST', path, { body });
        expect([201, 400, 409]).toContain(answer.status);
        if (answer.status !== 201) continue;
        created += 1;
        expect((await api.call('GET', `${path}/${answer.body._id}`)).body).toMatchObject(answer.body);
      }
      const change = await api.call('PATCH', `/products/${productId}`, { body: product });
      expect([200, 400, 409]).toContain(change.status);
    }),
    { numRuns: 200 },
  );
  // Without this the property could hold because everything was refused.
  expect(created).toBeGreaterThan(10);
});

test('no id and no query makes the mock fail', async () => {
  const query = fc.dictionary(
    fc.constantFrom('page', 'limit', 'status', 'search', 'category', 'productId', 'showArchived', 'other'),
    fc.oneof(text, fc.integer().map(String), fc.double().map(String)),
  );
  await fc.assert(
    fc.asyncProperty(text, query, async (id, parameters) => {
      const segment = encodeURIComponent(id.replace(/\p{Surrogate}/gu, ''));
      const search = new URLSearchParams(parameters);
      for (const path of [
        `/products?${search}`,
        `/passports?${search}`,
        `/passports/${segment}x?${search}`,
      ]) {
        expect([200, 400, 404]).toContain((await api.call('GET', path)).status);
      }
    }),
    { numRuns: 150 },
  );
});
