import fc from 'fast-check';
import { property, type Property } from '../engine/check.js';
import { expectEqual } from '../engine/expect.js';
import type { Session } from '../engine/session.js';
import { bind } from './bind.js';
import { newKey } from './idempotency.js';
import { keyedRequest, perform, type KeyedOperation } from './keyed.js';

/** Two ends that make two keys of one beginning: what a careless comparison takes for the same. */
const lookalikes: readonly (readonly [string, string])[] = [
  ['a', 'b'],
  ['a', 'A'],
  ['a', 'a-'],
  ['1', '01'],
  ['%20', '+'],
  ['%41', 'A'],
  ['"x"', 'x'],
  ["'", '"'],
  ['a,b', 'a;b'],
  ['../x', 'x'],
  ['{}', '[]'],
  ['null', 'undefined'],
];

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
  const law = property<O, { template: T; length: number; filling: string; ends: readonly [string, string] }>(
    async (session) => {
      const { keyMaxLength } = session.contract.policies.idempotency;
      return fc.record({
        template: await binding.templates(session),
        length: fc.oneof(fc.constant(keyMaxLength), fc.integer({ min: 80, max: keyMaxLength })),
        filling: fillings,
        ends: fc.constantFrom(...lookalikes),
      });
    },
    async (session, { template, length, filling, ends: [end, otherEnd] }) => {
      const start = beginning(session, length - Math.max(end.length, otherEnd.length), filling);
      const request = await keyedRequest(binding, session, template, start + end);
      const first = await perform(binding, session, request);
      first.accept(binding.success, 'any key up to the documented length is accepted');
      const repeat = await perform(binding, session, request);
      expectEqual(repeat.json, first.json, 'the body of the repeated request');
      // What follows is another request, so that it can only be executed or taken for a misuse of the first key.
      const other = await keyedRequest(binding, session, template, start + otherEnd);
      const answer = await perform(binding, session, other);
      answer.accept(binding.success, `no request had the key that ends in ${otherEnd} before`);
    },
    { most },
  );
  return bind('awkward-keys-are-keys', [binding.operation], law);
}

/** The beginning of a key that no other request has, of a given length in characters. */
function beginning<O>(session: Session<O>, length: number, filling: string): string {
  return newKey(session).slice(-length).padEnd(length, filling);
}
