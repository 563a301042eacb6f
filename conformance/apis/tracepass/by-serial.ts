import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { property, type Check, type Property } from '../../engine/check.js';
import { expectEqual, expectThat } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import type { RawOptions } from '../../http/client.js';
import { bind } from '../../laws/bind.js';
import type { Body } from './bodies.js';
import { documented } from './documented.js';
import { freshGtin, newPassport, sharedProduct, type Passport } from './ground.js';
import { shown, textField } from './passport-writes.js';
import { callBySerial, isRead, possibleForms, writeOf } from './serial-forms.js';
import { createdPassport, readPassport } from './steps.js';

// Passports that are named by their serial numbers: everything is as it is by id.

/** Ends of serial numbers that need no encoding, and of some that do. */
const plainEndings = fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/);
const awkwardEndings = fc
  .array(fc.constantFrom(...' /+&=%#?:;,@"<>ßé漢🔋', '%20', '%2F'), { minLength: 1, maxLength: 6 })
  .map((parts) => `${parts.join('')}Z`);

/** Either. */
export const someEndings = fc.oneof(plainEndings, awkwardEndings);

/** A passport whose serial number ends so. @throws Blocked */
export async function passportEnding(session: Session<operations>, ending: string): Promise<Passport> {
  const { _id: productId } = await sharedProduct(session);
  const gs1 = { gtin: freshGtin(session), serialNumber: `${session.fresh()}${ending}` };
  const passport = await createdPassport(session, { productId, gs1 });
  // As it was sent: how the answer spells it is judged elsewhere.
  return { ...passport, gs1: { ...passport.gs1, ...gs1 } };
}

/** What a serial number leads to is what the id leads to. @throws Violation */
async function expectSame(session: Session<operations>, passport: Passport, query: object): Promise<void> {
  const byId = documented(session, 'Passport', await readPassport(session, passport._id));
  const path = { serial: passport.gs1.serialNumber };
  const answer = await session.api.send('getPassportBySerial', { path, query });
  const read = documented(session, 'Passport', answer.accept(200, 'a passport has this serial number'));
  expectEqual(read, byId, 'the passport that is read by its serial number');
}

/** What two equal passports have in common after the same was done to them: all but identifiers and times. */
function comparable(seen: unknown): unknown {
  const state = member(seen, 'passport', 'status');
  return { status: member(seen, 'status'), state, parties: member(seen, 'passport', 'parties') };
}

function byIdOf({ _id: id }: Passport): RawOptions {
  return { path: { id } };
}

/** A write by serial number does what the same write by id does to an equal passport. */
function doesTheSame(
  idForm: keyof operations & string,
  serialForm: keyof operations & string,
  parts: readonly string[],
  extent: (seen: unknown) => unknown = comparable,
): Property<operations> {
  const [byId, bySerial] = [writeOf(idForm), writeOf(serialForm)];
  return property<operations, Body>(
    async (session) => bySerial.templates(session),
    async (session, template) => {
      const [one, other] = [await newPassport(session), await newPassport(session)];
      const body = bySerial.body?.(session, template);
      const request = (address: RawOptions): RawOptions => ({ ...address, ...(body && { body }) });
      const first = await session.api.send(idForm, request(byId.address(one)));
      const expected = first.need(200, 'the same call by id');
      const second = await session.api.send(serialForm, request(bySerial.address(other)));
      const actual = second.accept(200, 'it is the call by id in another form');
      for (const part of parts) {
        const wanted = part === '_id' ? other._id : member(expected, part);
        expectEqual(member(actual, part), wanted, `${part} in the answer by serial number`);
      }
      const [left, right] = [
        await shown(session, byId.address(one)),
        await shown(session, byId.address(other)),
      ];
      expectEqual(extent(right), extent(left), 'the passport after the call by serial number');
    },
    { most: 4 },
  );
}

/** The same with the field that is written, without its times. */
function fieldIn(seen: unknown): unknown {
  const field = member(seen, 'passport', 'fields', textField);
  const { lastUpdatedAt: _, approvedAt: __, ...rest } = Object(field);
  return { ...Object(comparable(seen)), field: typeof field === 'object' ? rest : field };
}

export const bySerial = {
  'tracepass.by-serial.read-is-that-of-the-id': property(
    () => fc.record({ ending: plainEndings, query: fc.constantFrom({}, { gtin: true }) }),
    async (session, { ending, query }) => {
      const passport = await passportEnding(session, ending);
      await expectSame(session, passport, 'gtin' in query ? { gtin: passport.gs1.gtin } : {});
    },
    { most: 8 },
  ),

  'tracepass.by-serial.encoded-serial-is-found': property(
    () => awkwardEndings,
    async (session, ending) => expectSame(session, await passportEnding(session, ending), {}),
    { most: 12 },
  ),

  'tracepass.by-serial.field-is-set-as-by-id': bind(
    'update-changes-what-was-sent',
    ['updatePassportFieldBySerial'],
    doesTheSame('updatePassportField', 'updatePassportFieldBySerial', [], fieldIn),
  ),

  'tracepass.by-serial.suspension-is-that-of-the-id': doesTheSame(
    'suspendPassport',
    'suspendPassportBySerial',
    ['_id', 'status', 'suspensionReason'],
  ),

  'tracepass.by-serial.archival-is-that-of-the-id': doesTheSame(
    'archivePassport',
    'archivePassportBySerial',
    ['_id', 'status'],
  ),

  'tracepass.by-serial.ambiguous-serial-needs-the-gtin': property(
    async (session) => fc.constantFrom(...(await possibleForms(session))),
    async (session, operation) => {
      const one = await newPassport(session);
      const { serialNumber } = one.gs1;
      const twin = await newPassport(session, { gs1: { gtin: freshGtin(session), serialNumber } });
      const both = async () => [await shown(session, byIdOf(one)), await shown(session, byIdOf(twin))];
      const [oneBefore, twinBefore] = await both();
      const refused = await callBySerial(session, operation, twin, {});
      refused.expect(409, 'two passports have this serial number');
      expectEqual(await both(), [oneBefore, twinBefore], 'the two passports after the refusal');
      const answer = await callBySerial(session, operation, twin, { gtin: twin.gs1.gtin });
      answer.accept(200, 'the GTIN says which passport is meant');
      const [oneAfter, twinAfter] = await both();
      expectEqual(oneAfter, oneBefore, 'the passport with the same serial number under another GTIN');
      if (operation === 'getPassportBySerial')
        expectEqual(member(answer.json, '_id'), twin._id, 'the id that is read');
      else if (!isRead(operation))
        expectThat(
          !isDeepStrictEqual(twinAfter, twinBefore),
          'the passport that was meant is as it was before',
        );
    },
    { most: 8 },
  ),

  'tracepass.by-serial.unknown-serial-is-not-found': property(
    async (session) => fc.constantFrom(...(await possibleForms(session))),
    async (session, operation) => {
      const passport = await newPassport(session);
      const nobodys = { ...passport, gs1: { ...passport.gs1, serialNumber: session.fresh() } };
      (await callBySerial(session, operation, nobodys, {})).expectOneOf(
        [404],
        'nobody has this serial number',
      );
      const gtin = freshGtin(session);
      const elsewhere = await callBySerial(session, operation, passport, { gtin });
      elsewhere.expectOneOf([404], 'nobody has this serial number under this GTIN');
      (await callBySerial(session, operation, passport, {})).need(
        200,
        'the same call for a passport that is there',
      );
    },
    { most: 8 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
