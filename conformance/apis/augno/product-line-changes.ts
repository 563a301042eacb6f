import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { observation, property, type Check } from '../../engine/check.js';
import { expectEqual, show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { bind } from '../../laws/bind.js';
import { create } from '../../laws/creation.js';
import { including, newProduct, type AugnoSession } from './ground.js';
import { entriesOf, idsOf } from './listing.js';
import { productLineCreation } from './product-line-creation.js';
import { expectRefused } from './refusals.js';
import { idOf, productLine, someGroups } from './row-kinds.js';
import {
  acceptsChanges,
  deletedIsGone,
  platformRowsStay,
  secondDeleteIsRefused,
  unknownIsNotFound,
} from './row-rules.js';
import { updateChangesWhatItNames } from './row-updates.js';
import { unknownIds } from './unknown-ids.js';

/** Ids of lines that the sources call default ones. */
const defaults = ['shipping', 'service', 'credit', 'tax'];

/** How product lines come about, change and go. */
export const productLineChanges = {
  'augno.product-lines.create-stores-the-line': bind(
    'create-then-read',
    ['createProductLine'],
    property(
      async (session: AugnoSession) =>
        fc.record({
          template: await productLineCreation.templates(session),
          unit_group_id: fc.constantFrom(...(await someGroups(session))),
        }),
      async (session, { template, unit_group_id }) => {
        const { body } = productLineCreation.request(session, { ...template, unit_group_id });
        const answer = await create(productLineCreation, session, { body });
        answer.accept(201, 'a valid product line');
        const path = { id: idOf(answer.json) };
        const read = await session.api.send('getProductLine', { path, ...including(['unit_group']) });
        const line = read.expect(200, 'the product line was just created');
        for (const name of ['name', 'commission_policy', 'freight_policy']) {
          expectEqual(member(line, name), member(body, name), `${name} of the product line when read`);
        }
        expectEqual(member(line, 'unit_group', 'id'), unit_group_id, 'unit_group.id of the product line');
      },
      { most: 5 },
    ),
  ),

  'augno.product-lines.unknown-unit-group-is-404': property(
    async (session: AugnoSession) => {
      await acceptsChanges(session, productLine);
      return fc.record({
        template: await productLineCreation.templates(session),
        unit_group_id: unknownIds('ungp'),
      });
    },
    async (session, { template, unit_group_id }) => {
      const refusal = { status: 404, code: 'resource_not_found' };
      const what = `no unit group is ${unit_group_id}`;
      const request = productLineCreation.request(session, { ...template, unit_group_id });
      expectRefused(await create(productLineCreation, session, request), refusal, what);
      const path = await session.once('a line to lose its group', (shared) => productLine.make(shared));
      const change = { path, body: { unit_group_id } };
      expectRefused(await session.api.send('updateProductLine', change), refusal, what);
    },
    { most: 5 },
  ),

  'augno.product-lines.patch-changes-what-it-names': updateChangesWhatItNames(productLine),
  'augno.product-lines.deleted-is-gone': deletedIsGone(productLine),
  'augno.product-lines.second-delete-is-410': secondDeleteIsRefused(productLine),
  'augno.product-lines.unknown-is-404': unknownIsNotFound(productLine),
  'augno.product-lines.default-lines-stay': platformRowsStay(
    productLine,
    { status: 403, code: 'insufficient_permissions' },
    async (session) =>
      idsOf(await entriesOf(session, 'listProductLines')).filter((id) => defaults.includes(id)),
  ),

  'augno.product-lines.products-of-a-deleted-line': observation(async (session: AugnoSession) => {
    const path = await productLine.make(session);
    const { id } = await newProduct(session, { product_line_id: path['id'] });
    const { status } = await session.api.send('deleteProductLine', { path });
    if (status !== 200) return `Deleting a product line with products is answered ${status}.`;
    const read = await session.api.send('getProduct', { path: { id }, ...including(['product_line']) });
    return `A product of a deleted line is answered ${read.status}, its product_line ${show(member(read.json, 'product_line'))}.`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
