import { isUtf8 } from 'node:buffer';
import { Agent as PlainAgent, request as plainRequest, type IncomingMessage } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import type { RecordedExchange, RecordedRequest } from '../../generated/formats.js';
import { Unreachable } from '../engine/verdicts.js';
import { Answer } from './answer.js';
import { usualAnswerLimits, type AnswerLimits } from './answer-limits.js';

/** Bytes of a body that the record of an exchange shows. A report holds thousands of exchanges. */
const longestRecorded = 64 * 1024;

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
 * @throws Unreachable when no whole response comes within the limits
 */
export async function transmit<Operation>(
  outgoing: Outgoing,
  limits: AnswerLimits = usualAnswerLimits,
): Promise<Answer<Operation>> {
  const exchange = recordOf(outgoing);
  const started = performance.now();
  const signal = AbortSignal.timeout(limits.seconds * 1000);
  const arrival: Arrival = { bytes: undefined };
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      begin(outgoing, signal).once('response', resolve).once('error', reject);
    });
    const { statusCode: status = 0 } = response;
    const body = await readBody(response, limits.bytes, arrival);
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
    throw unreachable(exchange, whyUnanswered(error, { isLate: signal.aborted, limits, arrival }));
  }
}

/**
 * Sends one request and hangs up, as a network does that loses an answer. Nobody learns what was answered.
 *
 * @throws Unreachable when the request cannot be sent
 */
export async function transmitAndHangUp(
  outgoing: Outgoing,
  when: HangUp,
  limits: AnswerLimits = usualAnswerLimits,
): Promise<RecordedExchange> {
  const exchange = recordOf(outgoing);
  const signal = AbortSignal.timeout(limits.seconds * 1000);
  try {
    await new Promise<void>((resolve, reject) => {
      const sending = begin(outgoing, signal);
      const hangUp = () => {
        sending.off('error', reject).on('error', () => undefined);
        sending.once('close', resolve).destroy();
      };
      sending.once('error', reject).once('response', hangUp);
      if (when === 'afterTheRequest') sending.once('finish', hangUp);
    });
    return exchange;
  } catch (error) {
    const arrival = { bytes: undefined };
    throw unreachable(exchange, whyUnanswered(error, { isLate: signal.aborted, limits, arrival }));
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

/** How far an answer came. */
interface Arrival {
  /** Of its body; undefined until its headers are there. */
  bytes: number | undefined;
}

class TooLong extends Error {}

/** @throws TooLong as soon as it is longer than `most` */
async function readBody(response: IncomingMessage, most: number, arrival: Arrival): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  arrival.bytes = 0;
  for await (const chunk of response) {
    size += chunk.byteLength;
    arrival.bytes = size;
    if (size > most) throw new TooLong();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A body as the record shows it: a text as it is, anything else in base64; of a long one the beginning. */
function recorded(
  body: Buffer,
): Pick<NonNullable<RecordedExchange['response']>, 'body' | 'encoding' | 'size'> {
  const isText = isUtf8(body);
  if (body.length <= longestRecorded)
    return isText ? { body: body.toString('utf8') } : { body: body.toString('base64'), encoding: 'base64' };
  const size = body.length;
  const beginning = body.subarray(0, longestRecorded);
  if (!isText) return { body: beginning.toString('base64'), encoding: 'base64', size };
  // As a stream, the decoder keeps back a character that is cut in two.
  const text = new TextDecoder().decode(beginning, { stream: true });
  return { body: `${text} [cut here; ${size.toLocaleString('en')} bytes in all]`, size };
}

/** In plain words what the target did instead of answering. */
function whyUnanswered(
  error: unknown,
  { isLate, limits, arrival }: { isLate: boolean; limits: AnswerLimits; arrival: Readonly<Arrival> },
): string {
  const came =
    arrival.bytes === undefined ? '' : ` after ${arrival.bytes.toLocaleString('en')} bytes of its body`;
  if (isLate && came === '') return `no answer within ${limits.seconds} s`;
  if (isLate) return `the answer has not ended within ${limits.seconds} s, still under way${came}`;
  if (error instanceof TooLong) return `the answer is longer than ${limits.bytes.toLocaleString('en')} bytes`;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'HPE_HEADER_OVERFLOW') return 'the headers of the answer are longer than 16 KiB';
  const reason = error instanceof Error ? error.message : String(error);
  return came === '' ? reason : `the answer breaks off${came} (${reason})`;
}

function unreachable({ request: { method, url } }: RecordedExchange, reason: string): Unreachable {
  return new Unreachable(`${method} ${url}: ${reason}`);
}
