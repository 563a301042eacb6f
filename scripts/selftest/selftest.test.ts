import { expect, test } from 'vitest';
import { shell } from '../docs/processes.js';

// The whole matrix takes minutes and is CI's; here each topic shows that it can fail.

const selftest = 'node dist/scripts/selftest/main.js';

test('a deliberate bug of each topic is caught by the rules that it names, and by no other', async () => {
  const { code, output } = await shell(`${selftest} --per-topic`);
  expect(output).toMatch(/^(\d+) of \1 mutants caught/);
  expect(code).toBe(0);
}, 600_000);

test('a rule whose check is taken away misses its bug, and the self-test fails', async () => {
  const rule = 'tracepass.validation.product-name-length';
  const { code, output } = await shell(`${selftest} --only product-name-of-any-length --without ${rule}`);
  expect(output).toContain(`missed by ${rule}`);
  expect(output).toContain('0 of 1 mutants caught');
  expect(code).toBe(1);
});

test.each([
  ['an API that does not exist', '--api acme', /'--api <name>' argument 'acme' is invalid/],
  ['a seed that is no number', '--seed one', /It has to be a whole number from 0/],
  ['a choice of nothing', '--only no-such-mutant', /no mutant is chosen/],
])('%s is one line and exit code 2 or 1', async (_, flags, message) => {
  const { code, output } = await shell(`${selftest} ${flags}`);
  expect(output).toMatch(message);
  expect(code).not.toBe(0);
});
