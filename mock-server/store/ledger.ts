import type { SavedLedger } from '../../generated/formats.js';
import type { Reply } from '../exchange.js';
import { formatReader } from './saved.js';
import type { Store } from './store.js';

interface Noted {
  /** What the request was, in a form that equal requests share. */
  readonly fingerprint: string;
  /** Milliseconds since the epoch: when the key was first seen. */
  readonly firstSeen: number;
  /** Milliseconds since the epoch from which on the entry ages. */
  readonly since: number;
}

/** What is known of an idempotency key: its first request still runs, or its answer is kept. */
export type LedgerEntry =
  | (Noted & { readonly state: 'inFlight'; readonly done: Promise<Reply> })
  | (Noted & { readonly state: 'stored'; readonly reply: Reply });

const readLedger = formatReader('SavedLedger');

/** Idempotency keys of one world, by their scope, in the order in which they were entered. */
export class Ledger implements Store {
  readonly #entries = new Map<string, LedgerEntry>();

  get(scope: string): LedgerEntry | undefined {
    return this.#entries.get(scope);
  }

  /** A key that is entered anew stands at the end again. */
  set(scope: string, entry: LedgerEntry): void {
    this.#entries.delete(scope);
    this.#entries.set(scope, entry);
  }

  delete(scope: string): void {
    this.#entries.delete(scope);
  }

  /** Scopes, the oldest entry first. */
  scopes(): Iterable<string> {
    return this.#entries.keys();
  }

  /** Entries with an answer. A request that is still in progress belongs to the process that works on it. */
  save(): SavedLedger {
    return [...this.#entries].flatMap(([scope, entry]) => {
      if (entry.state === 'inFlight') return [];
      const { fingerprint, firstSeen, since, reply } = entry;
      const { status, headers, body } = reply;
      return [{ scope, fingerprint, firstSeen, since, reply: { status, headers: { ...headers }, body } }];
    });
  }

  restore(saved: unknown): void {
    const entries = readLedger(saved);
    this.#entries.clear();
    for (const { scope, ...entry } of entries) this.#entries.set(scope, { state: 'stored', ...entry });
  }
}
