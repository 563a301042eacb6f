import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { allOf, property, type Check, type Property } from '../../engine/check.js';
import { expectEqual, expectThat } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import type { Answer } from '../../http/answer.js';
import { create, created } from '../../laws/creation.js';
import {
  firstCreation,
  keysAreScopedToTheTenant,
  keysExpire,
  keysLast,
  mismatchIsRefused,
  newKey,
} from '../../laws/idempotency.js';
import { choicesOf, includePaths, versionPolicy } from './contract-reading.js';
import {
  itemCategoryCreation,
  productCreation,
  texts,
  unitCreation,
  type AugnoCreation,
} from './creations.js';
import { including, newProduct, type AugnoSession } from './ground.js';
import { productToChange } from './specimens.js';
import { expectUnmarked, keyed } from './keyed.js';
import { expectRefused, refusalOf } from './refusals.js';

/** HTTP strips a space from a value, so that an empty one arrives; the client leaves a header without a value out. */
const empty = ' ';

/** What a key stands for, and how long. */
export const idempotencyKeys = {
  'augno.idempotency.other-body-is-refused': allOf(
    mismatchIsRefused(productCreation, expectMismatch),
    property(
      (session: AugnoSession) => texts(session),
      async (session, notes) => {
        const path = { id: (await productToChange(session)).id };
        const first = keyed(session, { path, body: { notes } });
        (await session.api.send('updateProduct', first)).need(200, 'the first update');
        const other = { ...first, body: { notes: `${notes} and more` } };
        expectMismatch(await session.api.send('updateProduct', other), session);
      },
    ),
  ),

  'augno.idempotency.other-query-is-refused': property(
    async (session: AugnoSession) => {
      const paths = fc.constantFrom<readonly string[]>(
        [],
        ...includePaths(session, 'createProduct').map((one) => [one]),
      );
      return fc.record({
        template: await productCreation.templates(session),
        includes: fc.uniqueArray(paths, { minLength: 2, maxLength: 2, selector: (path) => path.join() }),
      });
    },
    async (session, { template, includes: [one, other] }) => {
      const request = keyed(session, productCreation.request(session, template));
      const first = await create(productCreation, session, { ...request, ...including(one) });
      first.need(created, 'the first creation');
      expectMismatch(await create(productCreation, session, { ...request, ...including(other) }), session);
    },
  ),

  'augno.idempotency.keys-are-per-operation': allOf(
    keyServesBoth(productCreation, unitCreation),
    keyServesBoth(unitCreation, itemCategoryCreation),
  ),

  'augno.idempotency.keys-are-per-account': keysAreScopedToTheTenant(unitCreation),

  'augno.idempotency.keys-are-per-credential': property(
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

  'augno.idempotency.window-is-thirty-days': keysLast(productCreation),

  'augno.idempotency.key-is-free-after-the-window': keysExpire(unitCreation),

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

  'augno.idempotency.early-refusals-are-not-kept': property(
    productCreation.templates,
    async (session: AugnoSession, template) => {
      const request = keyed(session, productCreation.request(session, template));
      const unversioned = session.withHeaders({ [versionPolicy(session).header]: '' });
      const early = await create(productCreation, session, request, unversioned);
      early.need(400, 'the request without a version');
      const corrected = await create(productCreation, session, request);
      corrected.expectOneOf([created], 'the key was sent before, with a request that named no version');
    },
    { most: 5 },
  ),

  'augno.idempotency.empty-key-is-no-key': allOf(
    emptyKeyIsNone(productCreation),
    emptyKeyIsNone(unitCreation),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

function expectMismatch(answer: Answer, session: AugnoSession): void {
  const { mismatch } = session.contract.policies.idempotency;
  const refusal = { ...refusalOf(mismatch), ...(mismatch.type !== undefined && { type: mismatch.type }) };
  expectRefused(answer, refusal, 'the key was used for another request');
}

/** Creations of two kinds under one key are both executed. */
function keyServesBoth(one: AugnoCreation, other: AugnoCreation): Property<operations> {
  return property(
    async (session) => fc.tuple(await one.templates(session), await other.templates(session)),
    async (session, [template, second]) => {
      const { key, answer } = await firstCreation(one, session, template);
      const request = keyed(session, other.request(session, second), key);
      const theirs = await create(other, session, request);
      theirs.expectOneOf([created], `the key was used for ${one.operation} only`);
      expectThat(
        other.idOf(theirs.json) !== one.idOf(answer.json),
        `the answer is the one to ${one.operation}`,
      );
    },
    { most: 4 },
  );
}

/** Two different creations with an empty key are both executed. */
function emptyKeyIsNone(creation: AugnoCreation): Property<operations> {
  return property(
    creation.templates,
    async (session, template) => {
      const requests = [creation.request(session, template), creation.request(session, template)];
      const answers: Answer[] = [];
      for (const request of requests)
        answers.push(await create(creation, session, keyed(session, request, empty)));
      for (const answer of answers) answer.expectOneOf([created], 'an empty key is no key');
      const ids = new Set(answers.map(({ json }) => creation.idOf(json)));
      expectEqual(ids.size, answers.length, 'the number of rows made by two creations with an empty key');
    },
    { most: 4 },
  );
}
