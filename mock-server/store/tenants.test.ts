import { describe, expect, test } from 'vitest';
import { Tenants } from './tenants.js';

function issued(): Tenants {
  const tenants = new Tenants();
  const entitlements = { seats: 3 };
  tenants.add({ id: 'acme', name: 'Acme', plan: 'Small', entitlements, subscription: 'active' });
  tenants.add({ id: 'other', name: 'Other', plan: null, entitlements: {}, subscription: 'active' });
  tenants.issue({ id: 'key', token: 'secret', tenant: 'acme', grants: 'all' });
  return tenants;
}

describe('what a tenant may do', () => {
  test('changes in the parts that are given, for this tenant alone', () => {
    const tenants = issued();
    const before = tenants.get('acme');
    tenants.update('acme', { subscription: 'past_due' });
    expect(tenants.get('acme')).toEqual({ ...before, subscription: 'past_due' });
    expect(tenants.list().map(({ id }) => id)).toEqual(['acme', 'other']);
    expect(tenants.get('other').subscription).toBe('active');
  });

  test('cannot change for a tenant that there is not', () => {
    expect(() => issued().update('nobody', { plan: null })).toThrow('no tenant nobody');
  });
});

describe('a credential', () => {
  test('changes under its token, by its id', () => {
    const tenants = issued();
    tenants.change('key', { revoked: true });
    expect(tenants.credentialFor('secret')).toMatchObject({ id: 'key', revoked: true, grants: 'all' });
    expect(tenants.credentials()).toHaveLength(1);
  });

  test('is not found by its token where its id is asked for', () => {
    expect(() => issued().change('secret', { revoked: true })).toThrow('no credential secret');
  });
});
