import type { RecordedExchange } from '../../generated/formats.js';
import type { Session } from '../engine/session.js';
import type { Answer } from '../http/answer.js';
import type { ApiClient, RawOptions } from '../http/client.js';
import { nothing, type Observation } from './answers.js';
import type { Event } from './linearize.js';

/** What a session on the target has come to call things. */
export interface Names {
  /** Stands in everything that the session creates. */
  readonly mark: string;
  /**
   * What was created last under a name such as `product A`, or else the latest row of the kind, which the first word
   * names: a command is rarely without an object then. Undefined while there is none.
   */
  find(name: string): NamedRow | undefined;
}

export interface NamedRow {
  readonly name: string;
  readonly id: string;
}

/** A command as it is sent. */
export interface Step<Operations, Call> {
  /** What the model is told of it. */
  readonly call: Call;
  /** The command for people, e.g. `create product A under key 1`. */
  readonly label: string;
  readonly request: ApiRequest<Operations> | { readonly advance: string };
  /** The name under which later commands find what this one creates. */
  readonly creates?: string;
}

export interface ApiRequest<Operations> extends RawOptions {
  readonly operation: keyof Operations & string;
}

/** How the commands of one API become requests, and what a model sees of the answers. */
export interface Adapter<Operations, Command, Call> {
  /** Undefined while the command names something that the session does not have; it is left out then. */
  translate(command: Command, names: Names): Step<Operations, Call> | undefined;
  observe(answer: Answer, call: Call): Observation;
  /** Where the id of a created row stands in the body: `id`, `_id`. */
  readonly idMember: string;
  /** Enters what was created in the run's ledger. */
  remember(request: ApiRequest<Operations>, answer: Answer): void;
}

/** A command that was sent. */
export interface Executed<Call> extends Event<Call, Observation> {
  readonly label: string;
  readonly request: (RawOptions & { readonly operation: string }) | { readonly advance: string };
  /** What it created, under which name. */
  readonly created?: NamedRow;
  readonly exchange?: RecordedExchange;
  /** When the request itself went out; a call may also have waited for its turn, or been repeated. */
  readonly sent?: number;
}

/** One session on the target: sends commands, and keeps their times, answers and what they created. */
export class CommandRunner<Operations, Command, Call> implements Names {
  readonly mark: string;
  readonly events: Executed<Call>[] = [];
  readonly #session: Session<Operations>;
  readonly #client: ApiClient<Operations>;
  readonly #adapter: Adapter<Operations, Command, Call>;
  /** In the order of their creation. */
  readonly #rows: NamedRow[] = [];

  constructor(
    session: Session<Operations>,
    client: ApiClient<Operations>,
    adapter: Adapter<Operations, Command, Call>,
  ) {
    this.mark = session.fresh();
    this.#session = session;
    this.#client = client;
    this.#adapter = adapter;
  }

  find(name: string): NamedRow | undefined {
    const kind = kindOf(name);
    const sameKind = this.#rows.filter((row) => kindOf(row.name) === kind);
    return sameKind.findLast((row) => row.name === name) ?? sameKind.at(-1);
  }

  /** Sends a command for a client; undefined when it cannot be sent at this point, or not to this target. */
  async execute(command: Command, client: string): Promise<Executed<Call> | undefined> {
    const step = this.#adapter.translate(command, this);
    if (!step || !this.#isOffered(step)) return undefined;
    const { call, label, request } = step;
    const called = performance.now();
    const seen = await this.#send(step);
    const executed = { client, call, label, request, called, returned: performance.now(), ...seen };
    this.events.push(executed);
    return executed;
  }

  #isOffered({ request }: Step<Operations, Call>): boolean {
    return 'advance' in request || this.#session.implements(request.operation);
  }

  async #send({ call, request, creates }: Step<Operations, Call>) {
    if ('advance' in request) {
      await this.#session.clock.advance(request.advance);
      return { observation: nothing };
    }
    const { operation, ...options } = request;
    const answer: Answer = await this.#client.send(operation, options);
    this.#adapter.remember(request, answer);
    const observation = this.#adapter.observe(answer, call);
    const { sent, received } = answer.times;
    const seen = { observation, exchange: answer.exchange, sent, returned: received };
    if (creates === undefined || observation.id === undefined || answer.status >= 300) return seen;
    const row = { name: creates, id: observation.id };
    this.#rows.push(row);
    return { ...seen, created: row };
  }
}

function kindOf(name: string): string {
  return name.split(' ')[0] ?? name;
}
