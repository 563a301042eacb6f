import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import { bind } from '../../laws/bind.js';
import { choicesOf } from './contract-reading.js';
import { productBodies } from './creations.js';
import { newProduct, type AugnoSession } from './ground.js';
import { expectRefused } from './refusals.js';
import { unknownIds } from './unknown-ids.js';

const notFound = { status: 404, code: 'resource_not_found' };

/** What deleting a product does, and what can be done with it afterwards. */
export const productDeletionRules = {
  'augno.products.delete-answers-the-product': property(
    (session: AugnoSession) =>
      // Not what a product is that nothing was said about.
      productBodies(session, {
        optional: 'always',
        override: { '/portal_visibility': fc.constant('visible') },
      }),
    async (session, body) => {
      const product = await newProduct(session, body);
      const names = ['id', 'type', 'portal_visibility'] as const;
      const read = await session.api.call('getProduct', { path: { id: product.id } });
      const before = read.need(200, 'reading the product');
      // Which of the two is right is for other rules to say.
      for (const name of names) {
        if (member(before, name) !== member(product, name))
          throw new Blocked(`${name} of the new product is not the same when created and when read`);
      }
      const deleted = (await remove(session, product.id)).accept(200, 'the product exists');
      for (const name of names) {
        expectEqual(member(deleted, name), member(before, name), `${name} of the deleted product`);
      }
    },
  ),

  'augno.products.deleted-is-404': bind(
    'delete-then-gone',
    ['deleteProduct'],
    property(types, async (session, type) => {
      const id = await deletedProduct(session, type);
      expectRefused(
        await session.api.call('getProduct', { path: { id } }),
        notFound,
        'the product was deleted',
      );
    }),
  ),

  'augno.products.second-delete-is-410': property(types, async (session, type) => {
    const id = await deletedProduct(session, type);
    expectRefused(await remove(session, id), { status: 410, code: 'resource_gone' }, 'the second delete');
  }),

  'augno.products.patch-after-delete-is-404': property(
    async (session: AugnoSession) => {
      const { id } = await newProduct(session);
      const answer = await session.api.call('updateProduct', { path: { id }, body: { notes: 'in time' } });
      answer.need(200, 'updating a product that is there');
      return fc.record({
        type: types(session),
        change: fc.constantFrom({ notes: 'late' }, { description: null }),
      });
    },
    async (session, { type, change }) => {
      const id = await deletedProduct(session, type);
      const answer = await session.api.call('updateProduct', { path: { id }, body: change });
      expectRefused(answer, notFound, 'the product was deleted');
    },
  ),

  'augno.products.delete-unknown-is-404': property(
    async (session: AugnoSession) => {
      await deletedProduct(session, 'sale');
      return unknownIds('pd');
    },
    async (session, id) => expectRefused(await remove(session, id), notFound, 'no such product exists'),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

function types(session: AugnoSession): fc.Arbitrary<string> {
  return fc.constantFrom(...choicesOf(session, 'ProductType'));
}

function remove(session: AugnoSession, id: string) {
  return session.api.call('deleteProduct', { path: { id } });
}

/** The id of a product that could be read, updated and deleted before it was deleted. */
function deletedProduct(session: AugnoSession, type: string): Promise<string> {
  return session.specimen('a deleted product', async (owner) => {
    const { id } = await newProduct(owner, { type });
    (await owner.api.call('getProduct', { path: { id } })).need(200, 'reading the product');
    (await remove(owner, id)).need(200, 'deleting the product');
    return id;
  });
}
