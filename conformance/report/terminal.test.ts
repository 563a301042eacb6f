import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleResult } from '../../generated/formats.js';
import {
  failing,
  inError,
  mixedReport,
  observed,
  passing,
  passingReport,
  reportOf,
  resultOf,
  skipped,
} from './fixtures.js';
import { formatProgress } from './progress.js';
import { formatSummary } from './terminal.js';

const plain = { color: false, columns: 80 };

describe('formatSummary', () => {
  test('starts with target, seed and run mark', () => {
    const start = formatSummary(mixedReport, plain).split('\n').slice(0, 5).join('\n');
    expect(start).toMatch(/^twinspec 0\.1\.0 {2}tracepass\n/);
    expect(start).toMatch(/target +https:\/\/staging\.example\.com\n/);
    expect(start).toMatch(/seed +20260131\n/);
    expect(start).toMatch(/run mark +ts-k3f9$/);
  });

  test('lists the rules by topic, without the api, with level, verdict, cases and time', () => {
    const lines = tableOf([passing, failing, resultOf('tracepass.authentication.unknown-token', 'pass')], 80);
    expect(lines.map((line) => line.replace(/ +/g, ' '))).toEqual([
      ' rule level verdict cases time',
      '✓ authentication.missing-credentials-are-refused must pass 25 1.2 s',
      '✓ authentication.unknown-token must pass 25 1.2 s',
      '',
      '✗ idempotency.replay-is-identical must fail 3 1.2 s',
    ]);
  });

  test('keeps the table within the columns at any width', () => {
    const id = fc.string({ unit: fc.constantFrom('a', '-', 'b'), minLength: 1, maxLength: 90 });
    const verdict = fc.constantFrom<RuleResult['verdict']>(
      'pass',
      'fail',
      'skipped',
      'blocked',
      'observed',
      'error',
    );
    const rule = fc.record({ id, verdict, cases: fc.nat(), durationMs: fc.nat() });
    fc.assert(
      fc.property(
        fc.array(rule, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 20, max: 160 }),
        (rules, columns) => {
          const results = rules.map(({ id: what, verdict: given, ...numbers }) =>
            resultOf(`tracepass.topic.${what}`, given, numbers),
          );
          for (const line of tableOf(results, columns)) expect([...line].length).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });

  test('cuts an id only where it does not fit with the narrowest gaps', () => {
    const id = 'idempotency.a-mismatched-body-is-refused-with-422';
    const results = [resultOf(`tracepass.${id}`, 'pass')];
    // 2 for the mark, 4 gaps of one column, and the widths of level, verdict, cases and time.
    const enough = 2 + id.length + 4 + 5 + 7 + 5 + 5;
    expect(tableOf(results, enough)[1]).toContain(id);
    expect(tableOf(results, enough - 1)[1]).toContain('…');
  });

  test('gives up time and cases before an id becomes unreadable', () => {
    const [header, row] = tableOf([failing], 44);
    expect(header?.trim()).toMatch(/^rule +level verdict$/);
    expect(row).toMatch(/^✗ \S{24,} must +fail$/);
  });

  test('names skipped rules once per reason, with the line that enables them left whole', () => {
    const text = formatSummary(mixedReport, { color: false, columns: 50 });
    expect(text.match(/names no otherTenant/g)).toHaveLength(1);
    expect(text).toContain('\n    otherTenant: { token: ${TP_OTHER} }\n');
    expect(text).toContain(`- ${skipped.id}\n`);
    expect(text).toContain('Skipped (2)');
  });

  test('tells what was observed, what blocked a rule and what went wrong', () => {
    const text = formatSummary(mixedReport, plain).replace(/\s+/g, ' ');
    expect(text).toContain(observed.reason);
    expect(text).toContain(inError.reason);
    expect(text).toContain('Blocked (1) tracepass.idempotency.replay-is-identical failed');
  });

  test('gives for a failure its sentence, source, message, curl, response and replay', () => {
    const text = formatSummary(reportOf([failing]), plain);
    const flowed = text.replace(/\s+/g, ' ');
    expect(flowed).toContain(failing.statement);
    expect(flowed).toContain(`Source: ${failing.source}`);
    expect(flowed).toContain('201 with another id');
    expect(text).toContain(
      '-X POST \'https://staging.example.com/api/v1/passports\' \\\n        -H "Authorization: Bearer $TOKEN" \\\n',
    );
    expect(text).toContain('(TOKEN: tp_***9f)');
    expect(text).toContain('→ 201 Created  in 12 ms\n        {"id":"pas_1","status":"draft"}\n');
    expect(text).toContain('→ no response');
    expect(text).toContain(`\n      ${failing.failure?.replay}\n`);
  });

  test('never indents the inside of a body that spans lines, so that it can be pasted', () => {
    expect(formatSummary(reportOf([failing]), plain)).toContain(
      '--data-binary \'{\n  "name": "two lines"\n}\'\n',
    );
  });

  test('cuts long parts with a note of what is missing, unless verbose', () => {
    const short = formatSummary(reportOf([failing]), plain);
    expect(short).toContain('… 6 more lines, in full in the JSON report');
    expect(short).toMatch(/… \d+ more characters/);
    expect(short).not.toContain('"repeats"');
    const verbose = formatSummary(reportOf([failing]), { ...plain, verbose: true });
    expect(verbose).toContain('"repeats"');
    expect(verbose).toContain('x'.repeat(700));
    expect(verbose).not.toMatch(/… \d+ more/);
  });

  test('shows the last exchanges of many', () => {
    const exchanges = Array.from({ length: 9 }, (_, index) => ({
      request: { method: 'GET', url: `https://example.com/${index}`, headers: {} },
    }));
    const many = { ...failing, failure: { message: 'm', replay: 'r', exchanges } };
    const text = formatSummary(reportOf([many]), plain);
    expect(text).toContain('… 3 earlier exchanges, in full in the JSON report');
    expect(text).toContain('Exchange 4 of 9\n');
    expect(text).not.toContain('https://example.com/2');
  });

  test('ends with the verdict in a sentence', () => {
    expect(formatSummary(passingReport, plain)).toMatch(
      /\n\ntracepass: conforms\. 1 of 1 must rule judged, none failed\.\n$/,
    );
    const titled = { ...mixedReport, title: 'TracePass API' };
    expect(formatSummary(titled, plain)).toMatch(
      /\n\nTracePass API: does not conform: 1 must rule failed\. /,
    );
  });

  test('counts the verdicts by topic and level', () => {
    expect(formatSummary(mixedReport, plain)).toContain('\nVerdicts by topic\n');
    expect(formatSummary(passingReport, plain)).not.toContain('Verdicts by topic');
  });

  test('says what was waited out', () => {
    const requests = { total: 9, writes: 1, waitedOut: { rateLimited: 2, unavailable: 1 } };
    expect(formatSummary(reportOf([passing], { requests }), plain)).toContain(
      '9 requests, 1 write, 48.3 s, 2 rate limits and 1 outage waited out\n',
    );
  });

  test('counts the generated cases, and names the rules that discarded some', () => {
    const inputs = { judged: 1204, discarded: 12 };
    const rules = [
      { ...passing, id: 'tracepass.lists.order', discarded: 7 },
      { ...failing, id: 'tracepass.products.names', discarded: 5 },
      { ...passing, discarded: 0 },
    ];
    expect(formatSummary(reportOf(rules, { inputs }), plain)).toContain(
      '\n1204 generated cases, 12 discarded: 7 by tracepass.lists.order, 5 by\ntracepass.products.names\n312 requests',
    );
    const none = { judged: 25, discarded: 0 };
    expect(formatSummary(reportOf([passing], { inputs: none }), plain)).toContain(
      '\n25 generated cases, none discarded\n',
    );
    expect(formatSummary(reportOf([passing]), plain)).not.toContain('discarded');
  });

  test('has totals that leave out zeros, except passed and failed', () => {
    expect(formatSummary(passingReport, plain)).toContain(
      '\n\n1 passed, 0 failed\n50 requests, 1 write, 1.3 s\n',
    );
    expect(formatSummary(mixedReport, plain)).toContain(
      '\n1 passed, 1 failed, 2 skipped, 1 blocked, 1 observed, 1 in error\n312 requests, 140 writes, 48.3 s\n',
    );
  });

  test('counts the leftovers and names three of them', () => {
    const text = formatSummary(mixedReport, { color: false, columns: 200 });
    expect(text).toContain(
      '\n5 leftovers that could not be removed: product prd_1, product prd_2, passport pas_1 and 2 more\n',
    );
    expect(formatSummary(passingReport, plain)).not.toContain('leftover');
  });

  test('says the same with and without colour, and no colour code stands in the plain text', () => {
    const colored = formatSummary(mixedReport, { ...plain, color: true });
    const uncolored = formatSummary(mixedReport, plain);
    expect(colored).toContain('\u001b[31m');
    expect(uncolored).not.toContain('\u001b');
    expect(unpadded(stripVTControlCharacters(colored))).toBe(unpadded(uncolored));
  });

  test('lets nothing that a target answers steer the terminal', () => {
    const request = { method: 'GET', url: 'https://example.com/', headers: { 'x-\u001b': '\u001b' } };
    const response = { status: 200, headers: {}, body: '\u001b[2J\u009b' };
    const failure = {
      message: '\u001b',
      counterexample: '"\u009b"',
      replay: 'r',
      exchanges: [{ request, response }],
    };
    expect(formatSummary(reportOf([{ ...failing, failure }]), plain)).not.toMatch(/[\u001b\u009b]/);
  });

  test('says so when no rule was run', () => {
    expect(formatSummary(reportOf([]), plain)).toContain('No rule was run.');
  });
});

describe('formatProgress', () => {
  test('is one line with counter, mark, id, cases and time', () => {
    expect(formatProgress({ index: 6, total: 70, result: failing }, plain)).toBe(
      ' 7/70  ✗ tracepass.idempotency.replay-is-identical  3 cases  1.2 s',
    );
    expect(formatProgress({ index: 69, total: 70, result: skipped }, plain)).toBe(
      '70/70  - tracepass.tenancy.other-tenants-rows-are-not-found  skipped',
    );
  });

  test('fits in the columns', () => {
    const line = formatProgress({ index: 0, total: 70, result: passing }, { color: false, columns: 60 });
    expect([...line]).toHaveLength(60);
  });
});

function tableOf(rules: RuleResult[], columns: number): string[] {
  const [, table = ''] =
    /\n\n( {2}rule[^]*?)\n\n(?=[A-Z0-9])/.exec(formatSummary(reportOf(rules), { color: false, columns })) ??
    [];
  return table.split('\n');
}

function unpadded(text: string): string {
  return text.replace(/ +$/gm, '');
}
