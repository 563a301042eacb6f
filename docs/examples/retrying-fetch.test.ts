import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { createAugnoClient, createTracepassClient } from 'twinspec/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { keyedMethods, retrying, type RetryOptions } from './retrying-fetch.js';

interface Scripted {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What happens to one request. An object is an answer that is given without doing any work. */
type Step =
  | 'answered'
  | 'dropped before the work'
  | 'dropped after the work'
  | 'cut off'
  | 'cut off in chunks'
  | 'done but answered 504'
  | Scripted;

interface Attempt {
  readonly method: string;
  readonly key: string | undefined;
  readonly body: string;
}

/**
 * A service on a port of its own that follows a script, one step per request, and answers properly when the script is
 * over. It does the work once per key, as both APIs do, and whenever it is asked to when there is no key.
 */
class Service {
  script: Step[] = [];
  created = 0;
  readonly attempts: Attempt[] = [];
  readonly #ledger = new Map<string, { request: string; id: number }>();
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch(() => request.socket.destroy());
  });
  #port = 0;

  async start(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (typeof address === 'object' && address !== null) this.#port = address.port;
  }

  /** From now on connections are refused, until the service is started again. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get keys(): Set<string | undefined> {
    return new Set(this.attempts.map(({ key }) => key));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const key = request.headers['idempotency-key']?.toString();
    const { method = '' } = request;
    this.attempts.push({ method, key, body });

    const step = this.script.shift() ?? 'answered';
    if (step === 'dropped before the work') return void request.socket.resetAndDestroy();
    if (typeof step === 'object') {
      response.writeHead(step.status, { 'Content-Type': 'application/json', ...step.headers });
      return void response.end(step.body === undefined ? '' : JSON.stringify(step.body));
    }
    const id = this.#work(method, key, `${method} ${request.url ?? ''} ${body}`);
    if (id === 'mismatch') return void response.writeHead(422).end();
    const reply = JSON.stringify({ _id: `p${id}`, model: 'Bätterie', padding: 'x'.repeat(200) });
    if (step === 'dropped after the work') return void request.socket.resetAndDestroy();
    if (step === 'done but answered 504') return void response.writeHead(504).end('<h1>Gateway Timeout</h1>');
    const length = step === 'cut off in chunks' ? {} : { 'Content-Length': Buffer.byteLength(reply) };
    response.writeHead(method === 'POST' ? 201 : 200, { 'Content-Type': 'application/json', ...length });
    if (step === 'answered') return void response.end(reply);
    response.write(reply.slice(0, 100), () => request.socket.destroy());
  }

  #work(method: string, key: string | undefined, request: string): number | 'mismatch' {
    if (method !== 'POST') return 0;
    const known = key === undefined ? undefined : this.#ledger.get(key);
    if (known) return known.request === request ? known.id : 'mismatch';
    this.created += 1;
    if (key !== undefined) this.#ledger.set(key, { request, id: this.created });
    return this.created;
  }
}

const answers = {
  dailyBudget: { status: 429, headers: { 'Retry-After': '43200' }, body: { error: 'API rate limit' } },
  tooManyRequests: { status: 429, headers: { 'Retry-After': '7' } },
  inProgress: { status: 409, body: { error: { code: 'idempotency_in_progress', is_transient: true } } },
  unavailable: { status: 503 },
} satisfies Record<string, Scripted>;

let service: Service;
let waits: number[];

beforeEach(async () => {
  service = new Service();
  waits = [];
  await service.start();
});
afterEach(() => service.stop());

/** The fetch under test: sleeping takes no time and is written down, and each backoff is as long as it can be. */
function patient(options: Partial<RetryOptions> = {}): (request: Request) => Promise<Response> {
  const sleep = async (ms: number): Promise<void> => void waits.push(ms);
  return retrying({ methods: keyedMethods.tracepass, sleep, random: () => 1, ...options });
}

const product = { name: 'Li-Ion 48V Battery Pack', model: 'BP-48V-100', category: 'batteries' } as const;

function createProduct(options: Partial<RetryOptions> = {}, key?: string) {
  const client = createTracepassClient({ baseUrl: service.url, fetch: patient(options) });
  const header = key === undefined ? {} : { 'Idempotency-Key': key };
  return client.POST('/api/v1/products', { params: { header }, body: product });
}

