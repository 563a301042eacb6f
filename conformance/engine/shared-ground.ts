import type { RecordedExchange } from '../../generated/formats.js';
import { Ledger } from './ledger.js';
import type { Session } from './session.js';

type Make<Operations, Value> = (session: Session<Operations>) => Promise<Value>;

/** What the traffic of a run offers to somebody who shows a case exchanges that happened in an earlier one. */
export interface Recorder {
  recorded(): readonly RecordedExchange[];
  recall(exchanges: readonly RecordedExchange[]): void;
}

/** What the rules of a run share: each thing is made once, and removed when the run ends. */
export class SharedGround<Operations> {
  readonly ledger = new Ledger();
  readonly #made = new Map<string, Promise<unknown>>();
  readonly #recorder: Recorder;
  readonly #ownSession: () => Session<Operations>;

  /** @param ownSession a session that enters what it creates in this ground's ledger */
  constructor(recorder: Recorder, ownSession: () => Session<Operations>) {
    this.#recorder = recorder;
    this.#ownSession = ownSession;
  }

  /** The thing of that name, made by the first who asks for it. */
  once<Value>(name: string, make: Make<Operations, Value>): Promise<Value> {
    const known = this.#made.get(name);
    const made = known ?? make(this.#ownSession());
    this.#made.set(name, made);
    // A set-up that failed once is tried again by the next rule rather than failing all of them.
    made.catch(() => this.#made.delete(name));
    return made as Promise<Value>;
  }

  /** Like `once`; a later case that builds on the thing shows the exchanges that made it, too. */
  async specimen<Value>(name: string, make: Make<Operations, Value>): Promise<Value> {
    let isNew = false;
    const made = await this.once(`specimen: ${name}`, async (owner) => {
      isNew = true;
      const before = this.#recorder.recorded().length;
      const value = await make(owner);
      return { value, exchanges: this.#recorder.recorded().slice(before) };
    });
    if (!isNew) this.#recorder.recall(made.exchanges);
    return made.value;
  }
}
