import type { Fields } from '../../apis/tracepass/passport-fields.js';
import { success, isObject } from '../alterations.js';
import type { TracePassMutant } from './mutant.js';
import { newPassports, operation } from './operation.js';
import { fieldCounts, passportReads, shownPassports } from './passport-bodies.js';

/** What cannot be told of a passport without the field that the suite writes. */
const fieldsThatAreWritten = [
  'tracepass.fields.value-is-stored',
  'tracepass.fields.other-fields-stay',
  'tracepass.fields.state-follows-the-source',
  'tracepass.fields.counts-follow-the-states',
  'tracepass.fields.unknown-key-is-refused',
  'tracepass.fields.value-is-required',
  'tracepass.by-serial.field-is-set-as-by-id',
  'tracepass.by-serial.ambiguous-serial-needs-the-gtin',
  'tracepass.by-serial.unknown-serial-is-not-found',
  'tracepass.validation.refused-passport-change-changes-nothing',
  'tracepass.authorization.read-token-changes-no-passport',
  'tracepass.tenancy.foreign-passport-cannot-be-touched',
  'tracepass.idempotency.passport-change-replay-does-nothing',
  'tracepass.idempotency.passport-change-with-another-body',
  'tracepass.idempotency.passport-change-keys-are-compared-whole',
  'tracepass.idempotency.passport-change-keys-are-per-workspace',
  'tracepass.idempotency.passport-changes-at-once',
  'tracepass.idempotency.lost-answer-to-a-passport-change',
  'tracepass.idempotency.key-of-an-unauthorized-passport-change',
  'tracepass.authentication.missing-token',
  'tracepass.authentication.unknown-token',
  'tracepass.authentication.revoked-token',
  'tracepass.rate-limit.each-passport-change-is-one-write',
] as const;

function without(fields: Fields, leaveOut: (key: string, value: unknown) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key, { value }]) => !leaveOut(key, value)));
}

/** Fields of passports that are lost, counted wrong or hold something else. */
export const passportFields: readonly TracePassMutant[] = [
  {
    name: 'empty-fields-counted-one-too-many',
    bug: 'The counts of fields say one empty field too many.',
    breaks: ['tracepass.passports.field-counts-add-up'],
    affects: ['tracepass.fields.counts-follow-the-states'],
    alter: fieldCounts((counts) => ({ ...counts, empty: (counts['empty'] ?? 0) + 1 })),
  },
  {
    name: 'completion-leaves-out-empty-fields',
    bug: 'The completion is the share of approved fields among those that are filled.',
    breaks: ['tracepass.passports.completion-is-the-approved-share'],
    affects: ['tracepass.fields.counts-follow-the-states'],
    alter: shownPassports((passport) => ({ ...passport, completionPercentage: 100 })),
  },
  {
    name: 'completion-of-a-read-is-stale',
    bug: 'A passport that is read has the completion of an empty one.',
    breaks: ['tracepass.passports.completion-is-the-approved-share'],
    affects: ['tracepass.lists.new-passport-is-listed', 'tracepass.fields.counts-follow-the-states'],
    alter: success(passportReads, (body) => ({ ...body, completionPercentage: 0 })),
  },
  {
    name: 'defaults-make-no-fields',
    bug: 'Fields that the product has defaults for are left out of its passports.',
    breaks: ['tracepass.passports.defaults-are-among-the-fields'],
    affects: [
      'tracepass.passports.defaults-keep-their-values',
      'tracepass.passports.lang-drops-the-translations',
      ...fieldsThatAreWritten,
    ],
    alter: newPassports((row, { products }) => {
      const defaults = products.get(row.tenant, row.productId)?.defaultFieldValues ?? {};
      return { ...row, fields: without(row.fields, (key) => Object.hasOwn(defaults, key)) };
    }),
  },
  {
    name: 'defaults-seeded-as-json-text',
    bug: 'A default field value becomes its JSON text in the field of a passport.',
    breaks: ['tracepass.passports.defaults-keep-their-values'],
    alter: newPassports((row, { products }) => {
      const defaults = products.get(row.tenant, row.productId)?.defaultFieldValues ?? {};
      const fields = Object.entries(row.fields).map(([key, field]) => [
        key,
        Object.hasOwn(defaults, key) ? { ...field, value: JSON.stringify(field.value) } : field,
      ]);
      return { ...row, fields: Object.fromEntries(fields) };
    }),
  },
  {
    name: 'passport-read-hides-empty-fields',
    bug: 'A passport that is read shows filled fields only.',
    breaks: ['tracepass.passports.read-returns-what-was-created'],
    affects: ['tracepass.fields.counts-follow-the-states'],
    alter: success(passportReads, (body) => ({ ...body, fields: filled(body['fields']) })),
  },
  {
    name: 'full-format-hides-empty-fields',
    bug: 'With format=full, fields without a value are left out.',
    breaks: ['tracepass.passports.full-format-keeps-the-fields'],
    alter: success(['getPassport'], (body, { search }) =>
      search.get('format') === 'full' ? { ...body, fields: filled(body['fields']) } : body,
    ),
  },
  {
    name: 'full-format-shows-bare-labels',
    bug: 'With format=full, the value of a field gives way to its label.',
    breaks: ['tracepass.passports.full-format-keeps-the-fields'],
    alter: operation('getPassport', (handle) => (request, world) => {
      const outcome = handle(request, world);
      if ('kind' in outcome || request.query.format !== 'full') return outcome;
      const fields = Object.entries(outcome.body.fields).map(([key, field]) => [
        key,
        isObject(field) ? { ...field, value: key } : field,
      ]);
      return { ...outcome, body: { ...outcome.body, fields: Object.fromEntries(fields) } };
    }),
  },
  {
    name: 'lang-keeps-the-translations',
    bug: 'A language is asked for in vain: fields still carry all translations.',
    breaks: ['tracepass.passports.lang-drops-the-translations'],
    alter: operation(
      'getPassport',
      (handle) =>
        ({ query: { format }, ...request }, world) =>
          handle({ ...request, query: format ? { format } : {} }, world),
    ),
  },
];

function filled(fields: unknown): unknown {
  if (!isObject(fields)) return fields;
  return Object.fromEntries(
    Object.entries(fields).filter(([, field]) => isObject(field) && field['value'] !== null),
  );
}