function createUnit(options: Partial<RetryOptions> = {}) {
  const client = createAugnoClient({
    baseUrl: service.url,
    fetch: patient({ methods: keyedMethods.augno, ...options }),
  });
  return client.POST('/v1/catalog/units', {
    params: { header: { 'Augno-Version': '1.0.forge-preview.3' } },
    body: {
      name: 'Tonne',
      abbreviation: 't',
      type: 'mass',
      ratio_numerator: '1000000',
      ratio_denominator: '1',
      offset_numerator: '0',
      offset_denominator: '1',
    },
  });
}

describe('a create', () => {
  test('goes through at once when nothing is wrong', async () => {
    const { data, response } = await createProduct();
    expect([response.status, data?._id]).toEqual([201, 'p1']);
    expect(service.attempts).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  const steps: readonly Step[] = [
    'dropped before the work',
    'dropped after the work',
    'cut off',
    'cut off in chunks',
    'done but answered 504',
    answers.unavailable,
    answers.tooManyRequests,
    answers.inProgress,
  ];
  const named = steps.map(
    (step) => [typeof step === 'object' ? `answered ${step.status}` : step, step] as const,
  );

  test.each(named)(
    'that is %s three times is done once, under one key, with the same bytes',
    async (_, step) => {
      service.script = [step, step, step];
      const { data, response } = await createProduct();
      expect([response.status, data?._id, data?.model]).toEqual([201, 'p1', 'Bätterie']);
      expect(service.created).toBe(1);
      expect(service.attempts).toHaveLength(4);
      expect([...service.keys]).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
      expect(new Set(service.attempts.map(({ body }) => body))).toEqual(new Set([JSON.stringify(product)]));
      expect(waits).toHaveLength(3);
    },
  );

  test('is done once the service accepts connections again', async () => {
    await service.stop();
    const { data } = await createProduct({ sleep: () => service.start() });
    expect(data?._id).toBe('p1');
    expect(service.created).toBe(1);
  });

  test('whose answer is lost while the work goes on gets the answer of the first attempt', async () => {
    service.script = ['dropped after the work', answers.inProgress, answers.inProgress];
    const { response } = await createUnit();
    expect(response.status).toBe(201);
    expect(service.created).toBe(1);
    expect(service.keys.size).toBe(1);
  });

  test('that gets no answer in time is repeated when the caller limits each attempt', async () => {
    let attempts = 0;
    const hangsOnce = (request: Request): Promise<Response> => {
      attempts += 1;
      return attempts > 1 ? fetch(request) : Promise.reject(new DOMException('too slow', 'TimeoutError'));
    };
    const { response } = await createProduct({ fetch: hangsOnce });
    expect(response.status).toBe(201);
    expect(attempts).toBe(2);
  });

  test('is done at most once whatever happens, and done when the service answers within the attempts', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...steps), { maxLength: 6 }),
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom(createProduct, createUnit),
        async (script, attempts, create) => {
          service.script = [...script];
          service.attempts.length = 0;
          const before = service.created;
          const status = await create({ attempts }).then(
            ({ response }) => response.status,
            () => 'failed',
          );
          const answered = script.length < attempts;
          const done = service.created - before;
          expect(done).toBeLessThanOrEqual(1);
          expect(service.keys.size).toBe(1);
          expect(service.attempts).toHaveLength(Math.min(script.length + 1, attempts));
          expect(status === 201).toBe(answered);
          if (answered) expect(done).toBe(1);
        },
      ),
    ));
});

