import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { allOf, example, property, type Check, type Property } from '../../engine/check.js';
import { list, member, text } from '../../engine/read.js';
import { skip } from '../../engine/session.js';
import { defective } from '../../generators/index.js';
import type { Answer } from '../../http/answer.js';
import { create, created, standing } from '../../laws/creation.js';
import { bodySchemaOf } from './contract-reading.js';
import {
  itemCategoryCreation,
  productCreation,
  texts,
  unitCreation,
  unitGroupCreation,
  type AugnoCreation,
} from './creations.js';
import { newProduct, type AugnoSession } from './ground.js';
import { aProduct, productToChange } from './specimens.js';
import { expectRefused, refusalOf } from './refusals.js';

export const authorization = {
  'augno.authorization.read-only-key-cannot-write': allOf(
    cannotCreate(productCreation),
    cannotCreate(unitCreation),
    cannotCreate(unitGroupCreation),
    cannotCreate(itemCategoryCreation),
    cannotChangeProducts(),
  ),

  'augno.authorization.read-only-key-can-read': example(async (session) => {
    await aProduct(session);
    const reader = session.as('readOnly');
    const page = (await reader.call('listProducts', { query: { limit: 1 } })).expect(200, 'the key may read');
    // The key need not be one of the primary account.
    const id = text(member(list(page.data)[0], 'id'));
    if (id === undefined)
      skip('the account of credentials.readOnly lists no product; enable by creating one');
    (await reader.call('getProduct', { path: { id } })).expect(200, 'the key may read');
  }),

  'augno.authorization.comes-before-the-body': property(
    (session: AugnoSession) => defective(bodySchemaOf(session, 'createProduct'), session.schemas),
    async (session, { value, defect }) => {
      const answer = await create(productCreation, session, { body: value }, session.as('readOnly'));
      expectForbidden(session, answer, `the key may only read; ${defect.describe}`);
    },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

function expectForbidden(session: AugnoSession, answer: Answer, why = 'the key may only read'): void {
  expectRefused(answer, refusalOf(session.contract.policies.authentication.refusals.forbidden), why);
}

function cannotCreate(creation: AugnoCreation): Property<operations> {
  return property(creation.templates, async (session, template) => {
    const request = creation.request(session, template);
    const answer = await session.as('readOnly').send(creation.operation, request);
    if (answer.status === created) creation.remember(session, answer.json);
    expectForbidden(session, answer);
    // The same creation with a key that may write.
    if (session.sharing) await standing(creation, session, template);
    else
      (await create(creation, session, request)).need(created, 'the same creation with a key that may write');
  });
}

function cannotChangeProducts(): Property<operations> {
  return property(
    (session: AugnoSession) => fc.record({ notes: texts(session) }),
    async (session, body) => {
      const path = { id: (await productToChange(session)).id };
      const reader = session.as('readOnly');
      expectForbidden(session, await reader.call('updateProduct', { path, body }));
      expectForbidden(session, await reader.call('deleteProduct', { path }));
      if (session.needsControl('updateProduct')) {
        const answer = await session.api.call('updateProduct', { path, body });
        answer.need(200, 'an update with a key that may write');
      }
      if (session.needsControl('deleteProduct')) {
        const id = session.sharing ? (await newProduct(session)).id : path.id;
        const answer = await session.api.call('deleteProduct', { path: { id } });
        answer.need(200, 'a delete with a key that may write');
      }
    },
  );
}
