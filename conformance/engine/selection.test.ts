import { describe, expect, test } from 'vitest';
import type { Rule } from '../../generated/formats.js';
import { byValuePerWrite, requireMatches, selectRules } from './selection.js';

const rule = (id: string, level: Rule['level'], writes = 1): Rule => ({
  id,
  level,
  statement: 's',
  source: 's',
  operations: [],
  needs: [],
  cost: { writes, charges: 0 },
});

const rules = [
  rule('a.one.x', 'must', 3),
  rule('a.one.y', 'should'),
  rule('a.two.x', 'observe'),
  rule('a.two.y', 'must', 1),
];
const ids = (selected: readonly Rule[]) => selected.map(({ id }) => id);

describe('a selection', () => {
  test('without filters is everything', () => expect(selectRules(rules, {})).toEqual(rules));

  test('by glob and by several globs', () => {
    expect(ids(selectRules(rules, { only: 'a.one.*' }))).toEqual(['a.one.x', 'a.one.y']);
    expect(ids(selectRules(rules, { only: 'a.one.y, a.two.y' }))).toEqual(['a.one.y', 'a.two.y']);
    expect(ids(selectRules(rules, { only: 'a.one.y, b.*' }))).toEqual(['a.one.y']);
  });

  test('by level keeps the levels above', () => {
    expect(ids(selectRules(rules, { level: 'must' }))).toEqual(['a.one.x', 'a.two.y']);
    expect(ids(selectRules(rules, { level: 'should' }))).toEqual(['a.one.x', 'a.one.y', 'a.two.y']);
  });

  test('that matches nothing is refused with a suggestion', () => {
    expect(() => requireMatches(rules, { only: 'a.one.z' })).toThrow(
      /--only a\.one\.z matches no rule \(did you mean a\.one\.[xy]\?\)/,
    );
    expect(() => requireMatches(rules, { only: 'a.one.*,b.*' })).toThrow(/--only b\.\* matches no rule/);
  });

  test('reads a dot in a glob as a dot', () => {
    expect(() => requireMatches(rules, { only: 'a?one?x' })).toThrow(/matches no rule/);
  });
});

test('a limited number of writes goes to must rules first, the cheap ones before the dear ones', () => {
  expect(ids(byValuePerWrite(rules))).toEqual(['a.two.y', 'a.one.x', 'a.one.y', 'a.two.x']);
});

test('rules that move the clock come last in their level', () => {
  const timed: Rule = { ...rule('a.time.x', 'must', 0), needs: ['control.clock'] };
  expect(ids(byValuePerWrite([timed, ...rules])).slice(0, 3)).toEqual(['a.two.y', 'a.one.x', 'a.time.x']);
});
