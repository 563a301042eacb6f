import type { RecordedExchange } from '../../generated/formats.js';
import { Unreachable } from '../engine/verdicts.js';
import { Answer } from './answer.js';

/** Milliseconds until a request counts as unanswered. */
const patience = 30_000;

/** Longest response body in bytes that is read; what follows is cut off and the body counts as broken. */
const longestBody = 16 * 1024 * 1024;

/**
 * Sends one request exactly as it is: no retries, no redirects, no compression that was not asked for. A conformance
 * suite must see what the target does, not what a helpful client makes of it.
 *
 * @throws Unreachable when no response comes
 */
export async function transmit(request: Request, body: string | undefined): Promise<Answer> {
  const headers = new Headers(request.headers);
  headers.set('accept-encoding', 'identity');
  const { method, url } = request;
  const exchange: RecordedExchange = {
    request: { method, url, headers: Object.fromEntries(headers), ...(body !== undefined && { body }) },
  };
  const started = performance.now();
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      ...(body !== undefined && { body }),
    });
    const text = await readText(response);
    const received = Object.fromEntries(response.headers);
    const times = { sent: started, received: performance.now() };
    const durationMs = Math.round((times.received - times.sent) * 10) / 10;
    exchange.response = { status: response.status, headers: received, body: text, durationMs };
    return new Answer(response.status, received, text, exchange, times);
  } catch (error) {
    throw new Unreachable(`${method} ${url}: ${reasonOf(error)}`);
  }
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!response.body) return '';
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    chunks.push(chunk);
    if (size > longestBody) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The innermost message of a failed fetch, which names the cause (refused, reset, timed out). */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}
