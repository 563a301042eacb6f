import { hash } from 'node:crypto';
import type { Policies } from '../../generated/formats.js';
import type { Exchange } from '../journal/journal.js';
import { maskFor, type Mask } from '../journal/masking.js';
import type { Sighting } from './habit.js';
import { Recent } from './recent.js';

/** Characters of a body that evidence keeps: enough to recognise it, while the journal is read for the rest. */
const keptLength = 8192;
/** Characters that a token may take, escaped; of a longer one a mask knows the beginning. */
const longestSecret = 512;

/** Makes an exchange ready to be looked at; whether it was alone is not known yet. */
export function sightingOf(exchange: Exchange, policies: Policies): Sighting {
  const { request } = exchange;
  const { idempotency } = policies;
  const keyed = idempotency.methods.some((method) => method === request.method);
  const key = keyed ? headerOf(exchange, idempotency.header) : undefined;
  return {
    exchange,
    kept: shortened(exchange),
    policies,
    client: clientOf(exchange, policies),
    inCrowd: false,
    request: identity(`${request.method} ${request.url} ${request.body}`),
    ...(key !== undefined && { key }),
  };
}

/** Who sent a request: equal for the requests of one program on one machine, without telling its secrets. */
export function clientOf(exchange: Exchange, { authentication }: Policies): string {
  const traits = [
    exchange.api,
    // Not by the credential alone, because a team shares the seeded ones.
    exchange.clientAddress,
    headerOf(exchange, 'User-Agent'),
    // Not the caller, who is unknown where a request was refused or struck before its credentials were looked at.
    headerOf(exchange, authentication.header),
    // No header holds a line break.
  ].join('\n');
  const known = clients.get(traits) ?? digest(traits);
  clients.set(traits, known);
  return known;
}

// Programs send many requests in a row, and a digest costs as much as the rest of a look.
const clients = new Recent<string, string>(1000);

/** Value of a request header, undefined where it is absent or empty. */
export function headerOf({ request: { headers } }: Exchange, name: string): string | undefined {
  const value = headers[name.toLowerCase()];
  return (Array.isArray(value) ? value.join(', ') : value)?.trim() || undefined;
}

/** Characters up to which a text takes the place of its digest, which costs more than comparing so few. */
const shortText = 512;

// A URL has no blanks, so no two requests are joined to the same text.
function identity(text: string): string {
  return text.length <= shortText ? text : digest(text);
}

function digest(text: string): string {
  return hash('sha256', text, 'base64');
}

function shortened(exchange: Exchange): Exchange {
  const { request, response } = exchange;
  if (request.body.length <= keptLength && (response?.body.length ?? 0) <= keptLength) return exchange;
  const mask = maskFor(exchange);
  return {
    ...exchange,
    request: { ...request, body: cut(request.body, mask) },
    ...(response && { response: { ...response, body: cut(response.body, mask) } }),
  };
}

function cut(text: string, mask: Mask): string {
  if (text.length <= keptLength) return text;
  // Half a token would not be known for one later. The whole text is not searched for what is rarely there.
  const around = text.slice(keptLength - longestSecret, keptLength + longestSecret);
  if (mask.text(around) !== around) return cutPlainly(mask.text(text));
  return cutPlainly(text);
}

function cutPlainly(text: string): string {
  if (text.length <= keptLength) return text;
  // Through a buffer, because a slice would keep the whole text in memory.
  return Buffer.from(`${text.slice(0, keptLength)}…`).toString();
}
