import { contract } from '../../../generated/tracepass/contract.js';
import type { ProductRow } from '../../apis/tracepass/product.js';
import type { Reply } from '../../exchange.js';
import { refuseDuplicate } from '../../policies/uniqueness.js';
import { both, dialect, handler, isObject, request, within, world } from '../alterations.js';
import { uniqueness as constraints } from './checks.js';
import type { TracePassMutant } from './mutant.js';
import { instead } from './operation.js';
import type { Alteration } from '../mutant.js';
import type { TracePassWorld } from '../../apis/tracepass/world.js';
import { allSessions } from './sessions-affected.js';

/** The contract's constraint on models, for a conflict that is none. */
const [modelConstraint] = contract.policies.uniqueness;

/** A conflict of that constraint with another text. */
function reworded(constraint: string, error: string): Alteration<TracePassWorld> {
  return conflict(constraint, { body: { error } });
}

/** A conflict of that constraint with another status. */
function restated(constraint: string, status: number): Alteration<TracePassWorld> {
  return conflict(constraint, { status });
}

/** A conflict of that constraint, answered otherwise. */
function conflict(constraint: string, change: Partial<Reply>): Alteration<TracePassWorld> {
  return within(
    ['409', 'createPassportBatch'],
    dialect((given) => ({
      ...given,
      refuse(refusal, facts) {
        const answer = given.refuse(refusal, facts);
        const isMeant = refusal.kind === 'duplicate' && refusal.constraint.id === constraint;
        return isMeant ? { ...answer, ...change } : answer;
      },
    })),
  );
}

