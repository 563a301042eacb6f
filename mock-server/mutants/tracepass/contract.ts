import { dialect, isObject, reply, success, within } from '../alterations.js';
import type { TracePassMutant } from './mutant.js';

/** Answers that the contract does not document. */
export const contract: readonly TracePassMutant[] = [
  {
    name: 'product-list-refuses-limits-with-422',
    bug: 'A product list with a limit that cannot be is answered 422, which the operation does not document.',
    breaks: ['tracepass.contract.status-is-documented'],
    alter: reply(['listProducts'], (given) => (given.status === 400 ? { ...given, status: 422 } : given)),
  },
  {
    name: 'templates-as-plain-text',
    bug: 'The list of templates is declared as text/plain.',
    breaks: ['tracepass.contract.media-type-is-documented'],
    alter: reply(['listTemplates'], (given) => ({ ...given, headers: { 'Content-Type': 'text/plain' } })),
  },
  {
    name: 'not-found-is-no-json',
    bug: 'The body of a 404 is declared as JSON and is a bare text.',
    breaks: ['tracepass.contract.media-type-is-documented', 'tracepass.contract.body-matches-schema'],
    affects: [
      'tracepass.products.deleted-product-is-gone',
      'tracepass.passports.deleted-passport-is-gone',
      'tracepass.tenancy.foreign-serial-is-not-found',
      'tracepass.tenancy.foreign-product-cannot-be-read',
      'tracepass.tenancy.foreign-product-cannot-be-changed',
      'tracepass.tenancy.foreign-passport-cannot-be-read',
      'tracepass.tenancy.foreign-passport-cannot-be-deleted',
      'tracepass.tenancy.foreign-and-unknown-look-alike',
    ],
    alter: within(
      ['404'],
      dialect((given) => ({
        ...given,
        print(printed, facts) {
          const error = isObject(printed) ? String(printed['error']) : '';
          return error.endsWith('not found') ? error : given.print(printed, facts);
        },
      })),
    ),
  },
  {
    name: 'retry-after-in-words',
    bug: 'Retry-After of a 429 names the day instead of seconds.',
    breaks: ['tracepass.contract.headers-are-as-documented'],
    alter: within(
      ['429'],
      reply('all', (given) =>
        given.status === 429 ? { ...given, headers: { 'Retry-After': 'tomorrow' } } : given,
      ),
    ),
  },
  {
    name: 'template-version-as-text',
    bug: 'Versions of templates are texts instead of numbers.',
    breaks: ['tracepass.contract.body-matches-schema'],
    affects: ['tracepass.templates.read-agrees-with-the-list'],
    alter: success(['listTemplates'], ({ templates }) => ({
      templates: Array.isArray(templates)
        ? templates.map((one) => (isObject(one) ? { ...one, version: String(one['version']) } : one))
        : templates,
    })),
  },
  {
    name: 'not-found-error-as-object',
    bug: 'A 404 has an object where every error has a text.',
    breaks: ['tracepass.contract.body-matches-schema'],
    alter: within(
      ['404'],
      dialect((given) => ({
        ...given,
        refuse(refusal, facts) {
          const refused = given.refuse(refusal, facts);
          return refusal.kind === 'notFound' && isObject(refused.body)
            ? { ...refused, body: { error: { message: refused.body['error'] } } }
            : refused;
        },
      })),
    ),
  },
];
