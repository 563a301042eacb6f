import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check, type Property } from '../../engine/check.js';
import { expectEqual, expectThat } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { skip } from '../../engine/session.js';
import type { RawOptions } from '../../http/client.js';
import { bind } from '../../laws/bind.js';
import { create } from '../../laws/creation.js';
import { ofEveryOperation } from '../../laws/affordable.js';
import { firstCreation, newKey } from '../../laws/idempotency.js';
import { keyIsNewElsewhere } from '../../laws/key-scopes.js';
import { keyedCreation, keyedRequest, perform } from '../../laws/keyed.js';
import { choicesOf } from './contract-reading.js';
import { unitCreation, type Template } from './creations.js';
import { newProduct, type AugnoSession } from './ground.js';
import { expectUnmarked, keyed } from './keyed.js';
import { keyedOperations, productUpdate, type AugnoWrite } from './keyed-operations.js';

/** Where a key stands for something, and where it is new. */
export const idempotencyScopes = {
  'augno.idempotency.keys-are-per-operation': ofEveryOperation(keyedOperations, (other, at, present) =>
    keyServesBoth(present.at(at - 1) ?? other, other),
  ),

  'augno.idempotency.keys-are-per-account': ofEveryOperation(
    [keyedCreation(unitCreation), productUpdate],
    (write) =>
      keyIsNewElsewhere(write, {
        client: (session) => session.as('otherTenant'),
        request: (session, template) =>
          write === productUpdate
            ? updateElsewhere(session)
            : { body: unitCreation.request(session, template).body },
        why: 'the key was used by another account only',
      }),
  ),

  'augno.idempotency.keys-are-per-credential': bind(
    'keys-are-scoped',
    ['createUnit'],
    property(
      unitCreation.templates,
      async (session: AugnoSession, template) => {
        const { keyed: request, answer } = await firstCreation(unitCreation, session, template);
        const theirs = await create(unitCreation, session, request, session.as('readOnly'));
        expectThat(
          unitCreation.idOf(theirs.json) !== unitCreation.idOf(answer.json),
          'another API key was given the answer to the first',
        );
      },
      { most: 4 },
    ),
  ),

  'augno.idempotency.other-methods-ignore-the-key': property(
    (session: AugnoSession) => fc.constantFrom(...choicesOf(session, 'PortalVisibility')),
    async (session, portal_visibility) => {
      const [one, other] = [await newProduct(session), await newProduct(session)];
      const key = newKey(session);
      const call = (operation: 'getProduct' | 'deleteProduct', { id }: { id: string }) =>
        session.api.send(operation, keyed(session, { path: { id } }, key));

      (await call('getProduct', one)).need(200, 'the first read');
      const change = { path: { id: one.id }, body: { portal_visibility } };
      (await session.api.send('updateProduct', change)).need(200, 'an update');
      const second = await call('getProduct', one);
      expectUnmarked(session, second, 'a second read with the key');
      expectEqual(
        member(second.json, 'portal_visibility'),
        portal_visibility,
        'portal_visibility in the second read',
      );

      (await call('deleteProduct', one)).need(200, 'the first delete');
      const deletion = await call('deleteProduct', other);
      expectUnmarked(session, deletion, 'a delete of another product with the key');
      const gone = await session.api.call('getProduct', { path: { id: other.id } });
      expectThat(gone.status !== 200, 'the delete of another product with the key was not executed');
    },
    { most: 4 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** Requests to two operations under one key are both executed. */
function keyServesBoth(one: AugnoWrite, other: AugnoWrite): Property<operations> {
  const law = property(
    async (session: AugnoSession): Promise<fc.Arbitrary<[Template, Template]>> =>
      fc.tuple(await one.templates(session), await other.templates(session)),
    async (session, [template, second]) => {
      if (one === other)
        skip(
          `the target has no other operation with keys than ${one.operation}; enable with: operations: [..., createUnit]`,
        );
      const key = newKey(session);
      const first = await perform(one, session, await keyedRequest(one, session, template, key));
      first.need(one.success, `${one.operation} under the key`);
      const request = await keyedRequest(other, session, second, key);
      const answer = await perform(other, session, request);
      answer.expectOneOf([other.success], `the key was used for ${one.operation} only`);
      const [mine, theirs] = [member(first.json, 'id'), member(answer.json, 'id')];
      expectThat(mine !== theirs, `the answer is the one to ${one.operation}`);
    },
    { most: 4 },
  );
  return bind('keys-are-scoped', [other.operation], law);
}

/** An update of a product of the other account. */
async function updateElsewhere(session: AugnoSession): Promise<RawOptions> {
  const { id } = await newProduct(session, {}, { role: 'otherTenant' });
  return { path: { id }, body: { notes: session.fresh() } };
}
