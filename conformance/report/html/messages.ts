import { diffArrays } from 'diff';
import type { RecordedExchange, RecordedRequest, RecordedResponse } from '../../../generated/formats.js';
import { indentJson } from './indent-json.js';

/** A line of a request or an answer, and what became of it since an earlier one. */
export interface Line {
  readonly text: string;
  readonly change: 'same' | 'added' | 'removed';
}

/** An exchange as it is shown: both messages line by line, marked where they differ from an earlier exchange. */
export interface ComparedExchange {
  readonly exchange: RecordedExchange;
  /** Position of the earlier exchange, from 0; left out where nothing was sent like it before. */
  readonly comparedWith?: number;
  readonly request: readonly Line[];
  readonly response: readonly Line[];
}

/** Headers that differ from answer to answer by their nature: no difference worth a mark. */
const incomparable = /^(date|[\w-]*request-id|[\w-]*correlation-id): /;

/** More edits than this say no more than that everything differs, and take long to find. */
const mostEdits = 400;

/**
 * The exchanges, each compared with the last one before it that has the same method and URL: a repeated request with
 * its first answer, a read with the read before.
 */
export function compareExchanges(exchanges: readonly RecordedExchange[]): ComparedExchange[] {
  const last = new Map<string, number>();
  return exchanges.map((exchange, index) => {
    const { method, url } = exchange.request;
    const earlier = last.get(`${method} ${url}`);
    last.set(`${method} ${url}`, index);
    const [request, response] = [requestLines(exchange.request), responseLines(exchange.response)];
    const before = earlier === undefined ? undefined : exchanges[earlier];
    if (earlier === undefined || before === undefined) {
      return { exchange, request: request.map(unmarked), response: response.map(unmarked) };
    }
    return {
      exchange,
      comparedWith: earlier,
      request: compareLines(requestLines(before.request), request),
      response: compareLines(responseLines(before.response), response),
    };
  });
}

/** The lines of `after`, those that only `before` has among them. */
export function compareLines(before: readonly string[], after: readonly string[]): Line[] {
  const options = { comparator: isAlike, maxEditLength: mostEdits };
  const parts = diffArrays([...before], [...after], options);
  if (parts === undefined) return after.map((text) => ({ text, change: 'added' }));
  return parts.flatMap(({ value, added, removed }) =>
    value.map((text): Line => ({ text, change: added ? 'added' : removed ? 'removed' : 'same' })),
  );
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const name = incomparable.exec(one)?.[0];
  return name !== undefined && other.startsWith(name);
}

function unmarked(text: string): Line {
  return { text, change: 'same' };
}

function requestLines({ method, url, headers, body, file }: RecordedRequest): string[] {
  const sent = file
    ? [`(the file ${file.name}, ${file.mediaType}, ${file.size} bytes, as part ${file.part})`]
    : bodyLines(body);
  return [`${method} ${url}`, ...headerLines(headers), ...sent];
}

function responseLines(response: RecordedResponse | undefined): string[] {
  if (response === undefined) return ['no response'];
  const { status, headers, body, encoding } = response;
  const content = encoding === undefined ? bodyLines(body) : binaryLines(body ?? '');
  return [String(status), ...headerLines(headers), ...content];
}

function headerLines(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
}

function bodyLines(body: string | undefined): string[] {
  return body === undefined || body === '' ? [] : ['', ...indentJson(body).split('\n')];
}

function binaryLines(base64: string): string[] {
  const bytes = Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
  return ['', `(${bytes} bytes that are no text, in base64)`, ...(base64.match(/.{1,76}/g) ?? [])];
}
