import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { allOf, property, type Check, type Property } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import type { Answer } from '../../http/answer.js';
import { bind } from '../../laws/bind.js';
import { create, created } from '../../laws/creation.js';
import { keysExpire, keysLast } from '../../laws/idempotency.js';
import { includePaths } from './contract-reading.js';
import { productCreation, unitCreation, type AugnoCreation } from './creations.js';
import { including, type AugnoSession } from './ground.js';
import { expectMismatch, keyed } from './keyed.js';

/** HTTP strips a space from a value, so that an empty one arrives; the client leaves a header without a value out. */
const empty = ' ';

/** What a key stands for, and how long. */
export const idempotencyKeys = {
  'augno.idempotency.other-query-is-refused': bind(
    'mismatch-is-refused',
    ['createProduct'],
    property(
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
  ),

  'augno.idempotency.window-is-thirty-days': keysLast(productCreation),

  'augno.idempotency.key-is-free-after-the-window': keysExpire(unitCreation),

  'augno.idempotency.empty-key-is-no-key': allOf(
    emptyKeyIsNone(productCreation),
    emptyKeyIsNone(unitCreation),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

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
