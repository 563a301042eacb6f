import type { IncomingHttpHeaders } from 'node:http';
import type { Call, Caller, Decision } from '../exchange.js';
import type { Refusal } from '../refusal.js';

/** One request and what became of it, as it happened: nothing is masked yet. */
export interface Exchange {
  /** Number within the sandbox; ascending. */
  readonly id: number;
  /** Milliseconds since the epoch by the clock of the sandbox, when the request arrived. */
  readonly at: number;
  /** Milliseconds of real time from a fixed point, when the request arrived. */
  readonly arrivedAt: number;
  readonly durationMs: number;
  /** Absent where the path belongs to no API of the sandbox. */
  readonly api?: string;
  /** Absent where no operation matched. */
  readonly operation?: Call['operation'];
  readonly request: {
    readonly method: string;
    /** Path and query as the contract knows them, without the sandbox's base path. */
    readonly url: string;
    /** Number of the protocol's version, e.g. `1.1`. */
    readonly httpVersion: string;
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
    /** Whether the body was larger than is read; then `body` is empty. */
    readonly oversized: boolean;
  };
  /** Absent where the connection was reset before there was an answer. */
  readonly response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    /** How the body stands for bytes that are no text. */
    readonly encoding?: 'base64';
  };
  /** Whether the client got the answer; `reset` also where it had hung up before. */
  readonly delivery: 'whole' | 'reset' | 'truncated';
  readonly decisions: readonly Decision[];
  /** Ids of the injected faults that struck. */
  readonly faults: readonly string[];
  /** Whether `Prefer` asked for an example of the contract. */
  readonly example: boolean;
  readonly caller?: Caller;
  readonly clientAddress: string;
  /** What the request came on, and since when that is closed, in real time like `arrivedAt`; absent where not known. */
  readonly connection?: { readonly id: number; readonly closedAt?: number };
  /** The innermost refusal, where the call was refused; of many violations only the first, without the values. */
  readonly refusal?: Refusal;
}

export type Listener = (exchange: Exchange) => void;

/** Characters of texts that a journal keeps when nothing else is said. */
const defaultMaxText = 8 * 1024 * 1024;

/** The latest exchanges of a sandbox; the oldest go when there are too many or their texts grow too long. */
export class Journal {
  readonly #size: number;
  readonly #maxText: number;
  readonly #listeners = new Set<Listener>();
  readonly #closing = new Set<() => void>();
  readonly #exchanges = new Map<number, Exchange>();
  /** Number of the oldest exchange kept, or of the next one where none is. */
  #oldest = 1;
  #newest = 0;
  #text = 0;

  /**
   * @param size most exchanges to keep
   * @param maxText most characters of their texts to keep; an exchange that alone has more is told but not kept
   */
  constructor(size: number, maxText = defaultMaxText) {
    this.#size = size;
    this.#maxText = maxText;
  }

  /** Number of the last exchange, kept or not; 0 before the first. */
  get newest(): number {
    return this.#newest;
  }

  /** Numbers an exchange, keeps it and tells the listeners. */
  add(exchange: Omit<Exchange, 'id'>): void {
    this.#newest += 1;
    const numbered = { ...exchange, id: this.#newest };
    this.#exchanges.set(numbered.id, numbered);
    this.#text += textLength(numbered);
    while (this.#exchanges.size > this.#size || this.#text > this.#maxText) this.#dropOldest();
    for (const listener of this.#listeners) listener(numbered);
  }

  /** Exchanges kept, oldest first. */
  list(): readonly Exchange[] {
    return [...this.#exchanges.values()];
  }

  /** Exchanges kept whose number is higher than `id`, oldest first. */
  *since(id: number): Generator<Exchange> {
    for (let next = Math.max(id + 1, this.#oldest); next <= this.#newest; next += 1) {
      const exchange = this.#exchanges.get(next);
      if (exchange) yield exchange;
    }
  }

  /** Forgets the exchanges; the numbers go on, and so does the listening. */
  clear(): void {
    this.#exchanges.clear();
    this.#oldest = this.#newest + 1;
    this.#text = 0;
  }

  /**
   * Tells each exchange from now on.
   *
   * @param onClose called when the journal will tell nothing more
   * @returns ends the listening
   */
  listen(listener: Listener, onClose: () => void = () => undefined): () => void {
    this.#listeners.add(listener);
    this.#closing.add(onClose);
    return () => {
      this.#listeners.delete(listener);
      this.#closing.delete(onClose);
    };
  }

  /** Ends everybody's listening. */
  close(): void {
    this.#listeners.clear();
    for (const onClose of this.#closing) onClose();
    this.#closing.clear();
  }

  #dropOldest(): void {
    const exchange = this.#exchanges.get(this.#oldest);
    if (exchange) this.#text -= textLength(exchange);
    this.#exchanges.delete(this.#oldest);
    this.#oldest += 1;
  }
}

// Counted rather than encoded, because this is done at every call.
function textLength({ request, response }: Exchange): number {
  const { url, body, headers } = request;
  let length = url.length + body.length + (response?.body.length ?? 0);
  for (const name in headers) length += name.length + (headers[name]?.length ?? 0);
  return length;
}
