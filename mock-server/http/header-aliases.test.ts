import { expect, test } from 'vitest';
import { contract } from '../../generated/augno/contract.js';
import { headerReader } from './header-aliases.js';

const headersOf = headerReader({ ...contract.policies, headerAliases: { 'New-Version': 'Old-Version' } });

test('a header of another name is read as the documented one', () => {
  expect(headersOf({ 'new-version': '2' })).toEqual({ 'new-version': '2', 'old-version': '2' });
});

test('the documented name wins', () => {
  expect(headersOf({ 'old-version': '1', 'new-version': '2' })['old-version']).toBe('1');
});

test('headers without another name stay as they are', () => {
  const sent = { accept: '*/*' };
  expect(headersOf(sent)).toBe(sent);
  expect(headerReader({ ...contract.policies, headerAliases: {} })(sent)).toBe(sent);
});
