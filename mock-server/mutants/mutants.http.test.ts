import { expect, onTestFinished, test } from 'vitest';
import { contract as augno } from '../../generated/augno/contract.js';
import { apiNames } from '../../generated/apis.js';
import { contract as tracepass } from '../../generated/tracepass/contract.js';
import { allMutants, startMock, UnknownMutant } from '../index.js';

const contracts = { augno, tracepass };

const product = { name: 'x'.repeat(201), model: 'M-1', category: 'batteries' };

async function createProduct(mutant?: string): Promise<Response> {
  const mock = await startMock({ mutant });
  onTestFinished(() => mock.close());
  return fetch(`${mock.url}/api/v1/products`, {
    method: 'POST',
    headers: { Authorization: 'Bearer tp_mock_primary', 'Content-Type': 'application/json' },
    body: JSON.stringify(product),
  });
}

test('a mock with a mutant has its bug, and one without has not', async () => {
  expect((await createProduct('product-name-of-any-length')).status).toBe(201);
  expect((await createProduct()).status).toBe(400);
});

test('the other API of a mock with a mutant is clean', async () => {
  expect((await createProduct('keys-expire-after-a-day')).status).toBe(400);
});

test('an unknown mutant is refused', async () => {
  await expect(startMock({ mutant: 'no-such-bug' })).rejects.toThrow(UnknownMutant);
});

test('every mutant has a name of its own, and can be made', async () => {
  const mutants = await allMutants();
  expect(mutants.length).toBeGreaterThan(400);
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  for (const { api, name } of mutants) {
    const mock = await startMock({ apis: [api], mutant: name });
    await mock.close();
  }
});

test.each(apiNames)(
  'the calls that a mutant of %s treats differently are calls that there can be',
  async (api) => {
    const { operations } = contracts[api];
    const named = (await allMutants())
      .filter((mutant) => mutant.api === api)
      .flatMap(({ within = [] }) => within);
    const strange = named.filter((kind) => {
      const [first = '', status = '200'] = kind.split(' ');
      const isKnown = first === 'keyed' || first === 'refused' || /^[45]\d\d$/.test(first);
      return !(isKnown || operations.some(({ id }) => id === first)) || !/^[2-5]\d\d$/.test(status);
    });
    expect(strange).toEqual([]);
  },
);
