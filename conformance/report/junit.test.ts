import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import {
  baselineReport,
  blocked,
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
import { toJUnit } from './junit.js';

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ']]>',
        ']]',
        '>',
        '<![CDATA[',
        '&',
        '<',
        '"',
        '\0',
        '\u001b',
        '\ufffe',
        '\ud800',
        '\udc00',
        'a',
        '\n',
      ),
    )
    .map((parts) => parts.join('')),
);

test('a suite per api and topic holds a test case per rule', () => {
  const xml = toJUnit([mixedReport, passingReport]);
  const suites = [...xml.matchAll(/<testsuite name="([^"]+)"/g)].map(([, name]) => name);
  expect(suites).toEqual([
    'tracepass.authentication',
    'tracepass.idempotency',
    'tracepass.tenancy',
    'tracepass.rate-limit',
    'tracepass.authentication',
  ]);
  expect(xml).toContain(`<testcase classname="tracepass.tenancy" name="${skipped.id}" time="0.000">`);
  expect(xml).toContain('<testsuites name="twinspec" tests="8" failures="1" errors="1" time="49.612">');
});

test('a failure is headed by the sentence of its rule and tells message, counterexample and replay', () => {
  const xml = toJUnit([reportOf([failing])]);
  expect(xml).toContain(`<failure message="${failing.statement}" type="must">`);
  for (const part of [
    'Actual: 201 with another id',
    'Smallest counterexample',
    '"material 11"',
    '"repeats"',
    failing.failure?.replay,
    'curl -sS -i -X POST',
  ]) {
    expect(xml).toContain(part);
  }
});

test('skipped and blocked rules are skipped with their reason, errors are errors, observed rules pass', () => {
  for (const text of ['<skipped message="skipped: The target names no', 'CDATA[skipped: The target names no'])
    expect(caseOf(skipped)).toContain(text);
  expect(caseOf(blocked)).toContain('CDATA[blocked: tracepass.idempotency.replay-is-identical failed');
  expect(caseOf(inError)).toMatch(/<error message="The set-up could not[^]*CDATA\[/);
  expect(caseOf(observed)).toContain('observed: A key of 256 characters');
  expect(caseOf(observed)).not.toMatch(/<(failure|error|skipped)\b(?!=)/);
  expect(caseOf(passing)).not.toContain('system-out');
});

test('a tolerated failure is skipped with its reason, and an entry that has to go fails by itself', () => {
  const xml = toJUnit([baselineReport]);
  expect(xml).toContain(
    '<skipped message="tolerated until 2026-12-31: Ids change on replay: &lt;TP-17&gt; |',
  );
  expect(xml).toMatch(/name="tracepass\.quota\.full"[^>]*>\s*<failure/);
  expect(xml).toMatch(
    /classname="tracepass\.baseline" name="tracepass\.authentication[^>]*>\s*<failure message="twinspec-baseline\.yaml:5: remove this entry/,
  );
  expect(xml).toContain('<testsuites name="twinspec" tests="5" failures="2"');
});

test('what the readers of CI systems need is there, and nothing that junit-10.xsd of Jenkins does not know', () => {
  const allowed: Record<string, RegExp> = {
    testsuites: /^(name|time|tests|failures|errors)$/,
    testsuite: /^(name|tests|failures|errors|time|skipped|timestamp)$/,
    property: /^(name|value)$/,
    testcase: /^(name|time|classname)$/,
    failure: /^(type|message)$/,
    error: /^(type|message)$/,
    skipped: /^(type|message)$/,
  };
  const elements = [
    ...toJUnit([mixedReport, baselineReport]).matchAll(/^ *<([\w-]+)((?: [\w-]+="[^"]*")*)\/?>/gm),
  ];
  expect(new Set(elements.map(([, name]) => name))).toEqual(
    new Set([...Object.keys(allowed), 'properties', 'system-out']),
  );
  for (const [, name = '', attributes = ''] of elements) {
    const given = [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => ({
      key,
      value,
    }));
    for (const { key, value } of given) {
      expect(key).toMatch(allowed[name] ?? /never/);
      if (key === 'time') expect(value).toMatch(/^\d+\.\d{3}$/);
    }
    if (name === 'testsuite' || name === 'testcase') expect(given.map(({ key }) => key)).toContain('time');
  }
});

test('any text gives well-formed XML 1.0 that says what the report said', () => {
  fc.assert(
    fc.property(nasty, nasty, (id, text) => {
      const rules = [
        resultOf('tracepass.topic.observed', 'observed', { reason: `${text}|` }),
        resultOf(`tracepass.topic.${id}`, 'fail', {
          statement: text,
          failure: { message: text, counterexample: text, replay: text, exchanges: [] },
        }),
        resultOf('tracepass.topic.error', 'error', { reason: text }),
      ];
      const xml = toJUnit([reportOf(rules, { runMark: text })]);
      expect(XMLValidator.validate(xml)).toBe(true);
      expect(xml).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
      expect(systemOut(xml)).toBe(`observed: ${allowed(text)}|`);
    }),
  );
});

function caseOf(result: typeof passing): string {
  const xml = toJUnit([reportOf([result])]);
  return xml.slice(xml.indexOf('<testcase'));
}

function systemOut(xml: string): unknown {
  const parser = new XMLParser({ trimValues: false, parseTagValue: false });
  const document = parser.parse(xml);
  const [testCase] = document.testsuites.testsuite.testcase;
  // The pretty printer puts its indentation around the CDATA sections.
  return String(testCase['system-out']).trim();
}

function allowed(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/\r\n?/g, '\n');
}
