import { describe, expect, test } from 'vitest';
import { rules as augnoRules } from '../../generated/augno/rules.js';
import { rules } from '../../generated/tracepass/rules.js';
import { failing, passing, reportOf } from '../report/fixtures.js';
import { loadBaseline, parseBaseline } from './load.js';
import { baselineDraft } from './write.js';

const must = 'tracepass.quota.products-take-no-slot';
const observed = 'tracepass.rate-limit.advised-wait';

describe('a baseline', () => {
  test('is read with the line of each entry, from YAML and from JSON, for rules of several APIs', () => {
    const entries = [
      { rule: must, reason: 'Slots are counted by hand: TP-4711', until: '2026-12-31' },
      { rule: 'augno.contract.status-is-documented', reason: 'Staging only', until: '2027-01-31' },
    ];
    const all = [...rules, ...augnoRules];
    const written = entries.map(
      ({ rule, reason, until }) => `- rule: ${rule}\n  reason: '${reason}'\n  until: ${until}\n`,
    );
    const lines = [2, 6];
    expect(parseBaseline(`# known\n${written.join('\n')}`, 'b.yaml', all)).toEqual({
      file: 'b.yaml',
      entries: entries.map((entry, index) => ({ ...entry, line: lines[index] })),
    });
    const fromJson = parseBaseline(JSON.stringify(entries, null, 2), 'b.json', all);
    expect(fromJson.entries.map(({ line }) => line)).toEqual([2, 7]);
    expect(parseBaseline('[]', 'empty.yaml', all).entries).toEqual([]);
  });

  test('that cannot be read is named', async () => {
    await expect(loadBaseline('absent.yaml')).rejects.toThrow('absent.yaml: cannot be read (ENOENT)');
  });

  const entry = (rule: string, more = 'reason: known\n  until: 2026-12-31') => `- rule: ${rule}\n  ${more}\n`;
  test.each([
    ['is broken YAML', '- rule: [', /^b\.yaml:1:10: /],
    ['is no list', 'rule: x', 'b.yaml:1:1: a baseline is a list of { rule, reason, until }'],
    ['is empty', '# nothing', 'b.yaml:1:1: a baseline is a list of { rule, reason, until }'],
    ['lists mere names', `- ${must}`, 'b.yaml:1:3: an entry has to be { rule, reason, until }'],
    [
      'has a member twice',
      entry(must, 'reason: a\n  reason: b'),
      /^b\.yaml:3:3: has the member reason twice$/,
    ],
    [
      'has an unknown member',
      entry(must, 'reason: a\n  untill: 2026-12-31\n  until: 2026-12-31'),
      'b.yaml:3:3: unknown member "untill" (did you mean until?)',
    ],
    ['lacks a reason', entry(must, 'until: 2026-12-31'), 'b.yaml:1:3: the entry lacks "reason"'],
    [
      'has an empty reason',
      `\n${entry(must, "until: 2026-12-31\n  reason: ' '")}`,
      'b.yaml:4:11: reason has to say why the failure is tolerated',
    ],
    [
      'names no day',
      entry(must, 'reason: a\n  until: soon'),
      'b.yaml:3:10: until has to be a day such as 2026-12-31',
    ],
    [
      'names a day that is none',
      entry(must, 'reason: a\n  until: 2026-02-30'),
      'b.yaml:3:10: until has to be a day',
    ],
    [
      'names an unknown rule',
      entry(must) + entry('tracepass.quota.products-take-a-slot'),
      'b.yaml:4: there is no rule tracepass.quota.products-take-a-slot (did you mean tracepass.quota.products-take-no-slot?)',
    ],
    ['names an observe rule', entry(observed), `b.yaml:1: ${observed} is an observe rule, which never fails`],
    ['lists a rule twice', entry(must) + entry(must), `b.yaml:4: ${must} is listed already, in line 1`],
  ])('that %s is refused with file, line and reason', (_, text, message) => {
    expect(() => parseBaseline(text, 'b.yaml', rules)).toThrow(message);
  });
});

describe('a draft', () => {
  test('lists what failed and is not tolerated, and is refused until somebody gives reasons', () => {
    const draft = baselineDraft([
      reportOf([
        passing,
        { ...failing, id: must },
        { ...failing, tolerated: { reason: 'a', until: '2026-12-31' } },
      ]),
    ]);
    expect(draft.match(/^- rule: .*/gm)).toEqual([`- rule: ${must}`]);
    expect(() => parseBaseline(draft, 'd.yaml', rules)).toThrow('d.yaml:4:11: reason has to say why');
    const filled = draft.replace(/reason: .*/, 'reason: known').replace(/until: .*/, 'until: 2026-12-31');
    expect(parseBaseline(filled, 'd.yaml', rules).entries).toEqual([
      { rule: must, reason: 'known', until: '2026-12-31', line: 3 },
    ]);
  });

  test('of a run without failures is an empty baseline', () => {
    expect(parseBaseline(baselineDraft([reportOf([passing])]), 'd.yaml', rules).entries).toEqual([]);
  });
});
