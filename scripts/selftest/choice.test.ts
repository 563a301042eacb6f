import { expect, test } from 'vitest';
import type { MutantInfo } from '../../mock-server/index.js';
import { choose } from './choice.js';

const mutant = (api: MutantInfo['api'], name: string, rule: string): MutantInfo => ({
  ...{ api, name, bug: 'Something is wrong.' },
  breaks: [rule],
});
const mutants = [
  mutant('tracepass', 'slots-never-end', 'tracepass.quota.a'),
  mutant('tracepass', 'one-slot-more', 'tracepass.quota.b'),
  mutant('tracepass', 'pages-overlap', 'tracepass.lists.a'),
  mutant('augno', 'pages-repeat', 'augno.lists.a'),
];
const chosen = (choice: Parameters<typeof choose>[1]) => choose(mutants, choice).map(({ name }) => name);

test('all mutants are chosen when nothing is said', () => {
  expect(chosen({})).toEqual(mutants.map(({ name }) => name));
});

test('parts of names of mutants and of rules choose', () => {
  expect(chosen({ only: ['pages'] })).toEqual(['pages-overlap', 'pages-repeat']);
  expect(chosen({ only: ['quota.b', 'never'] })).toEqual(['slots-never-end', 'one-slot-more']);
});

test('one for each topic of each API is the first one', () => {
  expect(chosen({ perTopic: true })).toEqual(['slots-never-end', 'pages-overlap', 'pages-repeat']);
  expect(chosen({ perTopic: true, api: 'augno' })).toEqual(['pages-repeat']);
});
