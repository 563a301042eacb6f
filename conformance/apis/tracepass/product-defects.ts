import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { defective } from '../../generators/index.js';
import { bind } from '../../laws/bind.js';
import { create } from '../../laws/creation.js';
import { defectiveBodyIsRefused, type DefectBinding } from '../../laws/validation.js';
import { bodySchema, productMembers, type Body } from './bodies.js';
import { productCreation, productTemplates } from './ground.js';
import { productToChange } from './specimens.js';
import { changed, documentedCategories, productFrom } from './steps.js';

/** Products with one member broken in one of the given ways. */
function brokenProduct(only: DefectBinding<operations, Body>['only']): Check<operations> {
  // A generator of a member's own would hide what the schema says about it.
  const own = (place: string) => only({ pointer: place, keyword: 'type' });
  return defectiveBodyIsRefused({
    creation: productCreation,
    only,
    options: () => ({
      override: Object.fromEntries(Object.entries(productMembers).filter(([place]) => !own(place))),
    }),
    repair: (session, value, { pointer }) =>
      pointer === '/model' ? value : { ...value, model: session.fresh() },
    judge: (answer, defect) => void answer.expect(400, defect.describe),
  });
}

export const productDefects = {
  'tracepass.validation.product-required-members': brokenProduct(({ keyword }) => keyword === 'required'),

  'tracepass.validation.product-member-types': brokenProduct(
    ({ pointer, keyword }) => keyword === 'type' && /^\/\w+$/.test(pointer),
  ),

  'tracepass.validation.unknown-category': property(
    (session) =>
      fc.record({
        template: productTemplates(session),
        category: fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/).map((slug) => `no-such-${slug}`),
      }),
    async (session, { template, category }) => {
      const { body } = productCreation.request(session, template);
      const answer = await create(productCreation, session, { body: { ...body, category } });
      answer.expect(400, 'there is no such category');
      expectEqual(member(answer.json, 'error'), `No template found for category: ${category}`, 'the error');
      await productFrom(session, template);
    },
  ),

  'tracepass.validation.all-categories-are-known': example(async (session: Session<operations>) => {
    for (const category of documentedCategories(session)) {
      const body = { name: 'Conformance check', model: session.fresh(), category };
      (await create(productCreation, session, { body })).expect(
        201,
        `the category ${category} is documented`,
      );
    }
  }),

  'tracepass.validation.refused-product-is-not-created': bind(
    'invalid-changes-nothing',
    ['createProduct'],
    property(
      (session) =>
        fc.record({
          template: productTemplates(session),
          mistake: fc.constantFrom({ name: undefined }, { name: '' }, { category: 'no-such-category' }),
        }),
      async (session, { template, mistake }) => {
        const request = productCreation.request(session, template);
        const mistaken = { body: { ...request.body, ...mistake } };
        (await create(productCreation, session, mistaken)).need(400, 'a product with a mistake');
        const listed = await productCreation.count(session, request);
        expectEqual(listed, 0, 'how often the refused product is listed');
        const corrected = await create(productCreation, session, request);
        corrected.expect(201, 'the product was refused before and is right now');
      },
    ),
  ),

  'tracepass.validation.update-unknown-status': property(
    async (session) => {
      const { _id: id } = await productToChange(session);
      if (session.needsControl('updateProduct')) await changed(session, id, { status: 'active' });
      const only = ({ pointer, keyword }: { pointer: string; keyword: string }) =>
        pointer === '/status' && keyword === 'enum';
      const defects = defective(bodySchema(session, 'updateProduct'), session.schemas, {
        only,
        optional: 'never',
      });
      return fc.record({ id: fc.constant(id), broken: defects });
    },
    async (session, { id, broken: { value, defect } }) => {
      const answer = await session.api.send('updateProduct', { path: { id }, body: value });
      answer.expect(400, defect.describe);
    },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
