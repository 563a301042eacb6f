import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createServer,
  request as send,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
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
  /** Since the service was put behind it. */
  readonly violations: readonly ResponseViolation[];
  /** Answers that Prism has seen. */
  readonly answers: number;
  /** Puts a service behind it, in place of the one before. */
  judge(service: string): void;
  close(): Promise<void>;
}

const cli = fileURLToPath(new URL('../../dist/scripts/cli/main.js', import.meta.url));

/**
 * Starts `twinspec proxy` with a listener on either side: in front of it one that reads its verdicts, behind it one that
 * passes on to the service of the moment, since starting Prism takes seconds.
 */
export async function startSecondOpinion(api: string): Promise<SecondOpinion> {
  const port = await freePort();
  let service = '';
  const behind = await listen((request, response) => pass(request, response, service));
  const prism = spawn(process.execPath, [
    cli,
    'proxy',
    '--api',
    api,
    '--target',
    urlOf(behind),
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
  const front = await listen((request, response) => {
    pass(request, response, `http://127.0.0.1:${port}`, (answer) => {
      answers += 1;
      violations.push(...violationsIn(request, answer));
    });
  });
  return {
    url: urlOf(front),
    violations,
    get answers() {
      return answers;
    },
    judge(next) {
      service = next;
      violations.length = 0;
    },
    async close() {
      for (const server of [front, behind]) {
        server.closeAllConnections();
        server.close();
      }
      prism.removeAllListeners('exit');
      prism.kill();
      await once(prism, 'exit');
    },
  };
}

/** Passes a request on as it is, and its answer back. */
function pass(
  request: IncomingMessage,
  response: ServerResponse,
  service: string,
  see: (answer: IncomingMessage) => void = () => undefined,
): void {
  const { method, url = '', headers } = request;
  const forwarded = send(new URL(url, service), { method, headers }, (answer) => {
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

async function listen(handle: RequestListener): Promise<Server> {
  const server = createServer(handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${portOf(server)}`;
}

async function freePort(): Promise<number> {
  const server = await listen(() => undefined);
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
