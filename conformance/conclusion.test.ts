import { describe, expect, test } from 'vitest';
import type { Verdict } from '../generated/formats.js';
import { conclude, conclusionOf } from './conclusion.js';
import { reportOf, resultOf } from './report/fixtures.js';

function reportWith(verdicts: readonly Verdict[], members = {}, should: readonly Verdict[] = []) {
  const must = verdicts.map((verdict, index) => resultOf(`tracepass.a.must-${index}`, verdict));
  const others = should.map((verdict, index) =>
    resultOf(`tracepass.a.should-${index}`, verdict, { level: 'should' }),
  );
  return reportOf([...must, ...others], { title: 'TracePass API', ...members });
}

describe('a run', () => {
  test('conforms when no must rule failed', () => {
    const report = reportWith(['pass', 'pass', 'skipped'], {}, ['fail']);
    expect(conclude([report])).toEqual({ exitCode: 0 });
    expect(conclusionOf(report)).toBe(
      'TracePass API: conforms. 2 of 3 must rules judged, none failed. 1 should rule failed.',
    );
  });

  test('does not when one did, also when it was interrupted', () => {
    const report = reportWith(['pass', 'fail', 'skipped'], { interrupted: true });
    expect(conclude([report])).toEqual({ exitCode: 1 });
    expect(conclusionOf(report)).toBe(
      'TracePass API: does not conform: 1 must rule failed. 2 of 3 must rules judged.',
    );
  });

  test('is undecided when a must rule is blocked, or nothing was judged', () => {
    expect(conclusionOf(reportWith(['pass', 'blocked']))).toBe(
      'TracePass API: undecided. 1 of 2 must rules judged, none failed.',
    );
    expect(conclude([reportWith(['skipped'])])).toMatchObject({ exitCode: 2 });
  });

  test('that was interrupted decides nothing', () => {
    const report = reportWith(['pass', 'skipped'], { interrupted: true });
    expect(conclude([report])).toMatchObject({ exitCode: 2, reason: expect.stringContaining('interrupted') });
    expect(conclusionOf(report)).toBe('TracePass API: interrupted. 1 of 2 must rules judged, none failed.');
  });

  test('without must rules does not claim more than it judged', () => {
    expect(conclusionOf(reportWith([], {}, ['pass', 'skipped']))).toBe(
      'TracePass API: no must rule was asked for. 1 of 2 should rules judged.',
    );
  });

  test('that is to fail on should rules does, and says so', () => {
    const report = reportWith(['pass', 'fail'], { failOn: 'should' }, ['fail', 'fail', 'pass']);
    expect(conclude([reportWith(['pass'], { failOn: 'should' }, ['fail'])])).toEqual({ exitCode: 1 });
    expect(conclusionOf(report)).toBe(
      'TracePass API: does not conform: 1 must and 2 should rules failed. 2 of 2 must rules judged.',
    );
    expect(conclude([reportWith(['pass'], { failOn: 'should' }, ['blocked'])])).toMatchObject({
      exitCode: 2,
    });
    expect(conclude([reportWith(['pass'], { failOn: 'must' }, ['fail', 'blocked'])])).toEqual({
      exitCode: 0,
    });
  });
});
