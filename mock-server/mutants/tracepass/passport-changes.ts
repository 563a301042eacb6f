import type { PassportRow } from '../../apis/tracepass/passport.js';
import { wholePassport } from '../../apis/tracepass/passport-views.js';
import { isObject, success } from '../alterations.js';
import { body } from './checks.js';
import type { TracePassMutant } from './mutant.js';
import { instead, operation } from './operation.js';

/** Fields of passports that are set otherwise than they were asked to be. */
export const passportChanges: readonly TracePassMutant[] = [
  {
    name: 'field-text-of-digits-becomes-a-number',
    bug: 'A text of digits that a field is set to is stored as a number.',
    breaks: ['tracepass.fields.value-is-stored'],
    alter: body(['updatePassportField'], (sent) =>
      typeof sent['value'] === 'string' && /^\d+$/.test(sent['value'])
        ? { ...sent, value: Number(sent['value']) }
        : sent,
    ),
  },
  {
    name: 'field-number-becomes-a-text',
    bug: 'A number that a field is set to is stored as a text.',
    breaks: ['tracepass.fields.value-is-stored'],
    alter: body(['updatePassportField'], (sent) =>
      typeof sent['value'] === 'number' ? { ...sent, value: String(sent['value']) } : sent,
    ),
  },
  {
    name: 'field-write-empties-another-field',
    bug: 'Setting a field empties the first of the others.',
    breaks: ['tracepass.fields.other-fields-stay'],
    affects: ['tracepass.compliance.required-field-has-to-be-approved'],
    alter: afterwards((row, key) => {
      const [other] = Object.keys(row.fields).filter(
        (name) => name !== key && row.fields[name]?.status !== 'empty',
      );
      if (other === undefined) return row;
      return { ...row, fields: { ...row.fields, [other]: { value: null, status: 'empty' } } };
    }),
  },
  {
    name: 'suggestions-are-approved-at-once',
    bug: 'A value that a machine suggests is approved without anybody having seen it.',
    breaks: ['tracepass.fields.state-follows-the-source'],
    affects: [
      'tracepass.by-serial.field-is-set-as-by-id',
      'tracepass.compliance.required-field-has-to-be-approved',
    ],
    alter: afterwards((row, key) => ({
      ...row,
      fields: { ...row.fields, [key]: { ...row.fields[key], status: 'approved' } },
    })),
  },
  {
    name: 'counts-leave-out-what-waits',
    bug: 'Fields that wait for review are counted nowhere.',
    breaks: ['tracepass.fields.counts-follow-the-states'],
    alter: success(['getPassport'], (given) =>
      isObject(given['fieldCounts'])
        ? { ...given, fieldCounts: { ...given['fieldCounts'], pendingReview: 0 } }
        : given,
    ),
  },
  {
    name: 'completion-of-the-beginning-stays',
    bug: 'A passport that was changed reads as not completed at all.',
    breaks: ['tracepass.fields.counts-follow-the-states'],
    alter: success(['getPassport'], (given) =>
      given['updatedAt'] !== undefined ? { ...given, completionPercentage: 0 } : given,
    ),
  },
  {
    name: 'unknown-field-is-added',
    bug: 'A field that the template lacks is added to the passport.',
    breaks: ['tracepass.fields.unknown-key-is-refused'],
    alter: instead('updatePassportField', ({ params, body: { value }, caller }, { passports }) => {
      const row = passports.get(caller.tenant, params.id);
      if (!row || Object.hasOwn(row.fields, params.key)) return undefined;
      const fields = { ...row.fields, [params.key]: { value, status: 'approved' as const } };
      passports.update({ ...row, fields });
      return { status: 200, body: wholePassport({ ...row, fields }, {}) };
    }),
  },
  {
    name: 'unknown-field-is-ignored',
    bug: 'Setting a field that the template lacks is answered 200 and does nothing.',
    breaks: ['tracepass.fields.unknown-key-is-refused'],
    alter: instead('updatePassportField', ({ params, caller }, { passports }) => {
      const row = passports.get(caller.tenant, params.id);
      if (!row || Object.hasOwn(row.fields, params.key)) return undefined;
      return { status: 200, body: wholePassport(row, {}) };
    }),
  },
  {
    name: 'field-without-a-value-is-emptied',
    bug: 'Setting a field without a value makes it an empty text.',
    breaks: ['tracepass.fields.value-is-required'],
    alter: body(['updatePassportField'], (sent) => ({ value: '', ...sent })),
  },
];

/** Something else that happens to a passport when a field is set; what is answered stays as it was. */
function afterwards(change: (row: PassportRow, key: string) => PassportRow): TracePassMutant['alter'] {
  return operation('updatePassportField', (handle) => (request, world) => {
    const outcome = handle(request, world);
    const row = world.passports.get(request.caller.tenant, request.params.id);
    if (row && !('kind' in outcome)) world.passports.update(change(row, request.params.key));
    return outcome;
  });
}
