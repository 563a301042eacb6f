import { contract } from '../../../generated/tracepass/contract.js';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { TracePassWorld } from '../../apis/tracepass/world.js';
import { utcDay } from '../../sandbox/time.js';
import { around, dialect, handler, within, world } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import { writeBudget } from './checks.js';
import type { TracePassMutant } from './mutant.js';

/** Calls of one operation that take further writes of the day's budget when they succeed. */
export function dearer(operation: keyof operations, more: number): Alteration<TracePassWorld> {
  return handler(operation, (handle) => (request, here) => {
    const outcome = handle(request, here);
    const day = utcDay(here.clock.now());
    if (!('kind' in outcome)) here.budgets.of('writes').add(request.caller.tenant, day, more);
    return outcome;
  });
}

/** Rules that count by changes of a product in a day. */
const countedByChanges = [
  'tracepass.rate-limit.each-passport-is-one-write',
  'tracepass.rate-limit.each-deletion-is-one-write',
  'tracepass.rate-limit.concurrent-last-writes',
  'tracepass.rate-limit.each-passport-change-is-one-write',
  'tracepass.rate-limit.batch-takes-a-write-for-each-item',
  'tracepass.rate-limit.batch-that-does-not-fit-does-nothing',
  'tracepass.rate-limit.batch-refusal-asks-for-all-items',
] as const;

