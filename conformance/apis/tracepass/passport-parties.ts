import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member, members } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import type { Answer } from '../../http/answer.js';
import { bind } from '../../laws/bind.js';
import { texts } from './bodies.js';
import { glnWithCheckDigit } from './gs1.js';
import { newPassport, type Passport } from './ground.js';
import { someRole } from './passport-writes.js';
import { readPassport } from './steps.js';

const glns = fc.stringMatching(/^\d{12}$/).map(glnWithCheckDigit);

/** Parties with all that every source knows, and with the least. */
const whole = fc.record({ legalName: texts, gln: glns, country: fc.constantFrom('DE', 'FR', 'IT') });
const plain = fc.record({ legalName: texts, gln: glns });

/** Roles that a passport can have, by the contract. */
const roles = fc.constantFrom(
  'manufacturer',
  'importer',
  'authorisedRepresentative',
  'distributor',
  'recycler',
);

/** A passport whose parties the rule may change. @throws Blocked */
function toChange(session: Session<operations>): Promise<Passport> {
  return session.specimen('a passport to change parties of', (owner) => newPassport(owner));
}

function set(session: Session<operations>, id: string, role: string, body: object): Promise<Answer> {
  return session.api.send('upsertPassportParty', { path: { id, role }, body });
}

function remove(session: Session<operations>, id: string, role: string): Promise<Answer> {
  return session.api.send('deletePassportParty', { path: { id, role } });
}

async function partiesOf(session: Session<operations>, id: string): Promise<Record<string, unknown>> {
  return Object.fromEntries(members((await readPassport(session, id)).parties));
}

/** The party has what was sent; what else a service shows of it is open. @throws Violation */
function expectParty(actual: unknown, sent: object, what: string): void {
  for (const [name, value] of members(sent)) expectEqual(member(actual, name), value, `${name} of ${what}`);
}

/** Parties that the page refuses, with the same party as it should be. */
const badParties = fc
  .record({ party: whole, digit: fc.integer({ min: 1, max: 9 }) })
  .chain(({ party, digit }) => {
    const { legalName: _, ...nameless } = party;
    const wrong = (Number(party.gln.at(-1)) + digit) % 10;
    return fc.constantFrom(
      { why: 'it has no legal name', party: nameless },
      { why: 'its legal name is empty', party: { ...party, legalName: '' } },
      {
        why: 'the check digit of its GLN is wrong',
        party: { ...party, gln: party.gln.slice(0, -1) + wrong },
      },
      { why: 'its GLN has twelve digits', party: { ...party, gln: party.gln.slice(0, -1) } },
    );
  });

/** Refuses a party that could be set otherwise, and shows that nothing changed. @throws Violation */
async function expectPartyRefused(session: Session<operations>, party: object, why: string): Promise<void> {
  const { _id: id } = await toChange(session);
  const before = await partiesOf(session, id);
  (await set(session, id, someRole, party)).expect(400, why);
  expectEqual(await partiesOf(session, id), before, 'the parties after the refusal');
}

/** @throws Blocked unless a party as it should be can be set */
async function needParty(session: Session<operations>): Promise<void> {
  const { _id: id } = await toChange(session);
  const party = { legalName: 'Control', gln: '5412345000013' };
  (await set(session, id, someRole, party)).need(200, 'setting a party');
}

export const passportParties = {
  'tracepass.parties.party-is-stored': bind(
    'update-changes-what-was-sent',
    ['upsertPassportParty'],
    property(
      () => fc.record({ role: roles, party: whole }),
      async (session, { role, party }) => {
        const { _id: id } = await toChange(session);
        (await set(session, id, role, party)).accept(200, 'the party is valid');
        expectParty((await partiesOf(session, id))[role], party, `the ${role}, when read,`);
      },
      { most: 8 },
    ),
  ),

  'tracepass.parties.party-is-replaced-whole': property(
    () => fc.record({ first: whole, second: plain }),
    async (session, { first, second }) => {
      const { _id: id } = await toChange(session);
      (await set(session, id, someRole, first)).need(200, 'setting a party');
      (await set(session, id, someRole, second)).accept(200, 'the party is valid');
      const { [someRole]: party } = await partiesOf(session, id);
      expectParty(party, second, 'the party that took the place of another');
      const country = member(party, 'country') ?? null;
      expectThat(country === null, `the country of the former party, ${show(country)}, is still there`);
    },
    { most: 5 },
  ),

  'tracepass.parties.other-parties-stay': bind(
    'update-changes-what-was-sent',
    ['upsertPassportParty'],
    property(
      () => fc.record({ kept: whole, party: plain }),
      async (session, { kept, party }) => {
        const { _id: id } = await toChange(session);
        (await set(session, id, 'distributor', kept)).need(200, 'setting a party');
        const { distributor: before } = await partiesOf(session, id);
        (await set(session, id, someRole, party)).need(200, 'setting another party');
        const afterSetting = await partiesOf(session, id);
        expectEqual(afterSetting['distributor'], before, 'the distributor after the importer was set');
        (await remove(session, id, someRole)).need(200, 'removing the other party');
        const afterRemoving = await partiesOf(session, id);
        expectEqual(afterRemoving['distributor'], before, 'the distributor after the importer was removed');
      },
      { most: 4 },
    ),
  ),

  'tracepass.parties.removed-party-is-gone': bind(
    'delete-then-gone',
    ['deletePassportParty'],
    property(
      () => whole,
      async (session, party) => {
        const { _id: id } = await toChange(session);
        (await set(session, id, someRole, party)).need(200, 'setting a party');
        (await remove(session, id, someRole)).accept(200, 'the party is there');
        const left = (await partiesOf(session, id))[someRole] ?? null;
        expectThat(left === null, `the removed party is still there: ${show(left)}`);
      },
      { most: 4 },
    ),
  ),

  'tracepass.parties.removing-nothing-succeeds': example(async (session: Session<operations>) => {
    const { _id: id } = await toChange(session);
    await remove(session, id, 'recycler');
    (await remove(session, id, 'recycler')).accept(200, 'removing a party is idempotent');
  }),

  'tracepass.parties.unknown-role-is-refused': property(
    async (session) => {
      await needParty(session);
      return fc.record({
        role: fc.constantFrom('owner', 'Importer', 'importers', 'manufacturer2', 'noSuchRole'),
        call: fc.constantFrom('set', 'remove'),
      });
    },
    async (session, { role, call }) => {
      const { _id: id } = await toChange(session);
      const party = { legalName: 'Nobody', gln: '5412345000013' };
      const answer = await (call === 'set' ? set(session, id, role, party) : remove(session, id, role));
      answer.expect(400, `${role} is no role`);
      expectThat(!(role in (await partiesOf(session, id))), `the passport has the unknown role ${role}`);
    },
    { most: 6 },
  ),

  'tracepass.parties.bad-party-is-refused': property(
    async (session) => {
      await needParty(session);
      return badParties;
    },
    (session, { why, party }) => expectPartyRefused(session, party, why),
    { most: 8 },
  ),

  'tracepass.parties.identifier-is-required': example(async (session: Session<operations>) => {
    await needParty(session);
    const why = 'it has neither a GLN nor another identifier';
    await expectPartyRefused(session, { legalName: 'No identifier' }, why);
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
