import type { RecordedExchange } from '../../generated/formats.js';
import type { Answer } from '../http/answer.js';
import type { Called, Traffic } from '../http/client.js';
import type { ContractWatch } from '../http/contract-watch.js';
import type { Pace } from '../http/pace.js';
import { leavesOpen, mayRepeat, type WaitedOut } from '../http/waiting.js';
import type { Endurance } from './endurance.js';
import { Blocked, Skipped, type Unreachable } from './verdicts.js';
import type { WriteBudget } from './write-budget.js';

/** Exchanges of one case that a failure shows; more would bury the one that matters. */
const shownExchanges = 12;

/** Times a request is sent at most to a target that answers 5xx. */
const mostTries = 3;

export interface TrafficOptions {
  readonly watch: ContractWatch;
  readonly pace: Pace;
  readonly budget: WriteBudget;
  readonly endurance: Endurance;
  /** Operations of the target; all of the contract when left out. */
  readonly operations?: readonly string[] | undefined;
  readonly readOnly?: boolean;
}

/** Counts, paces, records and checks every request of a run. */
export class RunTraffic implements Traffic {
  total = 0;
  readonly waitedOut: WaitedOut = { rateLimited: 0, unavailable: 0 };
  readonly #watch: ContractWatch;
  readonly #pace: Pace;
  readonly #budget: WriteBudget;
  readonly #endurance: Endurance;
  readonly #operations: ReadonlySet<string> | undefined;
  readonly #readOnly: boolean;
  readonly #succeeded = new Set<string>();
  #illShaped: string | undefined;
  #answered = 0;
  #unauthorized = 0;
  #writes = 0;
  #exchanges: RecordedExchange[] = [];

  constructor({ watch, pace, budget, endurance, operations, readOnly = false }: TrafficOptions) {
    this.#watch = watch;
    this.#pace = pace;
    this.#budget = budget;
    this.#endurance = endurance;
    this.#operations = operations && new Set(operations);
    this.#readOnly = readOnly;
  }

  /** The exchanges since `beginCase`, the last ones of a long case. */
  get exchanges(): readonly RecordedExchange[] {
    return this.#exchanges.slice(-shownExchanges);
  }

  /** Requests that may change something, or their items, whether or not the service counts them as writes. */
  get writes(): number {
    return this.#writes;
  }

  /** Operations that a 2xx has answered in this run. */
  get succeeded(): ReadonlySet<string> {
    return this.#succeeded;
  }

  /** Whether the target has answered, and nothing but 401: no credential works, and nothing says anything. */
  get isOnlyUnauthorized(): boolean {
    return this.#answered > 0 && this.#answered === this.#unauthorized;
  }

  /** What was wrong with the latest body that was not as documented; undefined when all were. */
  get illShaped(): string | undefined {
    return this.#illShaped;
  }

  /** Whether the target has answered anything but 401: some credential works. */
  get isLetIn(): boolean {
    return this.#answered > this.#unauthorized;
  }

  beginCase(): void {
    this.#exchanges = [];
  }

  /** Everything since `beginCase`, for `recall`. */
  recorded(): readonly RecordedExchange[] {
    return [...this.#exchanges];
  }

  /** Puts exchanges of an earlier case before those to come: the case builds on them. */
  recall(exchanges: readonly RecordedExchange[]): void {
    this.#exchanges.push(...exchanges);
  }

  async before(called: Called, impatient: boolean): Promise<void> {
    const { id, method, units = 1 } = called;
    if (id !== undefined && this.#operations && !this.#operations.has(id)) {
      throw new Skipped(`the target does not implement ${id}; enable with: operations: [..., ${id}]`);
    }
    if (method !== 'GET' && this.#readOnly) {
      throw new Skipped('judging it takes writes; enable by leaving out: --read-only (limits.readOnly)');
    }
    await this.#endurance.require();
    this.#budget.take(called);
    await this.#pace.turn(impatient);
    this.total += 1;
    if (method !== 'GET') this.#writes += units;
  }

  async after(called: Called, answer: Answer, impatient: boolean, attempt: number): Promise<boolean> {
    const { id } = called;
    const { status } = answer;
    this.#exchanges.push(answer.exchange);
    if (id !== undefined) answer.exchange.operation = id;
    this.#budget.settle(called, status);
    this.#pace.learn(answer.headers, called.method, status);
    this.#answered += 1;
    this.#endurance.answered();
    if (status === 401) this.#unauthorized += 1;
    if (!impatient && (await this.#waitsFor(called, answer, attempt))) return true;
    // What was waited out is no answer to anybody, least of all one to be compared with the contract.
    if (id !== undefined) this.#illShaped = this.#watch.see(id, answer) ?? this.#illShaped;
    if (id !== undefined && status >= 200 && status < 300) this.#succeeded.add(id);
    return false;
  }

  unanswered(error: Unreachable, milliseconds: number): void {
    this.#endurance.unanswered(error, milliseconds);
  }

  lost(called: Called, exchange: RecordedExchange): void {
    if (called.id !== undefined) exchange.operation = called.id;
    this.#exchanges.push(exchange);
    // It may have been carried out: what it may have made is still to be removed.
    this.#budget.settle(called, 200);
  }

  /**
   * Waits out what no rule asked for.
   *
   * @returns whether the request is to be sent again
   * @throws Skipped when a 429 lasts longer than a run can wait
   * @throws Blocked when a gateway or an outage keeps the answer away
   */
  async #waitsFor(called: Called, { status, headers }: Answer, attempt: number): Promise<boolean> {
    const { method } = called;
    if (status === 429) {
      if (!(await this.#pace.waitOut(headers, { method, attempt }))) {
        throw new Skipped(
          'the target answers 429 and asks to wait longer than a run can; enable with a fresh budget or more of it',
        );
      }
      this.waitedOut.rateLimited += 1;
      return true;
    }
    const repeatable = mayRepeat(status, { method, keyed: called.keyed ?? false });
    if (repeatable && attempt < mostTries && (await this.#pace.sitOut(headers, { method, attempt }))) {
      this.waitedOut.unavailable += 1;
      return true;
    }
    if (!leavesOpen(status)) return false;
    const times = attempt > 1 ? ` ${attempt} times` : '';
    const why = repeatable ? '' : '; it may have been carried out, and without a key it is not repeated';
    throw new Blocked(`${called.method} ${called.path} was answered ${status}${times}${why}`);
  }
}
