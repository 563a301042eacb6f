import type { RecordedExchange } from '../../generated/formats.js';
import { Blocked, Violation } from '../engine/verdicts.js';
import { show } from '../engine/expect.js';

type Content<Response> = Response extends { content: infer Types } ? Types[keyof Types] : undefined;

/** Statuses an operation documents. */
export type StatusOf<Operation> = Operation extends { responses: infer Responses }
  ? keyof Responses & number
  : number;

/** The body an operation documents for a status. */
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
  readonly text: string;
  readonly exchange: RecordedExchange;

  constructor(status: number, headers: Record<string, string>, text: string, exchange: RecordedExchange) {
    this.status = status;
    this.headers = headers;
    this.text = text;
    this.exchange = exchange;
  }

  /** The parsed body; undefined when it is empty or not JSON. */
  get json(): unknown {
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
   * Like `expect`, for requests that only prepare the ground: their failure says nothing about the rule.
   *
   * @throws Blocked
   */
  need<Status extends StatusOf<Operation>>(status: Status, what: string): BodyOf<Operation, Status> {
    if (this.status !== status) throw new Blocked(`${what}: ${this.#describe(String(status), '')}`);
    return this.#typed<Status>();
  }

  #describe(expected: string, why: string): string {
    const { method, url } = this.exchange.request;
    const reason = why === '' ? '' : ` (${why})`;
    return `${method} ${new URL(url).pathname} answered ${this.status}, expected ${expected}${reason}; body ${show(this.json ?? this.text)}`;
  }

  // The status is the documented one; that the body is of the documented shape is judged for every response by the
  // contract.body-matches-schema rule, so each property may rely on it here.
  #typed<Status extends StatusOf<Operation>>(): BodyOf<Operation, Status> {
    return this.json as BodyOf<Operation, Status>;
  }
}
