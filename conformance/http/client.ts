import {
  createFinalURL,
  createQuerySerializer,
  defaultPathSerializer,
  mergeHeaders,
  removeTrailingSlash,
} from 'openapi-fetch';
import type { Contract, ContractOperation, RecordedExchange } from '../../generated/formats.js';
import { Skipped, Unreachable } from '../engine/verdicts.js';
import type { Answer } from './answer.js';
import { usualAnswerLimits, type AnswerLimits } from './answer-limits.js';
import { encoded, type FileForm } from './form.js';
import { unitsOf } from './units.js';
import { transmit, transmitAndHangUp, type HangUp, type Outgoing } from './transport.js';

type Part<Operation, Name extends string> = Operation extends { parameters: { [N in Name]?: infer Values } }
  ? Exclude<Values, undefined>
  : undefined;

type Json<Operation> = Operation extends { requestBody?: { content: { 'application/json': infer Body } } }
  ? Body
  : undefined;

/** What a call may say beside its path: all of it typed by the operation. */
export interface CallOptions<Operation> {
  path?: Part<Operation, 'path'> & object;
  query?: Part<Operation, 'query'> & object;
  body?: Json<Operation>;
  headers?: Readonly<Record<string, string>>;
}

/** The same for requests that break the contract on purpose. */
export interface RawOptions {
  path?: object;
  query?: object;
  /** A value to be sent as JSON, or bytes that are sent as they stand. */
  body?: unknown;
  bodyText?: string;
  /** A form to be sent instead of a body. */
  form?: FileForm;
  headers?: Readonly<Record<string, string>>;
  /** Headers that are sent as several lines, one for each value. */
  repeated?: Readonly<Record<string, readonly string[]>>;
  /** A 429 is an answer like any other: it is neither waited out nor kept from happening. */
  impatient?: boolean;
}

/** What a request calls; without an id it is nothing that the contract has. */
export type Called = Pick<ContractOperation, 'method' | 'path'> & {
  readonly id?: string;
  /** Whether the request carries an idempotency key, so that sending it twice does nothing twice. */
  readonly keyed?: boolean;
  /** Writes that the request counts as; 1 when left out. */
  readonly units?: number;
};

/** What a client does around each request; the run counts, paces, records and checks. */
export interface Traffic {
  before(called: Called, impatient: boolean): Promise<void>;
  /**
   * Returns true when the request should be sent again: what no rule asked for (a rate limit, an outage) was waited out.
   * `attempt` counts from 1.
   */
  after(called: Called, answer: Answer, impatient: boolean, attempt: number): Promise<boolean>;
  /** Told instead of `after` when no whole answer came, after so many milliseconds. */
  unanswered(error: Unreachable, milliseconds: number): void;
  /** Told instead of `after` when nobody waited for the answer. */
  lost(called: Called, exchange: RecordedExchange): void;
}

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';

const querySerializer = createQuerySerializer();

/** Times a request is sent at most. A service need not say how long a 429 lasts, and some last until midnight. */
const mostAttempts = 10;

/** Calls the operations of one contract with one set of headers, spelled as openapi-fetch spells them. */
export class ApiClient<Operations> {
  readonly #operations: ReadonlyMap<string, ContractOperation>;
  readonly #policies: Contract['policies'];
  readonly #baseUrl: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #traffic: Traffic;
  readonly #limits: AnswerLimits;

  constructor(
    contract: Contract,
    baseUrl: string,
    headers: Readonly<Record<string, string>>,
    traffic: Traffic,
    limits: AnswerLimits = usualAnswerLimits,
  ) {
    this.#operations = new Map(contract.operations.map((operation) => [operation.id, operation]));
    this.#policies = contract.policies;
    this.#baseUrl = removeTrailingSlash(baseUrl);
    this.#headers = headers;
    this.#traffic = traffic;
    this.#limits = limits;
  }

  /** Calls an operation as the contract types it. */
  async call<Id extends keyof Operations & string>(
    id: Id,
    options: CallOptions<Operations[Id]> = {},
  ): Promise<Answer<Operations[Id]>> {
    return this.send(id, options);
  }

