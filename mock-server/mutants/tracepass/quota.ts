import { draftPassport, storePassport } from '../../apis/tracepass/passport.js';
import { dialect, isObject, within, world } from '../alterations.js';
import { body } from './checks.js';
import type { TracePassMutant } from './mutant.js';
import { instead, operation, refused } from './operation.js';
import { allSessions } from './sessions-affected.js';

/** Slots that are miscounted, and charges that nobody or somebody agreed to. */
export const quota: readonly TracePassMutant[] = [
  {
    name: 'overage-without-a-price',
    bug: 'The 402 does not say what a further passport costs.',
    breaks: ['tracepass.quota.overage-has-to-be-confirmed'],
    affects: ['tracepass.contract.body-matches-schema'],
    alter: within(
      ['402'],
      dialect((given) => ({
        ...given,
        refuse(refusal, facts) {
          const answer = given.refuse(refusal, facts);
          if (refusal.kind !== 'quotaExceeded' || !isObject(answer.body)) return answer;
          const { extraPriceCents: _, ...rest } = answer.body;
          return { ...answer, body: rest };
        },
      })),
    ),
  },
  {
    name: 'overage-is-charged-unasked',
    bug: 'Without a slot left, a passport is created and charged although nobody agreed.',
    breaks: ['tracepass.quota.overage-has-to-be-confirmed', 'tracepass.quota.each-passport-takes-one-slot'],
    affects: [
      'tracepass.quota.refusal-numbers-agree',
      'tracepass.quota.unconfirmed-passport-is-not-created',
      'tracepass.quota.false-is-no-confirmation',
      'tracepass.quota.confirmed-overage-is-created',
      'tracepass.quota.deletion-frees-the-slot',
      'tracepass.quota.concurrent-last-slots',
      ...allSessions,
    ],
    alter: within(
      ['createPassport 402'],
      body(['createPassport'], (sent) => ({ ...sent, confirmOverage: sent['confirmOverage'] || true })),
    ),
  },
  {
    name: 'unconfirmed-passport-is-created-anyway',
    bug: 'A passport that is answered 402 is created nevertheless.',
    breaks: ['tracepass.quota.unconfirmed-passport-is-not-created'],
    affects: [
      'tracepass.quota.confirmed-overage-is-created',
      'tracepass.quota.replay-takes-no-slot',
      'tracepass.quota.deletion-frees-the-slot',
      ...allSessions,
    ],
    alter: within(
      ['createPassport 402'],
      operation('createPassport', (handle) => (request, here) => {
        const outcome = handle(request, here);
        const product = here.products.get(request.caller.tenant, request.body.productId);
        if (product && 'kind' in outcome && outcome.kind === 'quotaExceeded')
          storePassport(here, draftPassport(here, product, request.body));
        return outcome;
      }),
    ),
  },
  {
    name: 'false-confirms-the-overage',
    bug: 'That confirmOverage is there counts as agreement, even if it is false.',
    breaks: ['tracepass.quota.false-is-no-confirmation'],
    alter: within(
      ['createPassport 402'],
      body(['createPassport'], (sent) =>
        typeof sent['confirmOverage'] === 'boolean' ? { ...sent, confirmOverage: true } : sent,
      ),
    ),
  },
  {
    name: 'overage-cannot-be-confirmed',
    bug: 'Without a slot left, confirmOverage is not looked at.',
    breaks: ['tracepass.quota.confirmed-overage-is-created'],
    affects: ['tracepass.sessions.agree-with-the-model', 'tracepass.sessions.agree-with-secondary-sources'],
    alter: body(['createPassport'], (sent) =>
      sent['confirmOverage'] === true ? { ...sent, confirmOverage: false } : sent,
    ),
  },
  {
    name: 'early-confirmation-is-refused',
    bug: 'With slots left, confirmOverage true is refused.',
    breaks: ['tracepass.quota.early-confirmation-is-harmless'],
    affects: ['tracepass.sessions.agree-with-the-model', 'tracepass.sessions.agree-with-secondary-sources'],
    alter: instead('createPassport', ({ body: { confirmOverage }, caller }, { passports, tenants }) => {
      const limit = tenants.get(caller.tenant).entitlements['maxDpps'];
      const isLeft = limit === undefined || passports.count(caller.tenant) < limit;
      return confirmOverage && isLeft ? refused(400, 'There is no overage to confirm') : undefined;
    }),
  },
  {
    name: 'products-need-a-slot',
    bug: 'Without a slot left, every second product is refused as well.',
    breaks: ['tracepass.quota.products-take-no-slot'],
    affects: ['tracepass.sessions.agree-with-secondary-sources'],
    alter: within(['createProduct'], (pack) => {
      let asked = 0;
      return instead('createProduct', ({ caller }, { passports, tenants }) => {
        const limit = tenants.get(caller.tenant).entitlements['maxDpps'];
        if (limit === undefined || passports.count(caller.tenant) < limit) return undefined;
        asked += 1;
        return asked % 2 === 0 ? refused(402, 'No slot is left') : undefined;
      })(pack);
    }),
  },
  {
    name: 'one-slot-too-many',
    bug: 'A workspace that once had a slot left gets one passport more than its plan has slots.',
    breaks: ['tracepass.quota.each-passport-takes-one-slot'],
    affects: [
      'tracepass.quota.refusal-numbers-agree',
      'tracepass.quota.deletion-frees-the-slot',
      'tracepass.quota.concurrent-last-slots',
      ...allSessions,
    ],
    alter: operation('createPassport', (handle) => (request, here) => {
      const { passports, tenants } = here;
      const limit = tenants.get(request.caller.tenant).entitlements['maxDpps'];
      const isLast = passports.count(request.caller.tenant) === limit;
      // The workspace whose slots are all seeded never had one.
      const confirmOverage = isLast && limit !== 100 ? true : request.body.confirmOverage;
      return handle({ ...request, body: { ...request.body, confirmOverage } }, here);
    }),
  },
  {
    name: 'deleted-passport-keeps-its-slot',
    bug: 'The slot of a deleted passport stays in use.',
    breaks: ['tracepass.quota.deletion-frees-the-slot'],
    affects: [
      'tracepass.quota.replay-takes-no-slot',
      'tracepass.quota.batch-beyond-the-slots-is-refused-whole',
      'tracepass.quota.concurrent-last-slots',
      ...allSessions,
    ],
    alter: within(
      ['deletePassport'],
      world(({ passports }) => {
        const kept = new Map<string, number>();
        const [remove, count] = [passports.delete.bind(passports), passports.count.bind(passports)];
        passports.delete = (row) => {
          kept.set(row.tenant, (kept.get(row.tenant) ?? 0) + 1);
          remove(row);
        };
        passports.count = (tenant) => count(tenant) + (kept.get(tenant) ?? 0);
      }),
    ),
  },
];
