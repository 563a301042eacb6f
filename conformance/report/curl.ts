import type { RecordedRequest } from '../../generated/formats.js';

export interface CurlOptions {
  /**
   * The secret to show as `$TOKEN`, wherever it stands; other credentials are then printed as recorded. Without it
   * every credential in Authorization is taken for a secret.
   */
  token?: string;
}

/**
 * The request as a command for a POSIX shell, to be pasted after `export TOKEN=...`. It sends the recorded method,
 * URL, headers and body, and keeps curl from adding a content type or from reading special meaning into any of them.
 */
export function curl(request: RecordedRequest, options: CurlOptions = {}): string {
  return curlLines(request, options).join(' \\\n  ');
}

/**
 * The arguments of {@link curl}, one printed line each, for readers that indent them. A line with a quoted body may
 * itself hold line breaks; those belong to the body and must not be indented.
 */
export function curlLines(request: RecordedRequest, options: CurlOptions = {}): string[] {
  const quote = quoting(options.token);
  // curl makes the boundary of a form itself.
  const given = Object.entries(request.headers).filter(([name]) => !request.file || name !== 'content-type');
  const headers = given.map(([name, value]) => {
    if (name.toLowerCase() === 'authorization') return authorization(value, options.token, quote);
    // curl drops a header that is written "name:"; with a semicolon it is sent empty.
    return `-H ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`;
  });
  const body = sentArguments(request, quote);
  return [
    `${body?.input ?? ''}curl -sS -i ${[...urlFlags(request.url), methodFlag(request.method)].join(' ')} ${quote(request.url)}`,
    ...headers,
    ...(body === undefined ? [] : [...(request.file ? [] : contentType(request.headers)), body.flag]),
  ];
}

type Quote = (text: string) => string;

function quoting(token: string | undefined): Quote {
  if (token === undefined || token === '') return singleQuoted;
  return (text) => {
    const between = text.split(token).map((part) => (part === '' ? '' : singleQuoted(part)));
    return between.join('"$TOKEN"') || "''";
  };
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function methodFlag(method: string): string {
  // With "-X HEAD" curl would wait for the body that never comes.
  if (method === 'HEAD') return '--head';
  return `-X ${/^[A-Z]+$/.test(method) ? method : singleQuoted(method)}`;
}

function urlFlags(url: string): string[] {
  return [
    ...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
    ...(/\/\.{1,2}(?:[/?#]|$)/.test(url) ? ['--path-as-is'] : []),
  ];
}

function authorization(value: string, token: string | undefined, quote: Quote): string {
  const [, scheme, credential] = /^([\w-]+) +(.+)$/s.exec(value) ?? [];
  if (scheme === undefined || credential === undefined) {
    const schemeAlone = /^(?:bearer|basic)?$/i.test(value.trim());
    if (token !== undefined || schemeAlone) {
      return `-H ${quote(value === '' ? 'Authorization;' : `Authorization: ${value}`)}`;
    }
    return '-H "Authorization: $TOKEN"';
  }
  if (scheme.toLowerCase() === 'basic' && (token === undefined || isBasic(credential, token))) {
    // The token is the user name (RFC 7617), so one TOKEN serves both schemes.
    return '-u "$TOKEN:"';
  }
  if (token === undefined || credential === token) return `-H "Authorization: ${scheme} $TOKEN"`;
  return `-H ${quote(`Authorization: ${value}`)}`;
}

function isBasic(credential: string, token: string): boolean {
  // No Buffer: the HTML report makes commands in the browser as well.
  const padded = btoa(String.fromCharCode(...new TextEncoder().encode(`${token}:`)));
  return credential === padded || credential === padded.replace(/=+$/, '');
}

function contentType(headers: RecordedRequest['headers']): string[] {
  const given = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  // Left alone, curl would call the body a submitted form.
  return given ? [] : ["-H 'Content-Type:'"];
}

function sentArguments(
  { body, file }: RecordedRequest,
  quote: Quote,
): { input?: string; flag: string } | undefined {
  if (file) return fileArguments(file, quote);
  return body === undefined ? undefined : bodyArguments(body, quote);
}

/** The file comes over standard input: as it was, or, where a record would be too long, something of its size. */
function fileArguments(
  file: NonNullable<RecordedRequest['file']>,
  quote: Quote,
): { input: string; flag: string } {
  const { part, name, mediaType, size, base64 } = file;
  const content =
    base64 === undefined ? `head -c ${size} /dev/zero` : `printf %s ${quote(base64)} | base64 -d`;
  return { input: `${content} | `, flag: `-F ${quote(`${part}=@-;filename="${name}";type=${mediaType}`)}` };
}

function bodyArguments(body: string, quote: Quote): { input?: string; flag: string } {
  if (body.includes('\0')) {
    // No shell argument can hold NUL, so the body takes the way over standard input.
    const escaped = body.replaceAll('\\', '\\\\').replaceAll('\0', '\\0000');
    return { input: `printf %b ${quote(escaped)} | `, flag: '--data-binary @-' };
  }
  // A leading @ would make --data-binary read a file.
  return { flag: `${body.startsWith('@') ? '--data-raw' : '--data-binary'} ${quote(body)}` };
}
