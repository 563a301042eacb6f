import { property, type Property } from '../engine/check.js';
import { expectEqual, expectThat } from '../engine/expect.js';
import type { Session } from '../engine/session.js';
import { Blocked } from '../engine/verdicts.js';
import type { Answer } from '../http/answer.js';
import { bind } from './bind.js';
import { create, created, rivalsIn, standing, type Creation, type CreationRequest } from './creation.js';

/** A second request that shares the unique value of the first and differs in everything else it can differ in. */
export type Clash<Operations> = (session: Session<Operations>, request: CreationRequest) => CreationRequest;

/** A value that is taken is refused as the service documents; the first creation is the control. */
export function takenValueIsRefused<O, T>(
  binding: Creation<O, T>,
  clash: Clash<O>,
  judge: (answer: Answer, session: Session<O>, request: CreationRequest) => void,
): Property<O> {
  const law = property<O, T>(binding.templates, async (session, template) => {
    const { request } = await standing(binding, session, template);
    const second = clash(session, request);
    judge(await create(binding, session, second), session, second);
  });
  return bind('unique-in-its-scope', [binding.operation], law);
}

/** Parallel creations that share a unique value: at most one succeeds, and the lists show one. */
export function parallelCreationsKeepItUnique<O, T>(binding: Creation<O, T>, clash: Clash<O>): Property<O> {
  const law = property<O, T>(
    binding.templates,
    async (session, template) => {
      const request = binding.request(session, template);
      const others = Array.from({ length: rivalsIn(session) - 1 }, () => clash(session, request));
      const rivals = [request, ...others];
      await session.makeRoom();
      const answers = await Promise.all(rivals.map((rival) => create(binding, session, rival)));
      const winners = answers.filter(({ status }) => status === created);
      if (winners.length === 0)
        throw new Blocked(`none of ${rivals.length} creations succeeded, first status ${answers[0]?.status}`);
      expectEqual(winners.length, 1, 'the number of parallel creations with one unique value that succeed');
    },
    { most: 10 },
  );
  return bind('unique-under-concurrency', [binding.operation], law);
}

/** A value is unique in its scope only: another tenant may use it. */
export function otherTenantMayUseIt<O, T>(
  binding: Creation<O, T>,
  elsewhere: (session: Session<O>, request: CreationRequest) => Promise<CreationRequest> | CreationRequest,
): Property<O> {
  const law = property<O, T>(
    binding.templates,
    async (session, template) => {
      const { request, answer: ours } = await standing(binding, session, template);
      const theirs = await create(
        binding,
        session,
        await elsewhere(session, request),
        session.as('otherTenant'),
      );
      theirs.expect(created, 'the value is taken in another workspace only');
      expectThat(
        binding.idOf(theirs.json) !== binding.idOf(ours.json),
        'the other tenant was given our resource',
      );
    },
    { most: 5 },
  );
  return bind('free-outside-its-scope', [binding.operation], law);
}
