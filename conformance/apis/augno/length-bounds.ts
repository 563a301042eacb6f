import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import { property, type Property } from '../../engine/check.js';
import { member } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import { bodySchemaOf } from './contract-reading.js';
import type { AugnoSession } from './ground.js';
import { expectRefused } from './refusals.js';
import { successOf, validBody, write, type Writing } from './writing.js';

/**
 * A text of the greatest documented length is accepted, a longer one is refused as a wrong format. Lengths count
 * characters, so that letters of several bytes fit as often as others.
 */
export function lengthBounds(places: readonly (readonly [Writing, string])[]): Property<operations> {
  return property<operations, { place: readonly [Writing, string]; letter: string; excess: number }>(
    () =>
      fc.record({
        place: fc.constantFrom(...places),
        letter: fc.constantFrom('a', 'é', '漢'),
        excess: fc.integer({ min: 1, max: 50 }),
      }),
    async (session, { place: [writing, name], letter, excess }) => {
      const most = mostCharacters(session, writing, name);
      const withText = async (length: number) => ({
        body: { ...(await validBody(session, writing)), [name]: session.fresh().padEnd(length, letter) },
      });
      const longest = await write(session, writing, await withText(most));
      longest.expectOneOf([successOf(writing)], `${name} of ${most} characters`);
      const longer = await write(session, writing, await withText(most + excess));
      const refusal = { status: 400, code: 'invalid_format', param: name };
      expectRefused(longer, refusal, `${name} of ${most + excess} characters`);
    },
    { most: 6 },
  );
}

/** The greatest length that the contract allows. */
function mostCharacters(session: AugnoSession, writing: Writing, name: string): number {
  const most = member(bodySchemaOf(session, writing), 'properties', name, 'maxLength');
  if (typeof most !== 'number') throw new Blocked(`the contract sets no length for ${name} of ${writing}`);
  return most;
}
