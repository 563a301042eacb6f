import { business, validationFailed } from '../../apis/augno/answers.js';
import { RowArray } from '../../store/rows.js';
import { handler } from '../alterations.js';
import { included, query, without } from './handler-inputs.js';
import { answered, refusal } from './handler-outcomes.js';
import type { AugnoMutant } from './mutant.js';
import { tolerating } from './refusals.js';
import { overlooking } from './writes.js';

/** Items that are read or listed otherwise than they are. */
export const items: readonly AugnoMutant[] = [
  {
    name: 'items-are-read-without-notes',
    bug: 'An item that is read by its id shows no notes.',
    breaks: ['augno.items.get-returns-the-item'],
    alter: answered(['getItem'], (item) => ({ ...item, notes: null })),
  },
  {
    name: 'listed-items-hide-what-is-included',
    bug: 'The list of items leaves everything null although it is included.',
    breaks: ['augno.items.paths-expand'],
    alter: included(['listItems'], () => []),
  },
  {
    name: 'items-of-services-are-listed',
    bug: 'The list of items shows those of products of every type.',
    breaks: ['augno.items.only-goods-are-listed'],
    alter: handler('listItems', (handle) => (asked, world) => {
      const { products } = world;
      const list = products.list.bind(products);
      products.list = (tenant) => new RowArray(list(tenant).map((product) => ({ ...product, type: 'sale' })));
      try {
        return handle(asked, world);
      } finally {
        products.list = list;
      }
    }),
  },
  {
    name: 'item-types-filter-nothing',
    bug: 'The list of items ignores the filter by types.',
    breaks: ['augno.items.filters-choose'],
    alter: query(['listItems'], (asked) => without(asked, 'types')),
  },
  {
    name: 'lines-filter-no-items',
    bug: 'The list of items ignores the filter by product lines.',
    breaks: ['augno.items.filters-choose'],
    alter: query(['listItems'], (asked) => without(asked, 'product_line_ids')),
  },
  {
    name: 'unknown-item-types-list-nothing',
    bug: 'An item type that does not exist is a filter that nothing meets.',
    breaks: ['augno.items.bad-filter-is-refused'],
    alter: tolerating(['listItems'], ({ keyword, pointer }) => keyword === 'enum' && pointer === '/types'),
  },
  {
    name: 'items-outlive-their-product',
    bug: 'The item of a deleted product can still be read.',
    breaks: ['augno.items.go-with-their-product'],
    alter: overlooking('deleteProduct', ({ items: table }) => table, 'delete'),
  },
  {
    name: 'moving-no-item-is-a-bad-request',
    bug: 'Moving an item that does not exist is answered 400.',
    breaks: ['augno.items.unknown-is-404'],
    affects: ['augno.tenancy.foreign-items-are-out-of-reach'],
    alter: refusal('assignItemCategory', (given) =>
      given.kind === 'notFound' && given.resource === 'item'
        ? business(validationFailed('There is no such item.', 'id'))
        : undefined,
    ),
  },
  {
    name: 'product-lines-are-answered-and-not-stored',
    bug: 'The answer shows a product in its new line, and what is stored stays as it was.',
    breaks: ['augno.products.line-can-be-changed'],
    alter: overlooking('assignProductLine', ({ products }) => products, 'update'),
  },
  {
    name: 'unknown-line-is-a-bad-request',
    bug: 'Putting a product in a line that does not exist is answered 400.',
    breaks: ['augno.products.unknown-line-is-404-on-change'],
    alter: refusal('assignProductLine', (given) =>
      given.kind === 'notFound' && given.resource === 'product line'
        ? business(validationFailed('There is no such product line.', 'product_line_id'))
        : undefined,
    ),
  },
];
