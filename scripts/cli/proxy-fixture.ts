import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { contract } from '../../generated/tracepass/contract.js';

/** What a request arrived as, and when. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  /** The operation it calls; undefined for what the contract does not have. */
  readonly operation: string | undefined;
  /** Milliseconds, by `performance.now()`. */
  readonly at: number;
  /** Status of the answer, once it is given. */
  status?: number;
  /** Id of what it created. */
  created?: string;
}

export interface ProxyOptions {
  /** Where what is implemented is answered. */
  readonly upstream: string;
  /** Milliseconds that every answer takes longer. */
  readonly latency: number;
  /** Requests that are let through in a second; the others are answered 429. */
  readonly perSecond?: number;
  /** Operations of TracePass that are implemented; the others are answered 501, and everything else 404. */
  readonly operations?: readonly string[];
  /** What becomes of an answer's body on its way. */
  readonly tamper?: (operation: string, body: string) => string;
}

/** A TracePass service like those in the field: slow, limited, and with parts missing. It has no control protocol. */
export interface Proxy {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** The most requests that arrived within a second. */
  readonly peak: number;
  close(): Promise<void>;
}

export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => void answer(request, response, seen, options));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    get peak() {
      return Math.max(0, ...seen.map(({ at }) => withinSecondBefore(seen, at)));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  seen: Seen[],
  { upstream, latency, perSecond = Number.POSITIVE_INFINITY, operations, tamper }: ProxyOptions,
): Promise<void> {
  const { method = '', url: path = '' } = request;
  const arrived: Seen = { method, path, operation: operationOf(method, path), at: performance.now() };
  seen.push(arrived);
  const isTooMuch = withinSecondBefore(seen, arrived.at) > perSecond;
  const body = await bodyOf(request);
  await sleep(latency);
  const refuse = (status: number, headers = {}) => {
    arrived.status = status;
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: 'refused by the proxy' }));
  };
  if (isTooMuch) return refuse(429, { 'Retry-After': '1' });
  if (arrived.operation === undefined) return refuse(404);
  if (operations && !operations.includes(arrived.operation)) return refuse(501);
  const { authorization, 'content-type': contentType, 'idempotency-key': key } = request.headers;
  const headers = {
    ...(authorization !== undefined && { authorization }),
    ...(contentType !== undefined && { 'content-type': contentType }),
    ...(typeof key === 'string' && { 'idempotency-key': key }),
  };
  const answered = await fetch(upstream + path, { method, headers, ...(body.length > 0 && { body }) });
  arrived.status = answered.status;
  const answeredType = answered.headers.get('content-type');
  const given = Buffer.from(await answered.arrayBuffer());
  const created = answered.status === 201 ? /"_id":"(\w+)"/.exec(given.toString('utf8'))?.[1] : undefined;
  if (created !== undefined) arrived.created = created;
  response.writeHead(answered.status, answeredType === null ? {} : { 'Content-Type': answeredType });
  response.end(tamper ? tamper(arrived.operation, given.toString('utf8')) : given);
}

function operationOf(method: string, path: string): string | undefined {
  const { pathname } = new URL(path, 'http://service');
  return contract.operations.find(
    (operation) =>
      operation.method === method &&
      new RegExp(`^${operation.path.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(pathname),
  )?.id;
}

function withinSecondBefore(seen: readonly Seen[], time: number): number {
  return seen.filter(({ at }) => at <= time && at > time - 1000).length;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
