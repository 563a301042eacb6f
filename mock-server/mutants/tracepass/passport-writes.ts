import { handler, request } from '../alterations.js';
import { utcDay } from '../../sandbox/time.js';
import { openToReaders, unchecked } from './checks.js';
import type { TracePassMutant } from './mutant.js';
import { anybodys, operation } from './operation.js';
import { carriedOutAfter, header } from './replays.js';
import { doubledWhileUnderWay } from './retries.js';

/** What changes of a passport do with callers, keys, mistakes and the day's writes. */
export const passportWrites: readonly TracePassMutant[] = [
  {
    name: 'any-source-is-taken',
    bug: 'The source of a value may be any text.',
    breaks: ['tracepass.validation.refused-passport-change-changes-nothing'],
    alter: unchecked('updatePassportField', ({ pointer }) => pointer === '/source'),
  },
  {
    name: 'read-token-sets-parties',
    bug: 'A token that may only read sets parties.',
    breaks: ['tracepass.authorization.read-token-changes-no-passport'],
    alter: openToReaders('upsertPassportParty'),
  },
  {
    name: 'read-token-archives-by-serial',
    bug: 'A token that may only read archives by serial number.',
    breaks: ['tracepass.authorization.read-token-changes-no-passport'],
    alter: openToReaders('archivePassportBySerial'),
  },
  {
    name: 'passport-is-archived-by-any-workspace',
    bug: 'A passport is archived by its id, whoever asks.',
    breaks: ['tracepass.tenancy.foreign-passport-cannot-be-touched'],
    alter: operation('archivePassport', (handle) => (asked, world) => {
      const tenant = anybodys(world.passports, asked.params.id)?.tenant ?? asked.caller.tenant;
      return handle({ ...asked, caller: { ...asked.caller, tenant } }, world);
    }),
  },
  {
    name: 'party-is-set-before-the-owner-is-checked',
    bug: 'Setting a party of a passport of another workspace is answered 404, but done.',
    breaks: ['tracepass.tenancy.foreign-passport-cannot-be-touched'],
    alter: operation('upsertPassportParty', (handle) => (asked, world) => {
      const tenant = anybodys(world.passports, asked.params.id)?.tenant;
      const outcome = handle(asked, world);
      if (tenant !== undefined && tenant !== asked.caller.tenant)
        handle({ ...asked, caller: { ...asked.caller, tenant } }, world);
      return outcome;
    }),
  },
  {
    name: 'parties-take-no-key',
    bug: 'A key of a party that is set is not looked at.',
    breaks: [
      'tracepass.idempotency.passport-change-replay-does-nothing',
      'tracepass.idempotency.passport-change-with-another-body',
    ],
    affects: [
      'tracepass.idempotency.passport-change-keys-are-compared-whole',
      'tracepass.idempotency.passport-changes-at-once',
      'tracepass.idempotency.lost-answer-to-a-passport-change',
    ],
    alter: request(['upsertPassportParty'], ({ headers: { [header]: _, ...headers } }) => ({ headers })),
  },
  {
    name: 'field-replay-executes-again',
    bug: 'The repeat of setting a field gets the first answer, and the field is set again.',
    breaks: ['tracepass.idempotency.passport-change-replay-does-nothing'],
    affects: [
      'tracepass.idempotency.passport-changes-at-once',
      'tracepass.idempotency.lost-answer-to-a-passport-change',
    ],
    alter: carriedOutAfter('updatePassportField', /^replayed/),
  },
  {
    name: 'refused-field-is-set',
    bug: 'A field whose key belongs to another value is refused and set.',
    breaks: ['tracepass.idempotency.passport-change-with-another-body'],
    alter: carriedOutAfter('updatePassportField', /with another request$/),
  },
  {
    name: 'keys-of-parties-ignore-case',
    bug: 'Keys of parties that are set are compared without regard to case.',
    breaks: ['tracepass.idempotency.passport-change-keys-are-compared-whole'],
    alter: request(['upsertPassportParty'], ({ headers }) => ({
      headers: { ...headers, [header]: String(headers[header] ?? '').toLowerCase() || undefined },
    })),
  },
  {
    name: 'field-under-way-does-not-hold-its-key',
    bug: 'While a field is being set, an equal call with its key is carried out as if it had none.',
    breaks: ['tracepass.idempotency.passport-changes-at-once'],
    affects: ['tracepass.idempotency.lost-answer-to-a-passport-change'],
    alter: doubledWhileUnderWay('updatePassportField'),
  },
  {
    name: 'suspension-takes-two-writes',
    bug: 'A suspension takes two writes of the day.',
    breaks: ['tracepass.rate-limit.each-passport-change-is-one-write'],
    alter: handler('suspendPassport', (handle) => (asked, world) => {
      const outcome = handle(asked, world);
      const day = utcDay(world.clock.now());
      if (!('kind' in outcome)) world.budgets.of('writes').add(asked.caller.tenant, day, 1);
      return outcome;
    }),
  },
];
