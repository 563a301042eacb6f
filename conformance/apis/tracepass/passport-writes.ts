import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import { member, text } from '../../engine/read.js';
import { skip, type Session } from '../../engine/session.js';
import type { ApiClient, RawOptions } from '../../http/client.js';
import type { KeyedOperation } from '../../laws/keyed.js';
import { parties, type Body } from './bodies.js';
import { documented } from './documented.js';
import { newPassport, type Passport } from './ground.js';

// What can be done with a passport, by its id and by its serial number: for the laws about writes and keys.

/** A passport, as far as it takes to name it in either form. */
export type Named = Pick<Passport, '_id' | 'gs1'>;

/** A write to a passport that exists. */
export interface PassportWrite extends KeyedOperation<operations, Body> {
  readonly operation: keyof operations;
  /** Members that the passport has to have beside its identifiers. */
  readonly subject: object;
  /** The request for a passport, without a body. */
  address(passport: Named): RawOptions;
  /** What has to be implemented for its effect to be seen. */
  readonly shownBy: readonly (keyof operations)[];
  /** Whether the target does it to a passport that this API made; it does when left out. */
  isPossible?(session: Session<operations>): Promise<boolean>;
}

type Client = ApiClient<operations>;

/** The field that the suite writes: text, and its key is published. */
export const textField = 'batteryChemistry';

/** The party that the suite sets and removes. */
export const someRole = 'importer';

/** What a kind of write adds to the path, and needs of the passport. */
interface Kind extends Pick<PassportWrite, 'isPossible' | 'body'> {
  readonly path?: object;
  /** Members of the passport beside its identifiers. */
  readonly passport?: object;
  readonly templates?: fc.Arbitrary<Body>;
}

const operator = parties.map((made) => Object.assign({}, ...Object.values(made)) as Body);

const kinds = {
  field: {
    path: { key: textField },
    templates: fc.record({ source: fc.constantFrom('manual', 'ai_suggested') }, { requiredKeys: [] }),
    body: (session, template) => ({ ...template, value: `Value ${session.fresh()}` }),
  },
  party: {
    path: { role: someRole },
    templates: operator,
    body: (session, template) => ({
      gln: '5412345000013',
      ...template,
      legalName: `Operator ${session.fresh()}`,
    }),
  },
  noParty: {
    path: { role: someRole },
    passport: { parties: { [someRole]: { legalName: 'Former operator', gln: '5412345000013' } } },
  },
  suspension: {
    body: (session) => ({ reason: `Conformance check ${session.fresh()}` }),
    isPossible: suspendsDrafts,
  },
  archival: {},
} as const satisfies Record<string, Kind>;

function byId(operation: keyof operations, kind: Kind): PassportWrite {
  const address = ({ _id: id }: Named) => ({ path: { id, ...kind.path } });
  return write(operation, kind, address, ['getPassport']);
}

function bySerial(operation: keyof operations, kind: Kind): PassportWrite {
  const address = (passport: Named) => {
    const serial = text(member(passport, 'gs1', 'serialNumber')) ?? '';
    return { path: { serial, ...kind.path }, query: { gtin: member(passport, 'gs1', 'gtin') } };
  };
  return write(operation, kind, address, ['getPassportBySerial']);
}

function write(
  operation: keyof operations,
  { passport = {}, templates = fc.constant({}), body, isPossible }: Kind,
  address: PassportWrite['address'],
  shownBy: PassportWrite['shownBy'],
): PassportWrite {
  return {
    operation,
    success: 200,
    templates: () => templates,
    subject: passport,
    address,
    ground: async (session) => address(await newPassport(session, passport)),
    ...(body && { body }),
    effect: shown,
    remember: () => undefined,
    shownBy,
    ...(isPossible && { isPossible }),
  };
}

/** Every write to a passport that exists but its deletion. What matters most stands first. */
export const passportWrites: readonly PassportWrite[] = [
  byId('updatePassportField', kinds.field),
  byId('upsertPassportParty', kinds.party),
  byId('suspendPassport', kinds.suspension),
  byId('archivePassport', kinds.archival),
  byId('deletePassportParty', kinds.noParty),
  bySerial('updatePassportFieldBySerial', kinds.field),
  bySerial('suspendPassportBySerial', kinds.suspension),
  bySerial('archivePassportBySerial', kinds.archival),
];

/** Those of them that have a body. */
export const passportWritesWithBody = passportWrites.filter(({ body }) => body !== undefined);

/** The passport that a request names, as far as it is documented, and the status that reading it has. */
export async function shown(
  session: Session<operations>,
  { path, query = {} }: RawOptions,
  client: Client = session.api,
): Promise<unknown> {
  const { status, json } =
    member(path, 'serial') === undefined
      ? await client.send('getPassport', { path: { id: member(path, 'id') } })
      : await client.send('getPassportBySerial', { path: { serial: member(path, 'serial') }, query });
  return { status, passport: documented(session, 'Passport', json) };
}

/** Statuses by which a target may say that a passport is in the wrong state for what is asked. */
const wrongState = [400, 409, 422];

/** Whether a draft can be suspended. The page names no condition, but nobody says that there is none (facts U63). */
export function suspendsDrafts(session: Session<operations>): Promise<boolean> {
  return session.once('whether drafts can be suspended', async (owner) => {
    const { _id: id } = await newPassport(owner);
    const body = { reason: 'Conformance check' };
    const { status } = await owner.api.call('suspendPassport', { path: { id }, body });
    return !wrongState.includes(status);
  });
}

/** @throws Skipped where only a published passport can be suspended: nothing that this API makes is one */
export async function needSuspension(session: Session<operations>): Promise<void> {
  if (await suspendsDrafts(session)) return;
  skip('the target suspends no drafts, and passports are published in its dashboard only');
}
