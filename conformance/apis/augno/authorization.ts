import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { list, member, text } from '../../engine/read.js';
import { skip } from '../../engine/session.js';
import { defective } from '../../generators/index.js';
import type { Answer } from '../../http/answer.js';
import { bind } from '../../laws/bind.js';
import { create } from '../../laws/creation.js';
import { ofEveryOperation } from '../../laws/affordable.js';
import { refusedWriteChangesNothing } from '../../laws/refused-writes.js';
import { bodySchemaOf } from './contract-reading.js';
import { productCreation } from './creations.js';
import type { AugnoSession } from './ground.js';
import { writeOperations } from './keyed-operations.js';
import { aProduct } from './specimens.js';
import { expectRefused, refusalOf } from './refusals.js';

export const authorization = {
  'augno.authorization.read-only-key-cannot-write': ofEveryOperation(writeOperations, (write) =>
    refusedWriteChangesNothing(write, {
      law: 'unauthorized-changes-nothing',
      client: (session) => session.as('readOnly'),
      judge: (answer, session) => expectForbidden(session, answer),
    }),
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

  'augno.authorization.comes-before-the-body': bind(
    'failures-come-in-their-order',
    ['createProduct'],
    property(
      async (session: AugnoSession) => {
        // What every call of this key is refused for says nothing of the order.
        const reader = session.as('readOnly');
        (await reader.call('listUnits', { query: { limit: 1 } })).need(200, 'reading with the same key');
        return defective(bodySchemaOf(session, 'createProduct'), session.schemas);
      },
      async (session, { value, defect }) => {
        const answer = await create(productCreation, session, { body: value }, session.as('readOnly'));
        expectForbidden(session, answer, `the key may only read; ${defect.describe}`);
      },
    ),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

function expectForbidden(session: AugnoSession, answer: Answer, why = 'the key may only read'): void {
  expectRefused(answer, refusalOf(session.contract.policies.authentication.refusals.forbidden), why);
}
