import type { TracePassWorld } from '../../apis/tracepass/world.js';
import type { World } from '../../world.js';
import { both, policies, within, world } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import type { TracePassMutant } from './mutant.js';
import { overtaken, slow } from './overtaken.js';
import { allSessions } from './sessions-affected.js';

const modelRace = overtaken(
  'createProduct',
  ({ products }, tenant) => new Set(products.list(tenant).map(({ model }) => model)),
  ({ products }, models) => {
    const conflict = products.conflict;
    products.conflict = (row) => (models.has(row.model) ? conflict.call(products, row) : undefined);
    return () => void (products.conflict = conflict);
  },
);

/** Calls of an operation that do not see each other's serial numbers. */
export function serialRaceOf(operation: string): Alteration<TracePassWorld> {
  return overtaken(
    operation,
    ({ passports }) => new Set(passports.save().rows.map(({ gs1 }) => `${gs1.gtin} ${gs1.serialNumber}`)),
    ({ passports }, taken) => {
      const conflict = passports.conflict;
      passports.conflict = (row) => {
        const found = conflict.call(passports, row);
        const { gtin, serialNumber } = row.gs1;
        return found?.constraint.id === 'serial' && !taken.has(`${gtin} ${serialNumber}`) ? undefined : found;
      };
      return () => void (passports.conflict = conflict);
    },
  );
}

const serialRace = serialRaceOf('createPassport');

/** Bugs that show only when calls meet. */
export const races: readonly TracePassMutant[] = [
  {
    name: 'model-race',
    bug: 'Products created at the same moment do not see each other when they look whether the model is taken.',
    breaks: ['tracepass.uniqueness.concurrent-model'],
    affects: [
      'tracepass.sessions.parallel-unique-values',
      'tracepass.sessions.parallel-creates-under-one-key',
    ],
    alter: modelRace,
  },
  {
    name: 'serial-race',
    bug: 'Passports created at the same moment do not see each other when they look whether the serial number is taken.',
    breaks: ['tracepass.uniqueness.concurrent-serial'],
    affects: ['tracepass.sessions.parallel-unique-values', 'tracepass.uniqueness.concurrent-gtin'],
    alter: serialRace,
  },
  {
    name: 'unique-value-race',
    bug: 'Neither products nor passports created at the same moment see each other when they look for taken values.',
    breaks: ['tracepass.sessions.parallel-unique-values'],
    affects: [
      'tracepass.uniqueness.concurrent-model',
      'tracepass.uniqueness.concurrent-serial',
      'tracepass.sessions.parallel-creates-under-one-key',
    ],
    alter: both(modelRace, serialRace),
  },
  {
    name: 'gtin-race',
    bug: 'Passports of two workspaces, created at the same moment, do not see that the other one takes the GTIN.',
    breaks: ['tracepass.uniqueness.concurrent-gtin'],
    alter: overtaken(
      'createPassport',
      ({ passports }) => new Set(passports.save().rows.map(({ gs1 }) => gs1.gtin)),
      ({ passports }, taken) => {
        const conflict = passports.conflict;
        passports.conflict = (row) => {
          const found = conflict.call(passports, row);
          return found?.constraint.id === 'gtin' && !taken.has(row.gs1.gtin) ? undefined : found;
        };
        return () => void (passports.conflict = conflict);
      },
    ),
  },
  {
    name: 'last-slot-race',
    bug: 'Passports created at the same moment all see the same number of slots left.',
    breaks: ['tracepass.quota.concurrent-last-slots', 'tracepass.sessions.parallel-last-slots'],
    alter: overtaken(
      'createPassport',
      ({ passports }, tenant) => passports.count(tenant),
      ({ passports }, used) => {
        const count = passports.count;
        passports.count = () => used;
        return () => void (passports.count = count);
      },
    ),
  },
  {
    name: 'product-change-race',
    bug: 'A change writes the whole product as it was read before, and undoes other changes made meanwhile.',
    breaks: ['tracepass.sessions.parallel-changes-all-last'],
    alter: overtaken(
      'updateProduct',
      ({ products }, tenant) => new Map(products.list(tenant).map((row) => [row.id, row])),
      ({ products }, rows) => {
        const get = products.get;
        products.get = (tenant, id) => rows.get(id) ?? get.call(products, tenant, id);
        return () => void (products.get = get);
      },
    ),
  },
  {
    name: 'last-write-race',
    bug: 'A product takes its write of the budget only when it has been created.',
    breaks: ['tracepass.rate-limit.concurrent-last-writes'],
    alter: within(['createProduct'], (pack) => {
      const underWay = new Map<World, number>();
      const add = (here: World, more: number) => void underWay.set(here, (underWay.get(here) ?? 0) + more);
      return both<TracePassWorld>(
        slow('createProduct', ({ world: here }) => {
          add(here, 1);
          return () => add(here, -1);
        }),
        world((made) => {
          const counter = made.budgets.of('writes');
          const used = counter.used.bind(counter);
          counter.used = (tenant, day) => Math.max(0, used(tenant, day) - (underWay.get(made) ?? 0));
        }),
      )(pack);
    }),
  },
  {
    name: 'key-of-a-call-under-way-is-unknown',
    bug: 'A key is not known until its first call has been answered, and equal calls at once lose it.',
    breaks: ['tracepass.idempotency.concurrent-key'],
    affects: [
      'tracepass.idempotency.concurrent-key-of-other-writes',
      'tracepass.idempotency.lost-answer-to-a-creation',
      ...allSessions,
    ],
    alter: both(
      policies((given) => ({
        ...given,
        idempotency: {
          ...given.idempotency,
          inFlight: { ...given.idempotency.inFlight, lockExpires: 'PT0S' },
        },
      })),
      slow('createPassport'),
      slow('createProduct'),
    ),
  },
];
