import { expect, test } from 'vitest';
import { contract } from '../../../../generated/augno/contract.js';
import { Tenants } from '../../../store/tenants.js';
import { credentialsIn, seedAccounts } from './accounts.js';

const patterns = contract.policies.authentication.tokens.map(({ pattern }) => new RegExp(pattern));
const tokensIn = (sandbox: string) => credentialsIn(sandbox).map(({ token }) => token);

test.each(['default', 'left', 'my-long-name-2'])(
  'every token of the sandbox %s is issued and matches a documented kind',
  (sandbox) => {
    const tenants = new Tenants();
    seedAccounts(tenants, sandbox);
    for (const token of tokensIn(sandbox)) {
      expect(tenants.credentialFor(token)).toBeDefined();
      expect(patterns.some((pattern) => pattern.test(token))).toBe(true);
    }
  },
);

test('no two sandboxes have a token in common, however alike their names are', () => {
  const tokens = ['default', 'a-b', 'ab', 'a-b-x', 'azb', 'a'].flatMap(tokensIn);
  expect(new Set(tokens).size).toBe(tokens.length);
});
