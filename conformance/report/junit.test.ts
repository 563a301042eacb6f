import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import {
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
    'twinspec.tracepass.authentication',
    'twinspec.tracepass.idempotency',
    'twinspec.tracepass.tenancy',
    'twinspec.tracepass.rate-limit',
    'twinspec.tracepass.authentication',
  ]);
  expect(xml).toContain(`<testcase classname="twinspec.tracepass.tenancy" name="${skipped.id}" time="0">`);
  expect(xml).toContain('<testsuites tests="8" failures="1" errors="1" skipped="3">');
});

test('a failure tells its message, counterexample and replay', () => {
  const xml = toJUnit([reportOf([failing])]);
  expect(xml).toContain(
    '<failure message="Expected the replay to answer 201 with the first body.&#xA;Actual',
  );
  for (const part of [
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
  expect(caseOf(skipped)).toContain('<skipped/>');
  expect(caseOf(skipped)).toContain('skipped: The target names no otherTenant');
  expect(caseOf(blocked)).toContain('<skipped/>');
  expect(caseOf(blocked)).toContain('blocked: tracepass.idempotency.replay-is-identical failed');
  expect(caseOf(inError)).toMatch(/<error message="The set-up could not[^]*CDATA\[/);
  expect(caseOf(observed)).toContain('observed: A key of 256 characters');
  expect(caseOf(observed)).not.toMatch(/<(failure|error|skipped)\b(?!=)/);
  expect(caseOf(passing)).not.toContain('system-out');
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
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/\r\n?/g, '\n');
}
