import type { operations } from '../../../generated/tracepass/openapi.js';
import { member, text } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import type { Answer } from '../../http/answer.js';
import { hourOf, newKey } from '../../laws/idempotency.js';
import { newPassport, newProduct, rows, sharedProduct, type Passport, type Product } from './ground.js';
import { readPassport, readProduct } from './steps.js';

// What rules share where writes are limited, and find where nothing may be written.

/** A product that is only looked at. @throws Blocked, Skipped */
export function aProduct(session: Session<operations>): Promise<Product> {
  return session.specimen('a product', sharedProduct, (owner) => found(owner, 'listProducts', readProduct));
}

/** A passport that is only looked at. @throws Blocked, Skipped */
export function aPassport(session: Session<operations>): Promise<Passport> {
  return session.specimen(
    'a passport',
    (owner) => newPassport(owner),
    (owner) => found(owner, 'listPassports', readPassport),
  );
}

/**
 * A product that the rule may change, as it is now. It has something in every member; where writes are not limited
 * it is new, and has what `overrides` say as well.
 *
 * @throws Blocked
 */
export async function productToChange(
  session: Session<operations>,
  overrides: object = {},
): Promise<Product> {
  if (!session.sharing) return newProduct(session, overrides);
  const { _id: id } = await session.specimen('a product to change', (owner) =>
    newProduct(owner, fullMembers),
  );
  return readProduct(session, id);
}

/** The only passport of the product that rules may change, where they share it. @throws Blocked */
export async function passportOfProductToChange(session: Session<operations>): Promise<Passport> {
  const { _id: productId } = await productToChange(session);
  return session.specimen('a passport of the product to change', (owner) =>
    newPassport(owner, { productId }),
  );
}

/** What a product can have beside its name, model and category. */
export const fullMembers = {
  description: 'Described at creation.',
  defaultFieldValues: { batteryChemistry: 'NMC', nominalVoltage: 48 },
  imageUrls: ['https://cdn.example.com/front.jpg', 'https://cdn.example.com/back.jpg'],
  sourceLocale: 'en',
};

/** A passport whose deletion is to be refused: nothing depends on it should it go nevertheless. @throws Blocked */
export function passportAtRisk(session: Session<operations>): Promise<Passport> {
  return session.specimen('a passport at risk', (owner) => newPassport(owner));
}

/** A deletion; with a key, so that it can be repeated, where it is shared. */
export interface Deletion {
  readonly passport: Passport;
  readonly request: { readonly path: { id: string }; readonly headers: Readonly<Record<string, string>> };
  readonly answer: Answer<operations['deletePassport']>;
}

/** A passport that was deleted just now, or by an earlier rule where writes are limited. @throws Blocked */
export function deletion(
  session: Session<operations>,
  make: (session: Session<operations>) => Promise<Passport> = (owner) => newPassport(owner),
): Promise<Deletion> {
  return session.specimen(`a deleted passport, ${hourOf(session)}`, async (owner) => {
    const passport = await make(owner);
    const path = { id: passport._id };
    await readPassport(owner, path.id);
    const { header } = owner.contract.policies.idempotency;
    const headers = { ...(owner.sharing && { [header]: newKey(owner) }) };
    const answer = await owner.api.call('deletePassport', { path, headers });
    return { passport, request: { path, headers }, answer };
  });
}

/**
 * Shows that a passport can be deleted, by deleting the given one, which is not shared.
 *
 * @throws Blocked
 */
export async function needDeletion(session: Session<operations>, id: string): Promise<void> {
  if (!session.needsControl('deletePassport')) return;
  const { answer } = session.sharing
    ? await deletion(session)
    : { answer: await session.api.call('deletePassport', { path: { id } }) };
  answer.need(200, 'the deletion by somebody who may');
}

/** The first row of a list, read. */
async function found<Row>(
  session: Session<operations>,
  operation: 'listProducts' | 'listPassports',
  read: (session: Session<operations>, id: string) => Promise<Row>,
): Promise<Row | undefined> {
  if (!session.implements(operation)) return undefined;
  const [row] = rows((await session.api.send(operation)).need(200, 'a list to find something in'));
  const id = text(member(row, '_id'));
  return id === undefined ? undefined : read(session, id);
}
