import { STATUS_CODES } from 'node:http';
import type { components } from '../../generated/control/openapi.js';
import { tool } from '../../generated/tool.js';
import { entryOf, type JournalEntry } from './entry.js';
import type { Exchange } from './journal.js';

type Schemas = components['schemas'];

/** What stands where a size is not known (HAR 1.2). */
const unknown = -1;

/**
 * Exchanges as an HTTP archive (HAR 1.2), for the network panel of a browser; secrets are masked.
 *
 * @param baseUrl where the sandbox is served, without a trailing slash
 */
export function harOf(exchanges: readonly Exchange[], baseUrl: string): Schemas['Har'] {
  return {
    log: {
      version: '1.2',
      creator: { name: tool.name, version: tool.version },
      entries: exchanges.map((exchange) => harEntry(exchange, baseUrl)),
    },
  };
}

function harEntry(exchange: Exchange, baseUrl: string): Schemas['HarEntry'] {
  const entry = entryOf(exchange);
  return {
    startedDateTime: entry.at,
    time: entry.durationMs,
    request: harRequest(exchange, entry, baseUrl),
    response: entry.delivery === 'reset' ? noResponse(exchange) : harResponse(exchange, entry),
    cache: {},
    // The mock sees one span only: from the arrival of the request to the answer.
    timings: { send: 0, wait: entry.durationMs, receive: 0 },
    _number: entry.id,
    ...(entry.operation !== undefined && { _operation: entry.operation }),
    _decisions: entry.decisions,
    _faults: entry.faults,
    _delivery: entry.delivery,
  };
}

function harRequest(
  { request }: Exchange,
  { request: shown }: JournalEntry,
  baseUrl: string,
): Schemas['HarRequest'] {
  const { method, url, headers, body } = shown;
  return {
    method,
    // A mask is no part of a URL (RFC 3986 §2).
    url: `${baseUrl}${url}`.replace(/[^\x21-\x7e]/gu, encodeURIComponent),
    httpVersion: `HTTP/${request.httpVersion}`,
    cookies: [],
    headers: pairs(Object.entries(headers)),
    queryString: pairs(new URLSearchParams(url.split('?').slice(1).join('?'))),
    ...(body !== '' && { postData: { mimeType: headers['content-type'] ?? '', text: body } }),
    headersSize: unknown,
    bodySize: request.oversized ? unknown : Buffer.byteLength(request.body),
  };
}

function harResponse(
  { request, response }: Exchange,
  { response: shown, delivery }: JournalEntry,
): Schemas['HarResponse'] {
  const { status, headers, body, encoding } = shown ?? { status: 0, headers: {}, body: '' };
  const size = Buffer.byteLength(response?.body ?? '', encoding);
  return {
    status,
    statusText: STATUS_CODES[status] ?? '',
    httpVersion: `HTTP/${request.httpVersion}`,
    cookies: [],
    headers: pairs(Object.entries(headers)),
    content: {
      size,
      mimeType: headers['Content-Type'] ?? 'x-unknown',
      text: body,
      ...(encoding && { encoding }),
    },
    redirectURL: '',
    headersSize: unknown,
    bodySize: delivery === 'whole' ? size : unknown,
    ...(delivery === 'truncated' && { _error: 'the connection broke off within the body' }),
  };
}

/** What browsers write where the connection ended before an answer. */
function noResponse({ request }: Exchange): Schemas['HarResponse'] {
  return {
    status: 0,
    statusText: '',
    httpVersion: `HTTP/${request.httpVersion}`,
    cookies: [],
    headers: [],
    content: { size: 0, mimeType: 'x-unknown' },
    redirectURL: '',
    headersSize: unknown,
    bodySize: unknown,
    _error: 'the connection was reset',
  };
}

function pairs(entries: Iterable<[string, string]>): Schemas['HarPair'][] {
  return Array.from(entries, ([name, value]) => ({ name, value }));
}
