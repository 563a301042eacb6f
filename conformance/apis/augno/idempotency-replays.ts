import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { allOf, property, type Check, type Property } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import type { ApiClient } from '../../http/client.js';
import { bind } from '../../laws/bind.js';
import { create } from '../../laws/creation.js';
import { firstCreation, replayIsIdentical } from '../../laws/idempotency.js';
import {
  itemCategoryCreation,
  productCreation,
  texts,
  unitCreation,
  unitGroupCreation,
  type Template,
} from './creations.js';
import { including, newProduct, type AugnoSession } from './ground.js';
import { productToChange } from './specimens.js';
import { expectMarked, expectUnmarked, keyed } from './keyed.js';
import { rewritten, writings } from './rewriting.js';

/** What a repeat is answered. */
export const idempotentReplays = {
  'augno.idempotency.replay-is-identical': allOf(
    replayIsIdentical(productCreation),
    replayIsIdentical(unitCreation),
    replayIsIdentical(unitGroupCreation),
    replayIsIdentical(itemCategoryCreation),
  ),

  'augno.idempotency.replay-is-marked': property(
    productCreation.templates,
    async (session: AugnoSession, template) => {
      const { replay } = await needReplay(session, template);
      expectMarked(session, replay, 'a replay');
    },
    { most: 5 },
  ),

  'augno.idempotency.first-answer-is-not-marked': property(
    productCreation.templates,
    async (session: AugnoSession, template) => {
      const { answer } = await firstCreation(productCreation, session, template);
      expectUnmarked(session, answer, 'the first answer to a create');
      const path = { id: productCreation.idOf(answer.json) };
      const change = keyed(session, { path, body: { notes: session.fresh() } });
      const changed = await session.api.send('updateProduct', change);
      changed.need(200, 'an update');
      expectUnmarked(session, changed, 'the first answer to an update');
    },
    { most: 5 },
  ),

  'augno.idempotency.patch-is-replayed-not-repeated': bind(
    'replay-is-effect-free',
    ['updateProduct'],
    bind(
      'replay-is-identical',
      ['updateProduct'],
      property(
        (session: AugnoSession) => texts(session),
        async (session, notes) => {
          const path = { id: (await productToChange(session)).id };
          const early = keyed(session, { path, body: { notes }, ...including(['item']) });
          const first = await session.api.send('updateProduct', early);
          first.need(200, 'the first update');
          const body = { notes: `later than ${session.fresh()}` };
          (await session.api.send('updateProduct', { path, body })).need(200, 'the second update');
          const repeat = await session.api.send('updateProduct', early);
          expectEqual(repeat.status, first.status, 'the status of the repeated update');
          expectEqual(repeat.json, first.json, 'the body of the repeated update');
          const now = (await session.api.send('getProduct', { path, ...including(['item']) })).need(
            200,
            'the product',
          );
          expectEqual(
            member(now, 'item', 'notes'),
            body.notes,
            'the notes after the repeat of the first update',
          );
        },
        { most: 6 },
      ),
    ),
  ),

  'augno.idempotency.failure-is-replayed': allOf(
    failureIsReplayed(400, async () => ({ type: 'no such type' })),
    failureIsReplayed(404, async () => ({ category_id: 'itcg_000000000000' })),
    failureIsReplayed(409, async (session) => {
      const sku = session.fresh();
      await newProduct(session, { sku });
      return { sku };
    }),
  ),

  'augno.idempotency.forbidden-is-replayed': failureIsReplayed(
    403,
    async () => ({}),
    (session) => session.as('readOnly'),
  ),

  'augno.idempotency.json-formatting-is-ignored': property(
    async (session: AugnoSession) => fc.tuple(await productCreation.templates(session), writings),
    async (session, [template, writing]) => {
      const { keyed: request, answer } = await needReplay(session, template);
      const again = { headers: request.headers, bodyText: rewritten(request.body, writing) };
      const repeat = await create(productCreation, session, again);
      expectEqual(repeat.status, answer.status, 'the status of the repeat with another formatting');
      expectEqual(repeat.json, answer.json, 'the body of the repeat with another formatting');
    },
  ),

  'augno.idempotency.replay-outlives-the-row': property(
    productCreation.templates,
    async (session: AugnoSession, template) => {
      const { keyed: request, answer } = await needReplay(session, template);
      const path = { id: productCreation.idOf(answer.json) };
      (await session.api.send('deleteProduct', { path })).need(200, 'deleting the product');
      const repeat = await create(productCreation, session, request);
      expectEqual(repeat.status, answer.status, 'the status of the repeat after the delete');
      expectEqual(repeat.json, answer.json, 'the body of the repeat after the delete');
    },
    { most: 5 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/**
 * A keyed creation and its repeat.
 *
 * @throws Blocked unless the repeat is a replay: nothing can be said then about what else may be one
 */
async function needReplay(session: AugnoSession, template: Template) {
  const first = await firstCreation(productCreation, session, template);
  const replay = await session.specimen(`the replay of ${first.key}`, (owner) =>
    create(productCreation, owner, first.keyed),
  );
  if (productCreation.idOf(replay.json) !== productCreation.idOf(first.answer.json)) {
    throw new Blocked(`the repeat was answered ${replay.status} and is no replay`);
  }
  return { ...first, replay };
}

/** A creation that is refused for `defect` is refused with the same words under its key. */
function failureIsReplayed(
  status: number,
  defect: (session: AugnoSession) => Promise<Template>,
  clientOf: (session: AugnoSession) => ApiClient<operations> = ({ api }) => api,
): Property<operations> {
  return property(
    productCreation.templates,
    async (session, template) => {
      const { body } = productCreation.request(session, template);
      const request = keyed(session, { body: { ...body, ...(await defect(session)) } });
      const first = await create(productCreation, session, request, clientOf(session));
      if (first.status !== status)
        throw new Blocked(`the first request was answered ${first.status}, not ${status}`);
      const repeat = await create(productCreation, session, request, clientOf(session));
      expectEqual(repeat.status, status, 'the status of the repeated request');
      expectEqual(repeat.json, first.json, 'the body of the repeated request');
      expectMarked(session, repeat, `the repeat of a ${status}`);
    },
    { most: 4 },
  );
}
