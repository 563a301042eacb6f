import type fc from 'fast-check';
import type { Session } from '../engine/session.js';
import type { Answer } from '../http/answer.js';
import type { ApiClient, RawOptions } from '../http/client.js';
import { created, type Creation } from './creation.js';
import { newKey } from './idempotency.js';

/** An operation that honours idempotency keys: what the laws about keys need to know of it. */
export interface KeyedOperation<Operations, Template = unknown> {
  readonly operation: keyof Operations & string;
  /** Status of a success. */
  readonly success: number;
  templates(session: Session<Operations>): fc.Arbitrary<Template> | Promise<fc.Arbitrary<Template>>;
  /** What a request stands on, e.g. the path of a row that is made for it. */
  ground(session: Session<Operations>): Promise<RawOptions>;
  /** A valid body; at least one member has a value that no other body has. Absent where requests have none. */
  body?(session: Session<Operations>, template: Template): object;
  /** What the target shows of a request's effect. The same twice means that nothing happened in between. */
  effect(session: Session<Operations>, request: RawOptions): Promise<unknown>;
  /** The effect of a request that was carried out once, where it can be foretold. */
  readonly once?: unknown;
  /** Enters what a success created in the run's ledger; `client` removes it, the primary one when it is left out. */
  remember(session: Session<Operations>, body: unknown, client?: ApiClient<Operations>): void;
}

/** A creation as an operation that honours keys. */
export function keyedCreation<O, T>(creation: Creation<O, T>): KeyedOperation<O, T> {
  return {
    operation: creation.operation,
    success: created,
    templates: creation.templates,
    ground: async () => ({}),
    body: (session, template) => creation.request(session, template).body,
    effect: (session, { body }) =>
      creation.count(session, { body: typeof body === 'object' && body !== null ? body : {} }),
    once: 1,
    remember: creation.remember,
  };
}

/** A valid request with a key. */
export async function keyedRequest<O, T>(
  binding: KeyedOperation<O, T>,
  session: Session<O>,
  template: T,
  key: string = newKey(session),
): Promise<RawOptions> {
  const ground = await binding.ground(session);
  const body = binding.body?.(session, template);
  return underKey(session, { ...ground, ...(body && { body }) }, key);
}

/** The request with a key, or with another one. */
export function underKey<O>(session: Session<O>, request: RawOptions, key: string): RawOptions {
  const { header } = session.contract.policies.idempotency;
  return { ...request, headers: { ...request.headers, [header]: key } };
}

/** Sends a request of the operation; what it creates is entered in the ledger. */
export async function perform<O, T>(
  binding: KeyedOperation<O, T>,
  session: Session<O>,
  request: RawOptions,
  client: ApiClient<O> = session.api,
): Promise<Answer> {
  const answer = await client.send(binding.operation, request);
  if (answer.status === binding.success) binding.remember(session, answer.json, client);
  return answer;
}

/** Times a request is sent whose key is still being worked on; a service takes moments for the first one. */
const mostTries = 5;

/**
 * Like `perform`, sent again while the target says that a request with this key is under way; where the contract leaves
 * open how it says so, while it does not succeed.
 */
export async function performAfterOthers<O, T>(
  binding: KeyedOperation<O, T>,
  session: Session<O>,
  request: RawOptions,
): Promise<Answer> {
  const { refusal } = session.contract.policies.idempotency.inFlight;
  for (let tries = 1; ; tries += 1) {
    const answer = await perform(binding, session, request);
    const mayBeUnderWay = refusal ? answer.status === refusal.status : answer.status !== binding.success;
    if (!mayBeUnderWay || tries === mostTries) return answer;
    await session.letPass(1);
  }
}
