import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Handlers } from '../../handler.js';
import { storedParty, partyViolation, type Role } from './parties.js';
import { wrote } from './passport-fields.js';
import { archived, suspended } from './passport-lifecycle.js';
import { byId, bySerial, withFound, type Found } from './passport-lookup.js';
import { passportArchival, passportSuspension, wholePassport } from './passport-views.js';
import type { PassportRow } from './passport.js';
import { invalid, passportArchived } from './refusals.js';
import type { Schemas } from './schemas.js';
import { unknownName } from './violations.js';
import { templateById } from './templates/index.js';
import { workspaceOf, type TracePassWorld } from './world.js';

type ChangeOperations = Pick<
  operations,
  | 'updatePassportField'
  | 'upsertPassportParty'
  | 'deletePassportParty'
  | 'suspendPassport'
  | 'archivePassport'
  | 'getPassportBySerial'
  | 'updatePassportFieldBySerial'
  | 'suspendPassportBySerial'
  | 'archivePassportBySerial'
>;

/** What is done with a passport that exists, whether it is named by its id or by its serial number. */
export const passportChangeHandlers: Handlers<ChangeOperations, TracePassWorld> = {
  updatePassportField: (request, world) =>
    setField(byId(request, world), request.params.key, request.body, world),
  updatePassportFieldBySerial: (request, world) =>
    setField(bySerial(request, world), request.params.key, request.body, world),

  upsertPassportParty(request, world) {
    const violations = partyViolation(request.body);
    if (violations.length > 0) return invalid(violations);
    const party = storedParty(request.body);
    return setParty(byId(request, world), request.params.role, party, world);
  },
  deletePassportParty: (request, world) =>
    setParty(byId(request, world), request.params.role, undefined, world),

  suspendPassport: (request, world) => suspend(byId(request, world), request.body, world),
  suspendPassportBySerial: (request, world) => suspend(bySerial(request, world), request.body, world),

  archivePassport: (request, world) => archive(byId(request, world), world),
  archivePassportBySerial: (request, world) => archive(bySerial(request, world), world),

  getPassportBySerial: (request, world) =>
    withFound(bySerial(request, world), (row) => ({ status: 200, body: wholePassport(row, request.query) })),
};

function setField(
  found: Found,
  key: string,
  sent: Schemas['UpdatePassportFieldRequest'],
  world: TracePassWorld,
) {
  return withFound(found, (row) => {
    const field = Object.hasOwn(row.fields, key) ? row.fields[key] : undefined;
    if (!field) return invalid([unknownName('key', key)]);
    const template = templateById(row.templateId).fields.find((one) => one.key === key);
    const kind = {
      translatable: template?.translatable ?? false,
      defaultLocale: workspaceOf(world, row.tenant).defaultSourceLocale,
    };
    const written = wrote(field, sent, kind, world.clock.timestamp());
    return changed(row, { fields: { ...row.fields, [key]: written } }, world);
  });
}

function setParty(found: Found, role: Role, party: Schemas['Party'] | undefined, world: TracePassWorld) {
  return withFound(found, (row) => {
    const { [role]: _, ...others } = row.parties ?? {};
    return changed(row, { parties: party ? { ...others, [role]: party } : others }, world);
  });
}

function changed(
  row: PassportRow,
  change: Partial<Pick<PassportRow, 'fields' | 'parties'>>,
  { passports, clock }: TracePassWorld,
) {
  if (row.status === 'archived') return passportArchived;
  const after = { ...row, ...change, updatedAt: clock.timestamp() };
  passports.update(after);
  return { status: 200 as const, body: wholePassport(after, {}) };
}

function suspend(
  found: Found,
  { reason }: Schemas['SuspendPassportRequest'],
  { passports, clock }: TracePassWorld,
) {
  return withFound(found, (row) => {
    if (row.status === 'archived') return passportArchived;
    const after = suspended(row, reason, clock.timestamp());
    passports.update(after);
    return { status: 200 as const, body: passportSuspension(after) };
  });
}

function archive(found: Found, { passports, clock }: TracePassWorld) {
  return withFound(found, (row) => {
    const after = archived(row, clock.timestamp());
    passports.update(after);
    return { status: 200 as const, body: passportArchival(after) };
  });
}
