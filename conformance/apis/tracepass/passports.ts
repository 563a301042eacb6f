import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { create } from '../../laws/creation.js';
import { texts } from './bodies.js';
import { freshGs1, freshGtin, newPassport, newProduct, passportCreation, sharedProduct } from './ground.js';
import { createdPassport, passportFrom, put, readPassport, unknownIds } from './steps.js';

const { templates } = passportCreation;

/** Ends of serial numbers of letters, digits and hyphens, which need no encoding in a URL. */
const plainEndings = fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/);

/** Ends of serial numbers with characters that do, and with some that look as if they did. */
const encodedEndings = fc
  .string({
    unit: fc.constantFrom(...' /+&=%#?:;,@"<>ßé漢🔋', ..."_.!~*'()", '%20'),
    minLength: 3,
    maxLength: 12,
  })
  .map((ending) => `${ending}Z`);

/** A passport of the shared product whose serial number has the given end. */
async function passportEnding(session: Session<operations>, ending: string) {
  const { _id: productId } = await sharedProduct(session);
  const gs1 = { gtin: freshGtin(session), serialNumber: `${session.fresh()}${ending}` };
  return { sent: { productId, gs1 }, passport: await createdPassport(session, { productId, gs1 }) };
}

export const passports = {
  'tracepass.passports.create-echoes-identifiers': property(
    () => texts,
    async (session, ending) => {
      const { sent, passport } = await passportEnding(session, ending);
      expectEqual(passport.productId, sent.productId, 'the product id');
      expectEqual(member(passport, 'gs1', 'gtin'), sent.gs1.gtin, 'the GTIN');
      expectEqual(member(passport, 'gs1', 'serialNumber'), sent.gs1.serialNumber, 'the serial number');
    },
  ),

  'tracepass.passports.new-passport-is-a-draft': property(templates, async (session, template) => {
    expectEqual((await passportFrom(session, template)).status, 'draft', 'the status of a new passport');
  }),

  'tracepass.passports.digital-link-is-built-from-the-identifiers': property(
    () => plainEndings,
    async (session, ending) => {
      const { sent, passport } = await passportEnding(session, ending);
      const { gtin, serialNumber } = sent.gs1;
      const expected = `https://id.tracepass.eu/p/01/${gtin}/21/${serialNumber}`;
      expectEqual(member(passport, 'gs1', 'digitalLinkUri'), expected, 'the Digital Link');
    },
  ),

  'tracepass.passports.digital-link-encodes-the-serial': property(
    () => encodedEndings,
    async (session, ending) => {
      const { sent, passport } = await passportEnding(session, ending);
      const expected = `/21/${encodeURIComponent(sent.gs1.serialNumber)}`;
      const link = text(member(passport, 'gs1', 'digitalLinkUri'));
      expectThat(
        link?.endsWith(expected) === true,
        `the Digital Link is ${show(link)}, expected to end in ${expected}`,
      );
    },
  ),

  'tracepass.passports.unknown-passport-is-not-found': property(
    async (session) => {
      // The same calls for a passport that is there.
      const { _id: id } = await newPassport(session);
      await readPassport(session, id);
      (await session.api.call('deletePassport', { path: { id } })).need(200, 'deleting a passport');
      return fc.record({ id: unknownIds, operation: fc.constantFrom('getPassport', 'deletePassport') });
    },
    async (session, { id, operation }) => {
      const answer = await session.api.send(operation, { path: { id } });
      answer.expectOneOf([404], 'nobody has this passport');
    },
  ),

  'tracepass.passports.unknown-product-is-refused': property(
    async (session) => {
      const all = await templates(session);
      return fc.record({ template: all, productId: unknownIds });
    },
    async (session, { template, productId }) => {
      const gs1 = freshGs1(session);
      const answer = await create(passportCreation, session, { body: { ...template, gs1, productId } });
      answer.expectRefusal('nobody has this product');
      await createdPassport(session, { ...template, gs1 });
    },
  ),

  'tracepass.passports.archived-product-is-refused': property(
    templates,
    async (session, template) => {
      const { _id: productId } = await newProduct(session);
      await put(session, productId, 'archived');
      const body = { ...template, productId, gs1: freshGs1(session) };
      const answer = await create(passportCreation, session, { body });
      answer.expectRefusal('the product is archived');
      await put(session, productId, 'active');
      const second = await create(passportCreation, session, { body });
      second.expect(201, 'the product is active again');
    },
    { most: 6 },
  ),

  'tracepass.passports.deleted-passport-is-gone': property(templates, async (session, template) => {
    const { _id: id } = await passportFrom(session, template);
    await readPassport(session, id);
    (await session.api.call('deletePassport', { path: { id } })).need(200, 'deleting a draft');
    const answer = await session.api.call('getPassport', { path: { id } });
    answer.expect(404, 'the passport was deleted');
  }),

  'tracepass.passports.deletion-names-the-passport': property(templates, async (session, template) => {
    const { _id: id, gs1 } = await passportFrom(session, template);
    const answer = await session.api.call('deletePassport', { path: { id } });
    const summary = member(answer.expect(200, 'a draft can be deleted'), 'summary');
    expectEqual(member(summary, 'passportId'), id, 'the id in the summary');
    expectEqual(member(summary, 'gtin'), member(gs1, 'gtin'), 'the GTIN in the summary');
    const serialNumber = member(gs1, 'serialNumber');
    expectEqual(member(summary, 'serialNumber'), serialNumber, 'the serial number in the summary');
  }),

  'tracepass.passports.deletion-reports-the-freed-slot': property(templates, async (session, template) => {
    const { _id: id } = await passportFrom(session, template);
    const answer = await session.api.call('deletePassport', { path: { id } });
    const deletion = answer.need(200, 'deleting a draft');
    expectEqual(member(deletion, 'summary', 'dppsActiveDelta'), -1, 'the change of the slots in use');
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
