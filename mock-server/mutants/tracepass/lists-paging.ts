import { RowArray } from '../../store/rows.js';
import { isObject, reply, success } from '../alterations.js';
import { search } from './checks.js';
import type { TracePassMutant } from './mutant.js';
import { operation } from './operation.js';
import { listOperations, lists } from './pages.js';

/** Pages of lists that hold, or say, something else than they should. */
export const listsPaging: readonly TracePassMutant[] = [
  {
    name: 'page-of-fifty-by-default',
    bug: 'Without a limit, a page has 50 rows.',
    breaks: ['tracepass.lists.default-page-is-the-first-with-20'],
    alter: search(listOperations, (sent) => {
      if (!sent.has('limit')) sent.set('limit', '50');
    }),
  },
  {
    name: 'page-number-of-zero-by-default',
    bug: 'A list that was asked for without a page says that it is page 0.',
    breaks: ['tracepass.lists.default-page-is-the-first-with-20'],
    affects: ['tracepass.contract.body-matches-schema'],
    alter: success(listOperations, ({ data, ...body }, call) =>
      isObject(data) && !call.search.has('page')
        ? { ...body, data: { ...data, page: 0 } }
        : { ...body, data },
    ),
  },
  {
    name: 'page-number-is-always-the-first',
    bug: 'A list says that it is page 1, whatever page was asked for.',
    breaks: ['tracepass.lists.page-and-limit-are-echoed'],
    alter: lists((data) => ({ ...data, page: 1 })),
  },
  {
    name: 'page-limit-echo-is-the-default',
    bug: 'A list names the usual limit, whatever limit was asked for.',
    breaks: ['tracepass.lists.page-and-limit-are-echoed'],
    alter: lists((data) => ({ ...data, limit: 20 })),
  },
  {
    name: 'page-with-one-row-too-many',
    bug: 'The row that only tells whether there is another page is left on the page.',
    breaks: ['tracepass.lists.page-holds-no-more-than-limit'],
    affects: ['tracepass.lists.pages-partition-the-rows'],
    alter: lists((data, query, ask) => {
      const [next] = ask({ ...query, page: data.page + 1 }).items;
      return { ...data, items: next === undefined ? data.items : [...data.items, next] };
    }),
  },
  {
    name: 'pages-overlap-by-one-row',
    bug: 'Every page after the first begins with the last row of the page before.',
    breaks: ['tracepass.lists.pages-partition-the-rows'],
    alter: lists((data, query, ask) => {
      if (data.page === 1) return data;
      const before = ask({ ...query, page: data.page - 1 }).items.slice(-1);
      return { ...data, items: [...before, ...data.items].slice(0, data.limit) };
    }),
  },
  {
    name: 'last-page-is-empty',
    bug: 'The last of several pages comes without its rows.',
    breaks: ['tracepass.lists.pages-partition-the-rows'],
    alter: lists((data) => (data.page > 1 && data.page === data.totalPages ? { ...data, items: [] } : data)),
  },
  {
    name: 'list-total-counts-the-page',
    bug: 'The total of a list is the number of rows on the page.',
    breaks: ['tracepass.lists.total-counts-all-pages'],
    alter: lists((data) => ({ ...data, total: data.items.length })),
  },
  {
    name: 'list-total-ignores-the-filter',
    bug: 'The total of a filtered list counts the rows that the filter leaves out as well.',
    breaks: ['tracepass.lists.total-counts-all-pages'],
    alter: lists((data, _query, ask) => ({ ...data, total: ask({}).total })),
  },
  {
    name: 'total-pages-rounded-down',
    bug: 'A last page that is not full is not counted in totalPages.',
    breaks: ['tracepass.lists.total-pages-follows-from-total'],
    alter: lists((data) => ({ ...data, totalPages: Math.floor(data.total / data.limit) })),
  },
  {
    name: 'total-pages-one-too-many',
    bug: 'A list whose last page is full counts one page more.',
    breaks: ['tracepass.lists.total-pages-follows-from-total'],
    alter: lists((data) => ({ ...data, totalPages: Math.floor(data.total / data.limit) + 1 })),
  },
  {
    name: 'page-beyond-the-end-is-a-bad-request',
    bug: 'A page after the last one is answered 400.',
    breaks: ['tracepass.lists.page-beyond-the-end-is-answered'],
    alter: reply(listOperations, (given) => {
      const data = isObject(given.body) ? given.body['data'] : undefined;
      if (!isObject(data) || Number(data['page']) <= Math.max(1, Number(data['totalPages']))) return given;
      return { ...given, status: 400, body: { error: 'There is no such page' } };
    }),
  },
  {
    name: 'products-oldest-first',
    bug: 'The product list begins with the oldest product.',
    breaks: ['tracepass.lists.products-are-newest-first'],
    affects: ['tracepass.lists.new-product-is-listed'],
    alter: operation('listProducts', (handle) => (asked, world) => {
      const { products } = world;
      const list = products.list.bind(products);
      products.list = (tenant) => new RowArray([...list(tenant)].reverse());
      const outcome = handle(asked, world);
      products.list = list;
      return outcome;
    }),
  },
  {
    name: 'products-by-model',
    bug: 'The rows of a page of the product list are sorted by model.',
    breaks: ['tracepass.lists.products-are-newest-first'],
    alter: operation('listProducts', (handle) => (asked, world) => {
      const outcome = handle(asked, world);
      if ('kind' in outcome) return outcome;
      const { data } = outcome.body;
      const items = data.items.toSorted((a, b) => a.model.localeCompare(b.model));
      return { ...outcome, body: { data: { ...data, items } } };
    }),
  },
];
