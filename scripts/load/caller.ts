import { Agent, request as send } from 'node:http';
import type { Tally } from './tally.js';

export interface Reply {
  readonly status: number;
  /** The parsed body; undefined where it is empty or no JSON. */
  readonly body: unknown;
}

export interface Sending {
  readonly body?: unknown;
  /** Idempotency key. */
  readonly key?: string;
}

/** Milliseconds of rest after which a connection is not used any more: the mock may just be closing it. */
const longestRest = 2000;

/** Milliseconds after which a request counts as hung. */
const patience = 30_000;

/** Times that a request is sent at most until a fault lets its answer through. */
const mostAttempts = 50;

/** One keep-alive connection to one API of a sandbox. */
export class Caller {
  /** Answers 5xx, and answers that never came whole: each has to have been asked for by a fault. */
  disturbed = 0;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #tally: Tally;
  readonly #turn: () => Promise<void>;
  #baseUrl = '';
  #lastUse = 0;
  #headers: Readonly<Record<string, string>> = {};

  /** @param turn resolves when the next request may go */
  constructor(tally: Tally, turn: () => Promise<void> = () => Promise.resolve()) {
    this.#tally = tally;
    this.#turn = turn;
  }

  /** From now on calls this sandbox. */
  point(baseUrl: string, headers: Readonly<Record<string, string>>): void {
    this.#baseUrl = baseUrl;
    this.#headers = headers;
  }

  /**
   * Sends until there is an answer that no fault has put in the way: what was lost or answered 5xx or 429 is sent again,
   * which does nothing twice when it has a key or is no creation.
   *
   * @param kind what it is, for the tally
   * @throws Error when no answer comes, however often it is sent
   */
  async settle(kind: string, method: string, path: string, sending: Sending = {}): Promise<Reply> {
    this.#tally.count(kind);
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      await this.#turn();
      const reply = await this.#send(method, path, sending);
      if (reply && reply.status < 500 && reply.status !== 429) return reply;
    }
    throw new Error(`${method} ${path}: no answer after ${mostAttempts} attempts`);
  }

  close(): void {
    this.#agent.destroy();
  }

  /** Undefined when the connection broke. */
  async #send(method: string, path: string, { body, key }: Sending): Promise<Reply | undefined> {
    const started = performance.now();
    if (started - this.#lastUse > longestRest) this.#agent.destroy();
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      ...this.#headers,
      ...(key !== undefined && { 'Idempotency-Key': key }),
      ...(text !== undefined && {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(text),
      }),
    };
    const reply = await new Promise<Reply | undefined>((resolve) => {
      const lost = () => resolve(undefined);
      const sending = send(`${this.#baseUrl}${path}`, {
        method,
        headers,
        agent: this.#agent,
        timeout: patience,
      });
      sending.once('timeout', () => {
        this.#tally.problem(`${method} ${path}: no answer within ${patience / 1000} s`);
        sending.destroy();
      });
      sending.once('error', lost).once('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).once('error', lost);
        response.once('end', () => {
          resolve({ status: response.statusCode ?? 0, body: parsed(Buffer.concat(chunks).toString('utf8')) });
        });
      });
      sending.end(text);
    });
    this.#lastUse = performance.now();
    this.#tally.answered(this.#lastUse - started);
    if (!reply || reply.status >= 500) this.disturbed += 1;
    if (!reply) this.#tally.lost += 1;
    else if (reply.status >= 500) this.#tally.serverErrors += 1;
    else if (reply.status === 429) this.#tally.rateLimited += 1;
    return reply;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
