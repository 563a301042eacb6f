import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { apiNames } from '../../generated/apis.js';
import type { Rule } from '../../generated/formats.js';
import { contract as control } from '../../generated/control/contract.js';
import { mockFor, read } from './reference-fixture.js';

const documents = [...apiNames, 'control'];

describe('an OpenAPI document', () => {
  test.each(documents)(
    'of %s is served as JSON and as YAML, with the mock as its only server',
    async (name) => {
      const mock = await mockFor();
      const json = await read(mock, `/docs/${name}/openapi.json`);
      const yaml = await read(mock, `/docs/${name}/openapi.yaml`);
      expect([json.headers['content-type'], yaml.headers['content-type']]).toEqual([
        'application/json',
        'application/yaml',
      ]);
      expect(parse(yaml.body)).toEqual(JSON.parse(json.body));
      const url = name === 'control' ? mock.control : mock.url;
      expect(JSON.parse(json.body).servers).toEqual([{ url, description: 'This mock' }]);
    },
  );

  test('names the sandbox whose documentation it is part of', async () => {
    const mock = await mockFor();
    mock.sandboxes.create({ name: 'night' });
    const serversOf = async (name: string) =>
      JSON.parse((await read(mock, `/__sandbox/night/docs/${name}/openapi.json`)).body).servers;
    expect(await serversOf('tracepass')).toMatchObject([{ url: `${mock.url}/__sandbox/night` }]);
    expect(await serversOf('control')).toMatchObject([{ url: mock.control }]);
  });

  test('names the mock as the client addressed it, but repeats nothing that is not a host', async () => {
    const mock = await mockFor();
    const serverFor = async (Host: string) =>
      JSON.parse((await read(mock, '/docs/augno/openapi.json', { headers: { Host } })).body).servers[0].url;
    expect(await serverFor('mock.internal:8080')).toBe('http://mock.internal:8080');
    expect(await serverFor('[::1]:8080')).toBe('http://[::1]:8080');
    for (const host of ['evil.example/x?', '"><script>', 'a@b', '']) {
      expect(await serverFor(host)).toBe(mock.url);
    }
  });

  test.each([
    ['en', 'Create a product'],
    ['de', 'Produkt anlegen'],
    ['it', 'Creare un prodotto'],
  ])('of TracePass is served in %s', async (language, summary) => {
    const mock = await mockFor();
    const { body } = await read(mock, `/docs/tracepass/openapi.json?lang=${language}`);
    const document = JSON.parse(body);
    expect(document.paths['/api/v1/products'].post.summary).toBe(summary);
    expect(document.servers).toMatchObject([{ url: mock.url }]);
  });

  test('of the control protocol has every operation', async () => {
    const mock = await mockFor();
    const { paths } = JSON.parse((await read(mock, '/docs/control/openapi.json')).body);
    for (const { path, method, id } of control.operations) {
      expect(paths[path][method.toLowerCase()].operationId).toBe(id);
    }
  });
});

describe('the rules', () => {
  test.each(apiNames)('of %s are served for each operation that a rule speaks about', async (name) => {
    const mock = await mockFor();
    const served = JSON.parse((await read(mock, `/docs/${name}/rules.json`)).body);
    const { rules }: { rules: readonly Rule[] } = await import(
      /* @vite-ignore */ `../../generated/${name}/rules.js`
    );
    const contract = mock.sandboxes.default.apis.get(name)?.contract;
    for (const { id } of contract?.operations ?? []) {
      const expected = rules.filter(({ operations }) => operations.includes(id));
      expect(served[id]?.map((rule: { id: string }) => rule.id) ?? []).toEqual(
        expected.map((rule) => rule.id),
      );
    }
    expect(served.createProduct[0]).toEqual({
      id: expect.stringMatching(`^${name}\\.`),
      level: expect.stringMatching(/^(must|should|observe)$/),
      statement: expect.stringMatching(/\.$/),
      source: expect.any(String),
      operations: expect.any(Number),
    });
  });
});

test.each([
  ['/docs/stripe', '"stripe" is not documented here; augno, tracepass, control are'],
  ['/docs/stripe/openapi.json', '"stripe" is not documented here; augno, tracepass, control are'],
  ['/docs/tracepass?lang=fr', 'tracepass cannot be read in "fr", only in en, de, it'],
  ['/docs/augno/openapi.json?lang=de', 'augno cannot be read in "de", only in en'],
  ['/docs/tracepass?lang=de&lang=it', 'tracepass cannot be read in "de,it", only in en, de, it'],
  ['/docs/tracepass/openapi.xml', 'the documentation has no such page'],
  ['/docs/control/rules.json', 'no rules are written for control'],
  ['/docs/assets/0/main.js', 'there is no such file'],
])('%s is answered 404 and with one sentence', async (path, detail) => {
  const answer = await read(await mockFor(), path);
  expect(answer).toMatchObject({ status: 404, headers: { 'content-type': 'application/problem+json' } });
  expect(JSON.parse(answer.body)).toMatchObject({ status: 404, detail });
});

test('an API that the mock does not serve is not documented', async () => {
  const mock = await mockFor({ apis: ['tracepass'] });
  expect(await read(mock, '/docs/augno')).toMatchObject({ status: 404 });
  expect((await read(mock, '/docs')).body).not.toContain('Augno');
});
