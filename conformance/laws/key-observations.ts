import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { observation, type Observation } from '../engine/check.js';
import type { Session } from '../engine/session.js';
import { Blocked } from '../engine/verdicts.js';
import { newKey } from './idempotency.js';
import { keyedRequest, perform, underKey, type KeyedOperation } from './keyed.js';

// Keys about which HTTP says more than the documents of a service: what becomes of them is told, not judged.

/** What a key with characters beyond ASCII is answered, and whether it is known again. */
export function keyBeyondAscii<O, T>(binding: KeyedOperation<O, T>): Observation<O> {
  return observation(async (session) => {
    // HTTP carries these as single bytes (ISO 8859-1).
    const request = await keyedRequest(
      binding,
      session,
      await oneOf(binding, session),
      `${newKey(session)}-éü`,
    );
    const first = await perform(binding, session, request);
    const told = `A key with é and ü in it is answered ${first.status}`;
    if (first.status !== binding.success) return `${told}.`;
    const repeat = await perform(binding, session, request);
    return isDeepStrictEqual(repeat.json, first.json)
      ? `${told}, and known again.`
      : `${told}, and its repeat ${repeat.status}: it is not known again.`;
  });
}

/** What a request with two keys is answered, and which of them it has. */
export function keySentTwice<O, T>(binding: KeyedOperation<O, T>): Observation<O> {
  return observation(async (session) => {
    const { header } = session.contract.policies.idempotency;
    const [one, other] = [newKey(session), newKey(session)];
    const { headers: _, ...request } = await keyedRequest(
      binding,
      session,
      await oneOf(binding, session),
      one,
    );
    const first = await perform(binding, session, { ...request, repeated: { [header]: [one, other] } });
    const told = `A request with two keys is answered ${first.status}`;
    if (first.status !== binding.success) return `${told}.`;
    const keys = {
      'the first key': one,
      'the second key': other,
      'both keys, joined by a comma': `${one}, ${other}`,
    };
    for (const [name, key] of Object.entries(keys)) {
      const repeat = await perform(binding, session, underKey(session, request, key));
      if (isDeepStrictEqual(repeat.json, first.json)) return `${told}, and known again by ${name}.`;
    }
    return `${told}, and known again by neither.`;
  });
}

/** Any valid template. @throws Blocked when there is none */
async function oneOf<O, T>(binding: KeyedOperation<O, T>, session: Session<O>): Promise<T> {
  const [template] = fc.sample(await binding.templates(session), { numRuns: 1, seed: session.seed });
  if (template === undefined) throw new Blocked(`nothing can be made for ${binding.operation}`);
  return template;
}