describe('the key', () => {
  test.each(['tracepass', 'augno'] as const)(
    'goes with the methods that the contract of %s names',
    async (api) => {
      const contract = new URL(import.meta.resolve(`twinspec/spec/${api}/openapi.yaml`));
      expect(parse(await readFile(contract, 'utf8'))).toMatchObject({
        'x-policies': { idempotency: { methods: keyedMethods[api] } },
      });
    },
  );

  test('is a new one for each call, so that a confirmation after a 402 is not taken for a repeat', async () => {
    service.script = [{ status: 402, body: { error: 'overage_required' } }];
    expect((await createProduct()).response.status).toBe(402);
    expect((await createProduct()).response.status).toBe(201);
    expect(service.attempts).toHaveLength(2);
    expect(service.keys.size).toBe(2);
  });

  test('that the caller gives is kept', async () => {
    service.script = ['dropped after the work'];
    await createProduct({}, 'order-17');
    await createProduct({}, 'order-17');
    expect([...service.keys]).toEqual(['order-17']);
    expect(service.created).toBe(1);
  });

  test('is chosen here when the one given is empty, which the services take for none', async () => {
    service.script = ['dropped after the work'];
    await createProduct({ newKey: () => 'chosen' }, '');
    expect([...service.keys]).toEqual(['chosen']);
    expect(service.created).toBe(1);
  });

  test('can be read by a middleware after the last attempt has failed', async () => {
    service.script = ['dropped after the work'];
    const client = createTracepassClient({ baseUrl: service.url, fetch: patient({ attempts: 1 }) });
    const keys: (string | null)[] = [];
    client.use({ onError: ({ request }) => void keys.push(request.headers.get('Idempotency-Key')) });
    await expect(client.POST('/api/v1/products', { body: product })).rejects.toThrow('fetch failed');
    expect(keys).toEqual([...service.keys]);
    const { data } = await createProduct({}, keys[0] ?? '');
    expect([data?._id, service.created]).toEqual(['p1', 1]);
  });

  test('is missing on reads and on writes that the API does not deduplicate', async () => {
    const send = patient({ methods: keyedMethods.augno });
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'POST'])
      await send(new Request(service.url, { method }));
    expect(service.attempts.filter(({ key }) => key !== undefined).map(({ method }) => method)).toEqual([
      'PATCH',
      'POST',
    ]);
  });
});

describe('a request without a key', () => {
  test.each(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'])('is repeated when it is a %s', async (method) => {
    service.script = ['dropped before the work', answers.unavailable];
    const response = await patient({ methods: [] })(new Request(service.url, { method }));
    expect(response.status).toBe(200);
    expect(service.attempts).toHaveLength(3);
  });

  test.each(['POST', 'PATCH'])('is sent only once when it is a %s', async (method) => {
    service.script = [answers.unavailable, 'dropped after the work'];
    const send = patient({ methods: [] });
    expect((await send(new Request(service.url, { method }))).status).toBe(503);
    await expect(send(new Request(service.url, { method }))).rejects.toThrow('fetch failed');
    expect(service.attempts).toHaveLength(2);
  });

  test('is sent only once when it is an upload', async () => {
    service.script = ['dropped after the work'];
    const body = new FormData();
    body.append('image', new Blob(['x']), 'image.png');
    const upload = new Request(service.url, { method: 'POST', body });
    await expect(patient()(upload)).rejects.toThrow('fetch failed');
    expect(service.attempts).toMatchObject([{ key: undefined }]);
  });
});

describe('an answer that is final', () => {
  test.each([
    [400, { error: { code: 'validation_failed', type: 'idempotency_error', is_transient: false } }],
    [401, { error: 'Unauthorized' }],
    [402, { error: 'overage_required' }],
    [404, { error: 'Product not found' }],
    [408, { error: { code: 'request_timeout', is_transient: true } }],
    [409, { error: { code: 'resource_conflict', is_transient: false } }],
    [409, { error: 'A product with this model already exists for your company' }],
    [409, null],
    [409, undefined],
    [422, { error: 'Idempotency-Key has already been used with a different request body.' }],
  ])('such as %i %j is handed over at once', async (status, body) => {
    service.script = [{ status, body }];
    const { error, response } = await createProduct();
    expect(response.status).toBe(status);
    expect(error).toEqual(body === undefined ? '' : body);
    expect(service.attempts).toHaveLength(1);
  });

  test('comes as the service gave it: status, headers, address and body', async () => {
    service.script = [{ status: 201, headers: { 'X-Mark': 'yes' }, body: { model: 'Bätterie' } }];
    const response = await patient()(new Request(`${service.url}/api/v1/products?a=1`, { method: 'POST' }));
    expect([response.status, response.headers.get('X-Mark')]).toEqual([201, 'yes']);
    expect(response.url).toBe(`${service.url}/api/v1/products?a=1`);
    expect(await response.json()).toEqual({ model: 'Bätterie' });
  });

  test('may have no body', async () => {
    service.script = [{ status: 204 }];
    const response = await patient()(new Request(service.url, { method: 'DELETE' }));
    expect([response.status, await response.text()]).toEqual([204, '']);
  });
});

describe('the attempts', () => {
  test('end with the last answer when none was better', async () => {
    service.script = Array<Step>(9).fill(answers.unavailable);
    expect((await createProduct()).response.status).toBe(503);
    expect(service.attempts).toHaveLength(5);
  });

  test('end with the last error when there was no answer', async () => {
    service.script = Array<Step>(9).fill('dropped after the work');
    await expect(createProduct({ attempts: 3 })).rejects.toThrow('fetch failed');
    expect(service.attempts).toHaveLength(3);
    expect(service.created).toBe(1);
  });
});

