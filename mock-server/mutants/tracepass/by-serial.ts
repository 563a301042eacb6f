import { wholePassport } from '../../apis/tracepass/passport-views.js';
import { both, request, success } from '../alterations.js';
import type { TracePassMutant } from './mutant.js';
import { instead, operation, refused } from './operation.js';

const forms = [
  'getPassportBySerial',
  'updatePassportFieldBySerial',
  'suspendPassportBySerial',
  'archivePassportBySerial',
] as const;

/** Passports that are not what their serial numbers say. */
export const bySerial: readonly TracePassMutant[] = [
  {
    name: 'by-serial-read-without-fields',
    bug: 'Reading a passport by its serial number leaves out its fields.',
    breaks: ['tracepass.by-serial.read-is-that-of-the-id', 'tracepass.by-serial.encoded-serial-is-found'],
    alter: success(['getPassportBySerial'], (given) => ({ ...given, fields: {} })),
  },
  {
    name: 'plus-in-a-path-is-a-space',
    bug: 'A plus in the serial number of a path is read as a space.',
    breaks: ['tracepass.by-serial.encoded-serial-is-found'],
    alter: request(forms, ({ params }) => ({
      params: { ...params, serial: String(params['serial']).replaceAll('+', ' ') },
    })),
  },
  {
    name: 'serial-in-a-path-is-decoded-twice',
    bug: 'The serial number of a path is decoded once too often.',
    breaks: ['tracepass.by-serial.encoded-serial-is-found'],
    alter: request(forms, ({ params }) => ({
      params: { ...params, serial: decoded(String(params['serial'])) },
    })),
  },
  {
    name: 'source-is-lost-by-serial',
    bug: 'Setting a field by serial number does not look at the source of the value.',
    breaks: ['tracepass.by-serial.field-is-set-as-by-id'],
    alter: operation('updatePassportFieldBySerial', (handle) => (asked, world) => {
      const { source: _, ...body } = asked.body;
      return handle({ ...asked, body }, world);
    }),
  },
  {
    name: 'reason-is-lost-by-serial',
    bug: 'Suspending by serial number does not keep the reason.',
    breaks: ['tracepass.by-serial.suspension-is-that-of-the-id'],
    alter: operation(
      'suspendPassportBySerial',
      (handle) => (asked, world) => handle({ ...asked, body: {} }, world),
    ),
  },
  {
    name: 'archived-by-serial-is-suspended',
    bug: 'Archiving by serial number only suspends the passport.',
    breaks: ['tracepass.by-serial.archival-is-that-of-the-id'],
    alter: operation('archivePassportBySerial', (handle) => (asked, world) => {
      const outcome = handle(asked, world);
      if ('kind' in outcome) return outcome;
      const row = world.passports.get(asked.caller.tenant, outcome.body._id);
      if (row) world.passports.update({ ...row, status: 'suspended' });
      return outcome;
    }),
  },
  {
    name: 'newest-of-two-serials-is-meant',
    bug: 'Where a serial number stands under two GTINs, reading it gives the newer passport.',
    breaks: ['tracepass.by-serial.ambiguous-serial-needs-the-gtin'],
    alter: instead('getPassportBySerial', ({ params, query, caller }, { passports }) => {
      const row = passports.list(caller.tenant).find(({ gs1 }) => gs1.serialNumber === params.serial);
      return row && query.gtin === undefined ? { status: 200, body: wholePassport(row, query) } : undefined;
    }),
  },
  {
    name: 'gtin-of-a-query-is-not-read',
    bug: 'The GTIN beside a serial number is not looked at.',
    breaks: [
      'tracepass.by-serial.ambiguous-serial-needs-the-gtin',
      'tracepass.by-serial.unknown-serial-is-not-found',
    ],
    alter: request(forms, ({ search }) => {
      const others = new URLSearchParams(search);
      others.delete('gtin');
      return { search: others };
    }),
  },
  {
    name: 'unknown-serial-is-a-bad-request',
    bug: 'Suspending or archiving a serial number that nobody has is answered 400.',
    breaks: ['tracepass.by-serial.unknown-serial-is-not-found'],
    alter: both(unknownIsBad('suspendPassportBySerial'), unknownIsBad('archivePassportBySerial')),
  },
  {
    name: 'serial-of-any-workspace-is-read',
    bug: 'A serial number that the workspace lacks is looked for in all others.',
    breaks: ['tracepass.tenancy.foreign-serial-is-not-found'],
    alter: instead('getPassportBySerial', ({ params, query, caller }, { passports }) => {
      const same = passports.save().rows.filter(({ gs1 }) => gs1.serialNumber === params.serial);
      const [row] = same;
      return row && same.every(({ tenant }) => tenant !== caller.tenant)
        ? { status: 200, body: wholePassport(row, query) }
        : undefined;
    }),
  },
  {
    name: 'serial-of-two-workspaces-is-ambiguous',
    bug: 'A serial number that two workspaces use leads to neither passport.',
    breaks: ['tracepass.tenancy.serial-of-two-workspaces-is-not-ambiguous'],
    alter: instead('getPassportBySerial', ({ params, query }, { passports }) => {
      const same = passports.save().rows.filter(({ gs1 }) => gs1.serialNumber === params.serial);
      const tenants = new Set(same.map(({ tenant }) => tenant));
      return tenants.size > 1 && query.gtin === undefined ? refused(409, 'ambiguous_serial') : undefined;
    }),
  },
];

function unknownIsBad(id: 'suspendPassportBySerial' | 'archivePassportBySerial'): TracePassMutant['alter'] {
  return instead(id, ({ params }, { passports }) =>
    passports.save().rows.some(({ gs1 }) => gs1.serialNumber === params.serial)
      ? undefined
      : refused(400, 'Unknown serial number'),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
