import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baselineReport, failing, mixedReport, passingReport, reportOf, resultOf } from './fixtures.js';
import { toMarkdown } from './markdown.js';

describe('toMarkdown', () => {
  test('starts with the verdict, then counts by topic', () => {
    const lines = toMarkdown([{ ...mixedReport, title: 'TracePass API' }]).split('\n');
    expect(lines[0]).toBe(
      '## ❌ TracePass API: does not conform: 1 must rule failed. 2 of 4 must rules judged.',
    );
    expect(lines[2]).toBe('312 requests · 48.3 s · seed 20260131 · <code>https://staging.example.com</code>');
    expect(lines.filter((line) => line.startsWith('|'))).toEqual([
      '| Topic | passed | failed | skipped | blocked | observed | in error |',
      '| --- | --: | --: | --: | --: | --: | --: |',
      '| authentication | 1 |  |  |  |  |  |',
      '| idempotency |  | 1 |  | 1 | 1 |  |',
      '| tenancy |  |  | 2 |  |  |  |',
      '| rate-limit |  |  |  |  |  | 1 |',
      '| **all** | **1** | **1** | **2** | **1** | **1** | **1** |',
    ]);
    expect(toMarkdown([passingReport])).toMatch(/^## ✅ tracepass: conforms\./);
  });

  test('folds each failure up, with its counterexample and the command that replays it', () => {
    const text = toMarkdown([reportOf([failing])]);
    expect(text).toContain(
      `<details><summary>✗ <code>${failing.id}</code> (must): ${failing.statement}</summary>`,
    );
    expect(text).toContain('"name": "Ada\'s lamp"');
    expect(text).toContain(`Replay:\n\n\`\`\`sh\n${failing.failure?.replay}\n\`\`\`\n\n</details>`);
    expect(text.split(failing.failure?.replay ?? '').length).toBe(2);
  });

  test('tells tolerated failures from the others, and what to do about the baseline', () => {
    const text = toMarkdown([baselineReport]);
    expect(text).toContain('| **all** | **1** | **1** | **1** | **1** |');
    expect(text).toContain(
      `- tolerated until 2026-12-31: <code>${failing.id}</code>: Ids change on replay: &#60;TP-17&#62; &#124; fixed`,
    );
    expect(text).toContain('- twinspec-baseline.yaml:5: remove this entry; tracepass.authentication');
    expect(text).toContain('- twinspec-baseline.yaml:8: tracepass.quota.full was tolerated until 2026-01-30');
    expect(text.match(/<details>/g)).toHaveLength(1);
  });

  test('lets no text break out of its cell, its block or its element', () => {
    const part = fc.constantFrom(
      '```',
      '````',
      '|',
      '\n',
      '</details>',
      '<script>',
      '`',
      '\\',
      '&',
      '# ',
      '*',
      '@a',
      ']',
      '|-',
    );
    const nasty = fc.oneof(
      fc.array(part, { minLength: 1 }).map((parts) => parts.join('')),
      fc.string(),
    );
    const words = { message: 'm', replay: 'r', exchanges: [] };
    fc.assert(
      fc.property(nasty, (text) => {
        const rules = [
          resultOf(`tracepass.${text}.a`, 'fail', { statement: text, failure: { ...words, message: text } }),
          resultOf(`tracepass.topic.b`, 'fail', { statement: text, failure: { ...words, replay: text } }),
          resultOf(`tracepass.topic.c`, 'error', { reason: text, tolerated: { reason: text, until: text } }),
        ];
        const outside = withoutFences(toMarkdown([reportOf(rules, { title: text })]));
        expect(outside.match(/<\/?[a-z]+>/g)?.filter((tag) => !/code/.test(tag))).toEqual(
          Array(2).fill(['<details>', '<summary>', '</summary>', '</details>']).flat(),
        );
        const rows = outside.split('\n').filter((line) => line.startsWith('|'));
        expect(new Set(rows.map((row) => row.split('|').length))).toEqual(new Set([5]));
        expect(outside.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(1);
        expect(outside).not.toContain('@');
      }),
    );
  });

  test('stays within its limit, keeps every verdict, and says how many failures are left out', () => {
    const rules = Array.from({ length: 30 }, (_, index) => ({ ...failing, id: `tracepass.a.rule-${index}` }));
    const reports = [reportOf(rules), reportOf([{ ...failing, id: 'augno.a.b' }], { api: 'augno' })];
    const whole = toMarkdown(reports);
    for (const limit of [3000, 20_000, Buffer.byteLength(whole) - 1]) {
      const text = toMarkdown(reports, limit);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
      expect(text.match(/^## /gm)).toHaveLength(2);
      const shown = text.match(/<details>/g)?.length ?? 0;
      expect(text).toMatch(new RegExp(`\\n${31 - shown} more failures? (is|are) left out here`));
    }
    expect(whole.match(/<details>/g)).toHaveLength(31);
    expect(whole).not.toContain('left out');
  });

  test('cuts a single endless answer', () => {
    const endless = {
      ...failing,
      failure: { message: 'x'.repeat(2_000_000), replay: 'again', exchanges: [] },
    };
    const text = toMarkdown([reportOf([endless])]);
    expect(text.length).toBeLessThan(25_000);
    expect(text).toMatch(/\d+ more characters in the JSON report\.\n\nReplay:\n\n```sh\nagain\n/);
  });
});

/** What stands outside of fenced blocks, which end at a fence as long as the one that opened them. */
function withoutFences(text: string): string {
  let fence: string | undefined;
  return text
    .split('\n')
    .filter((line) => {
      const [run] = /^`{3,}/.exec(line) ?? [];
      if (fence === undefined && run !== undefined) {
        fence = run;
        return false;
      }
      if (fence !== undefined && line.startsWith(fence) && /^`+\s*$/.test(line)) {
        fence = undefined;
        return false;
      }
      return fence === undefined;
    })
    .join('\n');
}
