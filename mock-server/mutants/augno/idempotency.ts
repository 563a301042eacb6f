import type { IdempotencyPolicy } from '../../../generated/formats.js';
import type { AugnoWorld } from '../../apis/augno/world.js';
import { policies, within } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import type { AugnoMutant } from './mutant.js';
import { before } from './policy-order.js';
import { racing } from './races.js';
import { headers } from './refusals.js';

const keyHeader = 'idempotency-key';
const keyed = ['createProduct', 'updateProduct', 'createUnit', 'createUnitGroup', 'createItemCategory'];

/** Keys that are forgotten, mixed up, or kept too long. */
export const idempotency: readonly AugnoMutant[] = [
  {
    name: 'keys-expire-after-a-day',
    bug: 'An idempotency key is forgotten after one day.',
    breaks: ['augno.idempotency.window-is-thirty-days'],
    alter: keys({ window: 'P1D' }),
  },
  {
    name: 'keys-live-for-two-months',
    bug: 'An idempotency key is kept for sixty days.',
    breaks: ['augno.idempotency.key-is-free-after-the-window'],
    alter: keys({ window: 'P60D' }),
  },
  {
    name: 'refused-permissions-are-not-kept',
    bug: 'A 403 is not kept under the key.',
    breaks: ['augno.idempotency.forbidden-is-replayed'],
    alter: keptExcept('403'),
  },
  {
    name: 'refused-creations-are-not-kept',
    bug: 'A 404 and a 409 are not kept under the key.',
    breaks: ['augno.idempotency.failure-is-replayed'],
    affects: ['augno.sessions.agree-with-the-model', 'augno.sessions.agree-with-secondary-sources'],
    alter: keptExcept('404', '409'),
  },
  {
    name: 'bodies-do-not-count-for-keys',
    bug: 'A key that is used with another body replays the first answer.',
    breaks: ['augno.idempotency.other-body-is-refused'],
    affects: [
      'augno.sessions.agree-with-the-model',
      'augno.sessions.agree-with-secondary-sources',
      'augno.sessions.parallel-creates-under-one-key',
    ],
    alter: keys({ fingerprint: ['query'] }),
  },
  {
    name: 'queries-do-not-count-for-keys',
    bug: 'A key that is used with another include replays the first answer.',
    breaks: ['augno.idempotency.other-query-is-refused'],
    alter: keys({ fingerprint: ['body'] }),
  },
  {
    name: 'keys-are-shared-by-operations',
    bug: 'A key that was used on one operation is refused on another.',
    breaks: ['augno.idempotency.keys-are-per-operation'],
    affects: ['augno.sessions.agree-with-the-model', 'augno.sessions.agree-with-secondary-sources'],
    alter: keys({ scope: ['credential', 'tenant'] }),
  },
  {
    name: 'keys-are-shared-by-accounts',
    bug: 'A key that one account used is replayed to another.',
    breaks: ['augno.idempotency.keys-are-per-account', 'augno.idempotency.keys-are-per-credential'],
    alter: keys({ scope: ['method', 'route'] }),
  },
  {
    name: 'keys-are-shared-by-credentials',
    bug: 'A key that was used with one API key is replayed to another of the account.',
    breaks: ['augno.idempotency.keys-are-per-credential'],
    alter: keys({ scope: ['tenant', 'method', 'route'] }),
  },
  {
    name: 'deletions-mind-keys',
    bug: 'A deletion under a key that was used before is replayed.',
    breaks: ['augno.idempotency.other-methods-ignore-the-key'],
    alter: keys({ methods: ['POST', 'PATCH', 'DELETE'] }),
  },
  {
    name: 'reads-mind-keys',
    bug: 'A read under a key that was used before is replayed.',
    breaks: ['augno.idempotency.other-methods-ignore-the-key'],
    alter: keys({ methods: ['POST', 'PATCH', 'GET'] }),
  },
  {
    name: 'missing-version-uses-the-key-up',
    bug: 'The refusal of a request without a version is kept under its key.',
    breaks: ['augno.idempotency.early-refusals-are-not-kept'],
    alter: within(['keyed'], before('idempotency', 'version')),
  },
  {
    name: 'empty-key-is-a-key',
    bug: 'An empty Idempotency-Key is a key like any other.',
    breaks: ['augno.idempotency.empty-key-is-no-key'],
    alter: within(
      ['keyed'],
      headers('all', ({ [keyHeader]: key }) => (key === '' ? { [keyHeader]: 'empty' } : {})),
    ),
  },
  {
    name: 'keys-are-cut-at-64-characters',
    bug: 'Only the first 64 characters of a key count.',
    breaks: ['augno.idempotency.keys-are-compared-whole'],
    alter: within(
      ['keyed'],
      headers('all', ({ [keyHeader]: key }) =>
        typeof key === 'string' ? { [keyHeader]: key.slice(0, 64) } : {},
      ),
    ),
  },
  {
    name: 'keys-under-way-are-not-looked-up',
    bug: 'Of several equal requests at once each is executed, since none has an answer yet.',
    breaks: [
      'augno.idempotency.one-effect-under-concurrency',
      'augno.sessions.parallel-creates-under-one-key',
    ],
    affects: ['augno.idempotency.lost-answer-is-repeated'],
    alter: racing(keyed, ({ ledger }, isRacing) => {
      const get = ledger.get.bind(ledger);
      ledger.get = (scope) => (isRacing() ? undefined : get(scope));
    }),
  },
];

/** Other terms for keys. */
function keys(changed: Partial<IdempotencyPolicy>): Alteration<AugnoWorld> {
  return within(
    ['keyed'],
    policies((given) => ({ ...given, idempotency: { ...given.idempotency, ...changed } })),
  );
}

/** Answers with these statuses are not kept either. */
function keptExcept(...statuses: readonly string[]): Alteration<AugnoWorld> {
  return within(
    ['keyed'],
    policies(({ idempotency: given, ...others }) => ({
      ...others,
      idempotency: { ...given, stores: { except: [...(given.stores.except ?? []), ...statuses] } },
    })),
  );
}
