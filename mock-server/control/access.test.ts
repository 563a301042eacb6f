import { expect, test } from 'vitest';
import { denial, placeDenial, type Access, type Origin } from './access.js';

const local: Origin = {
  address: '127.0.0.1',
  host: '127.0.0.1:4010',
  origin: undefined,
  authorization: undefined,
};
const open: Access = { hosts: ['127.0.0.1'] };

test.each<[string, Partial<Origin>]>([
  ['a loopback address', {}],
  ['a loopback address in IPv6', { address: '::1', host: '[::1]:4010' }],
  ['a loopback address mapped into IPv6', { address: '::ffff:127.0.0.1' }],
  ['the name localhost, in capitals', { host: 'LOCALHOST:4010' }],
  ['a page of its own origin', { origin: 'http://127.0.0.1:4010' }],
])('%s is let in', (_, changes) => {
  expect(denial({ ...local, ...changes }, open)).toBeUndefined();
});

test.each<[string, Partial<Origin>, RegExp]>([
  ['another machine', { address: '192.0.2.7' }, /loopback addresses only/],
  ['an address that only begins like a loopback one', { address: '::1%evil' }, /loopback addresses only/],
  ['a name rebound to this address', { host: 'evil.example:4010' }, /not served as evil\.example/],
  ['a name that only ends like localhost', { host: 'evil.localhost' }, /not served as/],
  ['a name that only begins like a loopback address', { host: '127.0.0.1.evil.example' }, /not served as/],
  ['a request without a host', { host: undefined }, /host without name/],
  ['a page of another site', { origin: 'https://evil.example' }, /pages of https:\/\/evil\.example/],
  ['a page of another port', { origin: 'http://127.0.0.1:3000' }, /pages of/],
  ['a sandboxed page', { origin: 'null' }, /pages of null/],
])('%s is kept out', (_, changes, reason) => {
  expect(denial({ ...local, ...changes }, open)).toEqual({
    status: 403,
    detail: expect.stringMatching(reason),
  });
});

test('a control token opens the protocol to other machines and closes it to everybody without it', () => {
  const guarded: Access = { hosts: ['0.0.0.0'], token: 's3cret' };
  const remote = { ...local, address: '192.0.2.7', host: 'mock.example' };
  expect(denial({ ...remote, authorization: 'Bearer s3cret' }, guarded)).toBeUndefined();
  for (const authorization of [undefined, 'Bearer s3cre', 'Bearer s3cret2', 'Basic s3cret', 'Bearer ']) {
    expect(denial({ ...local, authorization }, guarded)).toMatchObject({ status: 401 });
  }
  const page = { ...remote, authorization: 'Bearer s3cret', origin: 'https://evil.example' };
  expect(denial(page, guarded)).toMatchObject({ status: 403 });
});

test('a page that asks for the token is let in without it, from wherever the protocol may be used with it', () => {
  const guarded: Access = { hosts: ['0.0.0.0'], token: 's3cret' };
  const remote = { ...local, address: '192.0.2.7', host: 'mock.example' };
  expect(placeDenial(remote, guarded)).toBeUndefined();
  expect(placeDenial({ ...remote, origin: 'https://evil.example' }, guarded)).toMatchObject({ status: 403 });
  expect(placeDenial(remote, open)).toMatchObject({ status: 403 });
});
