import { expect, test } from 'vitest';
import { failing, passing, reportOf } from './fixtures.js';
import { toJson, toJUnit } from './index.js';
import { formatSummary } from './terminal.js';

const options = { columns: 60, color: false };

test('programs that repeat a failure are printed whole, however wide they are', () => {
  const line = `curl -sS -X POST "$BASE_URL"'/api/v1/products' --data-raw '{"name":"${'n'.repeat(200)}"}'`;
  const scripts = [
    { language: 'bash' as const, text: `#!/usr/bin/env bash\n${line}\n` },
    { language: 'typescript' as const, text: 'const client = createTracepassClient({});\n' },
  ];
  const failure = failing.failure && { ...failing.failure, scripts };
  const report = reportOf([{ ...failing, ...(failure && { failure }) }]);
  const text = formatSummary(report, options);
  expect(text).toMatch(/The same calls as a shell script\n +#!\/usr\/bin\/env bash\n/);
  expect(text).toContain(line);
  expect(text).toMatch(/The same calls as TypeScript\n +const client/);
  expect(toJUnit([report])).toContain('The same calls as TypeScript');
  const [rule] = JSON.parse(toJson([report])).rules;
  expect(rule.failure.scripts).toEqual(scripts);
});

test('a rule that passed with a remark is listed with it', () => {
  const reason = '2 of 10 histories took more than the bounded search and were not judged';
  const text = formatSummary(reportOf([{ ...passing, reason }, passing]), { columns: 100, color: false });
  expect(text).toContain(`Passed, with a remark (1)\n  ${reason}\n    ✓ ${passing.id}\n`);
});