describe('the wait', () => {
  test('doubles from attempt to attempt up to eight seconds', async () => {
    service.script = Array<Step>(7).fill(answers.unavailable);
    await createProduct({ attempts: 8 });
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
  });

  test('is drawn anew between nothing and that bound each time', async () => {
    service.script = Array<Step>(3).fill('dropped before the work');
    const draws = [0, 0.5, 0.25];
    await createProduct({ random: () => draws.shift() ?? 1 });
    expect(waits).toEqual([0, 500, 500]);
  });

  test('is as long as Retry-After says, in seconds', async () => {
    service.script = [answers.tooManyRequests, { status: 503, headers: { 'Retry-After': '9' } }];
    expect((await createProduct()).response.status).toBe(201);
    expect(waits).toEqual([7000, 9000]);
  });

  test('lasts until the date that Retry-After names', async () => {
    service.script = [{ status: 429, headers: { 'Retry-After': 'Sat, 09 May 2026 10:00:30 GMT' } }];
    await createProduct({ now: () => Date.parse('2026-05-09T10:00:00Z') });
    expect(waits).toEqual([30_000]);
  });

  test.each(['0', 'Sat, 09 May 2026 09:00:00 GMT'])(
    'is the backoff when Retry-After: %s is over',
    async (value) => {
      service.script = [{ status: 429, headers: { 'Retry-After': value } }];
      await createProduct({ now: () => Date.parse('2026-05-09T10:00:00Z') });
      expect(waits).toEqual([500]);
    },
  );

  test.each([
    ['until midnight', answers.dailyBudget],
    ['for a time it does not name', { status: 429, body: { error: 'API rate limit' } }],
    ['for a time that cannot be read', { status: 429, headers: { 'Retry-After': 'tomorrow' } }],
    ['for an hour', { status: 503, headers: { 'Retry-After': '3600' } }],
  ])('is left to the caller when the service is out %s', async (_, answer) => {
    service.script = [answer];
    expect((await createProduct()).response.status).toBe(answer.status);
    expect(service.attempts).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  test('may be a minute long but no longer, unless the caller says so', async () => {
    const minute = { status: 429, headers: { 'Retry-After': '60' } };
    const more = { status: 429, headers: { 'Retry-After': '61' } };
    service.script = [minute, more];
    expect((await createProduct()).response.status).toBe(429);
    service.script = [more];
    expect((await createProduct({ longestWaitMs: 61_000 })).response.status).toBe(201);
    expect(waits).toEqual([60_000, 61_000]);
  });
});

describe('an abort', () => {
  const reason = new Error('the caller left');

  test('before the first attempt sends nothing', async () => {
    const request = new Request(service.url, { method: 'POST', signal: AbortSignal.abort(reason) });
    await expect(patient()(request)).rejects.toBe(reason);
    expect(service.attempts).toEqual([]);
    expect(waits).toEqual([]);
  });

  test('while an attempt is under way is not retried', async () => {
    const caller = new AbortController();
    const leaves = (request: Request): Promise<Response> => {
      const answer = fetch(request);
      caller.abort(reason);
      return answer;
    };
    const request = new Request(service.url, { method: 'POST', signal: caller.signal });
    await expect(patient({ fetch: leaves })(request)).rejects.toBe(reason);
    expect(waits).toEqual([]);
  });

  test('ends the wait at once, with the reason of the caller', async () => {
    service.script = [{ status: 429, headers: { 'Retry-After': '50' } }];
    const caller = new AbortController();
    const answered = async (request: Request): Promise<Response> => {
      const response = await fetch(request);
      setTimeout(() => caller.abort(reason), 20);
      return response;
    };
    const request = new Request(service.url, { method: 'POST', signal: caller.signal });
    const send = retrying({ methods: keyedMethods.tracepass, fetch: answered });
    await expect(send(request)).rejects.toBe(reason);
    expect(service.attempts).toHaveLength(1);
  }, 10_000);

  test('during a wait that does not know the signal sends nothing more', async () => {
    service.script = [answers.unavailable];
    const caller = new AbortController();
    const request = new Request(service.url, { method: 'POST', signal: caller.signal });
    await expect(patient({ sleep: async () => caller.abort(reason) })(request)).rejects.toBe(reason);
    expect(service.attempts).toHaveLength(1);
  });
});
