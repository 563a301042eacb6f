import { business, invalidFormat } from '../../apis/augno/answers.js';
import type { AugnoWorld } from '../../apis/augno/world.js';
import { dialect, within } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import { refusal } from './handler-outcomes.js';
import type { AugnoMutant } from './mutant.js';
import { mistaken, worded } from './refusals.js';

/** Errors that are told otherwise than the error table says. */
export const errors: readonly AugnoMutant[] = [
  {
    name: 'not-found-is-an-api-error',
    bug: 'The type of resource_not_found is api_error.',
    breaks: ['augno.errors.type-fits-the-code'],
    alter: within(
      ['404'],
      worded((error) => (error['code'] === 'resource_not_found' ? { ...error, type: 'api_error' } : error)),
    ),
  },
  {
    name: 'conflicts-are-transient',
    bug: 'Clients are told to try again when a value is taken.',
    breaks: ['augno.errors.transient-fits-the-code'],
    alter: within(
      ['409'],
      worded((error) => (error['code'] === 'resource_conflict' ? { ...error, is_transient: true } : error)),
    ),
  },
  {
    name: 'unpaid-subscription-shows-a-quota',
    bug: 'The refusal for an unpaid subscription shows a quota of nothing.',
    breaks: ['augno.errors.quota-only-for-plan-limits'],
    alter: within(
      ['402'],
      worded((error) =>
        error['code'] === 'payment_required'
          ? { ...error, quota: { limit: 0, used: 0, reset_at: null } }
          : error,
      ),
    ),
  },
  {
    name: 'doc-urls-have-dashes',
    bug: 'The anchor in doc_url has dashes where the code has underscores.',
    breaks: ['augno.errors.doc-url-leads-to-the-code'],
    alter: worded((error) => ({ ...error, doc_url: String(error['doc_url']).replaceAll('_', '-') })),
  },
  {
    name: 'log-url-names-the-first-request',
    bug: 'Every request_log_url names the first request that was refused.',
    breaks: ['augno.errors.log-url-names-the-request'],
    alter: sameLogUrl(),
  },
  {
    name: 'strange-unit-ids-are-a-bad-request',
    bug: 'Reading a unit by an id without the prefix of units is answered 400.',
    breaks: ['augno.errors.unknown-id-is-404'],
    alter: refusal('getUnit', (given, _, { id }) =>
      given.kind === 'notFound' && !id.startsWith('un_')
        ? business(invalidFormat('id', 'This is no id of a unit.'))
        : undefined,
    ),
  },
  {
    name: 'unknown-path-has-no-envelope',
    bug: 'The 404 of a path that does not exist has a body of its own kind.',
    breaks: ['augno.errors.unknown-path'],
    alter: within(
      ['404'],
      dialect((clean) => ({
        ...clean,
        refuse(given, facts) {
          const answer = clean.refuse(given, facts);
          return given.kind === 'unknownRoute' ? { ...answer, body: { message: 'Not Found' } } : answer;
        },
      })),
    ),
  },
  {
    name: 'unknown-method-is-an-unknown-path',
    bug: 'A method that a path does not have is answered 404.',
    breaks: ['augno.errors.wrong-method'],
    alter: within(
      ['405'],
      mistaken((given) =>
        given.kind === 'methodNotAllowed'
          ? { kind: 'unknownRoute', method: given.method, path: given.path }
          : given,
      ),
    ),
  },
];

function sameLogUrl(): Alteration<AugnoWorld> {
  let first: unknown;
  return worded((error) => ({ ...error, request_log_url: (first ??= error['request_log_url']) }));
}
