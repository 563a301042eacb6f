import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { list, member, text } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import type { Answer } from '../../http/answer.js';
import type { ApiClient, RawOptions } from '../../http/client.js';
import type { KeyedOperation } from '../../laws/keyed.js';
import type { Body } from './bodies.js';
import { freshGs1, passportCreation, rows } from './ground.js';

// Batches of passports: how they are made, sent and read.

type Client = ApiClient<operations>;

/** Status of an answer that tells what became of each item. Its page does not show it; 200 is the contract's choice. */
export const answered = 200;

/** Items that a generated batch has at most. */
const someItems = 4;

/** Items that lack their identifiers. */
export async function itemTemplates(
  session: Session<operations>,
  length: { minLength: number; maxLength?: number } = { minLength: 1 },
): Promise<fc.Arbitrary<Body[]>> {
  const maxLength = session.sharing ? Math.max(2, length.minLength) : someItems;
  return fc.array(await passportCreation.templates(session), { maxLength, ...length });
}

/** The items with identifiers that nothing else has; with a product other than their own where one is given. */
export function freshItems(
  session: Session<operations>,
  templates: readonly unknown[],
  productId?: string,
): Body[] {
  return templates.map((template) => ({
    ...Object(template),
    ...(productId !== undefined && { productId }),
    gs1: freshGs1(session),
  }));
}

/** Batches as an operation that honours keys. Their effect is how often each of their items is listed. */
export const batchWrite: KeyedOperation<operations, Body> = {
  operation: 'createPassportBatch',
  success: answered,
  async templates(session) {
    const passports = await itemTemplates(session);
    return fc.record({ passports, confirmOverage: fc.constant(false) }, { requiredKeys: ['passports'] });
  },
  ground: async () => ({}),
  body: (session, template) => ({ ...template, passports: freshItems(session, list(template['passports'])) }),
  async effect(session, { body }) {
    const counts = new Set<number>();
    for (const item of list(member(body, 'passports'))) counts.add(await timesListed(session, item));
    return [...counts];
  },
  once: [1],
  remember(session, body, client) {
    for (const result of resultsIn(body)) {
      const data = member(result, 'data');
      if (text(member(data, '_id')) !== undefined) passportCreation.remember(session, data, client);
    }
  },
};

/** How often a passport with the identifiers of the item is listed. */
export function timesListed(session: Session<operations>, item: unknown, client?: Client): Promise<number> {
  return passportCreation.count(session, { body: Object(item) }, client);
}

/** Sends a batch; what it creates is entered in the ledger. */
export async function sendBatch(
  session: Session<operations>,
  passports: readonly unknown[],
  { more = {}, client = session.api, ...options }: RawOptions & { more?: object; client?: Client } = {},
): Promise<Answer<operations['createPassportBatch']>> {
  const answer = await client.send('createPassportBatch', { ...options, body: { passports, ...more } });
  if (answer.status === answered) batchWrite.remember(session, answer.json, client);
  return answer;
}

/** What an answer says of the items. */
export function resultsIn(body: unknown): readonly unknown[] {
  return list(member(body, 'results'));
}

/** @throws Violation unless the result says that its item was created */
export function expectCreated(result: unknown, why: string): void {
  expectEqual(member(result, 'status'), 'created', `the status of an item (${why})`);
}

/** @throws Violation unless the result says that its item was not created, and why; the text where one is documented */
export function expectFailed(result: unknown, why: string, documented?: string): void {
  expectEqual(member(result, 'status'), 'error', `the status of an item (${why})`);
  const error = text(member(result, 'error'));
  if (documented !== undefined) expectEqual(error, documented, `the error of an item (${why})`);
  else expectThat(error !== undefined && error !== '', `the error of an item (${why}) is ${show(error)}`);
}

/** Identifiers as text, to be compared and sorted. */
export function identifiersOf(row: unknown): string {
  return `${show(member(row, 'gs1', 'gtin'))} ${show(member(row, 'gs1', 'serialNumber'))}`;
}

/** Identifiers of all passports that a product of few is listed with. */
export async function listedUnder(
  session: Session<operations>,
  productId: string,
  client: Client = session.api,
): Promise<string[]> {
  const answer = await client.send('listPassports', { query: { productId, limit: 100 }, impatient: true });
  const listed = rows(answer.need(200, 'the passports of the product'));
  return listed
    .filter((row) => member(row, 'productId') === productId)
    .map(identifiersOf)
    .sort();
}
