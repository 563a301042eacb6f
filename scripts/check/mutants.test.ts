import { expect, test } from 'vitest';
import { contract } from '../../generated/tracepass/contract.js';
import { rules } from '../../generated/tracepass/rules.js';
import { unjudged, unproven } from './mutants.js';

const everyRule = rules.filter(({ level }) => level !== 'observe').map(({ id }) => id);
const [first = '', ...rest] = everyRule;

test('a judged rule that no mutant breaks is a problem', () => {
  expect(
    unproven(
      rules,
      rest.map((id) => ({ name: id, breaks: [id] })),
    ),
  ).toEqual([`no mutant breaks ${first}`]);
});

test('a mutant that breaks only what is observed is a problem', () => {
  const observed = rules.find(({ level }) => level === 'observe')?.id ?? '';
  const mutants = [
    { name: 'all', breaks: [first, ...rest] as const },
    { name: 'idle', breaks: [observed] as const },
  ];
  expect(
    unproven(
      rules,
      mutants.map(({ name, breaks: [one = '', ...more] }) => ({ name, breaks: [one, ...more] })),
    ),
  ).toEqual(['idle breaks no rule that is judged']);
});

test('an operation and a policy that no rule is about are problems', () => {
  const fewer = rules.filter(
    ({ id, operations }) => !operations.includes('deletePassport') && !id.startsWith('tracepass.rate-limit.'),
  );
  expect(unjudged(contract, rules)).toEqual([]);
  expect(unjudged(contract, fewer)).toEqual([
    'no rule is about the operation deletePassport',
    'no rule is about the policy rateLimit',
  ]);
});
