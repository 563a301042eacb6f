import type { JournalEntry, NamedCredential } from './protocol.js';

/** A request that can be sent. */
export interface Draft {
  readonly method: string;
  /** Path and query as the contract has them. */
  readonly url: string;
  /** Token to send; empty for none. */
  readonly token: string;
  /** Without the one that holds the token. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** Masked values hold it, and no header that a client may send does. */
const mask = '…';

const credentialHeaders = ['authorization', 'proxy-authorization', 'cookie'];

/** What a browser sets by itself or lets no page set (Fetch standard, forbidden request-headers). */
const browserHeaders =
  /^(accept-charset|accept-encoding|access-control-.*|connection|content-length|date|dnt|expect|host|keep-alive|origin|priority|referer|te|trailer|transfer-encoding|upgrade|user-agent|via|proxy-.*|sec-.*)$/;

/** The request of an exchange, to be sent again as the credential that was recognized. */
export function draftOf(entry: JournalEntry, credentials: readonly NamedCredential[]): Draft {
  const { method, url, headers, body } = entry.request;
  return {
    ...{ method, url, body },
    token: credentialOf(entry, credentials)?.token ?? '',
    headers: Object.entries(headers).filter(
      ([name, value]) => !isLeftOut(name.toLowerCase()) && !value.includes(mask),
    ),
  };
}

/** The credential by which an exchange was made, undefined where none was recognized. */
export function credentialOf(
  { api, credential }: JournalEntry,
  credentials: readonly NamedCredential[],
): NamedCredential | undefined {
  return credentials.find((candidate) => candidate.api === api && candidate.id === credential);
}

/** What a repetition cannot bring back of a request, in words for people. */
export function lostIn({ request }: JournalEntry): string[] {
  const masked = Object.entries(request.headers)
    .filter(([name, value]) => value.includes(mask) && !isLeftOut(name.toLowerCase()))
    .map(([name]) => `the journal masks the header ${name}, so it is left out`);
  const type = valueOf(request.headers, 'content-type');
  const cut = /… \(\d+ more bytes\)$|^… \(larger than is read\)$/.test(request.body);
  return [
    ...masked,
    ...(/^multipart\//i.test(type) ? ['files in a form are not kept byte by byte in the journal'] : []),
    ...(cut ? ['the journal cuts long bodies, so this one is not complete'] : []),
    ...(request.url.includes(mask) ? ['the journal masks a part of the address'] : []),
  ];
}

/** The same request under another idempotency key, or under none. */
export function underKey(draft: Draft, header: string, key: string | undefined): Draft {
  const others = draft.headers.filter(([name]) => name.toLowerCase() !== header.toLowerCase());
  return { ...draft, headers: key === undefined ? others : [...others, [header, key]] };
}

/** The idempotency key of a request. */
export function keyOf({ headers }: Draft, header: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === header.toLowerCase())?.[1];
}

/** A key that nobody has used, as a UUID of version 4 (RFC 9562 §5.4). */
export function freshKey(): string {
  // Not crypto.randomUUID, which pages that came over plain HTTP from another machine do not have.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = 0x40 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Headers as lines of text, as people write them. */
export function printHeaders(headers: Draft['headers']): string {
  return headers.map(([name, value]) => `${name}: ${value}`).join('\n');
}

/** @throws Error naming the first line that is no header */
export function parseHeaders(text: string): Draft['headers'] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name, value] = line.match(/^\s*([!#$%&'*+.^_`|~\w-]+)\s*:\s*(.*?)\s*$/) ?? [];
      if (name === undefined || value === undefined) throw new Error(`"${line}" is no header: Name: value`);
      return [name, value] as const;
    });
}

function isLeftOut(name: string): boolean {
  return credentialHeaders.includes(name) || browserHeaders.test(name);
}

function valueOf(headers: Readonly<Record<string, string>>, wanted: string): string {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
}
