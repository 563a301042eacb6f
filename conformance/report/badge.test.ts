import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { shareExecuted, toBadge } from './badge.js';
import {
  baselineReport,
  blocked,
  failing,
  mixedReport,
  observed,
  passing,
  reportOf,
  skipped,
} from './fixtures.js';

const contract = { version: '1.0.0', rules: 4 };

test('the badge is an accessible SVG that tells verdict, contract, day and share of rules', () => {
  const svg = toBadge([reportOf([passing, observed, skipped], { contract })]);
  expect(XMLValidator.validate(svg)).toBe(true);
  const { svg: badge } = new XMLParser({ ignoreAttributes: false }).parse(svg);
  const text = 'twinspec: conforms · 1.0.0 · 2026-01-31 · 50 % of rules';
  expect(badge).toMatchObject({ '@_role': 'img', '@_aria-label': text, title: text });
});

test('words and colours tell the verdicts apart', () => {
  const shown = [
    [reportOf([passing])],
    [mixedReport],
    [reportOf([skipped])],
    [{ ...baselineReport, rules: baselineReport.rules.slice(0, 2) }],
    [{ ...baselineReport, rules: [passing, ...baselineReport.rules.slice(1, 2)], baseline: undefined }],
  ].map((reports) => {
    const svg = toBadge(reports);
    return [svg.match(/<title>twinspec: ([^·]*) ·/)?.[1], svg.match(/fill="(#[^"]+)"\/><rect width/)?.[1]];
  });
  expect(shown).toEqual([
    ['conforms', '#2c7a1f'],
    ['does not conform', '#b3261e'],
    ['undecided', '#5c6166'],
    ['baseline out of date', '#b3261e'],
    ['1 failure tolerated', '#8f5a00'],
  ]);
});

test('two badges on one page do not cut each other to their own width', () => {
  const shapes = [reportOf([passing]), mixedReport].map((report) => {
    return toBadge([report]).match(/<clipPath id="([^"]+)"/)?.[1];
  });
  expect(shapes[0]).toMatch(/./);
  expect(shapes[1]).not.toBe(shapes[0]);
});

test('several reports share a badge, named by API', () => {
  const augno = reportOf([passing], { api: 'augno', contract: { version: '1.0.forge', rules: 1 } });
  expect(toBadge([reportOf([passing, failing], { contract }), augno])).toContain(
    '<title>twinspec: does not conform · tracepass 1.0.0, augno 1.0.forge · 2026-01-31 · 60 % of rules</title>',
  );
});

test('the share counts the rules that were left out, and is 100 for all of them only', () => {
  const all = (rules: number) => ({ contract: { version: '1', rules } });
  expect(shareExecuted([reportOf([passing, failing, observed], all(3))])).toBe(100);
  expect(shareExecuted([reportOf([passing, blocked, skipped], all(3))])).toBe(33);
  expect(shareExecuted([reportOf(Array(199).fill(passing), all(200))])).toBe(99);
  expect(shareExecuted([])).toBe(0);
});
