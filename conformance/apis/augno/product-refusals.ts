import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { Blocked } from '../../engine/verdicts.js';
import { bind } from '../../laws/bind.js';
import { afterControl } from './control.js';
import { groundOf, minimalProduct, newCategory, tryProduct, type AugnoSession } from './ground.js';
import { expectRefused } from './refusals.js';
import { unknownIds } from './unknown-ids.js';

const notFound = { status: 404, code: 'resource_not_found' };

/** Creations that name something a product cannot refer to. The control is the same body without that member. */
export const productRefusalRules = {
  'augno.products.unknown-category-is-404': property(
    (session: AugnoSession) => afterControl(session, unknownIds('itcg')),
    async (session, category_id) => {
      const answer = await tryProduct(session, { ...(await minimalProduct(session)), category_id });
      expectRefused(answer, notFound, 'the category does not exist');
    },
  ),

  'augno.products.material-category-is-refused': property(
    async (session: AugnoSession) => {
      const { unitGroup } = await groundOf(session);
      const materials = await newCategory(session, {
        type: 'material_category',
        unit_group_id: unitGroup.id,
      });
      const types = fc.constantFrom('sale', 'service', 'return');
      return afterControl(session, fc.record({ type: types, category_id: fc.constant(materials.id) }));
    },
    async (session, members) => {
      const answer = await tryProduct(session, { ...(await minimalProduct(session)), ...members });
      expectRefused(answer, { status: 400, code: 'validation_failed' }, 'the category is for materials');
    },
    { most: 5 },
  ),

  'augno.products.unknown-product-line-is-404': property(
    (session: AugnoSession) => afterControl(session, unknownIds('pdln')),
    async (session, product_line_id) => {
      const answer = await tryProduct(session, { ...(await minimalProduct(session)), product_line_id });
      expectRefused(answer, notFound, 'the product line does not exist');
    },
  ),

  'augno.products.unknown-attribute-is-404': property(
    (session: AugnoSession) =>
      afterControl(session, fc.array(unknownIds('at'), { minLength: 1, maxLength: 3 })),
    async (session, attribute_ids) => {
      const answer = await tryProduct(session, { ...(await minimalProduct(session)), attribute_ids });
      expectRefused(answer, notFound, 'no such attribute exists');
    },
  ),

  'augno.products.refused-create-leaves-nothing': bind(
    'invalid-changes-nothing',
    ['createProduct'],
    property(
      async (session: AugnoSession) => {
        const { currency, unit } = await groundOf(session);
        const upsideDown = { value: '1.00', numerator_unit_id: unit.id, denominator_unit_id: currency.id };
        return fc.oneof(
          fc.record({ category_id: unknownIds('itcg') }),
          fc.record({ product_line_id: unknownIds('pdln') }),
          fc.record({ attribute_ids: fc.tuple(unknownIds('at')) }),
          fc.constantFrom({ unit_price: upsideDown }, { unit_cost: upsideDown }),
          fc.constantFrom({ type: 'none' }, { unheard_of: 1 }, { notes: 5 }),
        );
      },
      async (session, defect) => {
        const body = await minimalProduct(session);
        const refused = await tryProduct(session, { ...body, ...defect });
        if (refused.status < 400 || refused.status > 499) {
          throw new Blocked(`a body that should be refused is answered ${refused.status}`);
        }
        (await tryProduct(session, body)).expect(201, 'only a refused request has named this SKU before');
      },
    ),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
