import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member, members } from '../../engine/read.js';
import { skip, type Session } from '../../engine/session.js';
import type { Answer } from '../../http/answer.js';
import { bind } from '../../laws/bind.js';
import { create } from '../../laws/creation.js';
import {
  batteryDefaults,
  bodies,
  groundCategory,
  imageUrls,
  productMembers,
  texts,
  type Body,
} from './bodies.js';
import { newPassport, newProduct, productCreation, productTemplates } from './ground.js';
import { aProduct, productToChange } from './specimens.js';
import { changed, productFrom, productsOfAllCategories, readProduct, unknownIds } from './steps.js';

const { templates } = productCreation;

/**
 * Templates in which the given members always stand, and the omitted ones never; for a rule with a single case the
 * template that has every member.
 */
function templatesWith(
  session: Session<operations>,
  given: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  omitted: readonly string[] = [],
): fc.Arbitrary<Body> {
  if (session.oneCase) return productTemplates(session);
  const omit = ['/model', ...omitted, ...Object.keys(given).map((name) => `/${name}`)];
  const override = Object.fromEntries(
    Object.entries(productMembers).filter(([place]) => !omit.includes(place)),
  );
  const rest = bodies(session, 'createProduct', { omit, override });
  return fc.tuple(rest, fc.record(given)).map(([body, members]) => ({ ...body, ...members }));
}

export const products = {
  'tracepass.products.create-echoes-name-model-category': property(
    async (session) => {
      const known = session.oneCase
        ? [groundCategory]
        : (await productsOfAllCategories(session)).map((product) => product.category);
      const category = fc.constantFrom(...known);
      return fc.record({ name: texts, ending: texts, category });
    },
    async (session, { name, ending, category }) => {
      const sent = { name, model: `${session.fresh()} ${ending}`, category };
      const answer: Answer<operations['createProduct']> = await create(productCreation, session, {
        body: sent,
      });
      const product = answer.accept(201, 'the product is valid');
      for (const key of ['name', 'model', 'category'] as const)
        expectEqual(product[key], sent[key], `the ${key}`);
    },
  ),

  'tracepass.products.create-echoes-defaults': property(
    (session) => templatesWith(session, { defaultFieldValues: batteryDefaults }),
    async (session, template) => {
      const product = await productFrom(session, template);
      for (const [key, value] of members(template['defaultFieldValues'])) {
        expectEqual(member(product, 'defaultFieldValues', key), value, `the default field value ${key}`);
      }
    },
  ),

  'tracepass.products.new-product-is-active': property(templates, async (session, template) => {
    expectEqual((await productFrom(session, template)).status, 'active', 'the status of a new product');
  }),

  'tracepass.products.new-product-has-no-passports': property(templates, async (session, template) => {
    expectEqual(
      (await productFrom(session, template)).passportCount,
      0,
      'the passport count of a new product',
    );
  }),

  'tracepass.products.category-picks-the-template': property(
    async (session) => {
      const known = await productsOfAllCategories(session);
      if (known.length < 2)
        skip('the target takes products of one category only; enable with templates for more');
      return fc.shuffledSubarray(known, { minLength: 2, maxLength: 2 });
    },
    async (session, [one, other]) => {
      const twin = await newProduct(session, { category: one?.category });
      expectEqual(twin.templateId, one?.templateId, `the template of the second product of ${one?.category}`);
      expectThat(
        twin.templateId !== other?.templateId,
        `${one?.category} and ${other?.category} have the same template ${show(twin.templateId)}`,
      );
    },
    { most: 8 },
  ),

  'tracepass.products.read-returns-what-was-created': bind(
    'create-then-read',
    ['createProduct'],
    property(
      // Descriptions and images have rules of their own, because the create answer need not show them.
      (session) => templatesWith(session, {}, ['/description', '/imageUrls']),
      async (session, template) => {
        const product = await productFrom(session, template);
        const answer = await session.api.call('getProduct', { path: { id: product._id } });
        const read = answer.expect(200, 'the product was created just now');
        for (const [key, value] of Object.entries(product)) {
          if (['description', 'imageUrls'].includes(key) && Object.hasOwn(template, key)) continue;
          expectEqual(member(read, key), value, `${key}, when read,`);
        }
      },
    ),
  ),

  'tracepass.products.read-shows-image-urls': property(
    (session) => templatesWith(session, { imageUrls: imageUrls.filter((urls) => urls.length > 0) }),
    async (session, template) => {
      const product = await productFrom(session, template);
      const read = await readProduct(session, product._id);
      expectEqual(read.imageUrls, template['imageUrls'], 'the image addresses');
    },
  ),

  'tracepass.products.read-shows-description': property(
    (session) => templatesWith(session, { description: texts }),
    async (session, template) => {
      const product = await productFrom(session, template);
      const read = await readProduct(session, product._id);
      expectEqual(read.description, template['description'], 'the description');
    },
  ),

  'tracepass.products.passport-count-grows': property(
    (session: Session<operations>) => fc.integer({ min: 1, max: session.oneCase ? 1 : 3 }),
    async (session, passports) => {
      const { _id: productId } = session.sharing ? await aProduct(session) : await newProduct(session);
      const { passportCount: before } = await readProduct(session, productId);
      for (let made = 1; made <= passports; made += 1) {
        await newPassport(session, { productId });
        const { passportCount } = await readProduct(session, productId);
        expectEqual(passportCount, before + made, `the passport count after ${made} passports`);
      }
    },
    { most: 5 },
  ),

  'tracepass.products.unknown-product-is-not-found': property(
    async (session) => {
      // The same calls for a product that is there.
      await readProduct(session, (await aProduct(session))._id);
      const calls = (['getProduct', 'updateProduct'] as const).filter((call) => session.allows(call));
      if (calls.includes('updateProduct') && session.needsControl('updateProduct')) {
        const { _id: id } = await productToChange(session);
        await changed(session, id, { name: 'Conformance check, renamed' });
      }
      return fc.record({ id: unknownIds, operation: fc.constantFrom(...calls) });
    },
    async (session, { id, operation }) => {
      const body = operation === 'updateProduct' ? { name: 'Conformance check' } : undefined;
      const answer = await session.api.send(operation, { path: { id }, body });
      answer.expectOneOf([404], 'nobody has this product');
    },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
