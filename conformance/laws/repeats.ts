import fc from 'fast-check';
import { property, type Property } from '../engine/check.js';
import { expectEqual } from '../engine/expect.js';
import type { Session } from '../engine/session.js';
import { Blocked } from '../engine/verdicts.js';
import type { Answer } from '../http/answer.js';
import type { ApiClient, RawOptions } from '../http/client.js';
import { bind } from './bind.js';
import { rivalsIn } from './creation.js';
import { keyedRequest, perform, performAfterOthers, type KeyedOperation } from './keyed.js';

/** The same request under the same key is answered as the first, and nothing happens a second time. */
export function repeatDoesNothing<O, T>(binding: KeyedOperation<O, T>, most = 6): Property<O> {
  const law = property<O, T>(
    binding.templates,
    async (session, template) => {
      const request = await keyedRequest(binding, session, template);
      const first = await perform(binding, session, request);
      first.need(binding.success, 'the first request');
      const before = await binding.effect(session, request);
      const repeat = await perform(binding, session, request);
      expectEqual(repeat.json, first.json, 'the body of the repeated request');
      expectEqual(await binding.effect(session, request), before, 'what the target shows after the repeat');
    },
    { most },
  );
  return bind(
    'replay-is-identical',
    [binding.operation],
    bind('replay-is-effect-free', [binding.operation], law),
  );
}

/**
 * Equal requests at once have one effect. `judgeOther` sees each answer that is no success; those that are one are all
 * the same.
 */
export function repeatsAtOnceHaveOneEffect<O, T>(
  binding: KeyedOperation<O, T>,
  judgeOther: (answer: Answer, session: Session<O>) => void,
  most = 6,
): Property<O> {
  const law = property<O, T>(
    binding.templates,
    async (session, template) => {
      const request = await keyedRequest(binding, session, template);
      await session.makeRoom();
      const rivals = Array.from({ length: rivalsIn(session) }, () => perform(binding, session, request));
      const answers = await Promise.all(rivals);
      const [first, ...others] = answers.filter(({ status }) => status === binding.success);
      if (!first) {
        const [one] = answers;
        throw new Blocked(`none of ${answers.length} equal requests succeeded, first status ${one?.status}`);
      }
      for (const answer of answers) if (answer.status !== binding.success) judgeOther(answer, session);
      for (const other of others)
        expectEqual(other.json, first.json, 'the body of an equal request at the same time');
      await expectOneEffect(binding, session, request);
    },
    { most },
  );
  return bind('one-effect-under-concurrency', [binding.operation], law);
}

/** The answer to a request is lost on the way; its repeat succeeds, and it was carried out once. */
export function lostAnswerIsRepeated<O, T>(binding: KeyedOperation<O, T>, most = 6): Property<O> {
  const law = property<O, { template: T; lost: 'afterTheRequest' | 'onTheAnswer' }>(
    async (session) =>
      fc.record({
        template: await binding.templates(session),
        lost: fc.constantFrom('onTheAnswer' as const, 'afterTheRequest' as const),
      }),
    async (session, { template, lost }) => {
      const request = await keyedRequest(binding, session, template);
      await session.api.lose(binding.operation, request, lost);
      const repeat = await performAfterOthers(binding, session, request);
      repeat.accept(binding.success, 'the answer to an equal request with this key was lost on the way');
      await expectOneEffect(binding, session, request);
    },
    { most },
  );
  return bind('lost-answer-can-be-asked-for-again', [binding.operation], law);
}

/** A refusal that comes before keys are looked at leaves the key unused: the request itself succeeds under it. */
export function earlyRefusalLeavesTheKey<O, T>(
  binding: KeyedOperation<O, T>,
  early: {
    readonly client: (session: Session<O>) => ApiClient<O>;
    readonly status: number;
    readonly why: string;
  },
  most = 5,
): Property<O> {
  const law = property<O, T>(
    binding.templates,
    async (session, template) => {
      const request = await keyedRequest(binding, session, template);
      const refused = await perform(binding, session, request, early.client(session));
      refused.need(early.status, early.why);
      const answer = await perform(binding, session, request);
      const why = `the key was only sent with ${early.why} before`;
      // The same refusal once more is what a key brings that was taken up by it.
      if (answer.status === early.status) answer.expectOneOf([binding.success], why);
      answer.accept(binding.success, why);
      await expectOnce(binding, session, request);
    },
    { most },
  );
  return bind('early-refusal-leaves-the-key-unused', [binding.operation], law);
}

/** The request was carried out once, as far as that can be foretold. */
async function expectOnce<O, T>(
  binding: KeyedOperation<O, T>,
  session: Session<O>,
  request: RawOptions,
): Promise<void> {
  if (binding.once === undefined) return;
  const effect = await binding.effect(session, request);
  expectEqual(effect, binding.once, 'what the target shows of the request');
}

/**
 * The request was carried out once. Where nothing tells how often, at least a further repeat adds nothing; whether it
 * is answered like the first is for the rules about replays to say.
 */
async function expectOneEffect<O, T>(
  binding: KeyedOperation<O, T>,
  session: Session<O>,
  request: RawOptions,
): Promise<void> {
  if (binding.once !== undefined) return expectOnce(binding, session, request);
  const effect = await binding.effect(session, request);
  await perform(binding, session, request);
  expectEqual(await binding.effect(session, request), effect, 'what the target shows after a further repeat');
}
