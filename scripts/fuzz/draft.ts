import type { Route } from './routes.js';

/**
 * A request before it is printed. It begins as a valid one; an input family then breaks one thing. Names and values
 * of headers and query are as they are to stand on the wire, percent-encoding included.
 */
export class Draft {
  readonly route: Route;
  method: string;
  /** Path with its parameters filled in, percent-encoded. */
  path: string;
  /** Value of each path parameter, percent-encoded; `path` is made of them once more when `fill` is called. */
  readonly params = new Map<string, string>();
  query: [string, string][] = [];
  headers: [string, string][] = [];
  /** A JSON value, or undefined for no body. */
  json: unknown;
  /** Bytes to be sent in place of the printed JSON. */
  raw?: Buffer;
  /** Content-Length to be sent; the true one when left out, none for null. */
  length?: string | null;
  /** Sent on a connection of its own, because it may end that connection. */
  alone = false;
  /** Whether the server may close without an answer: the request never ends, or is cut off by its size. */
  answerOptional = false;
  /** Whether it is still a request of its route, which the contract documents. */
  ofRoute = true;
  /** Whether the answer never ends. */
  endless = false;
  /** Workspace of the credential; undefined for none that works. */
  tenant?: string;
  /** Bytes sent behind the request, e.g. the beginning of a second one. */
  tail?: Buffer;
  readonly #splices: Buffer[] = [];

  constructor(route: Route) {
    this.route = route;
    this.method = route.operation.method;
    this.path = route.path;
  }

  /** Puts the path parameters into the path. */
  fill(): void {
    this.path = this.route.path.replace(/\{(\w+)\}/g, (_, name: string) => this.params.get(name) ?? '');
  }

  /** A value that is printed as the given text instead of as JSON of its own. */
  verbatim(text: string | Buffer): string {
    this.#splices.push(typeof text === 'string' ? Buffer.from(text) : text);
    return `@@${this.#splices.length - 1}@@`;
  }

  setHeader(name: string, value: string): void {
    this.dropHeader(name);
    this.headers.push([name, value]);
  }

  dropHeader(name: string): void {
    this.headers = this.headers.filter(([present]) => present.toLowerCase() !== name.toLowerCase());
  }

  /** The body as bytes, undefined where there is none. */
  body(): Buffer | undefined {
    if (this.raw) return this.raw;
    if (this.json === undefined) return undefined;
    const pieces = JSON.stringify(this.json).split(/"@@(\d+)@@"/);
    return Buffer.concat(
      pieces.map((piece, index) =>
        index % 2 === 0 ? Buffer.from(piece) : (this.#splices[Number(piece)] ?? Buffer.alloc(0)),
      ),
    );
  }
}

/** The request as it goes over the wire. Characters of the head are bytes (latin1). */
export function printed(draft: Draft, basePath: string, host: string): Buffer {
  const body = draft.body();
  const query = draft.query.map(([name, value]) => `${name}=${value}`).join('&');
  const target = `${draft.path.startsWith('/') ? basePath : ''}${draft.path}${query === '' ? '' : `?${query}`}`;
  const length = draft.length === undefined ? body && String(body.length) : (draft.length ?? undefined);
  const headers: [string, string][] = [
    ...(draft.headers.some(([name]) => name.toLowerCase() === 'host')
      ? []
      : [['Host', host] satisfies [string, string]]),
    ...draft.headers,
    ...(length === undefined ? [] : [['Content-Length', length] satisfies [string, string]]),
  ];
  const head = [
    `${draft.method} ${target} HTTP/1.1`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    '',
    '',
  ].join('\r\n');
  return Buffer.concat([
    Buffer.from(head, 'latin1'),
    ...(body ? [body] : []),
    ...(draft.tail ? [draft.tail] : []),
  ]);
}
