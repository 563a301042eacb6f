import fc from 'fast-check';
import type { UniquenessPolicy } from '../../../generated/formats.js';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { observation, property, type Check } from '../../engine/check.js';
import { list, member, text } from '../../engine/read.js';
import { skip } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';
import { bind } from '../../laws/bind.js';
import { create, created, standing, type CreationRequest } from '../../laws/creation.js';
import { parallelCreationsKeepItUnique, takenValueIsRefused } from '../../laws/uniqueness.js';
import {
  itemCategoryCreation,
  productBodies,
  productCreation,
  unitCreation,
  unitGroupCreation,
  type AugnoCreation,
} from './creations.js';
import { newProduct, tryProduct, minimalProduct, type AugnoSession } from './ground.js';
import { productLineCreation } from './product-line-creation.js';
import { rowUniqueness } from './row-uniqueness.js';
import { productToChange } from './specimens.js';
import { expectRefused, refusalOf } from './refusals.js';
import { uniquenessOfProperties } from './uniqueness-properties.js';
import { uniquenessRaces } from './uniqueness-races.js';

/** Products of every type: whatever its type, a product has one of the account's SKUs. */
const productOfAnyType: AugnoCreation = {
  ...productCreation,
  templates: (session) => productBodies(session),
};

export const uniqueness = {
  'augno.uniqueness.sku-on-create': takenValueIsRefused(productOfAnyType, sameSku, conflictOf('sku')),

  'augno.uniqueness.sku-on-patch': bind(
    'unique-in-its-scope',
    ['updateProduct'],
    property(
      productOfAnyType.templates,
      async (session: AugnoSession, template) => {
        const { request } = await standing(productOfAnyType, session, template);
        const path = { id: (await productToChange(session)).id };
        const change = (sku: unknown) => session.api.send('updateProduct', { path, body: { sku } });
        if (session.needsControl('updateProduct'))
          (await change(session.fresh())).need(200, 'an update with a free SKU');
        conflictOf('sku')(await change(member(request.body, 'sku')), session);
      },
      { most: 6 },
    ),
  ),

  'augno.uniqueness.sku-under-concurrency': parallelCreationsKeepItUnique(productCreation, sameSku),

  'augno.uniqueness.unit-name': takenValueIsRefused(
    unitCreation,
    (session, { body }) => ({ body: { ...body, abbreviation: session.fresh() } }),
    conflictOf('unit-name'),
  ),

  'augno.uniqueness.unit-abbreviation': takenValueIsRefused(
    unitCreation,
    (session, { body }) => ({ body: { ...body, name: session.fresh() } }),
    conflictOf('unit-abbreviation'),
  ),

  'augno.uniqueness.platform-units-are-taken': property(
    async (session: AugnoSession) => {
      const ofPlatform = await platformUnits(session);
      if (ofPlatform.length === 0)
        skip('the account shows no unit of the platform; enable with an account that sees them');
      return fc.record({
        template: await unitCreation.templates(session),
        unit: fc.constantFrom(...ofPlatform),
        shared: fc.constantFrom<'name' | 'abbreviation'>('name', 'abbreviation'),
      });
    },
    async (session, { template, unit, shared }) => {
      // The same unit with a free name and abbreviation.
      await standing(unitCreation, session, template);
      const { body } = unitCreation.request(session, template);
      const answer = await create(unitCreation, session, { body: { ...body, [shared]: unit[shared] } });
      const { status, code } = policyOf(session, `unit-${shared}`).conflict;
      expectRefused(answer, refusalOf({ status, code }), `a unit of the platform has this ${shared}`);
    },
    { most: 6 },
  ),

  'augno.uniqueness.unit-group-name': takenValueIsRefused(
    unitGroupCreation,
    (_, { body }) => ({ body: { ...body, associated_units: [] } }),
    (answer) => answer.expectOneOf([409], 'another unit group has this name'),
  ),

  'augno.uniqueness.item-category-name': takenValueIsRefused(
    itemCategoryCreation,
    (_, { body }) => ({ body }),
    (answer) => answer.expectOneOf([409], 'another item category has this name'),
  ),

  'augno.uniqueness.product-line-name': takenValueIsRefused(
    productLineCreation,
    (_, { body }) => ({ body }),
    conflictOf('product-line-name'),
  ),

  ...rowUniqueness,
  ...uniquenessRaces,
  ...uniquenessOfProperties,

  'augno.uniqueness.sku-case': observation(async (session) => {
    const sku = `${session.fresh()}-case-e`;
    await newProduct(session, { sku });
    const meets = async (other: string) => {
      const { status } = await tryProduct(session, { ...(await minimalProduct(session)), sku: other });
      return status === created ? 'does not conflict' : `is answered ${status}`;
    };
    const [upper, accented] = [await meets(sku.toUpperCase()), await meets(sku.replace(/e$/, 'é'))];
    return `A SKU that differs from another only in case ${upper}, one that differs in an accent ${accented}.`;
  }),

  'augno.uniqueness.sku-of-a-deleted-product': observation(async (session) => {
    const sku = session.fresh();
    const path = { id: (await newProduct(session, { sku })).id };
    (await session.api.call('deleteProduct', { path })).need(200, 'deleting the product');
    const { status, json } = await tryProduct(session, { ...(await minimalProduct(session)), sku });
    if (status === created) return 'The SKU of a deleted product can be used again.';
    const code = text(member(json, 'error', 'code')) ?? 'no code';
    return `Using the SKU of a deleted product again is answered ${status} with ${code}.`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** A product of type sale that shares nothing with another one but its SKU. */
function sameSku(_: AugnoSession, { body }: CreationRequest): CreationRequest {
  return { body: { sku: member(body, 'sku'), type: 'sale', category_id: member(body, 'category_id') } };
}

/** Judges a conflict by the contract's policy of that name. */
function conflictOf(id: string) {
  return (answer: Answer, session: AugnoSession) =>
    expectRefused(answer, refusalOf(policyOf(session, id).conflict), `the ${id.replace('-', ' ')} is taken`);
}

/** The contract's uniqueness policy of that name. @throws Blocked when there is none */
export function policyOf(session: AugnoSession, id: string): UniquenessPolicy {
  const policy = session.contract.policies.uniqueness.find((one) => one.id === id);
  if (!policy) throw new Blocked(`the contract has no uniqueness policy ${id}`);
  return policy;
}

/** Units that the platform owns, of those that the list shows first. */
async function platformUnits(session: AugnoSession): Promise<{ name: string; abbreviation: string }[]> {
  const answer = await session.api.call('listUnits', { query: { limit: 1000, 'include[]': ['owner'] } });
  const units = list(member(answer.need(200, 'the list of units'), 'data'));
  return units.flatMap((unit) => {
    const [name, abbreviation] = [text(member(unit, 'name')), text(member(unit, 'abbreviation'))];
    const isPlatforms = member(unit, 'owner', 'type') === 'system';
    return isPlatforms && name !== undefined && abbreviation !== undefined ? [{ name, abbreviation }] : [];
  });
}
