import { around, isObject, reply, request, within } from '../alterations.js';
import { openToReaders, writeBudget } from './checks.js';
import type { TracePassMutant } from './mutant.js';
import { operation } from './operation.js';
import { carriedOutAfter, header } from './replays.js';

const batch = 'createPassportBatch';

/** What a batch takes, who may send one, and what its key does. */
export const batchLimits: readonly TracePassMutant[] = [
  {
    name: 'read-token-sends-batches',
    bug: 'A token that may only read sends batches.',
    breaks: ['tracepass.authorization.read-token-creates-no-batch'],
    alter: openToReaders(batch),
  },
  {
    name: 'batch-takes-no-key',
    bug: 'A key of a batch is not looked at.',
    breaks: [
      'tracepass.idempotency.batch-replay-gives-all-results',
      'tracepass.idempotency.batch-with-another-body',
    ],
    affects: ['tracepass.idempotency.batch-keys-work-as-others'],
    alter: request([batch], ({ headers: { [header]: _, ...headers } }) => ({ headers })),
  },
  {
    name: 'batch-replay-gives-the-first-result',
    bug: 'The repeat of a batch is answered with the result of its first item only.',
    breaks: ['tracepass.idempotency.batch-replay-gives-all-results'],
    affects: ['tracepass.idempotency.batch-keys-work-as-others'],
    alter: reply([batch], (given, { decisions }) =>
      decisions.some(({ decision }) => decision.startsWith('replayed')) &&
      isObject(given.body) &&
      Array.isArray(given.body['results'])
        ? { ...given, body: { results: given.body['results'].slice(0, 1) } }
        : given,
    ),
  },
  {
    name: 'refused-batch-is-created',
    bug: 'A batch whose key belongs to another body is refused and worked off.',
    breaks: ['tracepass.idempotency.batch-with-another-body'],
    alter: carriedOutAfter(batch, /with another request$/),
  },
  {
    name: 'keys-of-batches-ignore-case',
    bug: 'Keys of batches are compared without regard to case.',
    breaks: ['tracepass.idempotency.batch-keys-work-as-others'],
    alter: request([batch], ({ headers }) => ({
      headers: { ...headers, [header]: String(headers[header] ?? '').toLowerCase() || undefined },
    })),
  },
  {
    name: 'batch-is-one-write',
    bug: 'A batch takes one write, however many items it has.',
    breaks: [
      'tracepass.rate-limit.batch-takes-a-write-for-each-item',
      'tracepass.rate-limit.batch-that-does-not-fit-does-nothing',
    ],
    affects: ['tracepass.rate-limit.batch-refusal-asks-for-all-items'],
    alter: within(
      [batch],
      writeBudget((limit) => ({ ...limit, counts: { ...limit.counts, perItem: {} } })),
    ),
  },
  {
    name: 'batch-is-worked-off-as-far-as-writes-are-left',
    bug: 'A batch of more items than writes are left is answered 429, and its first items are created.',
    breaks: ['tracepass.rate-limit.batch-that-does-not-fit-does-nothing'],
    alter: within(
      [batch],
      around((run) => async (call) => {
        const given = await run(call);
        const { body, operation: called } = call;
        if (called.id !== batch || given.status !== 429 || body.kind !== 'json') return given;
        if (!isObject(body.value) || !Array.isArray(body.value['passports'])) return given;
        const value = { passports: body.value['passports'].slice(0, 1) };
        await run({ ...call, body: { ...body, value }, decisions: [] });
        return given;
      }),
    ),
  },
  {
    name: 'batch-refusal-asks-for-one',
    bug: 'The 429 to a batch says that one write was requested.',
    breaks: ['tracepass.rate-limit.batch-refusal-asks-for-all-items'],
    alter: reply([batch], (given) =>
      given.status === 429 && isObject(given.body)
        ? {
            ...given,
            body: {
              ...given.body,
              error: String(given.body['error']).replace(/requested \d+/, 'requested 1'),
            },
          }
        : given,
    ),
  },
  {
    name: 'batch-needs-one-slot-left',
    bug: 'As long as one slot is left, a batch of any size is created.',
    breaks: ['tracepass.quota.batch-beyond-the-slots-is-refused-whole'],
    alter: operation(batch, (handle) => (asked, world) => {
      const limit = world.tenants.get(asked.caller.tenant).entitlements['maxDpps'] ?? Infinity;
      const isLeft = world.passports.count(asked.caller.tenant) < limit;
      return handle(isLeft ? { ...asked, body: { ...asked.body, confirmOverage: true } } : asked, world);
    }),
  },
  {
    name: 'batch-needs-a-confirmation-in-each-item',
    bug: 'A charge is accepted by the items only, not by the member beside them.',
    breaks: ['tracepass.quota.one-confirmation-covers-the-batch'],
    alter: operation(batch, (handle) => (asked, world) => {
      const confirmOverage = asked.body.passports.every((item) => item.confirmOverage === true);
      return handle({ ...asked, body: { ...asked.body, confirmOverage } }, world);
    }),
  },
  {
    name: 'confirmation-covers-one-of-a-batch',
    bug: 'Of a batch beyond the plan one passport is created, although the charge was accepted for all.',
    breaks: ['tracepass.quota.one-confirmation-covers-the-batch'],
    alter: operation(batch, (handle) => (asked, world) => {
      const limit = world.tenants.get(asked.caller.tenant).entitlements['maxDpps'] ?? Infinity;
      const { passports } = asked.body;
      if (world.passports.count(asked.caller.tenant) < limit) return handle(asked, world);
      const outcome = handle({ ...asked, body: { ...asked.body, passports: passports.slice(0, 1) } }, world);
      if ('kind' in outcome) return outcome;
      const others = passports.slice(1).map((_, at) => ({
        index: at + 1,
        status: 'error' as const,
        error: 'No slot is left',
      }));
      return { ...outcome, body: { results: [...outcome.body.results, ...others] } };
    }),
  },
];
