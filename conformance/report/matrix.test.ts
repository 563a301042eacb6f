import fc from 'fast-check';
import pc from 'picocolors';
import { expect, test } from 'vitest';
import { failing, inError, mixedReport, observed, passing, resultOf, skipped } from './fixtures.js';
import { width } from './layout.js';
import { verdictMatrix } from './matrix.js';

const paint = pc.createColors(false);

test('one line per topic counts the verdicts of each level, and the last one those of all topics', () => {
  const rules = [
    passing,
    resultOf('tracepass.authentication.other', 'pass'),
    failing,
    skipped,
    observed,
    inError,
  ];
  expect(verdictMatrix(rules, 80, paint)).toEqual([
    '                must      should  observe',
    'authentication  2✓',
    'idempotency     1✗                1•',
    'tenancy         1-',
    'rate-limit                1!',
    'all             2✓ 1✗ 1-  1!      1•',
    '✓ passed  ✗ failed  - skipped  • observed  ! in error',
  ]);
});

test('the matrix fits into the columns whatever the topics are called', () => {
  const topic = fc.stringMatching(/^[a-z]{1,60}$/);
  fc.assert(
    fc.property(
      fc.array(topic, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 60, max: 120 }),
      (topics, columns) => {
        const rules = topics.map((name) => resultOf(`tracepass.${name}.rule`, 'fail'));
        for (const line of verdictMatrix([...rules, ...mixedReport.rules], columns, paint).slice(0, -1)) {
          expect(width(line)).toBeLessThanOrEqual(columns);
        }
      },
    ),
  );
});
