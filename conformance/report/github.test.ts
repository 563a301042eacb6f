import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baselineReport, failing, mixedReport, passingReport, reportOf } from './fixtures.js';
import { githubAnnotations, withoutWorkflowCommands } from './github.js';

const should = { ...failing, id: 'tracepass.quota.soft', level: 'should' as const };

describe('githubAnnotations', () => {
  test('are none where everything passed', () => {
    expect(githubAnnotations([passingReport])).toBe('');
  });

  test('state the verdict first, then each failure with its sentence and its replay', () => {
    const [verdict, failure, ...more] = githubAnnotations([mixedReport]).trimEnd().split('\n');
    expect(verdict).toBe(
      '::error title=twinspec tracepass::tracepass: does not conform: 1 must rule failed. 2 of 4 must rules judged.',
    );
    expect(failure).toMatch(
      /^::error title=tracepass\.idempotency\.replay-is-identical::Repeating a create [^]*%0AExpected[^]*%0AReplay: twinspec/,
    );
    expect(more).toEqual([]);
  });

  test('warn of should rules, unless the run fails on them', () => {
    expect(githubAnnotations([reportOf([should])])).toMatch(/^::warning title=tracepass\.quota\.soft::/m);
    expect(githubAnnotations([reportOf([should], { failOn: 'should' })])).toMatch(
      /^::error title=tracepass\.quota\.soft::/m,
    );
  });

  test('note what is wrong with the baseline, at its line, and leave tolerated failures alone', () => {
    const lines = githubAnnotations([baselineReport]).trimEnd().split('\n');
    expect(lines.map((line) => line.split('::')[1])).toEqual([
      'error title=twinspec tracepass',
      'error title=tracepass.quota.full',
      'notice file=twinspec-baseline.yaml,line=8,title=twinspec baseline',
      'notice file=twinspec-baseline.yaml,line=5,title=twinspec baseline',
    ]);
    expect(lines[3]).toContain('twinspec-baseline.yaml:5: remove this entry');
  });

  test('are no more of a kind than GitHub shows, and the verdict says how many are missing', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ ...failing, id: `tracepass.a.must-${index}` }));
    const soft = Array.from({ length: 11 }, (_, index) => ({ ...should, id: `tracepass.a.should-${index}` }));
    const lines = githubAnnotations([reportOf([...many, ...soft])])
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(10);
    expect(lines[0]).toMatch(/3 errors and 1 warnings? are not annotated; the job summary has them\.$/);
  });

  test('are one command each, whatever a target or a file is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), nasty, (first, second) => {
        const text = `${first}${second}`;
        const report = reportOf([{ ...failing, id: text, statement: text }]);
        const [, line = '', ...more] = githubAnnotations([report]).split('\n');
        expect(more).toEqual(['']);
        const [, title = '', message = ''] = line.match(/^::error title=([^:,]*)::([^]*)$/) ?? [];
        expect(unescaped(title)).toBe(text);
        expect(unescaped(message).startsWith(text)).toBe(true);
      }),
    );
  });
});

const nasty = fc
  .array(fc.constantFrom('%', '%0A', '\r', '\n', ':', '::', ',', 'a'))
  .map((parts) => parts.join(''));

test('a quoted text cannot give commands: they are off until a word that only we know', () => {
  const lines = withoutWorkflowCommands('a\n  ::error::from the target\n', 'secret').split('\n');
  expect(lines).toEqual(['::stop-commands::secret', 'a', '  ::error::from the target', '::secret::', '']);
});

/** As the runner reads it (actions/runner, ActionCommand). */
function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
