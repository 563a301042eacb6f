import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import stringify from 'safe-stable-stringify';
import { show } from '../engine/expect.js';
import type { Answer } from '../http/answer.js';
import type { Outcome } from './model.js';

/** How every objection to a status begins. */
const statusObjection = 'its status';

/** What a model sees of an answer. */
export interface Observation {
  readonly status: number;
  /** The machine-readable reason of a refusal. */
  readonly code?: string | undefined;
  /** Id of the row that the body shows. */
  readonly id?: string | undefined;
  /** What the body says about things that the model predicts. */
  readonly shows: Readonly<Record<string, unknown>>;
  /** Equal for bodies that are equal as JSON. */
  readonly body: string;
  /** Whether the answer is marked as a replay. */
  readonly replayed: boolean;
}

/** Any 2xx, any 4xx: where the sources say no more than that a call succeeds or is refused. */
export type StatusClass = 'success' | 'refusal';

/** What an answer has to be; what is left out is not judged. */
export interface Allowed {
  readonly status: number | StatusClass;
  /** Why, for whoever reads a failure. */
  readonly because: string;
  readonly code?: string | undefined;
  readonly id?: string;
  /** The row is a new one: none of these. */
  readonly unlike?: readonly string[];
  readonly shows?: Readonly<Record<string, unknown>>;
  readonly body?: string;
  readonly replayed?: boolean | undefined;
}

/** What a model sees of an answer of which the API's own reader tells code, row and contents. */
export function observe(
  answer: Answer,
  read: Pick<Observation, 'code' | 'id' | 'shows'>,
  replayed = false,
): Observation {
  return { status: answer.status, ...read, body: digestOf(answer.json ?? answer.text), replayed };
}

/** What no call to the API is answered, such as a moved clock. */
export const nothing: Observation = { status: 0, shows: {}, body: '', replayed: false };

/** An outcome with an answer that is `allowed`. */
export function outcome<State>(
  allowed: Allowed,
  after: (observation: Observation) => State,
): Outcome<State, Observation> {
  return {
    expected: `${inWords(allowed.status)} (${allowed.because})`,
    objection: (observation) => objectionTo(observation, allowed),
    after,
  };
}

/** An answer that leaves everything as it was. */
export function unchanged<State>(allowed: Allowed, state: State): Outcome<State, Observation> {
  return outcome(allowed, () => state);
}

/** What is wrong with an answer, for a person: `is answered 201, expected 409 (the model is taken)`. */
export function complaint(
  { status }: Pick<Observation, 'status'>,
  { objection, allowed }: { readonly objection: string; readonly allowed: readonly string[] },
): string {
  const expected = allowed.length > 0 ? `expected ${allowed.join(' or ')}` : 'expected nothing of the kind';
  return objection.startsWith(statusObjection)
    ? `is answered ${status}, ${expected}`
    : `is answered ${status}, but ${objection}; ${expected}`;
}

export function isSuccess({ status }: Pick<Observation, 'status'>): boolean {
  return status >= 200 && status < 300;
}

export function isRefusal({ status }: Pick<Observation, 'status'>): boolean {
  return status >= 400 && status < 500;
}

function inWords(status: Allowed['status']): string {
  if (status === 'success') return '2xx';
  return status === 'refusal' ? '4xx' : String(status);
}

function objectionTo(seen: Observation, allowed: Allowed): string | undefined {
  const { status, code, id, unlike, shows = {}, body, replayed } = allowed;
  const fits =
    status === 'success' ? isSuccess(seen) : status === 'refusal' ? isRefusal(seen) : seen.status === status;
  if (!fits) return `${statusObjection} is ${seen.status}`;
  if (code !== undefined && seen.code !== code) return `its code is ${show(seen.code)}`;
  if (id !== undefined && seen.id !== id) return `it shows the row ${show(seen.id)}, not ${id}`;
  if (unlike && seen.id === undefined) return 'it shows no id';
  if (unlike && unlike.includes(seen.id ?? '')) return `it shows the earlier row ${seen.id}`;
  for (const [name, expected] of Object.entries(shows)) {
    const actual = seen.shows[name];
    if (!isDeepStrictEqual(actual, expected)) return `its ${name} is ${show(actual)}, not ${show(expected)}`;
  }
  if (body !== undefined && seen.body !== body) return 'its body is not that of the first answer';
  if (replayed !== undefined && seen.replayed !== replayed) {
    return replayed ? 'it is not marked as a replay' : 'it is marked as a replay';
  }
  return undefined;
}

/** Short, since states keep it and are compared by their text. */
function digestOf(body: unknown): string {
  return createHash('sha256')
    .update(stringify(body) ?? '')
    .digest('hex')
    .slice(0, 20);
}
