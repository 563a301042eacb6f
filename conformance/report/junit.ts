import { XMLBuilder } from 'fast-xml-parser';
import pc from 'picocolors';
import type { Report, RuleResult } from '../../generated/formats.js';
import { baselineEntries, outdatedEntries } from '../conclusion.js';
import { topicOf } from '../engine/topic.js';
import { failureDetails } from './failure-details.js';
import { groupBy } from './grouping.js';
import { mapStrings } from './map-strings.js';

/**
 * The reports as one JUnit document: a suite per api and topic, a test case per rule. Blocked rules count as skipped,
 * because JUnit has no word for them, and so do tolerated failures; observed rules pass. An entry of the baseline that
 * has to go is a failed test of its own, since the run fails over it while its rule passed.
 *
 * What is written follows the readers. Jenkins' xUnit plugin validates against its junit-10.xsd, hence no `file` of a
 * test case and no `skipped` of the root. GitLab groups by `classname` and shows the text of failure, error and
 * skipped; dorny/test-reporter needs each suite's `time` and shows a class as a group unless it is called like its
 * suite; mikepenz/action-junit-report shows the `message` of a failure.
 */
export function toJUnit(reports: readonly Report[]): string {
  const suites = reports.flatMap((report) => suitesOf(mapStrings(report, withoutForbiddenCharacters)));
  const total = (count: keyof Counts) => suites.reduce((sum, suite) => sum + Number(suite[count]), 0);
  const document = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      '@name': 'twinspec',
      '@tests': total('@tests'),
      '@failures': total('@failures'),
      '@errors': total('@errors'),
      '@time': seconds(reports.reduce((sum, report) => sum + report.durationMs, 0)),
      testsuite: suites,
    },
  };
  return builder.build(document);
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  cdataPropName: 'cdata',
  format: true,
  suppressEmptyNode: true,
});

interface Text {
  '@message'?: string;
  '@type'?: string;
  cdata: string;
}

interface TestCase {
  '@classname': string;
  '@name': string;
  '@time': string;
  failure?: Text;
  error?: Text;
  skipped?: Text;
  'system-out'?: Text;
}

interface Counts {
  '@tests': number;
  '@failures': number;
  '@errors': number;
  '@skipped': number;
}

interface TestSuite extends Counts {
  '@name': string;
  '@time': string;
  '@timestamp': string;
  properties: { property: { '@name': string; '@value': string }[] };
  testcase: TestCase[];
}

type Outcome = Pick<TestCase, 'failure' | 'error' | 'skipped' | 'system-out'>;

function suitesOf(report: Report): TestSuite[] {
  const topics = groupBy(report.rules, (result) => topicOf(result.id));
  const suites = [...topics].map(([topic, results]) => {
    const name = `${report.api}.${topic}`;
    const cases = results.map((result): TestCase => ({
      '@classname': name,
      '@name': result.id,
      '@time': seconds(result.durationMs),
      ...outcomeOf(result),
    }));
    return suiteOf(
      report,
      name,
      cases,
      seconds(results.reduce((sum, { durationMs }) => sum + durationMs, 0)),
    );
  });
  return [...suites, ...baselineSuite(report)];
}

function suiteOf(report: Report, name: string, testcase: TestCase[], time: string): TestSuite {
  const having = (member: keyof Outcome) => testcase.filter((one) => one[member]).length;
  return {
    '@name': name,
    '@tests': testcase.length,
    '@failures': having('failure'),
    '@errors': having('error'),
    '@skipped': having('skipped'),
    '@time': time,
    '@timestamp': report.startedAt,
    properties: { property: propertiesOf(report) },
    testcase,
  };
}

function propertiesOf({
  tool,
  contract,
  target,
  seed,
  runMark,
}: Report): TestSuite['properties']['property'] {
  const properties = {
    [tool.name]: tool.version,
    ...(contract && { contract: contract.version }),
    target: target.baseUrl,
    seed: String(seed),
    runMark,
  };
  return Object.entries(properties).map(([name, value]) => ({ '@name': name, '@value': value }));
}

function baselineSuite(report: Report): TestSuite[] {
  const entries = baselineEntries(report, 'fixed');
  if (entries.length === 0) return [];
  const name = `${report.api}.baseline`;
  const words = outdatedEntries(report);
  const cases = entries.map(({ rule }, index): TestCase => {
    const text = words[index] ?? '';
    return {
      '@classname': name,
      '@name': rule,
      '@time': seconds(0),
      failure: textOf(text, text, 'baseline'),
    };
  });
  return [suiteOf(report, name, cases, seconds(0))];
}

function outcomeOf(result: RuleResult): Outcome {
  const reason = result.reason ?? '';
  switch (result.verdict) {
    case 'pass':
      return reason === '' ? {} : { 'system-out': { cdata: reason } };
    case 'fail': {
      const { tolerated } = result;
      if (!tolerated) return { failure: textOf(result.statement, detailsOf(result), result.level) };
      const words = `tolerated until ${tolerated.until}: ${tolerated.reason}`;
      return { skipped: textOf(words, `${words}\n\n${detailsOf(result)}`) };
    }
    case 'error':
      return { error: textOf(reason === '' ? result.statement : reason, detailsOf(result), 'error') };
    case 'skipped':
    case 'blocked':
      return { skipped: textOf(`${result.verdict}: ${reason}`, `${result.verdict}: ${reason}`) };
    case 'observed':
      return { 'system-out': { cdata: `observed: ${reason}` } };
  }
}

/** An attribute keeps no line breaks, so the message is the first line of what it is about. */
function textOf(message: string, text: string, type?: string): Text {
  const [first = ''] = message.split('\n');
  return { '@message': first, ...(type !== undefined && { '@type': type }), cdata: text };
}

function detailsOf(result: RuleResult): string {
  return failureDetails(result, { paint: pc.createColors(false), columns: 110, complete: true }).join('\n');
}

function seconds(milliseconds: number): string {
  return (Math.round(milliseconds) / 1000).toFixed(3);
}

/** XML 1.0 allows these characters only, not even as references (production 2, Char). */
function withoutForbiddenCharacters(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
