import type { RecordedExchange } from '../../generated/formats.js';
import { Blocked, Violation } from '../engine/verdicts.js';
import { show } from '../engine/expect.js';
import { nestsDeeperThan } from './nesting.js';

/** Levels of arrays and objects that are read; whoever compares or prints values does so level by level, on a stack. */
const deepest = 500;

type Content<Response> = Response extends { content: infer Types }
  ? Types extends { 'application/json': infer Json }
    ? Json
    : Types[keyof Types]
  : undefined;

/** Statuses an operation documents. */
export type StatusOf<Operation> = Operation extends { responses: infer Responses }
  ? keyof Responses & number
  : number;

/** The body an operation documents for a status: the JSON, where it documents other types as well. */
export type BodyOf<Operation, Status> = Operation extends { responses: infer Responses }
  ? Status extends keyof Responses
    ? Content<Responses[Status]>
    : unknown
  : unknown;

/** One response, typed by its operation once its status is known. */
export class Answer<Operation = unknown> {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it came. */
  readonly bytes: Uint8Array;
  /** The body as text, whatever it is. */
  readonly text: string;
  readonly exchange: RecordedExchange;
  /** When the request went out and the whole answer was there, by `performance.now()`. */
  readonly times: { readonly sent: number; readonly received: number };

  constructor(
    status: number,
    headers: Record<string, string>,
    body: string | Uint8Array,
    exchange: RecordedExchange,
    times = { sent: 0, received: 0 },
  ) {
    this.status = status;
    this.headers = headers;
    this.bytes = Buffer.from(body);
    this.text = Buffer.from(body).toString('utf8');
    this.exchange = exchange;
    this.times = times;
  }

  /** The declared media type in lower case, without its parameters; undefined where none is declared. */
  get mediaType(): string | undefined {
    return this.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  }

  /** The parsed body; undefined when it is empty or not JSON, or nested deeper than anything documented. */
  get json(): unknown {
    if (nestsDeeperThan(this.text, deepest)) return undefined;
    try {
      return JSON.parse(this.text);
    } catch {
      return undefined;
    }
  }

  /**
   * The body, when the status is the expected one.
   *
   * @throws Violation that quotes status and body
   */
  expect<Status extends StatusOf<Operation>>(status: Status, why = ''): BodyOf<Operation, Status> {
    if (this.status !== status) throw new Violation(this.#describe(String(status), why));
    if (this.#isGarbled) throw new Violation(this.#describe('JSON, as its Content-Type says', why));
    return this.#typed<Status>();
  }

  /** @throws Violation unless the status is one of `statuses` */
  expectOneOf(statuses: readonly number[], why = ''): void {
    if (!statuses.includes(this.status)) throw new Violation(this.#describe(statuses.join(' or '), why));
  }

  /** @throws Violation unless the request was refused with any 4xx */
  expectRefusal(why = ''): void {
    if (this.status < 400 || this.status > 499) throw new Violation(this.#describe('4xx', why));
  }

  /**
   * The body, when a valid request succeeds.
   *
   * @throws Blocked when the refusal says something about the credential (not accepted, not paid, not allowed, used up)
   * @throws Violation for any other status
   */
  accept<Status extends StatusOf<Operation>>(status: Status, why: string): BodyOf<Operation, Status> {
    return [401, 402, 403, 429].includes(this.status) ? this.need(status, why) : this.expect(status, why);
  }

  /**
   * Like `expect`, for requests that only prepare the ground: their failure says nothing about the rule.
   *
   * @throws Blocked
   */
  need<Status extends StatusOf<Operation>>(status: Status, what: string): BodyOf<Operation, Status> {
    if (this.status !== status || this.#isGarbled) {
      const { operation } = this.exchange;
      const expected = this.status === status ? 'JSON, as its Content-Type says' : String(status);
      throw new Blocked(`${what}: ${this.#describe(expected, '')}`, { operation });
    }
    return this.#typed<Status>();
  }

  /** Declared as JSON and none: whoever reads on would find nothing, and nothing wrong. */
  get #isGarbled(): boolean {
    return this.mediaType === 'application/json' && this.json === undefined;
  }

  #describe(expected: string, why: string): string {
    const { method, url } = this.exchange.request;
    const reason = why === '' ? '' : ` (${why})`;
    return `${method} ${new URL(url).pathname} answered ${this.status}, expected ${expected}${reason}; body ${this.#shown()}`;
  }

  #shown(): string {
    const { encoding } = this.exchange.response ?? {};
    if (encoding) return `${this.bytes.length} bytes of ${this.mediaType ?? 'no declared type'}`;
    return show(this.json ?? this.text);
  }

  // The status is the documented one; that the body is of the documented shape is judged for every response by the
  // contract.body-matches-schema rule, so each property may rely on it here.
  #typed<Status extends StatusOf<Operation>>(): BodyOf<Operation, Status> {
    return this.json as BodyOf<Operation, Status>;
  }
}
