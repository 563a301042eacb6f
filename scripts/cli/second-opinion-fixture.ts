import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createListener, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** What Prism found wrong with an answer. */
export interface ResponseViolation {
  readonly request: string;
  readonly status: number | undefined;
  readonly location: readonly string[];
  readonly message: string;
}

/** Prism between a client and a service, and what it has to say of the answers. */
export interface SecondOpinion {
  readonly url: string;
  readonly violations: readonly ResponseViolation[];
  /** Answers that Prism has seen. */
  readonly answers: number;
  close(): Promise<void>;
}

const cli = fileURLToPath(new URL('../../dist/scripts/cli/main.js', import.meta.url));

/** Starts `twinspec proxy` in front of a service, and a listener in front of that which reads its verdicts. */
export async function startSecondOpinion(api: string, upstream: string): Promise<SecondOpinion> {
  const port = await freePort();
  const prism = spawn(process.execPath, [
    cli,
    'proxy',
    '--api',
    api,
    '--target',
    upstream,
    '--port',
    String(port),
  ]);
  const violations: ResponseViolation[] = [];
  let answers = 0;
  let output = '';
  prism.stderr.on('data', (chunk: Buffer) => void (output += chunk.toString('utf8')));
  await new Promise<void>((resolve, reject) => {
    prism.stdout.on('data', (chunk: Buffer) => {
      // Prism goes on to log every request; nobody reads that.
      if (output.length < 10_000) output += chunk.toString('utf8');
      if (output.includes('Prism is listening')) resolve();
    });
    prism.once('exit', () => reject(new Error(output)));
  });
  const server = createServer((request, response) => {
    pass(request, response, port, (answer) => {
      answers += 1;
      violations.push(...violationsIn(request, answer));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    violations,
    get answers() {
      return answers;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      prism.removeAllListeners('exit');
      prism.kill();
      await once(prism, 'exit');
    },
  };
}

function pass(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  see: (answer: IncomingMessage) => void,
): void {
  const { method, url: path, headers } = request;
  const forwarded = send({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
    see(answer);
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  forwarded.on('error', () => response.destroy());
  request.pipe(forwarded);
}

/** Prism tells requests that break the contract too; those are sent on purpose. */
function violationsIn(
  { method, url }: IncomingMessage,
  { headers, statusCode }: IncomingMessage,
): ResponseViolation[] {
  const header = headers['sl-violations'];
  if (typeof header !== 'string') return [];
  const told: { location: string[]; message: string }[] = JSON.parse(header);
  return told
    .filter(({ location: [place] }) => place === 'response')
    .map(({ location, message }) => ({ request: `${method} ${url}`, status: statusCode, location, message }));
}

async function freePort(): Promise<number> {
  const listener = createListener().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const port = portOf(listener.address());
  listener.close();
  await once(listener, 'close');
  return port;
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address ? address.port : 0;
}
