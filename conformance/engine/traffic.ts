import type { RecordedExchange } from '../../generated/formats.js';
import type { Answer } from '../http/answer.js';
import type { Called, Traffic } from '../http/client.js';
import type { ContractWatch } from '../http/contract-watch.js';
import type { Pace } from '../http/pace.js';
import { Skipped } from './verdicts.js';

/** Exchanges of one case that a failure shows; more would bury the one that matters. */
const shownExchanges = 12;

/** Counts, paces, records and checks every request of a run. */
export class RunTraffic implements Traffic {
  total = 0;
  writes = 0;
  readonly #watch: ContractWatch;
  readonly #pace: Pace;
  readonly #maxWrites: number;
  readonly #operations: ReadonlySet<string> | undefined;
  #exchanges: RecordedExchange[] = [];

  constructor(
    watch: ContractWatch,
    pace: Pace,
    maxWrites: number | undefined,
    operations: readonly string[] | undefined,
  ) {
    this.#watch = watch;
    this.#pace = pace;
    this.#maxWrites = maxWrites ?? Number.POSITIVE_INFINITY;
    this.#operations = operations && new Set(operations);
  }

  /** The exchanges since `beginCase`, the last ones of a long case. */
  get exchanges(): readonly RecordedExchange[] {
    return this.#exchanges.slice(-shownExchanges);
  }

  get writesLeft(): number {
    return this.#maxWrites - this.writes;
  }

  beginCase(): void {
    this.#exchanges = [];
  }

  async before(called: Called, impatient: boolean): Promise<void> {
    if (called.id !== undefined && this.#operations && !this.#operations.has(called.id)) {
      throw new Skipped(`the target does not implement ${called.id} (add it to \`operations\`)`);
    }
    if (isWrite(called) && this.writesLeft <= 0) {
      throw new Skipped(`all ${this.#maxWrites} writes are spent (raise \`limits.maxWrites\`)`);
    }
    await this.#pace.turn(impatient);
    this.total += 1;
    if (isWrite(called)) this.writes += 1;
  }

  async after(called: Called, answer: Answer, impatient: boolean): Promise<boolean> {
    this.#exchanges.push(answer.exchange);
    if (called.id !== undefined) {
      answer.exchange.operation = called.id;
      this.#watch.see(called.id, answer);
    }
    this.#pace.learn(answer.headers);
    if (answer.status !== 429 || impatient) return false;
    if (await this.#pace.waitOut(answer.headers)) return true;
    throw new Skipped(
      'the target answers 429 and asks to wait longer than a run can; its budget seems to be spent',
    );
  }
}

function isWrite(called: Called): boolean {
  return called.method !== 'GET';
}