  /** Calls an operation with whatever is given, valid or not. */
  async send<Id extends keyof Operations & string>(
    id: Id,
    options: RawOptions = {},
  ): Promise<Answer<Operations[Id]>> {
    const operation = this.#operations.get(id);
    if (!operation) throw new Skipped(`the contract has no operation ${id}`);
    return this.#exchange(operation, options);
  }

  /** Calls an operation and hangs up, so that its answer is lost on the way. */
  async lose<Id extends keyof Operations & string>(id: Id, options: RawOptions, when: HangUp): Promise<void> {
    const operation = this.#operations.get(id);
    if (!operation) throw new Skipped(`the contract has no operation ${id}`);
    const { method, path } = operation;
    const called = this.#called({ id, method, path }, options);
    await this.#traffic.before(called, false);
    const outgoing = await this.#outgoing(called, options);
    const exchange = await this.#telling(() => transmitAndHangUp(outgoing, when, this.#limits));
    this.#traffic.lost(called, exchange);
  }

  /** Calls a path or a method that the contract does not have. */
  async sendElsewhere(method: Method, path: string, options: RawOptions = {}): Promise<Answer> {
    return this.#exchange({ method, path }, options);
  }

  async #exchange<Operation>(target: Called, options: RawOptions): Promise<Answer<Operation>> {
    const { impatient = false } = options;
    const called = this.#called(target, options);
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      await this.#traffic.before(called, impatient);
      const outgoing = await this.#outgoing(called, options);
      const answer = await this.#telling(() => transmit<Operation>(outgoing, this.#limits));
      if (!(await this.#traffic.after(called, answer, impatient, attempt))) return answer;
    }
    throw new Skipped(
      'the target still answers 429 after all waits that it asked for; enable with a fresh budget or more of it',
    );
  }

  async #telling<Result>(send: () => Promise<Result>): Promise<Result> {
    const started = performance.now();
    try {
      return await send();
    } catch (error) {
      if (error instanceof Unreachable) this.#traffic.unanswered(error, performance.now() - started);
      throw error;
    }
  }

  #called({ id, method, path }: Called, options: RawOptions): Called {
    const keyed = this.#isKeyed(method, options, id);
    if (id === undefined) return { method, path, keyed };
    return { id, method, path, keyed, units: unitsOf(this.#policies, id, options.body) };
  }

  #isKeyed(method: string, { headers = {} }: RawOptions, id = ''): boolean {
    const { header, methods, exceptOperations = [], keyMaxLength } = this.#policies.idempotency;
    if (!methods.some((one) => one === method) || exceptOperations.includes(id)) return false;
    const sent = Object.entries({ ...this.#headers, ...headers });
    const key = sent.findLast(([name]) => name.toLowerCase() === header.toLowerCase())?.[1].trim() ?? '';
    return key.length > 0 && key.length <= keyMaxLength;
  }

  async #outgoing(
    { method, path: template }: Called,
    { path, query, body: value, bodyText, form, headers: further, repeated }: RawOptions,
  ): Promise<Outgoing> {
    const multipart = form && (await encoded(form));
    const text = bodyText ?? (value === undefined ? undefined : JSON.stringify(value));
    const body = multipart?.body ?? text;
    const url = createFinalURL(template, {
      baseUrl: this.#baseUrl,
      params: { path: { ...path }, query: { ...query } },
      querySerializer,
      pathSerializer: defaultPathSerializer,
    });
    const contentType = multipart?.contentType ?? 'application/json';
    const typed = body === undefined ? {} : { 'Content-Type': contentType };
    const headers = Object.entries({ ...typed, ...this.#headers, ...further }).filter(
      ([, content]) => content !== '',
    );
    const request = { method, url: new URL(url).href, headers: mergeHeaders(Object.fromEntries(headers)) };
    return { request, body, repeated, ...(multipart && { file: multipart.file }) };
  }
}
