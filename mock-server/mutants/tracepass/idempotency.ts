import { policies, request, within } from '../alterations.js';
import type { TracePassMutant } from './mutant.js';
import { carriedOutAfter, header } from './replays.js';
import { allSessions } from './sessions-affected.js';

/** Keys that are forgotten, mixed up, or kept too long. */
export const idempotency: readonly TracePassMutant[] = [
  {
    name: 'key-mismatch-is-a-conflict',
    bug: 'A key that was used with another body is answered 409.',
    breaks: ['tracepass.idempotency.key-with-another-body'],
    affects: [
      'tracepass.idempotency.passport-change-with-another-body',
      'tracepass.contract.status-is-documented',
      'tracepass.idempotency.batch-with-another-body',
      ...allSessions,
    ],
    alter: within(
      ['keyed'],
      policies((given) => ({
        ...given,
        idempotency: { ...given.idempotency, mismatch: { ...given.idempotency.mismatch, status: 409 } },
      })),
    ),
  },
  {
    name: 'key-replays-whatever-is-sent',
    bug: 'A key that was used gets the first answer with any body.',
    breaks: ['tracepass.idempotency.key-with-another-body'],
    affects: [
      'tracepass.idempotency.passport-change-with-another-body',
      'tracepass.idempotency.batch-with-another-body',
      'tracepass.idempotency.batch-keys-work-as-others',
      ...allSessions,
    ],
    alter: within(
      ['keyed'],
      policies((given) => ({ ...given, idempotency: { ...given.idempotency, fingerprint: ['path'] } })),
    ),
  },
  {
    name: 'refused-key-is-carried-out',
    bug: 'A product whose key belongs to another body is refused and created.',
    breaks: ['tracepass.idempotency.key-with-another-body'],
    affects: allSessions,
    alter: carriedOutAfter('createProduct', /with another request$/),
  },
  {
    name: 'key-column-of-64-characters',
    bug: 'A key of more than 64 characters is accepted and not remembered.',
    breaks: [
      'tracepass.idempotency.any-key-up-to-255',
      'tracepass.idempotency.keys-are-compared-whole',
      'tracepass.idempotency.keys-of-changes-are-compared-whole',
      'tracepass.idempotency.passport-change-keys-are-compared-whole',
      'tracepass.idempotency.batch-keys-work-as-others',
    ],
    alter: within(
      ['keyed'],
      request('all', ({ headers }) => {
        const { [header]: key, ...rest } = headers;
        return { headers: String(key ?? '').length > 64 ? rest : headers };
      }),
    ),
  },
  {
    name: 'keys-cut-at-64-characters',
    bug: 'Of a key only the first 64 characters are compared.',
    breaks: [
      'tracepass.idempotency.keys-are-compared-whole',
      'tracepass.idempotency.any-key-up-to-255',
      'tracepass.idempotency.keys-of-changes-are-compared-whole',
      'tracepass.idempotency.passport-change-keys-are-compared-whole',
      'tracepass.idempotency.batch-keys-work-as-others',
    ],
    alter: within(
      ['keyed'],
      request('all', ({ headers }) => {
        const { [header]: key } = headers;
        return { headers: key === undefined ? headers : { ...headers, [header]: String(key).slice(0, 64) } };
      }),
    ),
  },
  {
    name: 'keys-shared-by-all-workspaces',
    bug: 'A key that one workspace used is used for all.',
    breaks: [
      'tracepass.idempotency.keys-are-per-workspace',
      'tracepass.idempotency.passport-change-keys-are-per-workspace',
      'tracepass.idempotency.batch-keys-work-as-others',
    ],
    alter: within(
      ['keyed'],
      policies((given) => ({ ...given, idempotency: { ...given.idempotency, scope: [] } })),
    ),
  },
  {
    name: 'keys-expire-after-an-hour',
    bug: 'An idempotency key is forgotten after one hour.',
    breaks: ['tracepass.idempotency.key-is-kept-for-24-hours'],
    alter: within(
      ['keyed'],
      policies((given) => ({ ...given, idempotency: { ...given.idempotency, window: 'PT1H' } })),
    ),
  },
  {
    name: 'keys-expire-after-a-month',
    bug: 'An idempotency key is remembered for thirty days.',
    breaks: ['tracepass.idempotency.key-is-free-after-24-hours'],
    affects: ['tracepass.sessions.agree-with-secondary-sources'],
    alter: within(
      ['keyed'],
      policies((given) => ({ ...given, idempotency: { ...given.idempotency, window: 'P30D' } })),
    ),
  },
];