/** Daily writes that are miscounted, or come back too early or too late. */
export const rateLimit: readonly TracePassMutant[] = [
  {
    name: 'product-reads-take-writes',
    bug: 'Reading a product takes a write of the day.',
    breaks: ['tracepass.rate-limit.reads-spend-no-writes'],
    affects: ['tracepass.rate-limit.each-product-is-one-write'],
    alter: within(
      ['getProduct'],
      writeBudget((limit) => ({
        ...limit,
        counts: {
          ...limit.counts,
          methods: ['GET', 'POST', 'PATCH', 'DELETE'],
          exceptOperations: contract.operations
            .filter(({ id, method }) => method === 'GET' && id !== 'getProduct')
            .map(({ id }) => id),
        },
      })),
    ),
  },
  {
    name: 'product-takes-two-writes',
    bug: 'The creation of a product takes two writes of the day.',
    breaks: ['tracepass.rate-limit.each-product-is-one-write'],
    alter: dearer('createProduct', 1),
  },
  {
    name: 'product-change-takes-two-writes',
    bug: 'A change of a product takes two writes of the day.',
    breaks: ['tracepass.rate-limit.each-update-is-one-write'],
    affects: [
      'tracepass.rate-limit.refusal-counts-the-writes',
      ...countedByChanges,
      'tracepass.rate-limit.each-archiving-is-one-write',
    ],
    alter: dearer('updateProduct', 1),
  },
  {
    name: 'passport-takes-two-writes',
    bug: 'The creation of a passport takes two writes of the day.',
    breaks: ['tracepass.rate-limit.each-passport-is-one-write'],
    affects: ['tracepass.rate-limit.each-passport-change-is-one-write'],
    alter: dearer('createPassport', 1),
  },
  {
    name: 'deletion-takes-two-writes',
    bug: 'The deletion of a passport takes two writes of the day.',
    breaks: ['tracepass.rate-limit.each-deletion-is-one-write'],
    alter: dearer('deletePassport', 1),
  },
  {
    name: 'deletions-are-not-counted',
    bug: "Deletions take no writes and are let through when the day's writes are used up.",
    breaks: [
      'tracepass.rate-limit.each-deletion-is-one-write',
      'tracepass.rate-limit.spent-writes-are-refused',
    ],
    alter: within(
      ['deletePassport'],
      writeBudget((limit) => ({
        ...limit,
        counts: { ...limit.counts, exceptOperations: ['deletePassport'] },
      })),
    ),
  },
  {
    name: 'spent-writes-in-other-words',
    bug: "The refusal of a write that the day's budget has no room for has another text than the documented one.",
    breaks: ['tracepass.rate-limit.spent-writes-are-refused'],
    affects: [
      'tracepass.rate-limit.refusal-counts-the-writes',
      'tracepass.rate-limit.refusal-numbers-agree',
      'tracepass.rate-limit.batch-refusal-asks-for-all-items',
      'tracepass.rate-limit.each-update-is-one-write',
    ],
    alter: within(
      ['429'],
      writeBudget((limit) => ({
        ...limit,
        refusal: { ...limit.refusal, message: 'Too many requests' },
      })),
    ),
  },
  {
    name: 'refusal-shows-one-write-less',
    bug: 'The text of a 429 says one write less than are used.',
    breaks: ['tracepass.rate-limit.refusal-numbers-agree', 'tracepass.rate-limit.refusal-counts-the-writes'],
    alter: within(
      ['429'],
      dialect((given) => ({
        ...given,
        refuse: (refusal, facts) =>
          given.refuse(
            refusal.kind === 'rateLimited'
              ? { ...refusal, values: { ...refusal.values, used: String(refusal.used - 1) } }
              : refusal,
            facts,
          ),
      })),
    ),
  },
  {
    name: 'refused-write-is-done-nevertheless',
    bug: 'A product is created before its write is counted, and the answer is 429.',
    breaks: ['tracepass.rate-limit.refused-write-does-nothing'],
    alter: within(
      ['createProduct 429'],
      around((run) => async (call) => {
        const reply = await run(call);
        const { world: here, caller } = call;
        if (reply.status !== 429 || call.operation.id !== 'createProduct' || !caller) return reply;
        const [counter, day] = [here.budgets.of('writes'), utcDay(here.clock.now())];
        const used = counter.used(caller.tenant, day);
        counter.set(caller.tenant, day, 0);
        await run({ ...call, decisions: [] });
        counter.set(caller.tenant, day, used);
        return reply;
      }),
    ),
  },
  {
    name: 'spent-writes-stop-passport-lists',
    bug: "When the day's writes are used up, passports cannot be listed either.",
    breaks: ['tracepass.rate-limit.reads-go-on'],
    alter: within(
      ['listPassports'],
      around((run) => async (call) => {
        const reply = await run(call);
        const { world: here, caller, operation } = call;
        if (operation.id !== 'listPassports' || !caller) return reply;
        const limit = here.tenants.get(caller.tenant).entitlements['maxV1WritesPerDay'] ?? Infinity;
        const used = here.budgets.of('writes').used(caller.tenant, utcDay(here.clock.now()));
        return used < limit ? reply : { status: 429, headers: {}, body: { error: 'Too many requests' } };
      }),
    ),
  },
  {
    name: 'writes-come-back-before-midnight',
    bug: 'The budget of a day is full again five minutes before midnight UTC.',
    breaks: ['tracepass.rate-limit.budget-lasts-until-midnight'],
    alter: within(
      ['429'],
      world(({ budgets, clock }) => {
        const counter = budgets.of('writes');
        const used = counter.used.bind(counter);
        const isLate = () => new Date(clock.now()).toISOString().slice(11, 16) >= '23:55';
        counter.used = (tenant, day) => (isLate() ? 0 : used(tenant, day));
      }),
    ),
  },
  {
    name: 'writes-shared-by-plan',
    bug: 'Workspaces on the same plan draw on one budget of daily writes.',
    breaks: ['tracepass.rate-limit.budget-is-per-workspace'],
    affects: ['tracepass.rate-limit.reads-spend-no-writes', 'tracepass.rate-limit.each-product-is-one-write'],
    alter: world(({ budgets, tenants }) => {
      const counter = budgets.of('writes');
      const used = counter.used.bind(counter);
      const mates = (tenant: string) =>
        tenants.list().filter(({ plan }) => plan === tenants.get(tenant).plan);
      counter.used = (tenant, day) => mates(tenant).reduce((sum, { id }) => sum + used(id, day), 0);
    }),
  },
  {
    name: 'writes-come-back-an-hour-late',
    bug: 'A budget that was used up is full again an hour after midnight UTC only.',
    breaks: ['tracepass.rate-limit.budget-is-full-after-midnight'],
    affects: [
      'tracepass.rate-limit.each-update-is-one-write',
      ...countedByChanges,
      'tracepass.rate-limit.each-archiving-is-one-write',
    ],
    alter: world(({ budgets, clock, tenants }) => {
      const counter = budgets.of('writes');
      const used = counter.used.bind(counter);
      const spent = new Map<string, number>();
      counter.used = (tenant, day) => {
        const limit = tenants.get(tenant).entitlements['maxV1WritesPerDay'] ?? Infinity;
        const now = used(tenant, day);
        const until = spent.get(`${tenant} ${utcDay(clock.now() - 86_400_000)}`);
        if (now >= limit) spent.set(`${tenant} ${day}`, limit);
        return until !== undefined && new Date(clock.now()).getUTCHours() < 1 ? until : now;
      };
    }),
  },
];
