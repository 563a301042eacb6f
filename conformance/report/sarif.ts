import { readFileSync } from 'node:fs';
import type { Location, Log, ReportingDescriptor, Result, Run } from 'sarif';
import { isApiName } from '../../generated/apis.js';
import type { Level, Report, RuleResult } from '../../generated/formats.js';
import { packageRoot } from '../package-root.js';

/**
 * The failed rules as SARIF 2.1.0, a run per report, for GitHub code scanning and what else shows findings beside
 * code. A finding stands at its first operation in the contract, as `spec/<api>/openapi.yaml` has it, because that is
 * the text that the target breaks. Tolerated failures are suppressed results with their reason. Rules that did not fail
 * are listed as rules and have no result: code scanning would open an alert for each. Ends with a line break.
 */
export function toSarif(reports: readonly Report[]): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: reports.map(runOf),
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const levels = { must: 'error', should: 'warning', observe: 'note' } as const satisfies Record<Level, string>;

function runOf(report: Report): Run {
  const lines = operationLines(report.api);
  return {
    tool: {
      driver: { name: report.tool.name, version: report.tool.version, rules: report.rules.map(ruleOf) },
    },
    // Uploads of one commit replace each other unless their category differs.
    automationDetails: { id: `${report.tool.name}/${report.api}/` },
    results: report.rules.flatMap((result, index) =>
      result.verdict === 'fail' ? [resultOf(result, index, report.api, lines)] : [],
    ),
    properties: {
      seed: report.seed,
      target: report.target.baseUrl,
      ...(report.contract && { contract: report.contract.version }),
    },
  };
}

function ruleOf({ id, statement, source, level }: RuleResult): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: statement },
    fullDescription: { text: `${statement} Source: ${source}` },
    defaultConfiguration: { level: levels[level] },
  };
}

function resultOf(result: RuleResult, ruleIndex: number, api: string, lines: Lines): Result {
  const { failure, tolerated } = result;
  const details = [failure?.message, failure && `Replay: ${failure.replay}`];
  return {
    ruleId: result.id,
    ruleIndex,
    level: levels[result.level],
    message: { text: [result.statement, ...details].filter((part) => part !== undefined).join('\n\n') },
    locations: [locationOf(result.operations, api, lines)],
    // The name that code scanning matches alerts by; a rule stays one alert wherever its operation moves to.
    partialFingerprints: { primaryLocationLineHash: `${result.id}:1` },
    ...(tolerated && {
      suppressions: [
        { kind: 'external', justification: `${tolerated.reason} (tolerated until ${tolerated.until})` },
      ],
    }),
  };
}

function locationOf(operations: readonly string[], api: string, lines: Lines): Location {
  const [operation] = operations;
  const startLine = (operation === undefined ? undefined : lines.get(operation)) ?? 1;
  return {
    physicalLocation: { artifactLocation: { uri: `spec/${api}/openapi.yaml` }, region: { startLine } },
    ...(operation !== undefined && { logicalLocations: [{ name: operation, kind: 'function' }] }),
  };
}

type Lines = ReadonlyMap<string, number>;

/** Where each operation stands in its contract, by operationId; empty for an API that this version does not know. */
function operationLines(api: string): Lines {
  if (!isApiName(api)) return new Map();
  const text = readFileSync(new URL(`spec/${api}/openapi.yaml`, packageRoot), 'utf8');
  const found = text.split('\n').flatMap((line, index): [string, number][] => {
    const id = line.match(/^ {6}operationId: (\w+)$/)?.[1];
    return id === undefined ? [] : [[id, index + 1]];
  });
  return new Map(found);
}
