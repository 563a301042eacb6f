import { randomUUID } from 'node:crypto';
import { property, type Property } from '../engine/check.js';
import { expectEqual, expectThat } from '../engine/expect.js';
import type { Role, Session } from '../engine/session.js';
import { Blocked } from '../engine/verdicts.js';
import type { Answer } from '../http/answer.js';
import { bind } from './bind.js';
import { create, created, rivalsIn, withHeader, type Creation, type CreationRequest } from './creation.js';

/** A key that no other request has. */
export function newKey<Operations>(session: Session<Operations>): string {
  return `${session.fresh()}-${randomUUID()}`;
}

/** A keyed creation. */
export interface KeyedCreation {
  readonly request: CreationRequest;
  readonly keyed: CreationRequest;
  readonly key: string;
  readonly answer: Answer;
}

/**
 * A first, keyed creation, for rules that repeat it under its key. Where writes are limited they share one, as long as
 * its key cannot have expired.
 *
 * @throws Blocked unless it succeeds: nothing can be said about its repetition then
 */
export function firstCreation<Operations, Template>(
  binding: Creation<Operations, Template>,
  session: Session<Operations>,
  template: Template,
): Promise<KeyedCreation> {
  const name = `${binding.operation} under a key, ${hourOf(session)}, with ${JSON.stringify(template)}`;
  return session.specimen(name, (owner) => ownCreation(binding, owner, template));
}

/** The hour that a run is in, by the target's clock where the run has moved it: keys last longer than one. */
export function hourOf<Operations>(session: Session<Operations>): string {
  return (session.hasClock ? session.clock.movedTo('hour') : undefined) ?? 'now';
}

/** Like `firstCreation`, never shared: for rules that wait until the key is old. @throws Blocked */
export async function ownCreation<Operations, Template>(
  binding: Creation<Operations, Template>,
  session: Session<Operations>,
  template: Template,
): Promise<KeyedCreation> {
  const key = newKey(session);
  const request = binding.request(session, template);
  const keyed = withHeader(request, session.contract.policies.idempotency.header, key);
  const answer = await create(binding, session, keyed);
  answer.need(created, 'the first creation');
  return { request, keyed, key, answer };
}

/** A repeated creation answers as the first did: same status, same body. */
export function replayIsIdentical<O, T>(binding: Creation<O, T>): Property<O> {
  const law = property<O, T>(binding.templates, async (session, template) => {
    const { keyed, answer } = await firstCreation(binding, session, template);
    const replay = await create(binding, session, keyed);
    expectEqual(replay.status, answer.status, 'the status of the repeated request');
    expectEqual(replay.json, answer.json, 'the body of the repeated request');
  });
  return bind('replay-is-identical', [binding.operation], law);
}

/** The same key means something else to another tenant. */
export function keysAreScopedToTheTenant<O, T>(
  binding: Creation<O, T>,
  other: Role = 'otherTenant',
): Property<O> {
  const law = property<O, T>(
    binding.templates,
    async (session, template) => {
      const { keyed, answer } = await firstCreation(binding, session, template);
      const elsewhere = { ...binding.request(session, template), headers: keyed.headers };
      const theirs = await create(binding, session, elsewhere, session.as(other));
      theirs.expect(created, 'the key was used by another tenant only');
      expectThat(
        binding.idOf(theirs.json) !== binding.idOf(answer.json),
        'the second tenant was given the resource of the first',
      );
    },
    { most: 5 },
  );
  return bind('keys-are-scoped', [binding.operation], law);
}

/**
 * Many equal keyed requests at once make one resource. `judgeOther` sees each answer that is no success. With
 * `thenRepeat` a further repeat has to answer with the resource: where another constraint keeps it from being made
 * twice, only that tells whether the key was kept.
 */
export function parallelReplaysMakeOne<O, T>(
  binding: Creation<O, T>,
  judgeOther: (answer: Answer, session: Session<O>) => void = () => undefined,
  { thenRepeat = false }: { thenRepeat?: boolean } = {},
): Property<O> {
  const law = property<O, T>(
    binding.templates,
    async (session, template) => {
      const { idempotency } = session.contract.policies;
      const request = binding.request(session, template);
      const keyed = withHeader(request, idempotency.header, newKey(session));
      await session.makeRoom();
      const rivals = Array.from({ length: rivalsIn(session) }, () => create(binding, session, keyed));
      const answers = await Promise.all(rivals);
      const ids = new Set(
        answers.filter(({ status }) => status === created).map(({ json }) => binding.idOf(json)),
      );
      if (ids.size === 0)
        throw new Blocked(
          `none of ${answers.length} equal requests succeeded, first status ${answers[0]?.status}`,
        );
      for (const answer of answers) if (answer.status !== created) judgeOther(answer, session);
      expectEqual(ids.size, 1, `the number of resources that ${answers.length} equal requests name`);
      expectEqual(
        await binding.count(session, request),
        1,
        `the number of resources after ${answers.length} equal requests`,
      );
      if (!thenRepeat) return;
      const repeat = await create(binding, session, keyed);
      repeat.expect(created, 'one of several equal requests with this key succeeded');
      expectEqual(binding.idOf(repeat.json), [...ids][0], 'the id in the answer to a later repeat');
    },
    { most: 10 },
  );
  return bind('one-effect-under-concurrency', [binding.operation], law);
}

/** After the documented window a key is new again. */
export function keysExpire<O, T>(binding: Creation<O, T>): Property<O> {
  return property<O, T>(
    binding.templates,
    async (session, template) => {
      const { window } = session.contract.policies.idempotency;
      const { keyed, answer } = await ownCreation(binding, session, template);
      await session.clock.advance(window);
      await session.clock.advance('PT1M');
      const later = { ...binding.vary(session, keyed), headers: keyed.headers };
      const second = await create(binding, session, later);
      second.expect(created, `the key was used ${window} and a minute before`);
      expectThat(binding.idOf(second.json) !== binding.idOf(answer.json), 'the expired key was replayed');
    },
    { most: 3 },
  );
}

/** Within the documented window a key is still known. */
export function keysLast<O, T>(binding: Creation<O, T>): Property<O> {
  return property<O, T>(
    binding.templates,
    async (session, template) => {
      const { window } = session.contract.policies.idempotency;
      const { keyed, answer } = await ownCreation(binding, session, template);
      // Five minutes before the end: the sources do not fix the boundary itself.
      await session.clock.advanceAlmost(window, 'PT5M');
      const replay = await create(binding, session, keyed);
      expectEqual(
        replay.status,
        answer.status,
        `the status of a repeat five minutes before ${window} are over`,
      );
      expectEqual(replay.json, answer.json, `the body of a repeat five minutes before ${window} are over`);
    },
    { most: 3 },
  );
}
