import { createServer, type IncomingHttpHeaders } from 'node:http';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract, ContractOperation } from '../../generated/formats.js';

/** A request as a service sees it. */
export interface Call {
  readonly method: string;
  readonly path: string;
  /** What the contract has at this path and method; undefined for nothing. */
  readonly operation: ContractOperation | undefined;
  /** Whether the contract has the path at all. */
  readonly pathIsKnown: boolean;
  /** Values of the path's parameters. */
  readonly at: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The body as it came. */
  readonly text: string;
  readonly address: string;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that ends the handling of a call, wherever it is thrown. */
export class Refusal extends Error {
  readonly reply: Reply;

  constructor(status: number, body: unknown, headers: Record<string, string> = {}) {
    super(`refused with ${status}`);
    this.reply = { status, body, headers };
  }
}

export type Service = (call: Call) => Promise<Reply>;

/** Serves a contract on a free port of this machine. */
export async function listen(contract: Contract, service: Service): Promise<{ url: string; close(): void }> {
  const routes = contract.operations.map((operation) => ({
    operation,
    pattern: new RegExp(`^${operation.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}/?$`),
  }));
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', headers, socket } = request;
      const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://here');
      const known = routes.filter(({ pattern }) => pattern.test(path));
      const route = known.find(({ operation }) => operation.method === method);
      const at = Object.fromEntries(
        Object.entries(route?.pattern.exec(path)?.groups ?? {}).map(([k, v]) => [k, decodeURIComponent(v)]),
      );
      const text = Buffer.concat(chunks).toString('utf8');
      const pathIsKnown = known.length > 0;
      const { remoteAddress: address = '' } = socket;
      const call = {
        method,
        path,
        operation: route?.operation,
        pathIsKnown,
        at,
        query,
        headers,
        text,
        address,
      };
      void service(call).then(({ status, body, headers: extra }) => {
        response.writeHead(status, { 'Content-Type': 'application/json', ...extra });
        response.end(body instanceof Uint8Array ? body : JSON.stringify(body));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const close = () => (server.close(), server.closeAllConnections());
  return { url: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`, close };
}

/** A header's text; empty when it was not sent. */
export function header({ headers }: Call, name: string): string {
  return String(headers[name.toLowerCase()] ?? '');
}

/** The body as JSON; undefined when it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Checks values against the schemas of a contract, some of which an implementation may read in its own way. */
export class Schemas {
  readonly #ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
  /** Ajv knows by the object what it has compiled. */
  readonly #compiled: Readonly<Record<string, object>>;

  constructor({ api, schemas }: Contract, own: Contract['schemas'] = {}) {
    addFormats.default(this.#ajv);
    this.#ajv.addKeyword({ keyword: 'maxBytes', type: 'string', validate: fits });
    this.#ajv.addSchema({ $id: api, $defs: { ...schemas, ...own } });
    const names = Object.keys(schemas);
    this.#compiled = Object.fromEntries(names.map((name) => [name, { $ref: `${api}#/$defs/${name}` }]));
  }

  /** The value, if it is what the schema of that name describes. @throws what `refusal` makes of the errors */
  read<T>(name: string, value: unknown, refusal: (errors: ErrorObject[]) => Error): T {
    const isValid = this.#ajv.compile<T>(this.#compiled[name] ?? {});
    if (!isValid(value)) throw refusal(isValid.errors ?? []);
    return value;
  }
}

function fits(most: number, text: string): boolean {
  return Buffer.byteLength(text) <= most;
}
