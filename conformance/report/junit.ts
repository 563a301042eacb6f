import { createRequire } from 'node:module';
import type { Builder, TestCase } from 'junit-report-builder';
import pc from 'picocolors';
import type { Report, RuleResult } from '../../generated/formats.js';
import { failureDetails } from './failure-details.js';
import { topicOf } from '../engine/topic.js';
import { groupBy } from './grouping.js';
import { mapStrings } from './map-strings.js';

// The package's types promise a default export that its CommonJS file does not have; require returns what is there.
const library: Builder = createRequire(import.meta.url)('junit-report-builder');

/**
 * The reports as one JUnit document: a suite per api and topic, a test case per rule. Blocked rules count as skipped,
 * because JUnit has no word for them; observed ones pass. Reasons stand in system-out.
 */
export function toJUnit(reports: readonly Report[]): string {
  const builder = library.newBuilder();
  for (const report of reports) addSuites(builder, mapStrings(report, withoutForbiddenCharacters));
  return builder.build();
}

function addSuites(builder: Builder, report: Report): void {
  for (const [topic, results] of groupBy(report.rules, (result) => topicOf(result.id))) {
    const name = `twinspec.${report.api}.${topic}`;
    const suite = builder
      .testSuite()
      .name(name)
      .timestamp(report.startedAt)
      .time(seconds(results.reduce((sum, result) => sum + result.durationMs, 0)))
      .property('target', report.target.baseUrl)
      .property('seed', String(report.seed))
      .property('runMark', report.runMark);
    for (const result of results) {
      const testCase = suite.testCase().className(name).name(result.id).time(seconds(result.durationMs));
      addVerdict(testCase, result);
    }
  }
}

function addVerdict(testCase: TestCase, result: RuleResult): void {
  const reason = result.reason ?? '';
  switch (result.verdict) {
    case 'pass':
      return;
    case 'fail':
      testCase.failure(messageOf(result), result.level).stacktrace(splitCdata(fullText(result)));
      return;
    case 'error':
      testCase.error(messageOf(result), 'error', splitCdata(fullText(result)));
      return;
    case 'skipped':
    case 'blocked':
      testCase.skipped().standardOutput(splitCdata(`${result.verdict}: ${reason}`));
      return;
    case 'observed':
      testCase.standardOutput(splitCdata(`observed: ${reason}`));
  }
}

function messageOf(result: RuleResult): string {
  return result.failure?.message ?? result.reason ?? result.statement;
}

function fullText(result: RuleResult): string {
  return failureDetails(result, { paint: pc.createColors(false), columns: 110, complete: true }).join('\n');
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1000;
}

/**
 * The library splits only the first `]]>` of a text between two CDATA sections, so the others are split here. Its own
 * replacement of forbidden characters is not relied on either: it takes a neighbour along with a lone surrogate.
 */
function splitCdata(text: string): string {
  const end = ']]>';
  const first = text.indexOf(end);
  if (first === -1) return text;
  const rest = first + end.length;
  return text.slice(0, rest) + text.slice(rest).replaceAll(end, ']]]]><![CDATA[>');
}

/** XML 1.0 allows these characters only, not even as references (production 2, Char). */
function withoutForbiddenCharacters(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
