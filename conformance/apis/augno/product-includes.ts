import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import { includePaths } from './contract-reading.js';
import { productBodies } from './creations.js';
import { isFilled, isPresent, resourcesOf, stepsOf, valuesAt } from './expansion.js';
import { exhibitsOf } from './include-ground.js';
import { including, newProduct, type AugnoSession, type Product } from './ground.js';
import { shownProduct } from './specimens.js';

const rates = ['item.unit_value', 'item.unit_cost', 'item.burn_rate'];

/** Which objects of a product are shown and which are null. */
export const productIncludeRules = {
  'augno.includes.unrequested-objects-are-null': property(
    (session: AugnoSession) => productBodies(session, { override: { '/type': fc.constant('sale') } }),
    async (session, body) => {
      const made = await newProduct(session, body);
      const page = (await session.api.call('listProducts', { query: { limit: 1000 } })).need(
        200,
        'the products',
      );
      const listed = list(member(page, 'data')).find((entry) => member(entry, 'id') === made.id);
      if (listed === undefined) throw new Blocked('the list does not show a product that was just created');
      for (const [where, product] of Object.entries({
        create: made,
        read: await read(session, made.id),
        list: listed,
      })) {
        for (const name of ['product_line', 'item']) {
          expectEqual(member(product, name), null, `${name} without include, on ${where},`);
        }
      }
    },
    { most: 5 },
  ),

  'augno.includes.item-alone-is-flat': property(
    (session: AugnoSession) => productBodies(session),
    async (session, body) => {
      for (const [where, product] of Object.entries(await madeAndRead(session, body, ['item']))) {
        expectThat(
          isPresent(member(product, 'item')),
          `item is not filled on ${where} although it is included`,
        );
        for (const name of ['category', 'unit_value', 'unit_cost', 'burn_rate', 'attributes']) {
          expectEqual(
            member(product, 'item', name),
            null,
            `item.${name} with only item included, on ${where},`,
          );
        }
      }
    },
    { most: 5 },
  ),

  'augno.includes.path-brings-its-ancestors': property(
    (session: AugnoSession) => fc.constantFrom(...pathsBelowItem(session)),
    async (session, path) => {
      const { category } = await exhibitsOf(session);
      const made = await newProduct(session, { category_id: category }, { include: [path] });
      expectAncestors(made, path, 'create');
      // Reads cost no writes: each case tries them all.
      for (const one of pathsBelowItem(session)) {
        expectAncestors(await read(session, made.id, [one]), one, 'read');
      }
    },
    { most: 10 },
  ),

  'augno.includes.product-paths-expand': example(async (session: AugnoSession) => {
    const { plain, inLine, attributed } = await exhibitsOf(session);
    for (const path of includePaths(session, 'getProduct')) {
      const isInLine = path.startsWith('product_line');
      const isListed = /\.(attributes|properties)$/.test(path);
      const id = isInLine ? inLine : isListed ? attributed : plain;
      const product = (await get(session, id ?? plain, [path])).expect(200, `${path} is a documented path`);
      if (id === undefined) continue;
      // Sources disagree on the units of a group's members, and a line's group may have no members at all.
      if (path.endsWith('.associated_units.unit') || /^product_line.*associated_units$/.test(path)) continue;
      expectThat(isFilled(product, path), `${path} is not filled although it is included`);
    }
  }),

  'augno.includes.writes-expand-too': property(
    (session: AugnoSession) =>
      fc.subarray([...includePaths(session, 'getProduct')], { minLength: 1, maxLength: 6 }),
    async (session, include) => {
      const { id } = await newProduct(session);
      const expected = shapeOf(session, await read(session, id, include));
      const options = { path: { id }, ...including(include) };
      const updated = await session.api.send('updateProduct', { ...options, body: { notes: 'changed' } });
      expectEqual(
        shapeOf(session, updated.need(200, 'an update')),
        expected,
        'what the answer to the update fills',
      );
      const deleted = await session.api.send('deleteProduct', options);
      expectEqual(
        shapeOf(session, deleted.need(200, 'a delete')),
        expected,
        'what the answer to the delete fills',
      );
    },
  ),

  'augno.includes.lists-expand-too': property(
    async (session: AugnoSession) => {
      await newProduct(session);
      return fc.constantFrom('item', 'item.category');
    },
    async (session, path) => {
      const answer = await session.api.send('listProducts', { query: { limit: 20, 'include[]': [path] } });
      const entries = list(member(answer.expect(200, `${path} is a documented path`), 'data'));
      if (entries.length === 0) throw new Blocked('the list of products is empty');
      const everywhere = entries.every((entry) => isFilled(entry, path));
      expectThat(everywhere, `${path} is not filled in every entry of the list`);
    },
    { most: 4 },
  ),

  'augno.includes.spellings-are-equal': property(
    (session: AugnoSession) =>
      fc.subarray(
        [...includePaths(session, 'getProduct')].filter((path) => path.startsWith('item')),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
    async (session, paths) => {
      const { plain: id } = await exhibitsOf(session);
      const expected = await read(session, id, paths);
      const spellings = {
        'one parameter with commas': { include: paths.join(',') },
        'a repeated parameter without brackets': { include: paths },
        'one bracketed parameter with commas': { 'include[]': paths.join(',') },
      };
      for (const [name, query] of Object.entries(spellings)) {
        const answer = await session.api.send('getProduct', { path: { id }, query });
        expectEqual(answer.expect(200, name), expected, `the product with ${name}`);
      }
    },
  ),

  'augno.includes.absent-relation-is-null': property(
    (session: AugnoSession) => {
      const paths = includePaths(session, 'getProduct').filter((path) => path.startsWith('product_line'));
      return fc.subarray(paths, { minLength: 1 });
    },
    async (session, include) => {
      for (const [where, product] of Object.entries(await madeAndRead(session, {}, include))) {
        expectEqual(
          member(product, 'product_line'),
          null,
          `product_line of a product in no line, on ${where},`,
        );
      }
    },
    { most: 5 },
  ),

  'augno.includes.create-leaves-rate-units-null': property(
    (session: AugnoSession) => productBodies(session),
    async (session, body) => {
      const product = await shownProduct(session, body, { include: rates });
      for (const path of rates.flatMap((rate) => [`${rate}.numerator_unit`, `${rate}.denominator_unit`])) {
        for (const value of valuesAt(product, path)) expectEqual(value, null, path);
      }
    },
  ),

  'augno.includes.create-leaves-owners-null': property(
    (session: AugnoSession) => productBodies(session),
    async (session, body) => {
      const product = await shownProduct(session, body, { include: includePaths(session, 'createProduct') });
      for (const resource of resourcesOf(product, ['item_category', 'unit_group', 'unit'])) {
        expectEqual(member(resource, 'owner'), null, `owner of the ${show(member(resource, 'object'))}`);
      }
    },
    { most: 5 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

function pathsBelowItem(session: AugnoSession): readonly string[] {
  return includePaths(session, 'getProduct').filter((path) => path.startsWith('item.'));
}

function expectAncestors(product: Product, path: string, where: string): void {
  for (const step of stepsOf(path).slice(0, -1)) {
    expectThat(isFilled(product, step), `${step} is not filled by ${path} on ${where}`);
  }
}

async function read(session: AugnoSession, id: string, include: readonly string[] = []): Promise<Product> {
  return (await get(session, id, include)).need(200, 'reading the product');
}

function get(session: AugnoSession, id: string, include: readonly string[]) {
  return session.api.send('getProduct', { path: { id }, ...including(include) });
}

/** A new product as the creation and as a read show it. */
async function madeAndRead(session: AugnoSession, body: object, include: readonly string[]) {
  const create = await newProduct(session, body, { include });
  return { create, read: await read(session, create.id, include) };
}

/** Which objects at the ends of the documented paths are filled. */
function shapeOf(session: AugnoSession, product: unknown): Record<string, boolean> {
  return Object.fromEntries(
    includePaths(session, 'getProduct').map((path) => [path, isFilled(product, path)]),
  );
}
