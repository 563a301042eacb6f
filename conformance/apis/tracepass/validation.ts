import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { observation, property, type Check } from '../../engine/check.js';
import { member } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { create } from '../../laws/creation.js';
import {
  freshGs1,
  freshGtin,
  groundCategory,
  newProduct,
  passportCreation,
  productCreation,
  sharedProduct,
} from './ground.js';
import { imageDefects } from './image-defects.js';
import { passportDefects } from './passport-defects.js';
import { productDefects } from './product-defects.js';
import { changed, createdPassport, createdProduct } from './steps.js';
import { textBounds } from './text-bounds.js';

/** Texts that are no JSON, whatever comes after the cut: an object that never ends, or something that is none. */
function brokenTexts(json: string): fc.Arbitrary<string> {
  return fc.oneof(
    fc.integer({ min: 1, max: json.length - 1 }).map((length) => json.slice(0, length)),
    fc.constantFrom(`${json}}`, json.replace(':', ''), json.replaceAll('"', "'"), 'not JSON'),
  );
}

/** A whole body for each operation that has one, which just succeeded. @throws Blocked */
async function wholeBodies(session: Session<operations>) {
  const { _id: productId } = await newProduct(session);
  const product = { name: 'Conformance check', model: session.fresh(), category: groundCategory };
  const passport = { productId, gs1: freshGs1(session) };
  const change = { name: 'Conformance check, renamed' };
  await createdProduct(session, product);
  await createdPassport(session, passport);
  await changed(session, productId, change);
  return [
    { operation: 'createProduct', path: {}, json: JSON.stringify(product) },
    { operation: 'updateProduct', path: { id: productId }, json: JSON.stringify(change) },
    { operation: 'createPassport', path: {}, json: JSON.stringify(passport) },
  ] as const;
}

/** What an answer says about a request that nobody documents, in a few words. */
function inWords(status: number, body: unknown): string {
  const error = member(body, 'error');
  return typeof error === 'string' ? `${status} (${error})` : String(status);
}

export const validation = {
  ...productDefects,
  ...imageDefects,
  ...passportDefects,
  ...textBounds,

  'tracepass.validation.malformed-json': property(
    async (session) =>
      fc
        .constantFrom(...(await wholeBodies(session)))
        .chain(({ operation, path, json }) => brokenTexts(json).map((text) => ({ operation, path, text }))),
    async (session, { operation, path, text }) => {
      const headers = { 'Content-Type': 'application/json' };
      const answer = await session.api.send(operation, { path, bodyText: text, headers });
      answer.expectRefusal('the body is not JSON');
    },
  ),

  'tracepass.validation.malformed-ids': observation(async (session: Session<operations>) => {
    const path = { id: 'not-an-object-id' };
    const product = await session.api.send('getProduct', { path });
    const passport = await session.api.send('getPassport', { path });
    const body = { productId: path.id, gs1: freshGs1(session) };
    const creation = await create(passportCreation, session, { body });
    const words = [product, passport, creation].map(({ status, json }) => inWords(status, json));
    return `An id that is no ObjectId is answered ${words[0]} for products, ${words[1]} for passports and ${words[2]} in a body.`;
  }),

  'tracepass.validation.unknown-default-key': observation(async (session: Session<operations>) => {
    const defaultFieldValues = { noTemplateHasThisField: 1 };
    const body = {
      name: 'Conformance check',
      model: session.fresh(),
      category: groundCategory,
      defaultFieldValues,
    };
    const { status, json } = await create(productCreation, session, { body });
    return `A default field value with an unknown key is answered ${inWords(status, json)}.`;
  }),

  'tracepass.validation.shorter-gtin': observation(async (session: Session<operations>) => {
    const { _id: productId } = await sharedProduct(session);
    // Fourteen digits with a leading zero are a GTIN of thirteen, and the check digit is the same.
    const gtin = freshGtin(session).slice(1);
    const body = { productId, gs1: { gtin, serialNumber: session.fresh() } };
    const { status, json } = await create(passportCreation, session, { body });
    const stored = member(json, 'gs1', 'gtin');
    if (status !== 201) return `A valid GTIN of 13 digits is answered ${inWords(status, json)}.`;
    return `A valid GTIN of 13 digits is taken and stored with ${String(stored).length} digits.`;
  }),

  'tracepass.validation.party-without-identifier': observation(async (session: Session<operations>) => {
    const { _id: productId } = await sharedProduct(session);
    const body = {
      productId,
      gs1: freshGs1(session),
      parties: { manufacturer: { legalName: 'Example Cells GmbH' } },
    };
    const { status, json } = await create(passportCreation, session, { body });
    return `A party with a legal name and no identifier is answered ${inWords(status, json)}.`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
