import { checkDigit } from '../../apis/tracepass/gs1.js';
import { wholePassport } from '../../apis/tracepass/passport-views.js';
import { both } from '../alterations.js';
import { body, unchecked } from './checks.js';
import type { TracePassMutant } from './mutant.js';
import { instead, operation, refused } from './operation.js';

/** Parties of passports that are set or removed otherwise than they were asked to be. */
export const passportParties: readonly TracePassMutant[] = [
  {
    name: 'party-loses-its-country',
    bug: 'The country of a party is not stored.',
    breaks: ['tracepass.parties.party-is-stored'],
    alter: operation('upsertPassportParty', (handle) => (request, world) => {
      const { country: _, ...party } = request.body;
      return handle({ ...request, body: party }, world);
    }),
  },
  {
    name: 'party-is-merged',
    bug: 'Setting a party keeps what the former one has and the new one has not.',
    breaks: ['tracepass.parties.party-is-replaced-whole'],
    alter: operation('upsertPassportParty', (handle) => (request, world) => {
      const row = world.passports.get(request.caller.tenant, request.params.id);
      const former = row?.parties?.[request.params.role];
      return handle({ ...request, body: { ...former, ...request.body } }, world);
    }),
  },
  {
    name: 'party-takes-the-place-of-all',
    bug: 'Setting a party removes those of all other roles.',
    breaks: ['tracepass.parties.other-parties-stay'],
    alter: operation('upsertPassportParty', (handle) => (request, world) => {
      const row = world.passports.get(request.caller.tenant, request.params.id);
      if (row && row.status !== 'archived') world.passports.update({ ...row, parties: {} });
      return handle(request, world);
    }),
  },
  {
    name: 'removing-a-party-removes-all',
    bug: 'Removing a party removes those of all other roles too.',
    breaks: ['tracepass.parties.other-parties-stay'],
    alter: operation('deletePassportParty', (handle) => (request, world) => {
      const outcome = handle(request, world);
      const row = world.passports.get(request.caller.tenant, request.params.id);
      if (row && !('kind' in outcome)) world.passports.update({ ...row, parties: {} });
      return outcome;
    }),
  },
  {
    name: 'removed-party-stays',
    bug: 'Removing a party is answered 200 and does nothing.',
    breaks: ['tracepass.parties.removed-party-is-gone'],
    affects: ['tracepass.idempotency.passport-change-keys-are-per-workspace'],
    alter: instead('deletePassportParty', ({ params, caller }, { passports }) => {
      const row = passports.get(caller.tenant, params.id);
      return row && { status: 200, body: wholePassport(row, {}) };
    }),
  },
  {
    name: 'removing-nothing-is-not-found',
    bug: 'Removing a party that is not there is answered 404.',
    breaks: ['tracepass.parties.removing-nothing-succeeds'],
    alter: instead('deletePassportParty', ({ params, caller }, { passports }) => {
      const row = passports.get(caller.tenant, params.id);
      return row && !row.parties?.[params.role] ? refused(404, 'Party not found') : undefined;
    }),
  },
  {
    name: 'any-role-will-do',
    bug: 'A party can be set under any role.',
    breaks: ['tracepass.parties.unknown-role-is-refused'],
    affects: ['tracepass.contract.body-matches-schema'],
    alter: unchecked('upsertPassportParty', ({ pointer }) => pointer === '/role'),
  },
  {
    name: 'nameless-party-is-set',
    bug: 'A party that is set needs no legal name.',
    breaks: ['tracepass.parties.bad-party-is-refused'],
    alter: both(
      unchecked('upsertPassportParty', ({ keyword }) => keyword === 'minLength'),
      body(['upsertPassportParty'], (sent) => ({ legalName: 'Unknown', ...sent })),
    ),
  },
  {
    name: 'gln-of-a-set-party-is-corrected',
    bug: 'A wrong check digit in the GLN of a party that is set is put right without a word.',
    breaks: ['tracepass.parties.bad-party-is-refused'],
    alter: operation('upsertPassportParty', (handle) => (request, world) => {
      const { gln } = request.body;
      const digits = gln?.slice(0, -1) ?? '';
      const corrected = gln !== undefined && { gln: digits + checkDigit(digits) };
      return handle({ ...request, body: { ...request.body, ...corrected } }, world);
    }),
  },
  {
    name: 'party-needs-no-identifier',
    bug: 'A party that is set needs neither a GLN nor another identifier.',
    breaks: ['tracepass.parties.identifier-is-required'],
    alter: operation('upsertPassportParty', (handle) => (request, world) => {
      const { gln, legacyOperatorId = 'none' } = request.body;
      return handle(
        { ...request, body: { ...request.body, ...(gln === undefined && { legacyOperatorId }) } },
        world,
      );
    }),
  },
];
