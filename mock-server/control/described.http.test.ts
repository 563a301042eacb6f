import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiNames } from '../../generated/apis.js';
import { startControlled, type Controlled, type Sandbox } from './control-fixture.js';

// What a tool is told of APIs and credentials, so that it needs no contract of its own.

let controlled: Controlled;
let night: Sandbox;
beforeAll(async () => {
  controlled = await startControlled();
  night = await controlled.sandbox();
});
afterAll(() => controlled.finish());

describe('a served API', () => {
  test('is described by what its contract says', async () => {
    const { data = [] } = await controlled.control.GET('/apis');
    expect(data.map(({ name }) => name)).toEqual(apiNames);
    for (const api of data) {
      const contract = controlled.mock.sandboxes.apis.get(
        apiNames.find((name) => name === api.name) ?? 'augno',
      )?.contract;
      expect(api.operations.map(({ id, method, path }) => [id, method, path])).toEqual(
        contract?.operations.map(({ id, method, path }) => [id, method, path]),
      );
      expect(api).toMatchObject({ title: contract?.title, version: contract?.version });
      expect(api.idempotencyHeader).toBe(contract?.policies.idempotency?.header);
    }
  });

  test('tells which meter is limited by what, and how a charge is accepted', async () => {
    const { data = [] } = await controlled.control.GET('/apis');
    const metersOf = (name: string) => data.find((api) => api.name === name)?.meters;
    expect(metersOf('tracepass')).toEqual([
      {
        id: 'dpps',
        kind: 'quota',
        limit: { entitlement: 'maxDpps' },
        price: 'extraPriceCents',
        confirmWith: '/confirmOverage',
        consumedBy: ['createPassport', 'createPassportBatch'],
        refusalStatus: 402,
        settable: true,
      },
      expect.objectContaining({ id: 'writes', kind: 'utcDay', refusalStatus: 429, settable: true }),
      expect.objectContaining({ id: 'reads', kind: 'utcDay', refusalStatus: 429, settable: true }),
    ]);
    expect(metersOf('augno')).toEqual([
      {
        id: 'requests',
        kind: 'sliding',
        limit: { fixed: 20 },
        refusalStatus: 429,
        window: 'PT1S',
        settable: false,
      },
    ]);
  });

  test('names plans and subscriptions that a workspace takes', async () => {
    const { data = [] } = await controlled.control.GET('/apis');
    for (const { name, plans, subscriptions } of data) {
      const params = { path: { sandbox: night.name, api: name, workspace: 'primary' } };
      for (const change of [
        ...plans.map((plan) => ({ plan })),
        ...subscriptions.map((subscription) => ({ subscription })),
      ]) {
        const { data: changed } = await controlled.control.PATCH(
          '/sandboxes/{sandbox}/workspaces/{api}/{workspace}',
          { params, body: change },
        );
        expect(changed).toMatchObject(change);
      }
    }
  });

  test('counts in every workspace what is settable, and nothing else', async () => {
    const { data = [] } = await controlled.control.GET('/apis');
    const params = { path: { sandbox: night.name } };
    const { data: workspaces = [] } = await controlled.control.GET('/sandboxes/{sandbox}/workspaces', {
      params,
    });
    for (const { api, usage } of workspaces) {
      const meters = data.find(({ name }) => name === api)?.meters ?? [];
      expect(Object.keys(usage).sort()).toEqual(
        meters
          .filter(({ settable }) => settable)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });
});

describe('the credentials of a sandbox', () => {
  test('are those of its targets and more, each with its workspace', async () => {
    const params = { path: { sandbox: night.name } };
    const { data = [] } = await controlled.control.GET('/sandboxes/{sandbox}/credentials', { params });
    for (const { api, credentials } of night.targets) {
      for (const [name, credential] of Object.entries(credentials)) {
        const found = data.find((each) => each.api === api && each.name === name);
        expect(found).toMatchObject({ token: credential.token, note: expect.stringMatching(/./) });
      }
    }
    const { data: workspaces = [] } = await controlled.control.GET('/sandboxes/{sandbox}/workspaces', {
      params,
    });
    for (const { api, name, workspace } of data) {
      const owner = workspaces.find((each) => each.api === api && each.id === workspace);
      expect(owner?.credentials).toContain(name);
    }
  });

  test('are named in the journal by their ids, and only where they were recognized', async () => {
    const sandbox = await controlled.sandbox();
    await controlled.send(sandbox, 'tracepass', { method: 'GET', path: '/api/v1/products', as: 'readOnly' });
    await fetch(`${sandbox.targets[0]?.baseUrl}/api/v1/products`, {
      headers: { Authorization: 'Bearer tp_nobody' },
    });
    const params = { path: { sandbox: sandbox.name } };
    const { data: entries = [] } = await controlled.control.GET('/sandboxes/{sandbox}/journal', { params });
    const { data: known = [] } = await controlled.control.GET('/sandboxes/{sandbox}/credentials', { params });
    const readOnly = known.find(({ api, name }) => api === 'tracepass' && name === 'readOnly');
    expect(entries.map(({ credential }) => credential)).toEqual([readOnly?.id, undefined]);
  });
});
