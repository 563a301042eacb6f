import fc from 'fast-check';
import { property, type Property } from '../engine/check.js';
import { expectEqual } from '../engine/expect.js';
import type { Session } from '../engine/session.js';
import { bind } from './bind.js';
import { newKey } from './idempotency.js';
import { keyedRequest, perform, type KeyedOperation } from './keyed.js';

/** How the other key ends where one ends in `a`: what a careless comparison takes for the same. */
const lookalikes = ['a-', '-a', '%61', '"a"', "'a'", 'a,a', 'a;a', '../a', './a', 'a=', 'a+', 'a%20'];

/** What has to be told from `a` in any case: another letter, and the capital. */
const always = ['b', 'A'];

/** Visible ASCII characters, of which most of a key is made. */
const fillings = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 1,
  maxLength: 8,
});

/**
 * Keys of visible ASCII characters, up to the longest that is documented, work: repeats are recognised, and keys that
 * only look alike are two.
 */
export function keysAreComparedWhole<O, T>(binding: KeyedOperation<O, T>, most = 8): Property<O> {
  const law = property<O, { template: T; length: number; filling: string; lookalike: string }>(
    async (session) => {
      const { keyMaxLength } = session.contract.policies.idempotency;
      return fc.record({
        template: await binding.templates(session),
        length: fc.oneof(fc.constant(keyMaxLength), fc.integer({ min: 80, max: keyMaxLength })),
        filling: fillings,
        lookalike: fc.constantFrom(...always, ...lookalikes),
      });
    },
    async (session, { template, length, filling, lookalike }) => {
      // Where writes are limited, one other key has to do.
      const others = session.sharing ? [lookalike] : [...new Set([...always, lookalike])];
      const start = beginning(session, length - Math.max(...others.map((end) => end.length)), filling);
      const request = await keyedRequest(binding, session, template, `${start}a`);
      const first = await perform(binding, session, request);
      first.accept(binding.success, 'any key up to the documented length is accepted');
      const repeat = await perform(binding, session, request);
      expectEqual(repeat.json, first.json, 'the body of the repeated request');
      for (const end of others) {
        // Another request, so that it can only be executed or taken for a misuse of the first key.
        const other = await keyedRequest(binding, session, template, start + end);
        const answer = await perform(binding, session, other);
        answer.accept(binding.success, `no request had the key that ends in ${end} before`);
      }
    },
    { most },
  );
  return bind('awkward-keys-are-keys', [binding.operation], law);
}

/** The beginning of a key that no other request has, of a given length in characters. */
function beginning<O>(session: Session<O>, length: number, filling: string): string {
  return newKey(session).slice(-length).padEnd(length, filling);
}
