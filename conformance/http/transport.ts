import { isUtf8 } from 'node:buffer';
import { Agent as PlainAgent, request as plainRequest, type IncomingMessage } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import type { RecordedExchange, RecordedRequest } from '../../generated/formats.js';
import { Unreachable } from '../engine/verdicts.js';
import { Answer } from './answer.js';

/** Milliseconds until a request counts as unanswered. */
const patience = 30_000;

/** Longest response body in bytes that is read; what follows is cut off and the body counts as broken. */
const longestBody = 16 * 1024 * 1024;

// Connections are dropped after a shorter rest than servers allow, so that none is closed under a request.
const resting = { keepAlive: true, timeout: 4000 };
const plain = { send: plainRequest, agent: new PlainAgent(resting) };
const secure = { send: secureRequest, agent: new SecureAgent(resting) };

/** What goes over the wire. */
export interface Outgoing {
  readonly request: Pick<Request, 'method' | 'url' | 'headers'>;
  readonly body: string | Uint8Array | undefined;
  /** The file in a form, for the record. */
  readonly file?: RecordedRequest['file'];
  /** Header lines that are sent once for each value. */
  readonly repeated?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** When to hang up: as soon as the request is out, or when the answer begins to arrive and the work is done. */
export type HangUp = 'afterTheRequest' | 'onTheAnswer';

/**
 * Sends one request exactly as it is: no retries, no redirects, no compression that was not asked for. A conformance
 * suite must see what the target does, not what a helpful client makes of it.
 *
 * @throws Unreachable when no response comes
 */
export async function transmit<Operation>(outgoing: Outgoing): Promise<Answer<Operation>> {
  const exchange = recordOf(outgoing);
  const started = performance.now();
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      begin(outgoing, AbortSignal.timeout(patience)).once('response', resolve).once('error', reject);
    });
    const { statusCode: status = 0 } = response;
    const body = await readBody(response);
    const headers = Object.fromEntries(
      Object.entries(response.headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, [value].flat().join(', ')]],
      ),
    );
    const times = { sent: started, received: performance.now() };
    const durationMs = Math.round((times.received - times.sent) * 10) / 10;
    exchange.response = { status, headers, ...recorded(body), durationMs };
    exchange.sentMs = Math.round(times.sent * 10) / 10;
    return new Answer(status, headers, body, exchange, times);
  } catch (error) {
    throw unreachable(exchange, error);
  }
}

/**
 * Sends one request and hangs up, as a network does that loses an answer. Nobody learns what was answered.
 *
 * @throws Unreachable when the request cannot be sent
 */
export async function transmitAndHangUp(outgoing: Outgoing, when: HangUp): Promise<RecordedExchange> {
  const exchange = recordOf(outgoing);
  try {
    await new Promise<void>((resolve, reject) => {
      const sending = begin(outgoing, AbortSignal.timeout(patience));
      const hangUp = () => {
        sending.off('error', reject).on('error', () => undefined);
        sending.once('close', resolve).destroy();
      };
      sending.once('error', reject).once('response', hangUp);
      if (when === 'afterTheRequest') sending.once('finish', hangUp);
    });
    return exchange;
  } catch (error) {
    throw unreachable(exchange, error);
  }
}

function begin({ request, body, repeated }: Outgoing, signal: AbortSignal) {
  const { method, url } = request;
  const { send, agent } = url.startsWith('https:') ? secure : plain;
  return send(url, {
    method,
    agent,
    signal,
    headers: { accept: '*/*', ...headersOf(request), ...repeated },
  }).end(body);
}

function recordOf({ request, body, file, repeated = {} }: Outgoing): RecordedExchange {
  const { method, url } = request;
  const lines = Object.entries(repeated).map(([name, values]) => [name, values.join(', ')]);
  const headers = { ...headersOf(request), ...Object.fromEntries(lines) };
  const sent = file ? { file } : { ...(typeof body === 'string' && { body }) };
  return { request: { method, url, headers, ...sent } };
}

function headersOf({ headers }: Outgoing['request']): Record<string, string> {
  return { ...Object.fromEntries(headers), 'accept-encoding': 'identity' };
}

async function readBody(response: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.byteLength;
    chunks.push(chunk);
    if (size > longestBody) break;
  }
  return Buffer.concat(chunks);
}

/** A body as the record shows it: a text as it is, anything else in base64. */
function recorded(body: Buffer): Pick<NonNullable<RecordedExchange['response']>, 'body' | 'encoding'> {
  return isUtf8(body)
    ? { body: body.toString('utf8') }
    : { body: body.toString('base64'), encoding: 'base64' };
}

function unreachable({ request: { method, url } }: RecordedExchange, error: unknown): Unreachable {
  const isLate = error instanceof Error && error.name === 'AbortError';
  const reason = isLate
    ? `no answer within ${patience / 1000} s`
    : String(error instanceof Error ? error.message : error);
  return new Unreachable(`${method} ${url}: ${reason}`);
}