/** Values that may be used twice, or not at all. */
export const uniqueness: readonly TracePassMutant[] = [
  {
    name: 'model-conflict-in-other-words',
    bug: 'The refusal of a model that is taken has another text than the documented one.',
    breaks: ['tracepass.uniqueness.model-is-taken'],
    affects: allSessions,
    alter: reworded('model', 'Duplicate model'),
  },
  {
    name: 'model-is-checked-on-update-only',
    bug: 'Whether a model is taken is looked up for changes and not for new products.',
    breaks: ['tracepass.uniqueness.model-is-taken', 'tracepass.uniqueness.concurrent-model'],
    affects: ['tracepass.uniqueness.model-follows-a-change', ...allSessions],
    alter: within(
      ['createProduct 409'],
      world(({ products }) => {
        const conflict = products.conflict.bind(products);
        products.conflict = (row) => (products.get(row.tenant, row.id) ? conflict(row) : undefined);
      }),
    ),
  },
  {
    name: 'model-is-checked-on-creation-only',
    bug: 'Whether a model is taken is looked up for new products and not for changes.',
    breaks: ['tracepass.uniqueness.model-is-taken-on-update'],
    affects: allSessions,
    alter: within(
      ['updateProduct 409'],
      world(({ products }) => {
        const conflict = products.conflict.bind(products);
        products.conflict = (row) => (products.get(row.tenant, row.id) ? undefined : conflict(row));
      }),
    ),
  },
  {
    name: 'model-is-not-checked-under-a-key',
    bug: 'Whether a model is taken is not looked up for a product that is created under a key.',
    breaks: ['tracepass.sessions.agree-with-the-model'],
    affects: allSessions,
    alter: both(
      request(['createProduct'], ({ headers, body }) =>
        headers['idempotency-key'] && body.kind === 'json' && isObject(body.value)
          ? { body: { ...body, value: { ...body.value, isKeyed: true } } }
          : {},
      ),
      handler('createProduct', (handle) => (asked, here) => {
        const { products } = here;
        const conflict = products.conflict;
        if (isObject(asked.body) && asked.body['isKeyed']) products.conflict = () => undefined;
        const outcome = handle(asked, here);
        products.conflict = conflict;
        return outcome;
      }),
    ),
  },
  {
    name: 'former-model-stays-taken',
    bug: 'A model that a product had before a change stays taken.',
    breaks: ['tracepass.uniqueness.model-follows-a-change'],
    affects: allSessions,
    alter: within(
      ['createProduct', 'updateProduct'],
      world(({ products }) => {
        const former = new Set<string>();
        const [update, conflict] = [products.update.bind(products), products.conflict.bind(products)];
        const before = ({ tenant, id }: ProductRow) => products.get(tenant, id)?.model;
        products.update = (row) => {
          const model = before(row);
          if (model !== undefined && model !== row.model) former.add(`${row.tenant} ${model}`);
          return update(row);
        };
        products.conflict = (row) => {
          const found = conflict(row);
          if (found || !modelConstraint || before(row) === row.model) return found;
          if (!former.has(`${row.tenant} ${row.model}`)) return undefined;
          return { kind: 'duplicate', constraint: modelConstraint, value: row.model, heldByDeleted: false };
        };
      }),
    ),
  },
  {
    name: 'own-model-counts-as-taken',
    bug: 'A change that sends the model the product already has is refused.',
    breaks: ['tracepass.uniqueness.own-model-may-be-sent-again'],
    affects: allSessions,
    alter: instead('updateProduct', ({ params, body, caller }, { products, ids }) => {
      const row = products.get(caller.tenant, params.id);
      const conflict =
        row && row.model === body.model ? products.conflict({ ...row, id: ids.next() }) : undefined;
      return conflict && refuseDuplicate(conflict);
    }),
  },
  {
    name: 'model-is-unique-among-all-workspaces',
    bug: 'A model that one workspace uses is taken for all.',
    breaks: ['tracepass.uniqueness.model-is-free-in-another-workspace'],
    alter: within(
      ['createProduct', 'updateProduct'],
      world(({ products, tenants }) => {
        const conflict = products.conflict.bind(products);
        products.conflict = (row) =>
          conflict(row) ??
          (products.get(row.tenant, row.id)
            ? undefined
            : tenants
                .list()
                .map(({ id: tenant }) => conflict({ ...row, tenant }))
                .find((found) => found !== undefined));
      }),
    ),
  },
  {
    name: 'serial-conflict-is-a-bad-request',
    bug: 'A serial number that is taken is refused with 400.',
    breaks: ['tracepass.uniqueness.serial-is-taken'],
    affects: allSessions,
    alter: restated('serial', 400),
  },
  {
    name: 'serial-is-unique-within-a-product',
    bug: 'A serial number is looked up among the passports of the same product only.',
    breaks: ['tracepass.uniqueness.serial-is-taken-across-products'],
    affects: [
      'tracepass.batches.failed-item-leaves-the-others',
      'tracepass.sessions.agree-with-secondary-sources',
    ],
    alter: within(
      ['409', 'createPassportBatch'],
      constraints((given) =>
        given.map((one) => (one.id === 'serial' ? { ...one, fields: [...one.fields, '/productId'] } : one)),
      ),
    ),
  },
  {
    name: 'serial-is-unique-under-all-gtins',
    bug: 'A serial number that was used under one GTIN is taken under all.',
    breaks: ['tracepass.uniqueness.serial-is-free-under-another-gtin'],
    affects: [
      'tracepass.validation.serial-at-its-limits',
      'tracepass.by-serial.ambiguous-serial-needs-the-gtin',
      'tracepass.batches.duplicates-in-a-batch',
    ],
    alter: within(
      ['createPassport', 'createPassportBatch'],
      constraints((given) =>
        given.map((one) =>
          one.id === 'serial' ? { ...one, fields: ['/gs1/serialNumber'], scope: 'tenant' } : one,
        ),
      ),
    ),
  },
  {
    name: 'gtin-takes-few-serials',
    bug: 'A GTIN takes two passports.',
    breaks: ['tracepass.uniqueness.gtin-takes-many-serials'],
    affects: allSessions,
    alter: within(
      ['createPassport', 'createPassportBatch'],
      world(({ passports }) => {
        const conflict = passports.conflict.bind(passports);
        passports.conflict = (row) => {
          const found = conflict(row);
          if (found || passports.get(row.tenant, row.id)) return found;
          const twins = [...passports.list(row.tenant)].filter(({ gs1 }) => gs1.gtin === row.gs1.gtin);
          return twins.length < 2 ? undefined : conflict({ ...row, gs1: twins[0]?.gs1 ?? row.gs1 });
        };
      }),
    ),
  },
  {
    name: 'gtin-conflict-in-other-words',
    bug: 'The refusal of a GTIN that another workspace uses has another text than the documented one.',
    breaks: ['tracepass.uniqueness.gtin-of-another-workspace'],
    alter: reworded('gtin', 'GTIN is taken'),
  },
  {
    name: 'gtin-belongs-to-nobody',
    bug: 'A GTIN may be used by every workspace.',
    breaks: ['tracepass.uniqueness.gtin-of-another-workspace', 'tracepass.uniqueness.concurrent-gtin'],
    affects: ['tracepass.batches.failed-item-leaves-the-others'],
    alter: within(
      ['409', 'createPassportBatch'],
      constraints((given) => given.filter(({ id }) => id !== 'gtin')),
    ),
  },
];
