import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { allOf, example, property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { list as rowsIn, member } from '../../engine/read.js';
import { skip } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import { bind } from '../../laws/bind.js';
import { otherTenantMayUseIt } from '../../laws/uniqueness.js';
import { itemCategoryCreation, productCreation, unitCreation, unitGroupCreation } from './creations.js';
import { groundOf, minimalProduct, newProduct, type AugnoSession } from './ground.js';
import { entriesOf, idsOf, type ListOperation } from './listing.js';
import { productLineCreation } from './product-line-creation.js';

const foreign = 'it belongs to another account';

/** Rows that an account can make itself. */
const ownKinds = [
  { list: 'listUnits', get: 'getUnit', of: 'unit' },
  { list: 'listUnitGroups', get: 'getUnitGroup', of: 'unitGroup' },
  { list: 'listItemCategories', get: 'getItemCategory', of: 'category' },
] as const;

/** What accounts keep apart beside their products. */
export const tenancyOfTheCatalogue = {
  'augno.tenancy.foreign-catalogue-is-hidden': bind(
    'another-tenant-sees-nothing',
    [...ownKinds.map(({ get }) => get), ...ownKinds.map(({ list }) => list)],
    example(async (session: AugnoSession) => {
      if (session.readOnly)
        skip('it takes rows that the account itself made; enable by leaving out: --read-only');
      const ground = await groundOf(session);
      for (const { list, get, of } of ownKinds) {
        const path = { id: ground[of].id };
        (await session.api.send(get, { path })).need(200, 'reading it with a key of its account');
        (await session.as('otherTenant').send(get, { path })).expectOneOf([404], foreign);
        if (!idsOf(await entriesOf(session, list)).includes(path.id))
          throw new Blocked(`its own account does not list ${path.id}`);
        const theirs = await listedElsewhere(session, list, path.id);
        expectEqual(theirs, false, `whether ${list} of another account shows ${path.id}`);
      }
    }),
  ),

  'augno.tenancy.foreign-properties-and-lines-are-hidden': bind(
    'another-tenant-sees-nothing',
    ['getProductLine', 'getProperty', 'getAttribute'],
    example(async (session: AugnoSession) => {
      const rows = [...(await linesOfOne(session)), ...(await propertiesOfOne(session))];
      if (rows.length === 0)
        skip('both accounts show the same product lines and properties; enable by creating one in the first');
      for (const { get, path } of rows) {
        (await session.api.send(get, { path })).need(200, 'reading it with a key of its account');
        (await session.as('otherTenant').send(get, { path })).expectOneOf([404], foreign);
      }
    }),
  ),

  'augno.tenancy.sku-is-free-elsewhere': otherTenantMayUseIt(productCreation, async (session, { body }) => ({
    body: { ...(await minimalProduct(session, 'otherTenant')), sku: member(body, 'sku') },
  })),

  'augno.tenancy.names-are-free-elsewhere': allOf(
    otherTenantMayUseIt(unitCreation, (_, { body }) => ({ body })),
    otherTenantMayUseIt(unitGroupCreation, async (session, { body }) => {
      const { unit } = await groundOf(session, 'otherTenant');
      return { body: { name: member(body, 'name'), type: unit.type, base_unit_id: unit.id } };
    }),
    otherTenantMayUseIt(productLineCreation, async (session, { body }) => {
      const { unitGroup } = await groundOf(session, 'otherTenant');
      return { body: { ...body, unit_group_id: unitGroup.id } };
    }),
    otherTenantMayUseIt(itemCategoryCreation, async (session, { body }) => {
      const { unitGroup } = await groundOf(session, 'otherTenant');
      return { body: { ...body, unit_group_id: unitGroup.id } };
    }),
  ),

  'augno.tenancy.sku-is-free-elsewhere-on-patch': bind(
    'free-outside-its-scope',
    ['updateProduct'],
    property(
      productCreation.templates,
      async (session: AugnoSession, template) => {
        const { body } = productCreation.request(session, template);
        await newProduct(session, body);
        const path = { id: (await newProduct(session, {}, { role: 'otherTenant' })).id };
        const change = { path, body: { sku: member(body, 'sku') } };
        const answer = await session.as('otherTenant').send('updateProduct', change);
        answer.expect(200, 'the SKU is taken in another account only');
      },
      { most: 3 },
    ),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

interface Row {
  readonly get: 'getProductLine' | 'getProperty' | 'getAttribute';
  readonly path: { readonly id: string; readonly property_id?: string };
}

/** A product line that the first account lists and the other does not; the platform's are everybody's. */
async function linesOfOne(session: AugnoSession): Promise<Row[]> {
  return (await onlyHere(session, 'listProductLines')).map((id): Row => ({
    get: 'getProductLine',
    path: { id },
  }));
}

/** A property that only the first account lists, and its attributes. */
async function propertiesOfOne(session: AugnoSession): Promise<Row[]> {
  const rows: Row[] = [];
  for (const property_id of await onlyHere(session, 'listProperties')) {
    const attributes = idsOf(await entriesOf(session, 'listAttributes', {}, { property_id }));
    rows.push({ get: 'getProperty', path: { id: property_id } });
    rows.push(
      ...attributes.slice(0, 1).map((id): Row => ({ get: 'getAttribute', path: { id, property_id } })),
    );
  }
  return rows;
}

/** The first id that a list shows to the first account and not to the other. */
async function onlyHere(session: AugnoSession, list: ListOperation): Promise<string[]> {
  for (const id of idsOf(await entriesOf(session, list)).slice(0, 20))
    if (!(await listedElsewhere(session, list, id))) return [id];
  return [];
}

async function listedElsewhere(session: AugnoSession, list: ListOperation, id: string): Promise<boolean> {
  const answer = await session.as('otherTenant').send(list, { query: { limit: 1000 } });
  answer.need(200, `${list} of another account`);
  return idsOf(rowsIn(member(answer.json, 'data'))).includes(id);
}
