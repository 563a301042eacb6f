import type { Exchange } from './journal.js';
import { writtenForms } from './written-forms.js';

/** Hides the secrets of one exchange. */
export interface Mask {
  /** A text without them, in whatever form they stand there. */
  text(text: string): string;
  /** The value of a header without them; names in lower case. */
  header(name: string, value: string): string;
}

const hidden = '…';
/** A hint shows six characters; a shorter token would lose too much of itself to them. */
const longestWithoutHint = 12;
/** Shorter texts occur in other words all the time, so they are hidden only where they were presented. */
const shortestElsewhere = 4;
/** Parts of a credential that are looked for on their own have at least so many characters. */
const shortestPart = 8;
/** Nobody presents so many at once, and each takes time to look for. */
const mostSecrets = 16;

const credentialHeaders = ['authorization', 'proxy-authorization'];
const keyHeaders = ['x-api-key', 'api-key', 'x-auth-token'];
const cookieHeaders = ['cookie', 'set-cookie'];
/** RFC 6750 §2.3, and what clients send instead. */
const keyParameters = ['access_token', 'api_key', 'apikey', 'token'];

/** Schemes that may be told; the first word of any other value may be a secret that was sent without a scheme. */
const schemes = /^(Basic|Bearer|Digest|Negotiate|Token|ApiKey)$/i;

/** What programs print in place of a token they do not have. It is no secret, and tells what is wrong with the client. */
const noTokens = ['null', 'undefined'];

/** What an exchange is masked by. */
interface Presented {
  readonly request: Pick<Exchange['request'], 'headers' | 'url'>;
}

/**
 * Makes the mask for an exchange: it hides what was presented there to prove who is asking (tokens, the user and
 * password of Basic credentials, keys in headers or the query), in every text of the exchange, and all cookies. A long
 * token leaves its first and last three characters, so that people can tell one from another.
 */
export function maskFor({ request: { headers, url } }: Presented): Mask {
  const secrets = new Set<string>();
  for (const name of credentialHeaders) {
    for (const secret of credentialSecrets(valueOf(headers[name]))) secrets.add(secret);
  }
  for (const name of keyHeaders) secrets.add(valueOf(headers[name]));
  const query = new URLSearchParams(url.split('?').slice(1).join('?'));
  for (const [name, value] of query) if (keyParameters.includes(name.toLowerCase())) secrets.add(value);

  const replacements = [...secrets]
    .flatMap((secret) => [secret, ...reread(secret)])
    .filter((secret) => secret.length >= shortestElsewhere)
    // A token that another one begins with must not leave the rest of the longer one behind.
    .sort((a, b) => b.length - a.length)
    .slice(0, mostSecrets)
    .map((secret) => ({ pattern: writtenForms(secret), hint: hintOf(secret) }));
  const text = (original: string) =>
    replacements.reduce((masked, { pattern, hint }) => masked.replace(pattern, hint), original);

  return {
    text,
    header(name, value) {
      if (cookieHeaders.includes(name)) return hidden;
      if (keyHeaders.includes(name)) return hintOf(value);
      return credentialHeaders.includes(name) ? maskedCredentials(value) : text(value);
    },
  };
}

interface Credentials {
  /** Empty where the value starts with none that is known. */
  readonly scheme: string;
  readonly rest: string;
}

/** The parts of an Authorization header (RFC 9110 §11.6.2), as far as it has them. */
function credentialsIn(value: string): Credentials {
  const [, scheme = '', rest = ''] = value.trim().match(/^(\S+)(?:\s+(.*))?$/s) ?? [];
  return schemes.test(scheme) ? { scheme, rest } : { scheme: '', rest: value.trim() };
}

function credentialSecrets(value: string): string[] {
  const { scheme, rest } = credentialsIn(value);
  // A scheme sent twice, quotes or brackets around the token: what is inside is the secret all the same.
  const parts = (rest.match(/[\w.~+/-]+/g) ?? []).filter((part) => part.length >= shortestPart);
  return [rest, ...parts, ...(scheme.toLowerCase() === 'basic' ? inEitherEncoding(rest) : [])];
}

function maskedCredentials(value: string): string {
  const { scheme, rest } = credentialsIn(value);
  if (rest === '') return scheme;
  const [secret = ''] = scheme.toLowerCase() === 'basic' ? userAndPassword(rest) : [rest];
  return scheme === '' ? hintOf(secret) : `${scheme} ${hintOf(secret)}`;
}

/** Clients send UTF-8 or Latin-1 and seldom say which (RFC 7617 §2.1). */
function inEitherEncoding(base64: string): string[] {
  return [...userAndPassword(base64), ...userAndPassword(base64, 'latin1')];
}

/** RFC 7617 §2. */
function userAndPassword(base64: string, encoding: BufferEncoding = 'utf8'): string[] {
  return Buffer.from(base64, 'base64').toString(encoding).split(/:(.*)/s).slice(0, 2);
}

/** Node reads header values as Latin-1; a token that was sent as UTF-8 stands in bodies as it was meant. */
function reread(secret: string): string[] {
  return /^[\0-\x7f]*$/.test(secret) ? [] : [Buffer.from(secret, 'latin1').toString('utf8')];
}

function hintOf(secret: string): string {
  if (noTokens.includes(secret)) return secret;
  const [start, end] = [secret.slice(0, 3), secret.slice(-3)];
  // The hint stands in JSON and in URLs, so it may only have characters that need no escaping in either.
  const fits = secret.length > longestWithoutHint && /^[\w.-]+$/.test(start + end);
  return fits ? `${start}${hidden}${end}` : hidden;
}

function valueOf(header: string | string[] | undefined): string {
  return Array.isArray(header) ? header.join(', ') : (header ?? '');
}
