import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import type { ApiClient } from '../../http/client.js';
import { bind } from '../../laws/bind.js';
import { standing } from '../../laws/creation.js';
import { productCreation, texts, type Template } from './creations.js';
import { including, type AugnoSession } from './ground.js';
import { aProduct, productToChange } from './specimens.js';
import { tenancyOfTheCatalogue } from './tenancy-catalogue.js';
import { tenancyOfProperties } from './tenancy-properties.js';
import { tenancyOfRows } from './tenancy-rows.js';
import { expectRefused } from './refusals.js';

const notFound = { status: 404, code: 'resource_not_found' };
const foreign = 'it belongs to another account';

export const tenancy = {
  'augno.tenancy.foreign-product-is-hidden': bind(
    'another-tenant-sees-nothing',
    ['getProduct'],
    property(
      productCreation.templates,
      async (session: AugnoSession, template) => {
        const path = await ownProduct(session, template);
        (await session.api.call('getProduct', { path })).need(200, 'reading it with a key of its account');
        expectRefused(await session.as('otherTenant').call('getProduct', { path }), notFound, foreign);
      },
      { most: 4 },
    ),
  ),

  'augno.tenancy.foreign-product-cannot-be-changed': bind(
    'another-tenant-sees-nothing',
    ['updateProduct', 'deleteProduct'],
    property(
      (session: AugnoSession) => fc.record({ notes: texts(session) }),
      async (session, body) => {
        const path = { id: (await productToChange(session)).id };
        const before = await read(session, path);
        const other = session.as('otherTenant');
        (await other.call('updateProduct', { path, body })).expectOneOf([404], foreign);
        (await other.call('deleteProduct', { path })).expectOneOf([404], foreign);
        const after = await session.api.send('getProduct', { path, ...including(['item']) });
        expectEqual(after.expect(200, 'both calls were refused'), before, 'the product after both calls');
        if (!session.needsControl('updateProduct')) return;
        (await session.api.call('updateProduct', { path, body })).need(
          200,
          'the update with a key of its account',
        );
      },
      { most: 5 },
    ),
  ),

  'augno.tenancy.foreign-products-are-not-listed': bind(
    'another-tenant-sees-nothing',
    ['listProducts'],
    property(
      productCreation.templates,
      async (session: AugnoSession, template) => {
        const { id } = await ownProduct(session, template);
        if (!(await listed(session.api)).includes(id)) throw new Blocked('its own account does not list it');
        expectThat(!(await listed(session.as('otherTenant'))).includes(id), `another account lists ${id}`);
      },
      { most: 4 },
    ),
  ),

  ...tenancyOfTheCatalogue,
  ...tenancyOfProperties,
  ...tenancyOfRows,
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** A product of the primary account: made from the template, or one that is there where nothing may be written. */
async function ownProduct(session: AugnoSession, template: Template): Promise<{ id: string }> {
  if (session.readOnly) return aProduct(session);
  const { answer } = await standing(productCreation, session, template);
  return { id: productCreation.idOf(answer.json) ?? '' };
}

async function read(session: AugnoSession, path: { id: string }): Promise<unknown> {
  return (await session.api.send('getProduct', { path, ...including(['item']) })).need(
    200,
    'reading the product',
  );
}

/** Ids of the newest products that a client sees. */
async function listed(client: ApiClient<operations>): Promise<unknown[]> {
  const page = (await client.call('listProducts')).need(200, 'the list of products');
  return list(page.data).map((row) => member(row, 'id'));
}
