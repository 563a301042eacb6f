import type { components } from '../../generated/control/openapi.js';
import type { Exchange } from './journal.js';
import { maskFor, type Mask } from './masking.js';

export type JournalEntry = components['schemas']['JournalEntry'];

/** Bytes of a body, in UTF-8, that an entry shows. */
const shownBytes = 65_536;

/**
 * An exchange as people and programs outside get it: secrets masked, long bodies cut. Made when it is asked for, so
 * that a call costs no more than keeping it.
 */
export function entryOf(exchange: Exchange): JournalEntry {
  const { id, at, api, operation, caller, durationMs, delivery, request, response, faults, example } =
    exchange;
  const mask = maskFor(exchange);
  return {
    id,
    at: new Date(at).toISOString(),
    ...(api !== undefined && { api }),
    ...(operation && { operation: operation.id }),
    ...(caller && { credential: caller.credential }),
    // To the microsecond; the rest is noise.
    durationMs: Math.round(durationMs * 1000) / 1000,
    delivery,
    request: {
      method: request.method,
      url: mask.text(request.url),
      headers: maskedHeaders(request.headers, mask),
      body: request.oversized ? '… (larger than is read)' : cut(mask.text(request.body)),
    },
    response: response
      ? {
          status: response.status,
          headers: maskedHeaders(response.headers, mask),
          // Cut after masking: half a token would not be known for one.
          body: cut(mask.text(response.body)),
          ...(response.encoding && { encoding: response.encoding }),
        }
      : null,
    decisions: exchange.decisions.map(({ policy, decision }) => ({ policy, decision: mask.text(decision) })),
    faults: [...faults],
    example,
  };
}

function maskedHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  mask: Mask,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value = '']) => [
      mask.text(name),
      mask.header(name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value),
    ]),
  );
}

/** At most the first 64 KiB of a text, whole characters, with a note of how many bytes are left out. */
function cut(text: string): string {
  // No UTF-16 code unit takes more than three bytes.
  if (text.length * 3 <= shownBytes) return text;
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length <= shownBytes) return text;
  let end = shownBytes;
  // In UTF-8 only the first byte of a character does not start with the bits 10 (RFC 3629 §3).
  while (((bytes[end] ?? 0) & 0b1100_0000) === 0b1000_0000) end -= 1;
  return `${bytes.toString('utf8', 0, end)}… (${bytes.length - end} more bytes)`;
}
