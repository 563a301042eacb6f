import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import { show } from '../../engine/expect.js';
import { list, member, text } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import { filtered } from '../../generators/discards.js';
import type { ApiClient } from '../../http/client.js';
import type { BodyOf } from '../../http/answer.js';
import { created, templatesFor, type Creation } from '../../laws/creation.js';
import { bodies, groundCategory, parties, productMembers, type Body } from './bodies.js';
import { freshGtin } from './gs1.js';

export { groundCategory } from './bodies.js';
export { freshGtin } from './gs1.js';

export type Product = BodyOf<operations['createProduct'], 201>;
export type Passport = BodyOf<operations['createPassport'], 201>;
type Client = ApiClient<operations>;

/** Rows that a count asks for at once: the most a page can have. */
const wholePage = 100;

/** Pages that a count walks through at most, should a list not end. */
const mostPages = 20;

/** Valid products that still lack a model. */
export function productTemplates(session: Session<operations>): fc.Arbitrary<Body> {
  const options = { omit: ['/model'], override: productMembers };
  const all = bodies(session, 'createProduct', options);
  const full = bodies(session, 'createProduct', { ...options, optional: 'always' });
  return templatesFor(session, all, filtered(full, hasImages));
}

function hasImages(body: Body): boolean {
  return list(body['imageUrls']).length > 0;
}

/** Products: the model is unique in the workspace. */
export const productCreation: Creation<operations, Body> = {
  operation: 'createProduct',
  templates: productTemplates,
  request: (session, template) => ({ body: { ...template, model: session.fresh() } }),
  vary: (session, request) => ({ ...request, body: { ...request.body, model: session.fresh() } }),
  idOf: (body) => text(member(body, '_id')),
  remember(session, body, client = session.api) {
    const id = text(member(body, '_id'));
    session.created({
      what: `product ${id ?? '?'} (model ${text(member(body, 'model')) ?? '?'})`,
      ...(id !== undefined && { remove: () => removeRow(session, client, 'deleteProduct', id) }),
    });
  },
  async count(session, { body }, client = session.api) {
    const model = text(member(body, 'model')) ?? '';
    const inPage = async (query: object) => {
      const answer = await client.send('listProducts', { query: { ...query, limit: wholePage } });
      return rows(answer.need(200, 'the list of products')).filter((row) => member(row, 'model') === model)
        .length;
    };
    // Should the search itself be broken, the newest products still tell.
    return (await inPage({ search: model })) || (await inPage({}));
  },
};

/** Passports: GTIN and serial number together are unique, and the GTIN belongs to one company. */
export const passportCreation: Creation<operations, Body> = {
  operation: 'createPassport',
  async templates(session) {
    // Where nothing may be written, nothing is made of them.
    if (session.readOnly) return fc.constant({});
    const { _id: productId } = await sharedProduct(session);
    const omit = ['/productId', '/gs1', '/confirmOverage'];
    const made = bodies(session, 'createPassport', { omit, override: { '/parties': parties } });
    return templatesFor(
      session,
      made.map((body) => ({ productId, ...body })),
    );
  },
  request: (session, template) => ({ body: { ...template, gs1: freshGs1(session) } }),
  vary: (session, request) => ({
    ...request,
    body: {
      ...request.body,
      gs1: { gtin: member(request.body, 'gs1', 'gtin'), serialNumber: session.fresh() },
    },
  }),
  idOf: (body) => text(member(body, '_id')),
  remember(session, body, client = session.api) {
    const id = text(member(body, '_id'));
    const serial = text(member(body, 'gs1', 'serialNumber')) ?? '?';
    session.created({
      what: `passport ${id ?? '?'} (serial number ${serial})`,
      ...(id !== undefined && { remove: () => removeRow(session, client, 'deletePassport', id) }),
    });
  },
  async count(session, { body }, client = session.api) {
    const gs1 = member(body, 'gs1');
    const inPage = async (query: object) => {
      const answer = await client.send('listPassports', { query: { ...query, limit: wholePage } });
      const page = rows(answer.need(200, 'the list of passports'));
      const ours = page.filter(
        (row) =>
          member(row, 'gs1', 'gtin') === member(gs1, 'gtin') &&
          member(row, 'gs1', 'serialNumber') === member(gs1, 'serialNumber'),
      );
      return { found: ours.length, full: page.length === wholePage };
    };
    const { found } = await inPage({ search: member(gs1, 'gtin') });
    if (found > 0) return found;
    // Should the search itself be broken, the passports of the product still tell.
    const productId = member(body, 'productId');
    for (let page = 1; page <= mostPages; page += 1) {
      const onPage = await inPage({ productId, page });
      if (onPage.found > 0 || !onPage.full) return onPage.found;
    }
    return 0;
  },
};

/** A product of the ground's category with a fresh model. @throws Blocked when it cannot be created */
export async function newProduct(
  session: Session<operations>,
  overrides: object = {},
  client: Client = session.api,
): Promise<Product> {
  const body = { name: 'Conformance check', model: session.fresh(), category: groundCategory, ...overrides };
  const answer = await client.send('createProduct', { body });
  if (answer.status === created) productCreation.remember(session, answer.json, client);
  return identified(answer.need(created, 'creating a product'));
}

/**
 * A passport with fresh identifiers, of the shared product unless `overrides` names another one; with another client,
 * of a product made with that client.
 *
 * @throws Blocked when it cannot be created
 */
export async function newPassport(
  session: Session<operations>,
  overrides: object = {},
  client?: Client,
): Promise<Passport> {
  const product = async () => (client ? newProduct(session, {}, client) : sharedProduct(session));
  const productId = member(overrides, 'productId') ?? (await product())._id;
  const body = { productId, gs1: freshGs1(session), ...overrides };
  const answer = await (client ?? session.api).send('createPassport', { body });
  if (answer.status === created) passportCreation.remember(session, answer.json, client);
  return identified(answer.need(created, 'creating a passport'));
}

/** A product that every rule may use and none may change. */
export function sharedProduct(session: Session<operations>): Promise<Product> {
  return session.once('shared product', (owner) =>
    newProduct(owner, { defaultFieldValues: { batteryChemistry: 'NMC', nominalVoltage: 48 } }),
  );
}

/** GTIN and serial number that nothing else has. */
export function freshGs1(session: Session<operations>): { gtin: string; serialNumber: string } {
  return { gtin: freshGtin(session), serialNumber: session.fresh() };
}

/** The rows of a list's page. */
export function rows(page: unknown): readonly unknown[] {
  return list(member(page, 'data', 'items'));
}

/**
 * The body, which has an id to go on with. Everything else in it may still be missing, whatever its type says.
 *
 * @throws Blocked
 */
export function identified<Body>(body: Body): Body {
  if (text(member(body, '_id')) === undefined) throw new Blocked(`the answer has no _id: ${show(body)}`);
  return body;
}

async function removeRow(
  session: Session<operations>,
  client: Client,
  operation: 'deletePassport' | 'deleteProduct',
  id: string,
): Promise<boolean> {
  // Where nothing but waiting helps, a refusal of too many requests is waited out.
  const impatient = session.hasClock;
  const remove = async () => (await client.send(operation, { path: { id }, impatient })).status;
  let status = await remove();
  // A rule may have used up the day's writes on purpose.
  if (status === 429 && session.hasClock) {
    await session.clock.advancePastMidnight();
    status = await remove();
  }
  return status === 200 || status === 404;
}
