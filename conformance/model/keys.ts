import { isRefusal, unchanged, type Allowed, type Observation } from './answers.js';
import type { Exchanged, Model, Outcome } from './model.js';

/** What a key stands for once it was used. */
export interface KeyEntry {
  readonly fingerprint: string;
  readonly status: number;
  readonly body: string;
  /** The row that the first answer showed. */
  readonly id?: string | undefined;
  /** The window may be over: whether the key still stands for anything is not said. */
  readonly old?: boolean;
}

/** A call that may have a key. */
export interface Keyed {
  readonly keyed?:
    | {
        /** Key and operation in one text, where keys are kept apart by operation. */
        readonly key: string;
        /** Equal for requests that are the same to the key. */
        readonly fingerprint: string;
      }
    | undefined;
}

interface WithKeys {
  readonly keys: Readonly<Record<string, KeyEntry>>;
}

/** How an API's keys behave; `open` where the sources do not say. */
export interface KeyRules<State> {
  /** The answer to another request under a used key. */
  readonly mismatch: Allowed;
  /** Whether a refusal is kept under its key. */
  readonly refusals: 'kept' | 'open';
  /** Whether a replay has the first status or just a successful one. */
  readonly replayStatus: 'same' | 'success';
  /** Marks of replays and of first answers; absent where nothing is promised. */
  readonly marks?: { readonly replay: boolean; readonly first?: boolean };
  /** What a request may be answered while another one with its key is under way. */
  readonly underWay: Allowed;
  /** Whether a kept answer may have gone, for instance with the row that it shows. */
  mayBeGone(entry: KeyEntry, state: State): boolean;
}

type Step<State, Call> = Model<State, Call, Observation>['step'];

/** Puts idempotency keys before what a call does: replay, mismatch, and what happens while an equal call is under way. */
export function underKeys<State extends WithKeys, Call extends Keyed>(
  rules: KeyRules<State>,
  execute: Step<State, Call>,
): Step<State, Call> {
  return (state, call, others) => {
    if (!call.keyed) return execute(state, call, others);
    const { key, fingerprint } = call.keyed;
    const waits = hasRival(others, key, rules) ? [unchanged(rules.underWay, state)] : [];
    const entry = state.keys[key];
    const anew = () =>
      execute(state, call, others)
        .map((way) => marked(way, rules.marks?.first))
        .flatMap((way) => kept(way, key, fingerprint, rules));
    if (!entry) return [...waits, ...anew()];
    const known = entry.fingerprint === fingerprint ? replayOf(entry, rules) : rules.mismatch;
    return [...waits, unchanged(known, state), ...(rules.mayBeGone(entry, state) ? anew() : [])];
  };
}

/** Whether a call with the same key was under way that may have been the one to be carried out. */
function hasRival<State, Call extends Keyed>(
  others: readonly Exchanged<Call, Observation>[],
  key: string,
  { underWay }: KeyRules<State>,
): boolean {
  const gaveWay = ({ code }: Observation) => underWay.code !== undefined && code === underWay.code;
  return others.some(({ call, observation }) => call.keyed?.key === key && !gaveWay(observation));
}

function replayOf<State>(entry: KeyEntry, { replayStatus, marks }: KeyRules<State>): Allowed {
  const isFree = replayStatus === 'success' && entry.status < 300;
  return {
    status: isFree ? 'success' : entry.status,
    body: entry.body,
    replayed: marks?.replay,
    because: 'the first answer under this key',
  };
}

/** The outcome with the answer kept under the key, and where that is open, also without. */
function kept<State extends WithKeys>(
  way: Outcome<State, Observation>,
  key: string,
  fingerprint: string,
  { refusals }: KeyRules<State>,
): Outcome<State, Observation>[] {
  const keeping = {
    ...way,
    after(seen: Observation): State {
      const state = way.after(seen);
      const entry: KeyEntry = { fingerprint, status: seen.status, body: seen.body, id: seen.id };
      return { ...state, keys: { ...state.keys, [key]: entry } };
    },
  };
  const forgetting = {
    ...way,
    objection: (seen: Observation) =>
      isRefusal(seen) ? way.objection(seen) : (way.objection(seen) ?? 'a success is kept'),
  };
  return refusals === 'kept' ? [keeping] : [keeping, forgetting];
}

function marked<State>(
  way: Outcome<State, Observation>,
  replayed: boolean | undefined,
): Outcome<State, Observation> {
  if (replayed === undefined) return way;
  const objection = (seen: Observation) =>
    seen.replayed === replayed ? undefined : `it is ${seen.replayed ? '' : 'not '}marked as a replay`;
  return { ...way, objection: (seen) => way.objection(seen) ?? objection(seen) };
}
