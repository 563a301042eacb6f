import type { AugnoWorld } from '../../apis/augno/world.js';
import { handler, isObject, within } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import { platform } from '../../store/constraint.js';
import type { AugnoMutant } from './mutant.js';
import { racing } from './races.js';
import { free } from './tenants.js';
import { worded } from './refusals.js';

/** Values that are given away twice. */
export const uniqueness: readonly AugnoMutant[] = [
  {
    name: 'taken-sku-goes-unnamed-on-create',
    bug: 'The refusal of a creation with a taken SKU does not name the sku.',
    breaks: ['augno.uniqueness.sku-on-create'],
    affects: [
      'augno.sessions.agree-with-the-model',
      'augno.sessions.agree-with-secondary-sources',
      'augno.sessions.parallel-unique-values',
    ],
    alter: within(
      ['createProduct 409'],
      worded((error, refusal, { operation }) =>
        refusal.kind === 'duplicate' && operation?.id === 'createProduct' ? { ...error, param: null } : error,
      ),
    ),
  },
  {
    name: 'goods-do-not-share-skus-with-services',
    bug: 'A SKU is unique among products of one type only.',
    breaks: ['augno.uniqueness.sku-on-create'],
    alter: uniquePerType(),
  },
  {
    name: 'updates-may-take-any-sku',
    bug: 'An update may give a product the SKU of another.',
    breaks: ['augno.uniqueness.sku-on-patch'],
    affects: ['augno.uniqueness.sku-on-patch-under-concurrency'],
    alter: free(
      ({ items }) => items,
      (row, conflict, { items }) => (items.get(row.tenant, row.id) ? undefined : conflict(row)),
    ),
  },
  {
    name: 'sku-is-looked-up-before-the-others-are-stored',
    bug: 'Of several creations at once each looks whether the SKU is free before any of them is stored.',
    breaks: ['augno.uniqueness.sku-under-concurrency', 'augno.sessions.parallel-unique-values'],
    alter: racing(['createProduct'], ({ items }, isRacing) => {
      const conflict = items.conflict.bind(items);
      items.conflict = (row) => (isRacing() ? undefined : conflict(row));
    }),
  },
  {
    name: 'unit-names-may-repeat',
    bug: 'Units may share a name.',
    breaks: ['augno.uniqueness.unit-name'],
    affects: [
      'augno.uniqueness.names-on-patch',
      'augno.uniqueness.names-on-patch-under-concurrency',
      'augno.uniqueness.platform-units-are-taken',
      'augno.uniqueness.names-under-concurrency',
      'augno.sessions.parallel-unique-values',
    ],
    alter: free(
      ({ units }) => units,
      (row, conflict) => conflict({ ...row, name: row.id }),
    ),
  },
  {
    name: 'unit-abbreviations-may-repeat',
    bug: 'Units may share an abbreviation.',
    breaks: ['augno.uniqueness.unit-abbreviation'],
    affects: [
      'augno.uniqueness.names-on-patch',
      'augno.uniqueness.names-on-patch-under-concurrency',
      'augno.uniqueness.platform-units-are-taken',
      'augno.uniqueness.names-under-concurrency',
      'augno.sessions.parallel-unique-values',
    ],
    alter: free(
      ({ units }) => units,
      (row, conflict) => conflict({ ...row, abbreviation: row.id }),
    ),
  },
  {
    name: 'platform-units-take-no-names',
    bug: 'A unit may be called like one of the platform.',
    breaks: ['augno.uniqueness.platform-units-are-taken'],
    alter: free(
      ({ units }) => units,
      (row, conflict, { units }) =>
        units.list(platform).some((unit) => unit.name === row.name || unit.abbreviation === row.abbreviation)
          ? undefined
          : conflict(row),
    ),
  },
  {
    name: 'group-names-may-repeat',
    bug: 'Unit groups may share a name.',
    breaks: ['augno.uniqueness.unit-group-name'],
    affects: [
      'augno.uniqueness.names-on-patch',
      'augno.uniqueness.names-on-patch-under-concurrency',
      'augno.uniqueness.names-under-concurrency',
    ],
    alter: free(
      ({ unitGroups }) => unitGroups,
      () => undefined,
    ),
  },
  {
    name: 'category-names-may-repeat',
    bug: 'Item categories may share a name.',
    breaks: ['augno.uniqueness.item-category-name'],
    affects: [
      'augno.uniqueness.names-on-patch',
      'augno.uniqueness.names-on-patch-under-concurrency',
      'augno.uniqueness.names-under-concurrency',
    ],
    alter: free(
      ({ categories }) => categories,
      () => undefined,
    ),
  },
  {
    name: 'category-name-is-looked-up-before-the-others-are-stored',
    bug: 'Of several creations of categories at once each looks whether the name is free before any is stored.',
    breaks: ['augno.uniqueness.names-under-concurrency'],
    alter: racing(['createItemCategory'], ({ categories }, isRacing) => {
      const conflict = categories.conflict.bind(categories);
      categories.conflict = (row) => (isRacing() ? undefined : conflict(row));
    }),
  },
  {
    name: 'updates-at-once-share-a-sku',
    bug: 'Of several updates at once each looks whether the SKU is free before any of them is stored.',
    breaks: ['augno.uniqueness.sku-on-patch-under-concurrency'],
    alter: racing(['updateProduct'], ({ items }, isRacing) => {
      const conflict = items.conflict.bind(items);
      items.conflict = (row) => (isRacing() ? undefined : conflict(row));
    }),
  },
];

/** Creations that overlook the items of products of another type. */
function uniquePerType(): Alteration<AugnoWorld> {
  return handler('createProduct', (handle) => (asked, { items, products, ...world }) => {
    const type = isObject(asked.body) ? asked.body['type'] : undefined;
    const conflict = items.conflict.bind(items);
    items.conflict = (row) => {
      const holder = items.list(row.tenant).find(({ sku }) => sku === row.sku);
      const product = products.list(row.tenant).find(({ itemId }) => itemId === holder?.id);
      return product && product.type !== type ? undefined : conflict(row);
    };
    try {
      return handle(asked, { ...world, items, products });
    } finally {
      items.conflict = conflict;
    }
  });
}
