import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import { show } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer, BodyOf } from '../../http/answer.js';
import { create, created, standing } from '../../laws/creation.js';
import { groundCategory, type Body } from './bodies.js';
import {
  identified,
  newProduct,
  passportCreation,
  productCreation,
  type Passport,
  type Product,
} from './ground.js';

// What many checks do on their way. Whatever fails here says nothing about the rule that is judged.

/** Ids of the right form; that one of them should belong to anything is out of the question. */
export const unknownIds: fc.Arbitrary<string> = fc.stringMatching(/^[0-9a-f]{24}$/);

/** A product made from a template, of which the rule changes nothing. @throws Blocked */
export async function productFrom(session: Session<operations>, template: Body): Promise<Product> {
  const { answer }: { answer: Answer<operations['createProduct']> } = await standing(
    productCreation,
    session,
    template,
  );
  return identified(answer.need(created, 'creating a product'));
}

/** Creates a product with exactly this body. @throws Blocked */
export async function createdProduct(session: Session<operations>, body: object): Promise<Product> {
  const answer: Answer<operations['createProduct']> = await create(productCreation, session, { body });
  return identified(answer.need(created, 'creating a product'));
}

/** A passport made from a template, of which the rule changes nothing. @throws Blocked */
export async function passportFrom(session: Session<operations>, template: Body): Promise<Passport> {
  const { answer }: { answer: Answer<operations['createPassport']> } = await standing(
    passportCreation,
    session,
    template,
  );
  return identified(answer.need(created, 'creating a passport'));
}

/** Creates a passport with exactly this body. @throws Blocked */
export async function createdPassport(session: Session<operations>, body: object): Promise<Passport> {
  const answer: Answer<operations['createPassport']> = await create(passportCreation, session, { body });
  return identified(answer.need(created, 'creating a passport'));
}

/** @throws Blocked */
export async function readProduct(session: Session<operations>, id: string): Promise<Product> {
  return identified(
    (await session.api.call('getProduct', { path: { id } })).need(200, 'reading the product'),
  );
}

/** @throws Blocked */
export async function readPassport(session: Session<operations>, id: string): Promise<Passport> {
  return identified(
    (await session.api.call('getPassport', { path: { id } })).need(200, 'reading the passport'),
  );
}

/** Changes a product. @throws Blocked */
export async function changed(
  session: Session<operations>,
  id: string,
  body: object,
): Promise<BodyOf<operations['updateProduct'], 200>> {
  return identified(
    (await session.api.send('updateProduct', { path: { id }, body })).need(200, 'changing the product'),
  );
}

/** Puts a product in a state and makes sure that it is. @throws Blocked */
export async function put(
  session: Session<operations>,
  id: string,
  status: 'active' | 'archived',
): Promise<void> {
  await changed(session, id, { status });
  const read = await readProduct(session, id);
  if (read.status !== status)
    throw new Blocked(`the product was set to ${status} and is ${show(read.status)}`);
}

/** The category slugs that the contract lists. */
export function documentedCategories(session: Session<operations>): string[] {
  return list(member(session.contract.schemas['CategorySlug'], 'enum')).filter(
    (slug) => typeof slug === 'string',
  );
}

/** The category of the ground and one that goes by the same name everywhere. */
const fewCategories = [groundCategory, 'electronics'];

/**
 * A product of each documented category that the target takes, with the category that was sent; where writes are limited,
 * of two categories. No rule may change them.
 *
 * @throws Blocked when the target takes none
 */
export function productsOfAllCategories(session: Session<operations>): Promise<Product[]> {
  return session.once('a product of each category', async (owner) => {
    const products: Product[] = [];
    for (const category of owner.sharing ? fewCategories : documentedCategories(owner)) {
      const product = await newProduct(owner, { category }).catch((error: unknown) => {
        if (error instanceof Blocked) return undefined;
        throw error;
      });
      if (product) products.push({ ...product, category });
    }
    if (products.length === 0) throw new Blocked('no product can be created in any documented category');
    return products;
  });
}
