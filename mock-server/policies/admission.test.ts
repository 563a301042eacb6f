import { describe, expect, test } from 'vitest';
import type { AuthenticationPolicy } from '../../generated/formats.js';
import { authentication } from './authentication.js';
import { authorization } from './authorization.js';
import { callOf, handlerAnswering, operation, worldWith } from './fixtures.js';
import { subscription } from './subscription.js';
import { resolvedVersion, version } from './version.js';

const answer = { status: 401 };
const config: AuthenticationPolicy = {
  header: 'Authorization',
  schemes: ['bearer', 'basic'],
  tokens: [{ kind: 'apiKey', pattern: '^key_(live|test)_\\w+$', securityScheme: 'apiKey' }],
  refusals: {
    missing: answer,
    scheme: answer,
    malformed: { status: 400 },
    unknown: answer,
    forbidden: { status: 403 },
  },
};

function gate() {
  const world = worldWith();
  const { tenants, clock } = world;
  const expiresAt = clock.now() + 60_000;
  tenants.issue({ id: 'c1', token: 'key_live_good', tenant: 'acme', grants: 'all' });
  tenants.issue({ id: 'c2', token: 'key_live_revoked', tenant: 'acme', grants: 'all', revoked: true });
  tenants.issue({ id: 'c3', token: 'key_live_short', tenant: 'acme', grants: 'all', expiresAt });
  const policy = authentication(config);
  const present = (value?: string) => {
    const headers = value === undefined ? {} : { authorization: value };
    const call = callOf({ world, headers, caller: undefined });
    return { call, outcome: policy(call, handlerAnswering()) };
  };
  return { present, clock };
}

describe('authentication', () => {
  test.each([
    [undefined, 'missing'],
    ['', 'missing'],
    ['Digest abc', 'scheme'],
    ['Bearer', 'noToken'],
    ['Bearer nonsense', 'malformed'],
    ['Bearer key_live_unheardof', 'unknown'],
    ['Bearer key_live_revoked', 'revoked'],
    [`Basic ${btoa('key_live_good:password')}`, 'scheme'],
    [`Basic ${btoa('key_live_good')}`, 'scheme'],
  ])('the header %j is refused as %s', async (header, cause) => {
    expect(await gate().present(header).outcome).toMatchObject({ kind: 'unauthenticated', cause });
  });

  test.each(['Bearer key_live_good', 'bearer   key_live_good', `Basic ${btoa('key_live_good:')}`])(
    'the header %j identifies the caller',
    async (header) => {
      const { call, outcome } = gate().present(header);
      expect(await outcome).toMatchObject({ status: 201 });
      expect(call.caller).toMatchObject({ tenant: 'acme', credential: 'c1', scheme: 'apiKey' });
      expect(call.decisions).toEqual([{ policy: 'authentication', decision: 'c1 of Acme' }]);
    },
  );

  test('a key works until the moment it expires', async () => {
    const { present, clock } = gate();
    clock.advance('PT59S');
    expect(await present('Bearer key_live_short').outcome).toMatchObject({ status: 201 });
    clock.advance('PT1S');
    expect(await present('Bearer key_live_short').outcome).toMatchObject({ cause: 'expired' });
  });

  test('messages show a key only in part', async () => {
    const outcome = await gate().present('Bearer key_live_0123456789secret').outcome;
    expect(JSON.stringify(outcome)).toContain('cret');
    expect(JSON.stringify(outcome)).not.toContain('0123456789');
  });
});

describe('authorization', () => {
  const callerWith = (grants: string[]) =>
    callOf({ caller: { tenant: 'acme', credential: 'c', scheme: 'oauth2', grants: new Set(grants) } });

  test('one alternative whose scopes are all granted is enough', async () => {
    const call = callerWith(['things:write']);
    expect(await authorization(config)(call, handlerAnswering())).toMatchObject({ status: 201 });
    expect(call.decisions).toEqual([{ policy: 'authorization', decision: 'has things:write' }]);
  });

  test('without a needed scope the call is forbidden and the scope named', async () => {
    expect(await authorization(config)(callerWith(['things:read']), handlerAnswering())).toMatchObject({
      kind: 'forbidden',
      needed: ['things:write'],
    });
  });

  test('a caller who holds everything passes', async () => {
    const call = callOf();
    expect(await authorization(config)(call, handlerAnswering())).toMatchObject({ status: 201 });
    expect(call.decisions).toEqual([{ policy: 'authorization', decision: 'may do everything' }]);
  });
});

describe('subscription', () => {
  const policy = subscription({
    blockedStates: ['past_due'],
    exceptOperations: ['payInvoice'],
    refusal: { status: 402 },
  });

  test('blocks the states of the contract and no others', async () => {
    const world = worldWith();
    const admitted = callOf({ world });
    expect(await policy(admitted, handlerAnswering())).toMatchObject({ status: 201 });
    expect(admitted.decisions).toEqual([{ policy: 'subscription', decision: 'active' }]);
    world.tenants.update('acme', { subscription: 'past_due' });
    expect(await policy(callOf({ world }), handlerAnswering())).toMatchObject({
      kind: 'subscription',
      state: 'past_due',
    });
  });

  test('is not asked for by the operations that the contract excepts', async () => {
    const world = worldWith();
    world.tenants.update('acme', { subscription: 'past_due' });
    const call = callOf({ world, operation: { ...operation, id: 'payInvoice' } });
    expect(await policy(call, handlerAnswering())).toMatchObject({ status: 201 });
    expect(call.decisions).toEqual([{ policy: 'subscription', decision: 'not asked for' }]);
  });
});

describe('version', () => {
  const versions = {
    header: 'Api-Version',
    supported: ['2', '1'],
    latest: '2',
    missing: { status: 400, code: 'required' },
    unsupported: { status: 400, code: 'invalid' },
  };

  test.each([
    [{}, 'required'],
    [{ 'api-version': '' }, 'required'],
    [{ 'api-version': '3' }, 'invalid'],
  ])('the headers %j are refused as %s', async (headers, code) => {
    expect(await version(versions)(callOf({ headers }), handlerAnswering())).toMatchObject({
      answer: { code },
    });
  });

  test('an older supported version is accepted and echoed', async () => {
    const call = callOf({ headers: { 'api-version': '1' } });
    expect(await version(versions)(call, handlerAnswering())).toMatchObject({ status: 201 });
    expect(call.decisions).toEqual([{ policy: 'version', decision: '1' }]);
    expect(resolvedVersion(versions, '1')).toBe('1');
  });

  test('what cannot be resolved is answered with the latest version', () => {
    expect(resolvedVersion(versions, '3')).toBe('2');
    expect(resolvedVersion(versions, undefined)).toBe('2');
  });
});
