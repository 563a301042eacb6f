import type { Policies } from '../../generated/formats.js';
import type { Exchange } from '../journal/journal.js';
import { Case } from './case.js';
import { isInCrowd, nearby, type Sent } from './crowd.js';
import type { Evidence, FindingId, Sighting } from './habit.js';
import { habits } from './habits/index.js';
import { Recent } from './recent.js';
import { clientOf, sightingOf } from './sighting.js';

/** Something that a client did wrong. */
export interface Finding {
  readonly id: FindingId;
  /** What is wrong with it in general. */
  readonly statement: string;
  /** Id of the credential, or the address where there was none. */
  readonly client: string;
  /** What happened this time. */
  readonly detail: string;
  /** The exchanges that prove it, in the order in which they were sent. */
  readonly exchanges: readonly Exchange[];
}

/** Clients whose credentials are remembered. */
const clientLimit = 1000;

/** Exchanges, before and after the one that is looked at, among which its company is looked for. */
const companyLimit = 64;

/** Watches what clients do and notes what an integrator should mend. */
export class Examiner {
  readonly #policiesOf: (api: string) => Policies | undefined;
  readonly #cases = Object.values(habits).map((habit) => new Case(habit));
  /** Ids of credentials by client, learned where a call got past authentication. */
  readonly #credentials = new Recent<string, string>(clientLimit);
  /** Not looked at yet, because it is not known yet what the client sent along with them. */
  readonly #waiting: Sighting[] = [];
  /** Looked at. */
  readonly #passed: Sent[] = [];
  #newest = 0;

  /** @param policiesOf policies of a served API's contract; exchanges of any other one are not looked at */
  constructor(policiesOf: (api: string) => Policies | undefined) {
    this.#policiesOf = policiesOf;
  }

  /** Takes note of an exchange. They have to come in the order of their numbers, which is that of their answers. */
  examine(exchange: Exchange): void {
    this.#newest = exchange.id;
    const policies = this.#policiesFor(exchange);
    // Examples of the contract were asked for as such: what a client does with them says nothing.
    if (!policies || exchange.example) return;
    const sighting = sightingOf(exchange, policies);
    if (exchange.caller) this.#credentials.set(sighting.client, exchange.caller.credential);
    this.#waiting.push(sighting);
    this.#lookAt(
      (next) => this.#waiting.length > companyLimit || exchange.arrivedAt - next.exchange.arrivedAt > nearby,
    );
  }

  /**
   * Everything found so far, the oldest first.
   *
   * @param options.final takes the clients for finished: what they did not do so far they left undone
   */
  findings({ final = false }: { readonly final?: boolean } = {}): Finding[] {
    this.#lookAt(() => true);
    return this.#cases
      .flatMap((one) => {
        const { listed, more } = one.evidence(final);
        return listed.map((evidence, index) => ({
          completedBy: evidence.exchange.id,
          finding: this.#finding(one, evidence, index === listed.length - 1 ? more : 0),
        }));
      })
      .sort((a, b) => a.completedBy - b.completedBy)
      .map(({ finding }) => finding);
  }

  /** Forgets the findings. What happened up to now proves nothing any more, but may still excuse a client. */
  clear(): void {
    this.#lookAt(() => true);
    for (const one of this.#cases) one.clear(this.#newest);
  }

  #lookAt(isDue: (sighting: Sighting) => boolean): void {
    for (let [next] = this.#waiting; next && isDue(next); [next] = this.#waiting) {
      this.#waiting.shift();
      const sighting = { ...next, inCrowd: isInCrowd(next, this.#waiting, this.#passed) };
      for (const one of this.#cases) one.observe(sighting);
      this.#passed.push({ client: next.client, exchange: next.kept });
      if (this.#passed.length > companyLimit) this.#passed.shift();
    }
  }

  #finding({ habit }: Case, { detail, earlier = [], exchange }: Evidence, more: number): Finding {
    return {
      id: habit.id,
      statement: habit.statement,
      client: this.#nameOf(exchange),
      detail: more > 0 ? `${detail} (and ${more} more of the kind)` : detail,
      exchanges: [...earlier, exchange],
    };
  }

  #nameOf(exchange: Exchange): string {
    if (exchange.caller) return exchange.caller.credential;
    const policies = this.#policiesFor(exchange);
    const learned = policies && this.#credentials.get(clientOf(exchange, policies));
    return learned ?? exchange.clientAddress;
  }

  #policiesFor({ api }: Exchange): Policies | undefined {
    return api === undefined ? undefined : this.#policiesOf(api);
  }
}
