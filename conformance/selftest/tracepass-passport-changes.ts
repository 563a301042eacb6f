import type { Call, Reply } from './http.js';
import { bodyOf, invalid, own, refusal } from './tracepass-store.js';
import type { Documented, Passport, Store, Workspace } from './tracepass-store.js';
import { countsOf, isChecked, isThere, read } from './tracepass-passports.js';

type Handler = (call: Call, owner: Workspace, store: Store) => Reply;

const roles = Object.keys({
  ...{ manufacturer: 1, importer: 1, authorisedRepresentative: 1, distributor: 1, recycler: 1 },
  producerResponsibilityOrg: 1,
});

/** The passport that a call names, by id or by serial number. @throws Refusal */
export function named({ at, query }: Call, owner: Workspace, { passports }: Store): Passport {
  const { id, serial } = at;
  if (serial === undefined) return own(passports.filter(isThere), id ?? '', owner);
  const gtin = query.get('gtin');
  const [passport, ...others] = passports.filter(
    (one) =>
      isThere(one) &&
      one.owner === owner &&
      one.gs1.serialNumber === serial &&
      (!gtin || one.gs1.gtin === gtin),
  );
  if (!passport) throw refusal(404, 'nothing of yours has this serial number');
  if (others.length > 0) throw refusal(409, 'say which', { code: 'ambiguous_serial' }); // U58. Mock: in error.
  return passport;
}

const suspend: Handler = (call, owner, store) => {
  const passport = named(call, owner, store);
  const { reason = null } =
    call.text === '' ? {} : bodyOf<Documented['SuspendPassportRequest']>(call, 'SuspendPassportRequest');
  passport.status = 'suspended';
  // U64: suspended anew each time. Mock: only the first time counts. §14.8: the reason in full. Mock: cut.
  const suspendedAt = new Date().toISOString();
  return {
    status: 200,
    body: { _id: passport._id, status: 'suspended', suspendedAt, suspensionReason: reason },
  };
};

/** U65, U66: gone for this API from then on, its slot free (U29). Mock: still there, and archived as often as wanted. */
const archive: Handler = (call, owner, store) => {
  const passport = named(call, owner, store);
  passport.status = 'archived';
  return {
    status: 200,
    body: { _id: passport._id, status: 'archived', archivedAt: new Date().toISOString() },
  };
};

const setField: Handler = (call, owner, store) => {
  const passport = named(call, owner, store);
  const key = call.at['key'] ?? '';
  if (!Object.hasOwn(passport.fields, key)) throw refusal(400, 'no such field'); // U56
  const { value, source = 'manual' } = bodyOf<Documented['UpdatePassportFieldRequest']>(
    call,
    'UpdatePassportFieldRequest',
  );
  const status = ['ai_suggested', 'supplier'].includes(source) ? 'pending_review' : 'approved';
  passport.fields = { ...passport.fields, [key]: { value, source, status } };
  Object.assign(passport, countsOf(passport.fields));
  return { status: 200, body: { key, status } }; // U53: only what was done. Mock: the whole passport.
};

const setParty: Handler = (call, owner, store) => {
  const passport = named(call, owner, store);
  const role = roleIn(call);
  const party = bodyOf<Documented['Party']>(call, 'Party');
  if (party.gln === undefined && party.legacyOperatorId === undefined)
    throw invalid({ gln: ['or another id'] });
  if (party.gln !== undefined && !isChecked(party.gln)) throw invalid({ gln: ['the last digit'] });
  passport.parties = { ...passport.parties, [role]: party };
  return { status: 200, body: { role } }; // U53
};

const removeParty: Handler = (call, owner, store) => {
  const passport = named(call, owner, store);
  const role = roleIn(call);
  const others = Object.entries(passport.parties ?? {}).filter(([name]) => name !== role);
  passport.parties = Object.fromEntries(others);
  return { status: 200, body: {} }; // U53
};

function roleIn({ at }: Call): string {
  const role = at['role'] ?? '';
  if (!roles.includes(role)) throw refusal(400, 'no such role');
  return role;
}

/** What is done to a passport that exists, in both forms. */
export const passportChanges: Readonly<Record<string, Handler>> = {
  suspendPassport: suspend,
  suspendPassportBySerial: suspend,
  archivePassport: archive,
  archivePassportBySerial: archive,
  updatePassportField: setField,
  updatePassportFieldBySerial: setField,
  upsertPassportParty: setParty,
  deletePassportParty: removeParty,
  getPassportBySerial: (call, owner, store) => ({
    status: 200,
    body: read(call, named(call, owner, store)),
  }),
};
