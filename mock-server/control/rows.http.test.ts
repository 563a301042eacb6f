import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startControlled, type Controlled, type Sandbox } from './control-fixture.js';

let controlled: Controlled;
let sandbox: Sandbox;
beforeAll(async () => {
  controlled = await startControlled();
  sandbox = await controlled.sandbox();
});
afterAll(() => controlled.finish());

interface Query {
  workspace?: string;
  offset?: number;
  limit?: number;
}

const rows = (table: string, query: Query = {}, api = 'tracepass') =>
  controlled.control.GET('/sandboxes/{sandbox}/rows/{api}/{table}', {
    params: { path: { sandbox: sandbox.name, api, table }, query },
  });

const product = (model: string) => ({ name: 'Any', model, category: 'toys' });

describe('the rows of a sandbox', () => {
  test('are told by table, those of every API', async () => {
    const params = { path: { sandbox: sandbox.name } };
    const { data = [] } = await controlled.control.GET('/sandboxes/{sandbox}/rows', { params });
    for (const { api, name, rows: count } of data) {
      expect((await rows(name, { limit: 1000 }, api)).data).toMatchObject({ total: count });
    }
    expect(data.map(({ api, name }) => `${api}/${name}`)).toEqual(
      expect.arrayContaining(['tracepass/products', 'tracepass/passports', 'augno/units']),
    );
  });

  test('have what was just created first, whose it is, and all of its values', async () => {
    const { body } = await controlled.send<{ _id: string }>(sandbox, 'tracepass', {
      ...{ method: 'POST', path: '/api/v1/products', body: product('newest') },
    });
    const { data } = await rows('products', { limit: 1 });
    const params = { path: { sandbox: sandbox.name, api: 'tracepass', workspace: 'primary' } };
    const { data: workspace } = await controlled.control.GET(
      '/sandboxes/{sandbox}/workspaces/{api}/{workspace}',
      { params },
    );
    expect(data?.rows).toEqual([
      {
        id: body._id,
        workspace: workspace?.id,
        createdAt: '2026-05-09T10:00:00.000Z',
        values: expect.objectContaining(product('newest')),
      },
    ]);
  });

  test('come in pages that make up the whole', async () => {
    const { data: whole } = await rows('passports', { limit: 1000 });
    const found: string[] = [];
    for (let offset = 0; offset < (whole?.total ?? 0); offset += 50) {
      const { data: page } = await rows('passports', { offset });
      expect(page?.total).toBe(whole?.total);
      found.push(...(page?.rows ?? []).map(({ id }) => id));
    }
    expect(found.length).toBeGreaterThan(100);
    expect(found).toEqual(whole?.rows.map(({ id }) => id));
  });

  test.each([
    ['primary', 'tracepass', 'passports'],
    ['platform', 'augno', 'units'],
  ])('can be narrowed to those of %s', async (workspace, api, table) => {
    const { data: all } = await rows(table, { limit: 1000 }, api);
    const { data: own } = await rows(table, { limit: 1000, workspace }, api);
    const owners = new Set(own?.rows.map((row) => row.workspace));
    expect(owners.size).toBe(1);
    const [owner] = owners;
    expect(own?.rows).toEqual(all?.rows.filter((row) => row.workspace === owner));
    expect(own?.rows.length).toBeLessThan(all?.rows.length ?? 0);
  });

  test('are those of this sandbox alone', async () => {
    const other = await controlled.sandbox();
    await controlled.send(other, 'tracepass', {
      ...{ method: 'POST', path: '/api/v1/products', body: product('elsewhere') },
    });
    const { data } = await rows('products', { limit: 1000 });
    expect(data?.rows.map(({ values }) => values['model'])).not.toContain('elsewhere');
  });

  test.each([
    [() => rows('nothing'), 'tracepass has no table nothing; it has products, passports'],
    [() => rows('products', {}, 'stripe'), 'serves no API stripe'],
    [() => rows('products', { workspace: 'absent' }), 'tracepass has no workspace and no credential absent'],
  ])('are asked for in vain where there are none (%#)', async (ask, detail) => {
    const { error, response } = await ask();
    expect(response.status).toBe(404);
    expect(error?.detail).toContain(detail);
  });
});
