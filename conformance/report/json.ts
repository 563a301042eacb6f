import type {
  EffectiveTarget,
  Failure,
  RecordedExchange,
  RecordedRequest,
  RecordedResponse,
  Report,
  RuleResult,
  Summary,
} from '../../generated/formats.js';

/**
 * The JSON report: one run as itself, several as `{ runs: [...] }`. Members stand in the order of spec/formats.yaml
 * however the report was put together, so that two reports can be compared as text. Ends with a line break.
 */
export function toJson(reports: readonly Report[]): string {
  const ordered = reports.map(orderedReport);
  const document = ordered.length === 1 ? ordered[0] : { runs: ordered };
  return `${JSON.stringify(document, null, 2)}\n`;
}

// Each function below names the members it puts first; `rest` keeps those a later version of the format adds.

function orderedReport(report: Report): Report {
  const {
    tool,
    api,
    target,
    seed,
    runMark,
    startedAt,
    durationMs,
    requests,
    summary,
    rules,
    leftovers,
    ...rest
  } = report;
  return {
    tool: { name: tool.name, version: tool.version },
    api,
    target: orderedTarget(target),
    seed,
    runMark,
    startedAt,
    durationMs,
    requests: { total: requests.total, writes: requests.writes },
    summary: orderedSummary(summary),
    rules: rules.map(orderedResult),
    leftovers,
    ...rest,
  };
}

function orderedTarget(target: EffectiveTarget): EffectiveTarget {
  const { baseUrl, credentials, control, headers, operations, limits, ...rest } = target;
  const { maxWrites, requestsPerSecond, allowCharges, ...otherLimits } = limits;
  const orderedLimits = { maxWrites, requestsPerSecond, allowCharges, ...otherLimits };
  return { baseUrl, credentials, control, headers, operations, limits: orderedLimits, ...rest };
}

function orderedSummary(summary: Summary): Summary {
  const { pass, fail, skipped, blocked, observed, error, ...rest } = summary;
  return { pass, fail, skipped, blocked, observed, error, ...rest };
}

function orderedResult(result: RuleResult): RuleResult {
  const { id, level, statement, source, operations, verdict, reason, ...numbers } = result;
  const { cases, requests, durationMs, failure, ...rest } = numbers;
  return {
    id,
    level,
    statement,
    source,
    operations,
    verdict,
    reason,
    cases,
    requests,
    durationMs,
    failure: failure === undefined ? undefined : orderedFailure(failure),
    ...rest,
  };
}

function orderedFailure(failure: Failure): Failure {
  const { message, counterexample, replay, exchanges, ...rest } = failure;
  return { message, counterexample, replay, exchanges: exchanges.map(orderedExchange), ...rest };
}

function orderedExchange(exchange: RecordedExchange): RecordedExchange {
  const { request, response, operation, ...rest } = exchange;
  return {
    request: orderedRequest(request),
    response: response === undefined ? undefined : orderedResponse(response),
    operation,
    ...rest,
  };
}

function orderedRequest(request: RecordedRequest): RecordedRequest {
  const { method, url, headers, body, ...rest } = request;
  return { method, url, headers, body, ...rest };
}

function orderedResponse(response: RecordedResponse): RecordedResponse {
  const { status, headers, body, durationMs, ...rest } = response;
  return { status, headers, body, durationMs, ...rest };
}
