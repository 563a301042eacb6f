import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesSince } from '../changes.js';
import {
  baselineReport,
  blocked,
  failing,
  inError,
  mixedReport,
  observed,
  passingReport,
  reportOf,
  resultOf,
  skipped,
} from '../fixtures.js';
import { maskReport, maskSecrets } from '../secrets.js';
import { comparisonToHtml, toHtml } from './index.js';
import { hostileReport } from './hostile-fixture.js';

/** What waits in data blocks until somebody opens it. */
function waitingIn(page: string): string {
  const blocks = [...page.matchAll(/<script type="text\/plain" data-for="[^"]*">([^<]*)<\/script>/g)];
  return blocks
    .map(([, base64 = '']) => inflateSync(Buffer.from(base64, 'base64')).toString('utf8'))
    .join('\n');
}

/** The text that a reader sees where no script runs. */
function textOf(page: string): string {
  const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return page
    .replace(/<(script|style)\b[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&[^;]+;/g,
      (entity) => Object.entries(entities).find(([name]) => name === entity)?.[1] ?? entity,
    );
}

test('a tolerated failure stands apart, with its reason and last day, and so does what is wrong with the baseline', () => {
  const page = toHtml([baselineReport]);
  const text = textOf(page);
  expect(page).toContain('class="failure tolerated"');
  expect(page).toMatch(/data-verdict="tolerated"/);
  expect(text).toContain('Tolerated until 2026-12-31: Ids change on replay');
  expect(text).toMatch(/Failures \(1\)/);
  expect(text).toContain('yaml:5: remove this entry');
});

describe('the page of a report', () => {
  const page = toHtml([mixedReport]);
  const text = textOf(page);

  test('says without a script what was found, where, and how to see it again', () => {
    expect(text).toContain('Does not conform');
    for (const { id, statement, source } of [failing, inError, skipped, blocked, observed]) {
      expect(text).toContain(id);
      expect(text).toContain(statement);
      expect(text).toContain(source);
    }
    expect(text).toContain(failing.failure?.message);
    expect(text).toContain(failing.failure?.replay);
    expect(text).toContain('"material 11"');
    expect(text).toContain("curl -sS -i -X POST 'https://staging.example.com/api/v1/passports'");
    expect(text).toContain('"id": "pas_1"');
    expect(text).toContain('pas_2');
    expect(text).toContain('→ no response');
  });

  test('names what would enable skipped rules once for all of them', () => {
    expect(text.match(/otherTenant: \{ token: \$\{TP_OTHER\} \}/g)).toHaveLength(1 + 2); // The group, and the rows.
    expect(text).toContain('Skipped (2)');
  });

  test('tells what the target chose where the sources are silent, and the conditions of the run', () => {
    expect(text).toContain(`${observed.statement}${observed.id}${observed.reason}`);
    for (const part of [
      '20260131',
      'ts-k3f9',
      '312, 140 writes among them',
      '48.3 s',
      'twinspec 0.1.0',
      'product prd_2',
    ])
      expect(text).toContain(part);
  });

  test('counts by topic and level', () => {
    expect(page).toMatch(/href="#topic=tracepass\.idempotency">idempotency<\/a>/);
    expect(text).toContain('idempotency1 ✗failed1 ~blocked–none1 •observed');
  });

  test('is one file that loads nothing and lets nothing else run', () => {
    expect(page).not.toMatch(/<(link|img|iframe|object|base)\b|\bsrc=|@import|url\(|\son\w+=|\sstyle=/);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const hashOf = (tag: string) => {
      const [, content = ''] = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page) ?? [];
      expect(content.length).toBeGreaterThan(1000);
      return createHash('sha256').update(content).digest('base64');
    };
    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${hashOf('style')}'; script-src 'sha256-${hashOf('script')}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).toContain('Copyright (c) 2009-2015');
  });

  test('shows several runs, those of one API under names of their own', () => {
    const twice = toHtml([mixedReport, { ...mixedReport, title: 'TracePass again' }]);
    const ids = [...twice.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(twice).toContain(`id="rule-${failing.id}~2"`);
    expect(textOf(twice)).toContain('TracePass again');
  });

  test('shows what changed since an earlier run', () => {
    const earlier = reportOf([resultOf(failing.id, 'pass'), resultOf('tracepass.old.rule', 'pass')]);
    const changed = textOf(toHtml([mixedReport], { changes: changesSince([earlier], [mixedReport]) }));
    expect(changed).toContain('✗ Newly failing (1)');
    expect(changed).toContain('− Rules of the earlier run that were not judged now (1)');
    expect(text).not.toContain('Since the earlier run');
  });
});

describe('whatever a target answers', () => {
  const page = toHtml([hostileReport()]);

  test('ends no script and no comment, and makes no element', () => {
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).not.toMatch(/<!--|<img/);
  });

  test('turns no text around and holds no control character', () => {
    const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
    // The page itself would be the message of a failed match.
    expect([page, waitingIn(page)].map((text) => steering.test(text))).toEqual([false, false]);
    expect(page).toContain('\\u202e');
  });
});

test('no token stands in the page in any form in which the report held it', () => {
  const nasty = fc.string({ unit: fc.constantFrom(...'abc"/\\+%& <é7_'), minLength: 13, maxLength: 24 });
  fc.assert(
    fc.property(nasty, (end) => {
      const token = `tp_live_${end}9f`;
      const forms = [
        token,
        JSON.stringify(token),
        JSON.stringify(JSON.stringify(token)),
        encodeURIComponent(token),
      ];
      const said = forms.join(' | ');
      const exchange = {
        request: {
          method: 'GET',
          url: `https://x.example/${encodeURIComponent(token)}`,
          headers: { authorization: `Bearer ${token}` },
          body: said,
        },
        response: { status: 200, headers: { 'x-echo': said }, body: said },
      };
      const large = { ...exchange, response: { ...exchange.response, body: `${said} waits`.repeat(2000) } };
      const failure = { message: said, counterexample: said, replay: said, exchanges: [exchange] };
      const report = reportOf([
        { ...failing, failure },
        resultOf('tracepass.a.b', 'fail', { reason: said, failure: { ...failure, exchanges: [large] } }),
        { ...observed, reason: said },
      ]);
      const masked = maskReport(report, maskSecrets([token]));
      for (const page of [toHtml([masked]), comparisonToHtml([{ name: 'one', reports: [masked] }])]) {
        const all = page + textOf(page) + waitingIn(page);
        for (const form of [...forms, end]) expect(all).not.toContain(form);
      }
      expect(waitingIn(toHtml([masked]))).toContain('waits');
    }),
    { numRuns: 15 },
  );
});

describe('the comparison', () => {
  const other = reportOf([
    resultOf(failing.id, 'pass'),
    resultOf('tracepass.only.here', 'pass'),
    { ...observed, reason: 'It was refused.' },
  ]);
  const page = comparisonToHtml([
    { name: 'staging', reports: [mixedReport] },
    { name: 'rewrite <2>', reports: [other] },
  ]);

  test('has implementations as columns and rules as rows', () => {
    const text = textOf(page);
    expect(text).toContain('Rulestagingrewrite <2>');
    expect(text).toContain('The implementations differ on 2 rules');
    expect(text).toContain(observed.reason);
    expect(text).toContain('It was refused.');
    expect(text).toMatch(/only\.here.*not judged.*✓ pass/s);
    expect(page.match(/<tr data-rule=/g)).toHaveLength(8);
    expect(page.match(/data-differs="1"/g)).toHaveLength(2);
  });

  test('says how each implementation did', () => {
    expect(textOf(page)).toMatch(/staging.{0,40}✗ does not conform.*rewrite <2>.{0,40}✓ conforms/s);
  });
});

test('a report without failures has no list of them', () => {
  expect(toHtml([passingReport])).not.toContain('id="failures"');
});
