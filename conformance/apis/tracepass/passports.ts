import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import type { Answer } from '../../http/answer.js';
import { bind } from '../../laws/bind.js';
import { create } from '../../laws/creation.js';
import { texts, type Body } from './bodies.js';
import { freshGs1, freshGtin, newProduct, passportCreation, sharedProduct } from './ground.js';
import { aPassport, deletion } from './specimens.js';
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

/** A body for a passport of the shared product whose serial number has the given end. */
async function bodyEnding(session: Session<operations>, ending: string) {
  const { _id: productId } = await sharedProduct(session);
  return { productId, gs1: { gtin: freshGtin(session), serialNumber: `${session.fresh()}${ending}` } };
}

/** A passport whose serial number needs no encoding, and the identifiers that were sent. */
async function plainPassport(session: Session<operations>, ending: string) {
  if (session.oneCase) {
    // The suite's own serial numbers are of such characters.
    const passport = await aPassport(session);
    return { sent: passport.gs1, passport };
  }
  const { productId, gs1 } = await bodyEnding(session, ending);
  return { sent: gs1, passport: await createdPassport(session, { productId, gs1 }) };
}

/** The deletion of a passport that is made from a template. */
function deletionOf(session: Session<operations>, template: Body) {
  return deletion(session, (owner) => createdPassport(owner, passportCreation.request(owner, template).body));
}

export const passports = {
  'tracepass.passports.create-echoes-identifiers': property(
    () => texts,
    async (session, ending) => {
      const sent = await bodyEnding(session, ending);
      const answer: Answer<operations['createPassport']> = await create(passportCreation, session, {
        body: sent,
      });
      const passport = answer.accept(201, 'the passport is valid');
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
      const { sent, passport } = await plainPassport(session, ending);
      const { gtin, serialNumber } = sent;
      const expected = `https://id.tracepass.eu/p/01/${gtin}/21/${serialNumber}`;
      expectEqual(member(passport, 'gs1', 'digitalLinkUri'), expected, 'the Digital Link');
    },
  ),

  'tracepass.passports.digital-link-encodes-the-serial': property(
    () => encodedEndings,
    async (session, ending) => {
      const sent = await bodyEnding(session, ending);
      const passport = await createdPassport(session, sent);
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
      const calls = (['getPassport', 'deletePassport'] as const).filter((call) => session.allows(call));
      if (calls.includes('deletePassport')) (await deletion(session)).answer.need(200, 'deleting a passport');
      else await readPassport(session, (await aPassport(session))._id);
      return fc.record({ id: unknownIds, operation: fc.constantFrom(...calls) });
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
      if (session.needsControl('createPassport')) await createdPassport(session, { ...template, gs1 });
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

  'tracepass.passports.deleted-passport-is-gone': bind(
    'delete-then-gone',
    ['deletePassport'],
    property(templates, async (session, template) => {
      const { passport, answer: deleted } = await deletionOf(session, template);
      const { _id: id } = passport;
      deleted.need(200, 'deleting a draft');
      const gone = 'the passport was deleted';
      (await session.api.call('getPassport', { path: { id } })).expect(404, gone);
      // Without a key, so that it is no repeat of the first deletion.
      (await session.api.call('deletePassport', { path: { id } })).expect(404, gone);
    }),
  ),

  'tracepass.passports.deletion-names-the-passport': property(templates, async (session, template) => {
    const { passport, answer } = await deletionOf(session, template);
    const { _id: id, gs1 } = passport;
    const summary = member(answer.accept(200, 'a draft can be deleted'), 'summary');
    expectEqual(member(summary, 'passportId'), id, 'the id in the summary');
    expectEqual(member(summary, 'gtin'), member(gs1, 'gtin'), 'the GTIN in the summary');
    const serialNumber = member(gs1, 'serialNumber');
    expectEqual(member(summary, 'serialNumber'), serialNumber, 'the serial number in the summary');
  }),

  'tracepass.passports.deletion-reports-the-freed-slot': property(templates, async (session, template) => {
    const { answer } = await deletionOf(session, template);
    const body = answer.need(200, 'deleting a draft');
    expectEqual(member(body, 'summary', 'dppsActiveDelta'), -1, 'the change of the slots in use');
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
