import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { observation, type Check } from '../../engine/check.js';
import { member } from '../../engine/read.js';
import { create, created } from '../../laws/creation.js';
import { newKey } from '../../laws/idempotency.js';
import { keyBeyondAscii, keySentTwice } from '../../laws/key-observations.js';
import { keyedCreation } from '../../laws/keyed.js';
import { productCreation } from './creations.js';
import { minimalProduct, newProduct } from './ground.js';
import { keyed } from './keyed.js';

/** What the sources leave open about keys. */
export const observedIdempotency = {
  'augno.idempotency.location-on-replay': observation(async (session) => {
    const request = keyed(session, { body: await minimalProduct(session) });
    (await create(productCreation, session, request)).need(created, 'the first creation');
    const replay = await create(productCreation, session, request);
    replay.need(created, 'the repeat');
    return replay.headers['location'] === undefined
      ? 'A replayed 201 has no Location.'
      : 'A replayed 201 has a Location.';
  }),

  'augno.idempotency.overlong-key': observation(async (session) => {
    const key = newKey(session).padEnd(session.contract.policies.idempotency.keyMaxLength + 1, 'k');
    const request = keyed(session, { body: await minimalProduct(session) }, key);
    const { status } = await create(productCreation, session, request);
    return `A key of ${key.length} characters is answered ${status}.`;
  }),

  'augno.idempotency.non-ascii-key': keyBeyondAscii(keyedCreation(productCreation)),

  'augno.idempotency.key-sent-twice': keySentTwice(keyedCreation(productCreation)),

  'augno.idempotency.one-key-for-two-products': observation(async (session) => {
    const [one, other] = [await newProduct(session), await newProduct(session)];
    const change = keyed(session, { body: { notes: session.fresh() } });
    (await session.api.send('updateProduct', { ...change, path: { id: one.id } })).need(
      200,
      'the first update',
    );
    const { status, json } = await session.api.send('updateProduct', { ...change, path: { id: other.id } });
    if (status !== 200) return `A key that was used on another product is answered ${status}.`;
    return member(json, 'id') === one.id
      ? 'A key that was used on another product is answered with that product.'
      : 'A key that was used on another product is new for this one.';
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
