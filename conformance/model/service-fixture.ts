import { createServer, type IncomingMessage } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';

// A service just large enough for parallel sessions, with room for one bug of concurrency. For tests.

/**
 * What can be wrong. Each is a step that has to be one with the step before it, and is not; but for statuses, which are
 * wrong whatever else is under way.
 */
export type Flaw = 'keys' | 'unique values' | 'slots' | 'replays' | 'updates' | 'statuses';

export interface ServiceRequest {
  readonly method: string;
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly token: string;
  readonly key: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The shortest time between two steps that are not one: a few turns of the event loop. */
export async function gap(turns = 3): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await nextTurn();
}

/**
 * The time that queries to a database take. In turns like everything here, because timers go on while the machine does
 * something else: on a busy one they are all over when the next request can be looked at, and nobody could meet what is
 * wrong for a moment.
 */
export async function query(queries = 1): Promise<void> {
  await gap(400 * queries);
}

/** Serves on a free port. Requests and answers lie about for a moment, so that they overtake each other. */
export async function serve(
  handle: (request: ServiceRequest) => Promise<Reply>,
): Promise<{ url: string; close: () => void }> {
  let served = 0;
  const server = createServer((message, response) => {
    served += 1;
    const [before, after] = [served % 3, (served * 5) % 4];
    void read(message).then(async (request) => {
      await gap(before);
      const { status, body, headers } = await handle(request);
      await gap(after);
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

interface Entry {
  readonly fingerprint: string;
  done?: Promise<Reply>;
  reply?: Reply;
}

/** What a service answers to a request with a used key. */
export interface KeyHabits {
  readonly mismatch: Reply;
  replay(first: Reply): Reply;
  /** The answer while the first request is under way; without one, the second waits for the first. */
  readonly underWay?: Reply;
  readonly keepsRefusals: boolean;
}

/** Answers under their keys. */
export class KeptAnswers {
  readonly #entries = new Map<string, Entry>();
  readonly #habits: KeyHabits;
  readonly #flaw: Flaw | undefined;

  constructor(habits: KeyHabits, flaw: Flaw | undefined) {
    this.#habits = habits;
    this.#flaw = flaw;
  }

  /**
   * Does the work once per key. `work` may announce an answer before it is complete; a correct service keeps that to
   * itself.
   */
  async answer(
    key: string | undefined,
    fingerprint: string,
    work: (announce: (early: Reply) => void) => Promise<Reply>,
  ): Promise<Reply> {
    if (key === undefined) return work(() => undefined);
    const known = this.#entries.get(key);
    if (known) return this.#again(known, fingerprint);
    if (this.#flaw === 'keys') await gap();
    const entry: Entry = { fingerprint };
    this.#entries.set(key, entry);
    const done = work((early) => {
      if (this.#flaw === 'replays') entry.reply = early;
    });
    entry.done = done;
    const reply = await done;
    entry.reply = reply;
    if (reply.status >= 300 && !this.#habits.keepsRefusals) this.#entries.delete(key);
    return reply;
  }

  async #again({ fingerprint, reply, done }: Entry, other: string): Promise<Reply> {
    const { mismatch, underWay, replay } = this.#habits;
    if (fingerprint !== other) return mismatch;
    if (reply) return replay(reply);
    return underWay ?? replay((await done) ?? mismatch);
  }
}

/** Rows with one member that is unique among them. */
export class UniqueRows<Row extends object> {
  readonly rows = new Map<string, Row>();
  readonly #flaw: Flaw | undefined;
  #ids = 0;

  constructor(flaw: Flaw | undefined) {
    this.#flaw = flaw;
  }

  /** Adds a row unless `clashes` says that another one stands in its way. @returns its id, or undefined */
  async add(row: (id: string) => Row, clashes: (other: Row) => boolean): Promise<string | undefined> {
    if (this.#some(clashes)) return undefined;
    if (this.#flaw === 'unique values') await gap();
    this.#ids += 1;
    const id = this.#ids.toString(16).padStart(24, '0');
    this.rows.set(id, row(id));
    return id;
  }

  /** Replaces members of a row. @returns whether no other row stands in its way */
  async change(id: string, change: Partial<Row>, clashes: (other: Row) => boolean): Promise<boolean> {
    const row = this.rows.get(id);
    const others = (other: Row) => other !== row && clashes(other);
    if (!row || this.#some(others)) return false;
    if (this.#flaw === 'updates') await gap();
    this.rows.set(id, { ...row, ...change });
    return true;
  }

  #some(clashes: (other: Row) => boolean): boolean {
    return [...this.rows.values()].some(clashes);
  }
}

async function read(message: IncomingMessage): Promise<ServiceRequest> {
  let text = '';
  for await (const chunk of message) text += String(chunk);
  const { authorization = '', 'idempotency-key': key } = message.headers;
  const url = new URL(message.url ?? '', 'http://service');
  return {
    method: message.method ?? '',
    path: url.pathname,
    parameters: url.searchParams,
    token: authorization.replace('Bearer ', ''),
    key: typeof key === 'string' ? key : undefined,
    body: text === '' ? {} : Object(JSON.parse(text)),
  };
}
