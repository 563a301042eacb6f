import { Unreachable } from '../engine/verdicts.js';
import type { AnswerLimits } from './answer-limits.js';

/**
 * A `fetch` for the control protocol that follows no redirect, so that no token travels to another host, and gives up on
 * what takes too long or is too long, also when it is so only unpacked.
 *
 * It throws Unreachable in plain words when no whole answer comes.
 */
export function controlFetch(limits: AnswerLimits): (request: Request) => Promise<Response> {
  return async (request) => {
    const signal = AbortSignal.timeout(limits.seconds * 1000);
    try {
      request.headers.set('accept-encoding', 'identity');
      const response = await fetch(request, { redirect: 'manual', signal });
      const body = await wholeBody(response, limits.bytes);
      const { status, headers } = response;
      return new Response(body.length === 0 ? null : body, { status, headers: plain(headers) });
    } catch (error) {
      if (error instanceof Unreachable) throw error;
      const why = signal.aborted ? `no whole answer within ${limits.seconds} s` : causeOf(error);
      throw new Unreachable(`control ${request.method} ${request.url}: ${why}`);
    }
  };

  async function wholeBody(response: Response, most: number): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > most)
        throw new Unreachable(
          `control ${response.url}: the answer is longer than ${most.toLocaleString('en')} bytes`,
        );
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }
}

/** Without what spoke of the body on its way. */
function plain(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
  return kept;
}

function causeOf(reason: unknown): string {
  const cause: unknown = reason instanceof Error ? (reason.cause ?? reason) : reason;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : String(cause);
}
