import { RowArray } from '../../store/rows.js';
import { both, reply, request, success, within, world } from '../alterations.js';
import { without } from './handler-inputs.js';
import type { AugnoMutant } from './mutant.js';
import { each } from './resources.js';
import { worded } from './refusals.js';

/** Answers that do not look as documented. */
export const contractBreaches: readonly AugnoMutant[] = [
  {
    name: 'bad-query-for-a-line-is-422',
    bug: 'A query that is not valid is answered 422 where a product line is read.',
    breaks: ['augno.contract.status-is-documented'],
    alter: reply(['getProductLine'], (given) => (given.status === 400 ? { ...given, status: 422 } : given)),
  },
  {
    name: 'properties-are-sent-as-text',
    bug: 'A property is sent as text/plain.',
    breaks: ['augno.contract.media-type-is-documented'],
    alter: reply(['getProperty'], (given) => ({
      ...given,
      headers: { ...given.headers, 'Content-Type': 'text/plain' },
    })),
  },
  {
    name: 'unauthenticated-are-not-challenged',
    bug: 'A 401 has no WWW-Authenticate.',
    breaks: ['augno.contract.headers-are-as-documented'],
    alter: within(
      ['401'],
      reply('all', (given) => ({ ...given, headers: textsWithout(given.headers, 'WWW-Authenticate') })),
    ),
  },
  {
    name: 'rate-limit-reset-is-a-fraction',
    bug: 'RateLimit-Reset has a fraction of a second.',
    breaks: ['augno.contract.headers-are-as-documented'],
    alter: reply('all', (given) => ({
      ...given,
      headers: { ...given.headers, 'RateLimit-Reset': '0.25' },
    })),
  },
  {
    name: 'too-many-requests-do-not-say-when',
    bug: 'A 429 has no Retry-After.',
    breaks: ['augno.contract.headers-are-as-documented'],
    affects: ['augno.rate-limit.ends-after-waiting', 'augno.rate-limit.refusal-is-not-kept'],
    alter: within(
      ['429'],
      reply('all', (given) => ({ ...given, headers: textsWithout(given.headers, 'Retry-After') })),
    ),
  },
  {
    name: 'product-lines-have-no-times',
    bug: 'Product lines have no created_at.',
    breaks: ['augno.contract.body-matches-schema'],
    alter: success(
      ['getProductLine', 'listProductLines'],
      each('product_line', (line) => without(line, 'created_at')),
    ),
  },
  {
    name: 'gone-lacks-the-quota',
    bug: 'The envelope of a 410 has seven members.',
    breaks: ['augno.contract.body-matches-schema'],
    affects: ['augno.errors.quota-only-for-plan-limits'],
    alter: within(
      ['410'],
      worded((error) => (error['code'] === 'resource_gone' ? without(error, 'quota') : error)),
    ),
  },
  {
    name: 'item-ids-have-another-prefix',
    bug: 'The ids of items begin with itm_.',
    breaks: ['augno.contract.ids-carry-their-prefix'],
    alter: world(({ items, products }) => {
      const [insert, get] = [items.insert.bind(items), items.get.bind(items)];
      const insertProduct = products.insert.bind(products);
      const renamed = (id: string) => id.replace(/^it_/, 'itm_');
      items.insert = (row) => insert({ ...row, id: renamed(row.id) });
      products.insert = (row) => insertProduct({ ...row, itemId: renamed(row.itemId) });
      items.get = (tenant, id) => get(tenant, renamed(id));
    }),
  },
  {
    name: 'associated-unit-ids-have-another-prefix',
    bug: 'The ids of the units in a unit group begin with ungu_.',
    breaks: ['augno.contract.ids-carry-their-prefix'],
    alter: both(
      success(
        'all',
        each('unit_group_unit', (unit) => ({ ...unit, id: String(unit['id']).replace(/^ungpun_/, 'ungu_') })),
      ),
      request('all', ({ params }) => ({
        params: Object.fromEntries(
          Object.entries(params).map(([name, id]) => [name, id.replace(/^ungu_/, 'ungpun_')]),
        ),
      })),
    ),
  },
  {
    name: 'newest-category-is-not-listed-yet',
    bug: 'An item category is listed only once there is a newer one.',
    breaks: ['augno.lists.new-rows-are-listed'],
    // What a category's creation did is looked up in its list.
    affects: [
      'augno.item-categories.deleted-is-gone',
      'augno.idempotency.one-effect-under-concurrency',
      'augno.idempotency.lost-answer-is-repeated',
      'augno.idempotency.early-refusals-are-not-kept',
    ],
    alter: world(({ categories }) => {
      const list = categories.list.bind(categories);
      categories.list = (tenant) => new RowArray([...list(tenant)].slice(1));
    }),
  },
];

function textsWithout(headers: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([one]) => one !== name));
}
