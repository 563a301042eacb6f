import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { allOf, property, type Check, type Property } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import { bind } from '../../laws/bind.js';
import { rivalsIn } from '../../laws/creation.js';
import { parallelCreationsKeepItUnique } from '../../laws/uniqueness.js';
import { itemCategoryCreation, texts, unitCreation, unitGroupCreation } from './creations.js';
import { newProduct, type AugnoSession, type Product } from './ground.js';
import { productLineCreation } from './product-line-creation.js';

/** Several that want one name, or one SKU, at once. */
export const uniquenessRaces = {
  'augno.uniqueness.names-under-concurrency': allOf(
    parallelCreationsKeepItUnique(unitCreation, (session, { body }) => ({
      body: { ...body, abbreviation: session.fresh() },
    })),
    parallelCreationsKeepItUnique(unitCreation, (session, { body }) => ({
      body: { ...body, name: session.fresh() },
    })),
    parallelCreationsKeepItUnique(unitGroupCreation, (_, { body }) => ({ body })),
    parallelCreationsKeepItUnique(itemCategoryCreation, (_, { body }) => ({ body })),
    parallelCreationsKeepItUnique(productLineCreation, (_, { body }) => ({ body })),
  ),

  'augno.uniqueness.sku-on-patch-under-concurrency': updatesToOneSku(),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** Updates that give several products one SKU at once: at most one succeeds, and one product has it. */
function updatesToOneSku(): Property<operations> {
  const law = property(
    (session: AugnoSession) => texts(session),
    async (session, end) => {
      const products: Product[] = [];
      while (products.length < rivalsIn(session)) products.push(await newProduct(session));
      const sku = `${session.fresh()} ${end}`;
      await session.makeRoom();
      const answers = await Promise.all(
        products.map(({ id }) => session.api.call('updateProduct', { path: { id }, body: { sku } })),
      );
      const winners = answers.filter(({ status }) => status === 200);
      if (winners.length === 0)
        throw new Blocked(`none of ${answers.length} updates succeeded, first status ${answers[0]?.status}`);
      expectEqual(winners.length, 1, 'the number of updates to one SKU at once that succeed');
      const query = { 'include[]': ['item'] };
      const skus: unknown[] = [];
      for (const { id } of products)
        skus.push(
          member((await session.api.send('getProduct', { path: { id }, query })).json, 'item', 'sku'),
        );
      expectEqual(skus.filter((one) => one === sku).length, 1, 'the number of products with that SKU');
    },
    { most: 6 },
  );
  return bind('unique-under-concurrency', ['updateProduct'], law);
}
