import { Buffer } from 'node:buffer';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const html = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll('&#60;', '&lt;');
const named = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Ways in which services show a client its own credential. */
const ways: readonly ((credential: string, response: ServerResponse) => void)[] = [
  (credential, response) => response.end(JSON.stringify({ error: `no such token: ${credential}` })),
  (credential, response) => response.end(JSON.stringify({ error: JSON.stringify({ credential }) })),
  (credential, response) => response.end(`<p>${html(credential)}</p><p>${named(credential)}</p>`),
  (credential, response) =>
    response.end(`token=${encodeURIComponent(credential)}&again=${escape(credential)}`),
  (credential, response) => response.end(Buffer.from(credential).toString('base64')),
  (credential, response) => response.end(Buffer.from(`Bearer ${credential}`, 'latin1').toString('base64')),
  (credential, response) => response.end(Buffer.from(`ab${credential}`, 'utf8').toString('base64url')),
  (credential, response) => response.end(Buffer.from(`\0\xff\xfe${credential}\0`, 'latin1')),
  (credential, response) => {
    response.setHeader('X-Token', encodeURIComponent(credential));
    response.setHeader('WWW-Authenticate', `Bearer error_description="${credential}"`);
    response.end();
  },
  (credential, response) => {
    response.writeHead(302, {
      Location: `https://login.example.com/?token=${encodeURIComponent(credential)}`,
    });
    response.end();
  },
];

/** A service that answers nothing as it should, and shows what it was sent. Each request in the next way. */
export async function startEcho(): Promise<{ url: string; close(): Promise<void> }> {
  let count = 0;
  const server = createServer((request: IncomingMessage, response) => {
    request.resume();
    const { authorization = '', 'x-api-key': key = '' } = request.headers;
    const credential = `${authorization.replace(/^Bearer /, '')}${key ? ` and ${String(key)}` : ''}`;
    const refused = count % 3 === 0 ? 401 : count % 3 === 1 ? 200 : 500;
    response.statusCode = refused;
    response.setHeader('Content-Type', count % 2 === 0 ? 'application/json' : 'application/octet-stream');
    ways[count % ways.length]?.(credential, response);
    count += 1;
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
