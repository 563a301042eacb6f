import type {
  EffectiveTarget,
  Failure,
  RecordedExchange,
  RecordedRequest,
  RecordedResponse,
  Report,
  RuleResult,
  Summary,
  TimedCall,
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
    format,
    tool,
    api,
    title,
    target,
    seed,
    runMark,
    startedAt,
    durationMs,
    requests,
    inputs,
    summary,
    rules,
    interrupted,
    leftovers,
    contract,
    failOn,
    baseline,
    ...rest
  } = report;
  return {
    format,
    tool: { name: tool.name, version: tool.version },
    api,
    title,
    target: orderedTarget(target),
    seed,
    runMark,
    startedAt,
    durationMs,
    requests: orderedRequests(requests),
    inputs: orderedInputs(inputs),
    summary: orderedSummary(summary),
    rules: rules.map(orderedResult),
    interrupted,
    leftovers,
    contract: contract && orderedContract(contract),
    failOn,
    baseline: baseline && orderedBaseline(baseline),
    ...rest,
  };
}

function orderedContract({
  version,
  rules,
  ...rest
}: NonNullable<Report['contract']>): NonNullable<Report['contract']> {
  return { version, rules, ...rest };
}

function orderedBaseline({
  file,
  entries,
  ...others
}: NonNullable<Report['baseline']>): NonNullable<Report['baseline']> {
  const ordered = entries.map(({ rule, reason, until, line, state, ...rest }) => {
    return { rule, reason, until, line, state, ...rest };
  });
  return { file, entries: ordered, ...others };
}

function orderedRequests({ total, writes, waitedOut, ...rest }: Report['requests']): Report['requests'] {
  const { rateLimited, unavailable, ...others } = waitedOut;
  return { total, writes, waitedOut: { rateLimited, unavailable, ...others }, ...rest };
}

function orderedInputs({ judged, discarded, ...rest }: Report['inputs']): Report['inputs'] {
  return { judged, discarded, ...rest };
}

function orderedTarget(target: EffectiveTarget): EffectiveTarget {
  const { baseUrl, credentials, control, headers, operations, limits, ...rest } = target;
  const { maxWrites, requestsPerSecond, allowCharges, readOnly, ...otherLimits } = limits;
  const orderedLimits = { maxWrites, requestsPerSecond, allowCharges, readOnly, ...otherLimits };
  return { baseUrl, credentials, control, headers, operations, limits: orderedLimits, ...rest };
}

function orderedSummary(summary: Summary): Summary {
  const { pass, fail, skipped, blocked, observed, error, tolerated, ...rest } = summary;
  return { pass, fail, skipped, blocked, observed, error, tolerated, ...rest };
}

function orderedResult(result: RuleResult): RuleResult {
  const { id, level, statement, source, operations, verdict, reason, waitsFor, ...numbers } = result;
  const { cases, discarded, requests, writes, durationMs, failure, tolerated, ...rest } = numbers;
  return {
    id,
    level,
    statement,
    source,
    operations,
    verdict,
    reason,
    waitsFor,
    cases,
    discarded,
    requests,
    writes,
    durationMs,
    failure: failure === undefined ? undefined : orderedFailure(failure),
    tolerated: tolerated && { reason: tolerated.reason, until: tolerated.until },
    ...rest,
  };
}

function orderedFailure(failure: Failure): Failure {
  const { message, counterexample, scripts, timeline, seed, path, replay, exchanges, ...rest } = failure;
  const found = {
    message,
    counterexample,
    scripts,
    timeline: timeline?.map(orderedCall),
    seed,
    path,
    replay,
  };
  return { ...found, exchanges: exchanges.map(orderedExchange), ...rest };
}

function orderedCall({ client, label, answer, calledMs, returnedMs, ...rest }: TimedCall): TimedCall {
  return { client, label, answer, calledMs, returnedMs, ...rest };
}

function orderedExchange(exchange: RecordedExchange): RecordedExchange {
  const { request, response, operation, sentMs, ...rest } = exchange;
  return {
    request: orderedRequest(request),
    response: response === undefined ? undefined : orderedResponse(response),
    operation,
    sentMs,
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
