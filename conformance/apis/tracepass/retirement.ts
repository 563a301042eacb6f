import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { observation, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import type { Answer } from '../../http/answer.js';
import { bind } from '../../laws/bind.js';
import { create, created } from '../../laws/creation.js';
import { groundCategory, type Body } from './bodies.js';
import { documented } from './documented.js';
import { freshGs1, newPassport, newProduct, passportCreation, productCreation, rows } from './ground.js';
import { productDeletion } from './retired.js';
import { createdProduct, put, readProduct } from './steps.js';

// How products come out of use: archived, or deleted for good.

function archive(session: Session<operations>, id: string): Promise<Answer<operations['archiveProduct']>> {
  return session.api.call('archiveProduct', { path: { id } });
}

/** A product of its own, made from a template. */
function ownProduct(session: Session<operations>, template: Body) {
  return createdProduct(session, productCreation.request(session, template).body);
}

/** What stays of a product when it is archived. */
function lasting(session: Session<operations>, product: unknown): object {
  return { ...documented(session, 'Product', product), status: undefined, updatedAt: undefined };
}

/** A product with so many passports. */
async function productWithPassports(session: Session<operations>, count: number) {
  const { _id: id } = await newProduct(session);
  const passports: string[] = [];
  while (passports.length < count) passports.push((await newPassport(session, { productId: id }))._id);
  return {
    id,
    async removePassports() {
      for (const passport of passports) {
        (await session.api.call('deletePassport', { path: { id: passport } })).need(200, 'deleting a draft');
      }
    },
  };
}

/** A small number of passports: fewer where a case has to be cheap. */
function someOf(session: Session<operations>): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: session.oneCase ? 1 : 3 });
}

const gone = 'the product was deleted';

export const retirement = {
  'tracepass.products.archive-answers-with-the-state': property(
    productCreation.templates,
    async (session, template) => {
      const { _id: id, name } = await ownProduct(session, template);
      const body = (await archive(session, id)).accept(200, 'the product has no passports');
      expectEqual(member(body, '_id'), id, 'the id in the answer');
      expectEqual(member(body, 'name'), name, 'the name in the answer');
      expectEqual(member(body, 'status'), 'archived', 'the status in the answer');
    },
    { most: 10 },
  ),

  'tracepass.products.archive-is-stored': property(
    productCreation.templates,
    async (session, template) => {
      const { _id: id } = await ownProduct(session, template);
      const before = await readProduct(session, id);
      (await archive(session, id)).need(200, 'archiving the product');
      const after = await readProduct(session, id);
      expectEqual(after.status, 'archived', 'the status, when read,');
      expectEqual(lasting(session, after), lasting(session, before), 'the rest of the product');
    },
    { most: 10 },
  ),

  'tracepass.products.archive-stops-new-passports': property(
    passportCreation.templates,
    async (session, template) => {
      const { _id: productId } = await newProduct(session);
      (await archive(session, productId)).need(200, 'archiving the product');
      const body = { ...template, productId, gs1: freshGs1(session) };
      (await create(passportCreation, session, { body })).expectRefusal('the product is archived');
      await put(session, productId, 'active');
      const second = await create(passportCreation, session, { body });
      second.expect(created, 'the product is active again');
    },
    { most: 5 },
  ),

  'tracepass.products.archive-waits-for-passports': property(
    someOf,
    async (session, count) => {
      const { id, removePassports } = await productWithPassports(session, count);
      (await archive(session, id)).expect(409, `${count} passports of the product are not archived`);
      expectEqual((await readProduct(session, id)).status, 'active', 'the status after the refusal');
      await removePassports();
      (await archive(session, id)).expect(200, 'the passports of the product were deleted');
    },
    { most: 4 },
  ),

  'tracepass.products.deletion-names-the-product': property(
    productCreation.templates,
    async (session, template) => {
      const { product, answer } = await productDeletion(session, (owner) => ownProduct(owner, template));
      const summary = member(answer.accept(200, 'the product has no passports'), 'summary');
      expectEqual(member(summary, 'productId'), product._id, 'the id in the summary');
      expectEqual(member(summary, 'name'), product.name, 'the name in the summary');
    },
    { most: 10 },
  ),

  'tracepass.products.deleted-product-is-gone': bind(
    'delete-then-gone',
    ['deleteProduct'],
    property(
      productCreation.templates,
      async (session, template) => {
        const { product, answer } = await productDeletion(session, (owner) => ownProduct(owner, template));
        const { _id: id, model } = product;
        answer.need(200, 'deleting the product');
        (await session.api.call('getProduct', { path: { id } })).expect(404, gone);
        const change = { path: { id }, body: { name: 'Conformance check, renamed' } };
        (await session.api.call('updateProduct', change)).expect(404, gone);
        // Without a key, so that it is no repeat of the first deletion.
        (await session.api.call('deleteProduct', { path: { id } })).expect(404, gone);
        for (const query of [{}, { search: model, showArchived: true }]) {
          const page = (await session.api.call('listProducts', { query: { limit: 100, ...query } })).need(
            200,
            'the list of products',
          );
          const row = rows(page).find((candidate) => member(candidate, '_id') === id);
          expectThat(row === undefined, `the deleted product is in the list: ${show(row)}`);
        }
      },
      { most: 8 },
    ),
  ),

  'tracepass.products.deletion-waits-for-passports': property(
    someOf,
    async (session, count) => {
      const { id, removePassports } = await productWithPassports(session, count);
      const before = documented(session, 'Product', await readProduct(session, id));
      const refused = await session.api.call('deleteProduct', { path: { id } });
      refused.expect(409, `the product has ${count} passports`);
      const after = documented(session, 'Product', await readProduct(session, id));
      expectEqual(after, before, 'the product after the refused deletion');
      await removePassports();
      const deletion = await session.api.call('deleteProduct', { path: { id } });
      deletion.expect(200, 'the passports of the product were deleted');
    },
    { most: 4 },
  ),

  'tracepass.products.deletion-reason-counts-the-passports': property(
    someOf,
    async (session, count) => {
      const { id } = await productWithPassports(session, count);
      const refused = await session.api.call('deleteProduct', { path: { id } });
      const reason = text(member(refused.need(409, 'deleting a product with passports'), 'reason')) ?? '';
      const numbers: readonly string[] = reason.match(/\d+/g) ?? [];
      expectThat(
        numbers.includes(String(count)),
        `the reason is ${show(reason)}, expected one that tells ${count} passports`,
      );
    },
    { most: 4 },
  ),

  'tracepass.products.model-of-a-retired-product': observation(async (session) => {
    const statusAfter = async (operation: 'archiveProduct' | 'deleteProduct') => {
      const { _id: id, model } = await newProduct(session);
      (await session.api.send(operation, { path: { id } })).need(200, 'retiring the product');
      const body = { name: 'Conformance check', model, category: groundCategory };
      return (await create(productCreation, session, { body })).status;
    };
    const archived = await statusAfter('archiveProduct');
    const deleted = await statusAfter('deleteProduct');
    return `The model of an archived product is answered ${archived}, that of a deleted one ${deleted}.`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
