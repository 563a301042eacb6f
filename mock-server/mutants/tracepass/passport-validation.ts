import { checkDigit } from '../../apis/tracepass/gs1.js';
import { around, dialect, isObject, within } from '../alterations.js';
import { body } from './checks.js';
import type { TracePassMutant } from './mutant.js';

/** The number with the check digit that belongs to it. */
function corrected(number: unknown): unknown {
  if (typeof number !== 'string' || !/^\d{13,14}$/.test(number)) return number;
  const digits = number.slice(0, -1);
  return digits + checkDigit(digits);
}

/** Passports that are accepted, or refused, by other bounds than the documented ones. */
export const passportValidation: readonly TracePassMutant[] = [
  {
    name: 'passport-identifiers-are-made-up',
    bug: 'A passport without GTIN or serial number gets some.',
    breaks: ['tracepass.validation.passport-required-members'],
    affects: [
      'tracepass.validation.refused-passport-is-not-created',
      'tracepass.validation.errors-name-the-member',
    ],
    alter: within(
      ['createPassport 400'],
      body(['createPassport'], (sent) => {
        const digits = String(Date.now()).padStart(13, '0').slice(0, 13);
        const made = { gtin: corrected(`${digits}0`), serialNumber: `made-up-${performance.now()}` };
        const { gs1 = {} } = sent;
        return { ...sent, gs1: isObject(gs1) ? { ...made, ...gs1 } : gs1 };
      }),
    ),
  },
  {
    name: 'passport-members-are-coerced',
    bug: 'A serial number that is no text becomes one, and any confirmOverage becomes true or false.',
    breaks: ['tracepass.validation.passport-member-types'],
    affects: ['tracepass.validation.refused-passport-is-not-created'],
    alter: body(['createPassport'], (sent) => {
      const { gs1, confirmOverage } = sent;
      return {
        ...sent,
        ...(isObject(gs1) &&
          'serialNumber' in gs1 && {
            gs1: {
              ...gs1,
              serialNumber:
                typeof gs1['serialNumber'] === 'string'
                  ? gs1['serialNumber']
                  : JSON.stringify(gs1['serialNumber']).slice(0, 100),
            },
          }),
        ...(confirmOverage !== undefined && { confirmOverage: confirmOverage === true }),
      };
    }),
  },
  {
    name: 'gtin-refused-in-other-words',
    bug: 'A GTIN that is not 14 digits is refused with another text than the documented one.',
    breaks: ['tracepass.validation.gtin-is-14-digits'],
    alter: within(
      ['400', 'createPassportBatch'],
      dialect((given) => ({
        ...given,
        print: (printed, facts) =>
          given.print(printed, facts).replaceAll('GTIN must be 14 digits', 'Invalid GTIN'),
      })),
    ),
  },
  {
    name: 'gtin-length-is-not-checked',
    bug: 'Any text is a GTIN.',
    breaks: ['tracepass.validation.gtin-is-14-digits'],
    alter: within(
      ['createPassport 400'],
      body(['createPassport'], (sent) => {
        const { gs1 } = sent;
        if (!isObject(gs1) || typeof gs1['gtin'] !== 'string' || /^\d{14}$/.test(gs1['gtin'])) return sent;
        const digits = gs1['gtin'].replace(/\D/g, '0').padStart(13, '0').slice(0, 13);
        return { ...sent, gs1: { ...gs1, gtin: digits + checkDigit(digits) } };
      }),
    ),
  },
  {
    name: 'gtin-check-digit-is-corrected',
    bug: 'A wrong check digit of a GTIN is put right without a word.',
    breaks: ['tracepass.validation.gtin-check-digit'],
    alter: within(
      ['createPassport 400'],
      body(['createPassport'], (sent) =>
        isObject(sent['gs1'])
          ? { ...sent, gs1: { ...sent['gs1'], gtin: corrected(sent['gs1']['gtin']) } }
          : sent,
      ),
    ),
  },
  {
    name: 'field-errors-by-pointer',
    bug: 'Members are named by JSON Pointers in details.fieldErrors.',
    breaks: ['tracepass.validation.errors-name-the-member', 'tracepass.validation.gtin-is-14-digits'],
    alter: fieldErrors((path) => `/${path.replaceAll('.', '/')}`),
  },
  {
    name: 'field-errors-by-last-name',
    bug: 'Nested members other than the GTIN are named by their last name in details.fieldErrors.',
    breaks: ['tracepass.validation.errors-name-the-member'],
    alter: fieldErrors((path) => (path === 'gs1.gtin' ? path : `the ${path.split('.').at(-1) ?? path}`)),
  },
  {
    name: 'party-without-a-legal-name',
    bug: 'A party needs no legal name.',
    breaks: ['tracepass.validation.party-needs-a-legal-name'],
    alter: body(['createPassport'], (sent) =>
      withParties(sent, (party) => ({ legalName: 'Unknown', ...party })),
    ),
  },
  {
    name: 'party-gln-is-corrected',
    bug: 'A wrong check digit of a GLN is put right without a word.',
    breaks: ['tracepass.validation.party-gln-check-digit'],
    alter: body(['createPassport'], (sent) =>
      withParties(sent, (party) => ('gln' in party ? { ...party, gln: corrected(party['gln']) } : party)),
    ),
  },
  {
    name: 'malformed-json-is-a-server-error',
    bug: 'A body that is not JSON makes the server fail.',
    breaks: ['tracepass.validation.malformed-json'],
    alter: within(
      ['400'],
      around((run) => async (call) => {
        const given = await run(call);
        return call.body.kind === 'malformed' && given.status === 400
          ? { status: 500, headers: {}, body: { error: 'Internal server error' } }
          : given;
      }),
    ),
  },
];

/** Other names of members in details.fieldErrors. */
function fieldErrors(rename: (path: string) => string): TracePassMutant['alter'] {
  return within(
    ['400', 'createPassportBatch'],
    dialect((given) => ({
      ...given,
      refuse(refusal, facts) {
        const answer = given.refuse(refusal, facts);
        if (!isObject(answer.body) || !isObject(answer.body['details'])) return answer;
        const { fieldErrors: named } = answer.body['details'];
        if (!isObject(named)) return answer;
        const renamed = Object.entries(named).map(([path, texts]) => [rename(path), texts]);
        return { ...answer, body: { ...answer.body, details: { fieldErrors: Object.fromEntries(renamed) } } };
      },
    })),
  );
}

function withParties(
  sent: Record<string, unknown>,
  change: (party: Record<string, unknown>) => Record<string, unknown>,
): Record<string, unknown> {
  const { parties } = sent;
  if (!isObject(parties)) return sent;
  const changed = Object.entries(parties).map(([role, party]) => [
    role,
    isObject(party) ? change(party) : party,
  ]);
  return { ...sent, parties: Object.fromEntries(changed) };
}
