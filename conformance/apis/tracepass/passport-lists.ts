import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, observation, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import { bind } from '../../laws/bind.js';
import type { Body } from './bodies.js';
import {
  freshGtin,
  newPassport,
  newProduct,
  passportCreation,
  sharedProduct,
  type Passport,
} from './ground.js';
import { expectEveryRow, has, listed, rowOf } from './rows.js';
import { aPassport, deletion, passportOfProductToChange } from './specimens.js';
import { createdPassport, passportFrom, readPassport } from './steps.js';

/** A passport of the shared product whose serial number has the given end. */
async function passportEnding(session: Session<operations>, ending: string) {
  const { _id: productId } = await sharedProduct(session);
  const gs1 = { gtin: freshGtin(session), serialNumber: `${session.fresh()}${ending}` };
  const { _id } = await newPassport(session, { productId, gs1 });
  return { _id, gs1 };
}

/** A passport that was deleted, and listed before. @throws Blocked */
async function deletedPassport(session: Session<operations>, template: Body): Promise<Passport> {
  const { passport, answer } = await deletion(session, async (owner) => {
    const { _id: productId } = await newProduct(owner);
    const { body } = passportCreation.request(owner, { ...template, productId });
    const made = await createdPassport(owner, body);
    const before = await listed(owner, 'listPassports', { productId });
    if (!has(before, made._id)) throw new Blocked('the passport was not listed before its deletion either');
    return made;
  });
  answer.need(200, 'deleting a draft');
  return passport;
}

/** A product with so many passports (one where writes are limited), beside another product with a passport. */
async function passportsOfTwoProducts(session: Session<operations>, count: number) {
  if (session.sharing) {
    await aPassport(session);
    const { _id, productId } = await passportOfProductToChange(session);
    return { productId, ours: [_id] };
  }
  const [one, other] = [await newProduct(session), await newProduct(session)];
  await newPassport(session, { productId: other._id });
  const ours: string[] = [];
  while (ours.length < count) ours.push((await newPassport(session, { productId: one._id }))._id);
  return { productId: one._id, ours };
}

export const passportLists = {
  'tracepass.lists.new-passport-is-listed': bind(
    'create-then-list',
    ['createPassport'],
    property(passportCreation.templates, async (session, template) => {
      const { _id: id, productId, gs1 } = await passportFrom(session, template);
      const row = await rowOf(session, 'listPassports', id, [
        {},
        { productId },
        { search: member(gs1, 'gtin') },
      ]);
      expectThat(row !== undefined, 'the new passport is in no list');
      const read = await readPassport(session, id);
      for (const key of ['productId', 'gs1', 'status', 'completionPercentage']) {
        expectEqual(member(row, key), member(read, key), `${key} in the row`);
      }
      // Null and absent both say that it was never published.
      expectEqual(
        member(row, 'publishedAt') ?? null,
        member(read, 'publishedAt') ?? null,
        'publishedAt in the row',
      );
    }),
  ),

  'tracepass.lists.deleted-passport-is-not-listed': bind(
    'delete-then-gone',
    ['deletePassport'],
    property(passportCreation.templates, async (session, template) => {
      const { _id: id, productId } = await deletedPassport(session, template);
      expectThat(
        !has(await listed(session, 'listPassports', { productId }), id),
        'the deleted passport is still listed',
      );
    }),
  ),

  'tracepass.lists.passport-product-filter': property(
    () => fc.integer({ min: 1, max: 3 }),
    async (session, count) => {
      if (session.readOnly) {
        const { _id: id, productId } = await aPassport(session);
        const page = await listed(session, 'listPassports', { productId });
        expectThat(has(page, id), 'the passport is not in the list filtered by its product');
        expectEveryRow(page, 'productId', productId);
        return;
      }
      const { productId, ours } = await passportsOfTwoProducts(session, count);
      const page = await listed(session, 'listPassports', { productId });
      const ids = page.map((row) => String(member(row, '_id')));
      expectEqual(ids.sort(), [...ours].sort(), `the list of passports of one product`);
    },
    { most: 5 },
  ),

  'tracepass.lists.passport-status-filter': example(async (session: Session<operations>) => {
    const { _id: id, productId, status: state } = await aPassport(session);
    if (state !== 'draft' && !session.readOnly)
      throw new Blocked(`the new passport is no draft but ${show(state)}`);
    const statuses = list(member(session.contract.schemas['PassportStatus'], 'enum')).map(String);
    for (const status of statuses) {
      const ofProduct = await listed(session, 'listPassports', { status, productId });
      const isThere = has(ofProduct, id);
      expectThat(
        isThere === (status === state),
        `the passport, a ${state}, is ${isThere ? '' : 'not '}in the list filtered by ${status}`,
      );
      expectEveryRow(await listed(session, 'listPassports', { status }), 'status', status);
    }
  }),

  'tracepass.lists.passport-search-finds-a-serial': property(
    () => fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/),
    async (session, ending) => {
      const { _id: id, gs1 } =
        session.oneCase || session.readOnly
          ? await aPassport(session)
          : await passportEnding(session, ending);
      const page = await listed(session, 'listPassports', { search: gs1.serialNumber });
      expectThat(has(page, id), `searching for ${gs1.serialNumber} does not find it`);
    },
  ),

  'tracepass.lists.passport-order': observation(async (session: Session<operations>) => {
    const { _id: productId } = await newProduct(session);
    const made: string[] = [];
    while (made.length < 5) made.push((await newPassport(session, { productId }))._id);
    const ids = (await listed(session, 'listPassports', { productId })).map((row) =>
      String(member(row, '_id')),
    );
    if (String(ids) === String(made))
      return 'Passports are listed in the order of their creation, the oldest first.';
    return String(ids) === String([...made].reverse())
      ? 'Passports are listed in the order of their creation, the newest first.'
      : 'Passports are listed in an order that does not follow their creation.';
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
