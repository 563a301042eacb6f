import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import type { Answer } from '../../http/answer.js';
import type { Defect } from '../../generators/index.js';
import { create } from '../../laws/creation.js';
import { defectiveBodyIsRefused, type DefectBinding } from '../../laws/validation.js';
import { parties, texts, type Body } from './bodies.js';
import { freshGs1, freshGtin, passportCreation, sharedProduct } from './ground.js';
import { glnWithCheckDigit } from './gs1.js';
import { createdPassport } from './steps.js';

/** Passports with one member broken in one of the given ways. */
function brokenPassport(
  only: DefectBinding<operations, Body>['only'],
  judge: (answer: Answer, defect: Defect) => void,
): Check<operations> {
  return defectiveBodyIsRefused({
    creation: passportCreation,
    only,
    async options(session) {
      const { _id: productId } = await sharedProduct(session);
      return { override: { '/productId': fc.constant(productId), '/parties': parties } };
    },
    repair: (session, value, defect) => repaired(session, value, defect.pointer),
    judge,
  });
}

/** Gives the members of gs1 that are not broken values that are free, and accepts no charge. */
function repaired(session: Session<operations>, value: object, pointer: string): object {
  const { gtin, serialNumber } = freshGs1(session);
  const body: Body = { ...value };
  if (pointer !== '/confirmOverage') delete body['confirmOverage'];
  const gs1 = member(value, 'gs1');
  if (pointer === '/gs1' || typeof gs1 !== 'object' || gs1 === null) return body;
  return {
    ...body,
    gs1: {
      ...gs1,
      ...(pointer !== '/gs1/gtin' && { gtin }),
      ...(pointer !== '/gs1/serialNumber' && { serialNumber }),
    },
  };
}

const identifiers = ['/gs1', '/gs1/gtin', '/gs1/serialNumber'];

/** Text that is no GTIN of 14 digits and could not be meant as a shorter one either, which some services pad. */
const noGtins = fc.oneof(
  fc.stringMatching(/^[0-9]{1,6}$/),
  fc.stringMatching(/^[0-9]{16,20}$/),
  fc.stringMatching(/^[0-9]{6}[A-Za-z -][0-9]{7}$/),
);

/** A passport body of the shared product with these identifiers and parties. */
async function bodyWith(session: Session<operations>, members: object): Promise<object> {
  const { _id: productId } = await sharedProduct(session);
  return { productId, gs1: freshGs1(session), ...members };
}

/** The path that details.fieldErrors gives a member; one below it names the member as well. */
function namesMember(error: unknown, pointer: string): boolean {
  const path = pointer.slice(1).replaceAll('/', '.');
  const entries = member(error, 'details', 'fieldErrors');
  const paths = typeof entries === 'object' && entries !== null ? Object.keys(entries) : [];
  return paths.some((given) => given === path || given.startsWith(`${path}.`));
}

export const passportDefects = {
  'tracepass.validation.passport-required-members': brokenPassport(
    ({ pointer, keyword }) => keyword === 'required' && ['/productId', ...identifiers].includes(pointer),
    (answer, defect) => void answer.expect(400, defect.describe),
  ),

  'tracepass.validation.passport-member-types': brokenPassport(
    ({ pointer, keyword }) => keyword === 'type' && ['/confirmOverage', ...identifiers].includes(pointer),
    (answer, defect) => void answer.expect(400, defect.describe),
  ),

  'tracepass.validation.gtin-is-14-digits': property(
    () => noGtins,
    async (session, gtin) => {
      const serialNumber = session.fresh();
      const body = await bodyWith(session, { gs1: { gtin, serialNumber } });
      const answer = await create(passportCreation, session, { body });
      answer.expect(400, 'the GTIN is not 14 digits');
      expectEqual(member(answer.json, 'error'), 'Validation error', 'the error');
      const messages = list(member(answer.json, 'details', 'fieldErrors', 'gs1.gtin'));
      expectThat(messages.includes('GTIN must be 14 digits'), `under gs1.gtin stands ${show(messages)}`);
      if (!session.needsControl('createPassport')) return;
      await createdPassport(session, { ...body, gs1: { gtin: freshGtin(session), serialNumber } });
    },
  ),

  'tracepass.validation.gtin-check-digit': property(
    () => fc.integer({ min: 1, max: 9 }),
    async (session, off) => {
      const { gtin, serialNumber } = freshGs1(session);
      const wrong = gtin.slice(0, -1) + String((Number(gtin.at(-1)) + off) % 10);
      const body = await bodyWith(session, { gs1: { gtin: wrong, serialNumber } });
      const answer = await create(passportCreation, session, { body });
      answer.expect(400, `the check digit of ${wrong} should be ${gtin.at(-1)}`);
      if (!session.needsControl('createPassport')) return;
      await createdPassport(session, { ...body, gs1: { gtin, serialNumber } });
    },
  ),

  'tracepass.validation.party-needs-a-legal-name': property(
    () => parties,
    async (session, all) => {
      const nameless = Object.fromEntries(
        Object.entries(all).map(([role, party]) => [role, { ...toObject(party), legalName: undefined }]),
      );
      const answer = await create(passportCreation, session, {
        body: await bodyWith(session, { parties: nameless }),
      });
      answer.expect(400, 'the parties have no legal name');
      await createdPassport(session, await bodyWith(session, { parties: all }));
    },
  ),

  'tracepass.validation.party-gln-check-digit': property(
    () =>
      fc.record({
        digits: fc.stringMatching(/^\d{12}$/),
        off: fc.integer({ min: 1, max: 9 }),
        legalName: texts,
      }),
    async (session, { digits, off, legalName }) => {
      const gln = glnWithCheckDigit(digits);
      const wrong = digits + String((Number(gln.at(-1)) + off) % 10);
      const withGln = (value: string) =>
        bodyWith(session, { parties: { manufacturer: { legalName, gln: value } } });
      const answer = await create(passportCreation, session, { body: await withGln(wrong) });
      answer.expect(400, `the check digit of ${wrong} should be ${gln.at(-1)}`);
      await createdPassport(session, await withGln(gln));
    },
  ),

  'tracepass.validation.errors-name-the-member': brokenPassport(
    ({ pointer, keyword }) =>
      ['required', 'minLength', 'maxLength'].includes(keyword) &&
      ['/productId', ...identifiers].includes(pointer),
    (answer, { pointer, describe }) => {
      const error = answer.need(400, describe);
      if (member(error, 'error') !== 'Validation error') return;
      const fieldErrors = member(error, 'details', 'fieldErrors');
      expectThat(namesMember(error, pointer), `${describe}, but details.fieldErrors is ${show(fieldErrors)}`);
    },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

function toObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
