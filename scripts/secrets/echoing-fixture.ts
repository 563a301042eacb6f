import { Buffer } from 'node:buffer';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

const byNumber = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const byName = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Ways in which services show a client its own credential, all of them as text. */
const shownAs = {
  plain: (credential: string) => credential,
  json: (credential: string) => JSON.stringify({ credential }),
  jsonInJson: (credential: string) => JSON.stringify(JSON.stringify({ credential })),
  htmlByNumber: byNumber,
  htmlByName: byName,
  urlComponent: encodeURIComponent,
  urlComponentTwice: (credential: string) => encodeURIComponent(encodeURIComponent(credential)),
  form: (credential: string) => new URLSearchParams({ credential }).toString(),
  base64: (credential: string) => Buffer.from(credential).toString('base64'),
  base64OfBytes: (credential: string) => Buffer.from(`Bearer ${credential}`, 'latin1').toString('base64'),
  base64InUrl: (credential: string) => Buffer.from(`ab${credential}`).toString('base64url'),
  basicUser: (credential: string) => Buffer.from(`${credential}:`).toString('base64'),
  cutWithDots: (credential: string) => `${credential.slice(0, 18)}...`,
  cutWithEllipsis: (credential: string) => `${JSON.stringify(credential).slice(1, 20)}…`,
} satisfies Record<string, (credential: string) => string>;

/** Behind so many characters of a body the suite's messages are cut, in the middle of a credential. */
const untilTheCut = 285;

/** So that a rule which sends parts of a token fails by a long part. */
const shortestTaken = 20;

export interface Echo {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * A service that lists products for whatever long credential, answers nothing else as it should, and shows each client what
 * it was sent: in headers, in a list that is right but for that, in a text, and among bytes.
 */
export async function startEcho(): Promise<Echo> {
  const server = createServer((request: IncomingMessage, response) => {
    request.resume();
    const credential = credentialOf(request);
    const forms = Object.fromEntries(Object.entries(shownAs).map(([name, form]) => [name, form(credential)]));
    response.setHeader('X-Token', encodeURIComponent(credential));
    response.setHeader('WWW-Authenticate', `Bearer error_description="${credential}"`);
    response.setHeader('Location', `https://login.example.com/?token=${encodeURIComponent(credential)}`);
    const isList = request.method === 'GET' && /\/products(\?|$)/.test(request.url ?? '');
    response.statusCode = !isList ? 418 : credential.length < shortestTaken ? 401 : 200;
    if (isList && request.headers.authorization?.startsWith('Bearer ')) {
      const data = { items: [], total: 0, page: 1, limit: 20, totalPages: 0 };
      response.setHeader('Content-Type', 'application/json');
      return response.end(JSON.stringify({ data, forms }));
    }
    if (request.method === 'GET') {
      response.setHeader('Content-Type', 'application/octet-stream');
      return response.end(Buffer.from(`\0\xff\xfe${credential}\0`, 'latin1'));
    }
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    const lines = Object.values(forms).join('\n');
    return response.end(`${'-'.repeat(untilTheCut)}${credential}\n${lines}\n${credential.slice(0, 20)}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function credentialOf({ headers: { authorization = '', 'x-api-key': key = '' } }: IncomingMessage): string {
  return `${authorization.replace(/^\w+ /, '')}${key === '' ? '' : ` and ${String(key)}`}`;
}
