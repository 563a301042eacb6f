import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { Random } from './random-fixture.js';

/** What a hostile target does with a request. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

const json = { 'Content-Type': 'application/json' };

/** Answers every request in the same way. */
function always(
  status: number,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = json,
): Behaviour {
  return (request, response) => {
    request.resume();
    response.writeHead(status, headers).end(body);
  };
}

/** Writes a chunk whenever there is room, so many times, without ever holding more than one of them. */
function pour(response: ServerResponse, chunk: Buffer, times: number): void {
  let left = times;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= 1;
      if (!response.write(chunk)) return void response.once('drain', more);
    }
    response.end();
  };
  more();
}

const mebibyte = Buffer.alloc(2 ** 20, 'x');

/** Bodies that look like those of either contract, with whatever a careless reader trips over. */
function anyBody(random: Random): string {
  const deep = random.pick([
    '1',
    'null',
    '{}',
    '[]',
    '"x"',
    '-1e999',
    '[[[[]]]]',
    '{"__proto__":{"status":200}}',
  ]);
  const row = `{"_id":"${random.pick(['1', 'x', ''])}","id":${deep},"object":${deep},"gs1":${deep},"status":"draft"}`;
  const rows = `[${random.pick([row, `${row},${row}`, '', 'null', deep])}]`;
  return random.pick([
    row,
    deep,
    `{"data":{"items":${rows},"total":${deep},"page":1,"limit":20,"totalPages":${deep}}}`,
    `{"object":"list","data":${rows},"page_info":{"next_page_url":${random.pick(['"http://["', '"/x?cursor=1"', deep])}}}`,
    `{"error":${deep},"details":${deep}}`,
    `{"results":${rows},"templates":${rows}}`,
    '',
    '<html>',
  ]);
}

const statuses = [200, 201, 204, 301, 400, 401, 402, 403, 404, 409, 410, 422, 429, 500, 501, 503, 999];

let endless = 0;

/** Hostile targets by what they do. */
export const behaviours = {
  'never answers': () => undefined,
  'begins an answer and stops': (_, response) => void response.writeHead(200, json).write('{'),
  'drips a byte now and then': (_, response) => {
    response.writeHead(200, json);
    const drip = setInterval(() => response.write(' '), 20);
    response.once('close', () => clearInterval(drip));
  },
  'answers with a gigabyte': (_, response) => {
    pour(response.writeHead(200, json), mebibyte, 1024);
  },
  'answers with a gigabyte, packed': always(200, gzipSync(Buffer.alloc(2 ** 26)), {
    ...json,
    'Content-Encoding': 'gzip',
  }),
  'closes in the middle of the body': (_, response) => {
    response.writeHead(200, { ...json, 'Content-Length': '1000' }).write('{"data":');
    setImmediate(() => response.destroy());
  },
  'resets the connection': (request) => void request.socket.resetAndDestroy(),
  'speaks no HTTP': (request) => void request.socket.end('220 mail.example ESMTP\r\n'),
  'redirects in a loop': (request, response) =>
    void response.writeHead(302, { Location: request.url ?? '/' }).end(),
  'sends wrong JSON': always(200, '{"data":{"items":[{"_id":1,}'),
  'sends a wrong content type': always(200, '{}', { 'Content-Type': 'image/png' }),
  'sends ten thousand headers': (_, response) => {
    const many = Array.from({ length: 10_000 }, (_, index) => [`X-${index}`, 'x']);
    response.writeHead(200, Object.fromEntries(many)).end('{}');
  },
  'sends a huge header': always(200, '{}', { 'X-Huge': 'x'.repeat(2 ** 20) }),
  'sends JSON nested 100,000 levels deep': always(200, `${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`),
  'sends a million wrong items': always(
    200,
    `{"data":[${'0,'.repeat(999_999)}0],"templates":[${'0,'.repeat(999_999)}0]}`,
  ),
  'sends __proto__': always(201, '{"__proto__":{"_id":"1","id":"1"},"constructor":{"prototype":{"x":1}}}'),
  'sends invalid UTF-8': always(200, Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
  'answers 429 for years': always(429, '{}', { ...json, 'Retry-After': '999999999' }),
  'answers 429 with nonsense': always(429, '{}', { ...json, 'Retry-After': '-5; soon' }),
  'answers 429 for a minute, always': always(429, '{}', { ...json, 'Retry-After': '59' }),
  'answers 503 always': always(503, '{}', { ...json, 'Retry-After': '0' }),
  'answers 202 always': always(202, '{}'),
  'answers 409 always': always(409, '{}'),
  'jumps in time': (request, response) => {
    endless += 1;
    const date = new Date((endless % 2) * 4e12).toUTCString();
    always(200, '{}', { ...json, Date: date })(request, response);
  },
  'floods with 103': (_, response) => {
    const flood = setInterval(() => {
      for (let time = 0; time < 100; time += 1) response.writeEarlyHints({ link: '</x>; rel=preload' });
    }, 1);
    response.once('close', () => clearInterval(flood));
  },
  'has pages without end': (request, response) => {
    endless += 1;
    const row = `{"_id":"${String(endless).padStart(24, '0')}","id":"id_${endless}","object":"unit"}`;
    const list = `{"object":"list","data":[${row}],"page_info":{"next_page_url":"/v1/x?cursor=${endless}","has_next_page":true}}`;
    const pages = `{"data":{"items":[${row}],"total":1e9,"page":1,"limit":20,"totalPages":1e9}}`;
    always(200, request.url?.startsWith('/api') ? pages : list)(request, response);
  },
  'answers differently each time': (() => {
    const random = new Random(7);
    return (request: IncomingMessage, response: ServerResponse) => {
      const status = random.pick(statuses);
      const type = random.pick(['application/json', 'text/html', 'application/json; charset=latin1', '']);
      always(
        status,
        status === 204 ? '' : anyBody(random),
        type === '' ? {} : { 'Content-Type': type },
      )(request, response);
    };
  })(),
} satisfies Record<string, Behaviour>;

export type BehaviourName = keyof typeof behaviours;

export interface HostileTarget {
  readonly url: string;
  /** Authorization headers that arrived. */
  readonly credentials: readonly string[];
  close(): void;
}

/** Serves a behaviour on a free loopback port. */
export async function serveHostile(behaviour: Behaviour): Promise<HostileTarget> {
  const credentials: string[] = [];
  const server = createServer((request, response) => {
    if (request.headers.authorization !== undefined) credentials.push(request.headers.authorization);
    response.on('error', () => undefined);
    behaviour(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    credentials,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
