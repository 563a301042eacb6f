import { contract as augno } from '../../generated/augno/contract.js';
import type { Contract } from '../../generated/formats.js';
import { contract as tracepass } from '../../generated/tracepass/contract.js';
import type { Exchange } from '../journal/journal.js';
import type { Refusal } from '../refusal.js';
import { Examiner, type Finding } from './examiner.js';

// What the unit tests of the examiner share: clients without HTTP, in a time that only they move.

const contracts: Readonly<Record<string, Contract>> = { augno, tracepass };

/** A request and what becomes of it; what is left out is harmless. */
export interface Sent {
  readonly api?: 'augno' | 'tracepass';
  /** Id of the operation; none where no route matched. */
  readonly operation?: string;
  readonly url?: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
  readonly answer?: unknown;
  readonly answerHeaders?: Readonly<Record<string, string>>;
  readonly delivery?: Exchange['delivery'];
  readonly refusal?: Refusal;
  readonly example?: boolean;
  /** The credential that it comes with; null for none. */
  readonly credential?: string | null;
  /** Whether the call got as far as the authentication. */
  readonly authenticated?: boolean;
  readonly address?: string;
  /** Milliseconds after the answer before. */
  readonly after?: number;
  /** Instead of `after`, in the time of the stage. */
  readonly arrivedAt?: number;
  readonly durationMs?: number;
  /** When the client hung up, in the time of the stage. */
  readonly hungUpAt?: number;
  /** Whether the connection ends with the answer. */
  readonly closing?: boolean;
  /** Number of the connection; the one before when left out, or a new one where that was cut. */
  readonly connection?: number;
}

/** Sends requests one after the other, each a millisecond after the answer before, under a frozen clock. */
export class Stage {
  readonly examiner = new Examiner((api) => contracts[api]?.policies);
  /** Milliseconds since the epoch by the clock of the sandbox. */
  clock = Date.parse('2026-05-09T10:00:00Z');
  /** Real milliseconds. */
  now = 1000;
  readonly #connections = new Map<number, { id: number; closedAt?: number }>();
  #connection = 1;
  #sent = 0;

  send(sent: Sent): Exchange {
    const { after = 1, durationMs = 1 } = sent;
    const arrivedAt = sent.arrivedAt ?? this.now + after;
    const exchange = this.#exchangeOf(sent, arrivedAt);
    this.now = arrivedAt + durationMs;
    this.examiner.examine(exchange);
    return exchange;
  }

  /** Sends requests at once, each on a connection of its own. A fast service answers one before it reads the next. */
  sendAtOnce(requests: readonly Sent[]): Exchange[] {
    return requests.map((sent, index) => this.send({ after: 1, connection: 100 + index, ...sent }));
  }

  /** Ids and details, those that count as left undone included. */
  get found(): string[] {
    return this.findings.map(({ id }) => id);
  }

  get findings(): Finding[] {
    return this.examiner.findings({ final: true });
  }

  #exchangeOf(sent: Sent, arrivedAt: number): Exchange {
    const { api = 'tracepass', status = 200, delivery = 'whole', credential = 'primary' } = sent;
    const {
      authenticated = true,
      address = '127.0.0.1',
      example = false,
      durationMs = 1,
      closing,
      hungUpAt,
    } = sent;
    const operation = contracts[api]?.operations.find(({ id }) => id === sent.operation);
    if (sent.operation !== undefined && !operation) throw new Error(`${api} has no ${sent.operation}`);
    const id = sent.connection ?? this.#connection;
    const connection = this.#connections.get(id) ?? { id };
    this.#connections.set(id, connection);
    if (delivery !== 'whole' || closing) connection.closedAt = hungUpAt ?? arrivedAt + durationMs;
    this.#connection = connection.closedAt === undefined ? id : this.#sent + 1000;
    this.#sent += 1;
    return {
      id: this.#sent,
      at: this.clock,
      arrivedAt,
      durationMs,
      api,
      ...(operation && { operation }),
      request: {
        method: operation?.method ?? 'GET',
        url: sent.url ?? operation?.path ?? '/nowhere',
        httpVersion: '1.1',
        headers: {
          'user-agent': 'node',
          ...(credential !== null && { authorization: `Bearer secret-of-${credential}` }),
          ...(sent.key !== undefined && { 'idempotency-key': sent.key }),
          ...sent.headers,
        },
        body: sent.body === undefined ? '' : JSON.stringify(sent.body),
        oversized: false,
      },
      response: { status, headers: sent.answerHeaders ?? {}, body: JSON.stringify(sent.answer ?? {}) },
      delivery,
      decisions: [],
      faults: [],
      example,
      ...(credential !== null &&
        authenticated && {
          caller: { tenant: 'acme', credential, scheme: 'apiKey', grants: 'all' as const },
        }),
      clientAddress: address,
      connection,
      ...(sent.refusal && { refusal: sent.refusal }),
    };
  }
}
