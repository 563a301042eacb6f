import { contains, pageOf } from '../../apis/tracepass/paging.js';
import { passportListItem } from '../../apis/tracepass/passport-views.js';
import { productListItem } from '../../apis/tracepass/product.js';
import { success, within } from '../alterations.js';
import { search } from './checks.js';
import type { TracePassMutant } from './mutant.js';
import { instead, operation } from './operation.js';
import { rows } from './pages.js';
import { allSessions } from './sessions-affected.js';

/** Rows that show something else than a read, and filters that do not filter. */
export const listsRows: readonly TracePassMutant[] = [
  {
    name: 'product-row-shows-the-model-as-name',
    bug: 'A row of the product list has the model for a name.',
    breaks: ['tracepass.lists.new-product-is-listed'],
    affects: allSessions,
    alter: success(['listProducts'], (body) => rows(body, (row) => ({ ...row, name: row['model'] }))),
  },
  {
    name: 'product-without-passports-is-not-listed',
    bug: 'Products without passports are left out of the product list when nothing is searched for.',
    breaks: ['tracepass.lists.products-are-newest-first', 'tracepass.lists.new-product-is-listed'],
    affects: [
      'tracepass.lists.category-filter',
      'tracepass.lists.product-status-filter',
      'tracepass.lists.show-archived-includes-archived',
    ],
    alter: operation('listProducts', (handle) => (asked, world) => {
      const { products } = world;
      const list = products.list.bind(products);
      if (asked.query.search === undefined)
        products.list = (tenant) => list(tenant).filter(({ passportCount }) => passportCount > 0);
      const outcome = handle(asked, world);
      products.list = list;
      return outcome;
    }),
  },
  {
    name: 'passport-row-shows-no-completion',
    bug: 'A row of the passport list has a completion of 0.',
    breaks: ['tracepass.lists.new-passport-is-listed'],
    alter: success(['listPassports'], (body) => rows(body, (row) => ({ ...row, completionPercentage: 0 }))),
  },
  {
    name: 'deleted-passport-is-still-listed',
    bug: 'A deleted passport stays in the list of its product.',
    breaks: ['tracepass.lists.deleted-passport-is-not-listed'],
    affects: allSessions,
    alter: within(['deletePassport'], (pack) => {
      const deleted = new Map<string, ReturnType<typeof passportListItem>>();
      return operation('listPassports', (handle) => (asked, world) => {
        const outcome = handle(asked, world);
        if ('kind' in outcome) return outcome;
        const { caller, query } = asked;
        const { data } = outcome.body;
        for (const row of data.items) deleted.set(row._id, row);
        const ghosts = [...deleted.values()].filter(
          (row) => row.productId === query.productId && world.passports.wasDeleted(caller.tenant, row._id),
        );
        return { ...outcome, body: { data: { ...data, items: [...data.items, ...ghosts] } } };
      })(pack);
    }),
  },
  {
    name: 'category-filter-is-ignored',
    bug: 'The product list takes a category and shows all.',
    breaks: ['tracepass.lists.category-filter'],
    alter: search(['listProducts'], (sent) => sent.delete('category')),
  },
  {
    name: 'category-filter-finds-nothing',
    bug: 'Filtering by category compares with something that no product has, and finds nothing.',
    breaks: ['tracepass.lists.category-filter'],
    alter: search(['listProducts'], (sent) => {
      const category = sent.get('category');
      if (category !== null) sent.set('category', `${category}-template`);
    }),
  },
  {
    name: 'product-status-filter-is-ignored',
    bug: 'The product list takes a status and shows active products.',
    breaks: ['tracepass.lists.product-status-filter'],
    alter: search(['listProducts'], (sent) => sent.delete('status')),
  },
  {
    name: 'show-archived-is-ignored',
    bug: 'Archived products are left out, whatever showArchived says.',
    breaks: ['tracepass.lists.show-archived-includes-archived'],
    alter: search(['listProducts'], (sent) => sent.delete('showArchived')),
  },
  {
    name: 'product-search-looks-at-names-only',
    bug: 'Searching products does not look at models.',
    breaks: ['tracepass.lists.product-search-finds-a-model'],
    affects: allSessions,
    alter: instead('listProducts', ({ query, caller }, { products }) => {
      if (query.search === undefined) return undefined;
      const found = products.list(caller.tenant).filter(({ name }) => contains([name], query.search));
      return { status: 200, body: pageOf(found, query, productListItem) };
    }),
  },
  {
    name: 'product-search-shows-all-when-nothing-is-found',
    bug: 'A search of products that finds nothing shows the whole list.',
    breaks: ['tracepass.lists.product-search-leaves-others-out'],
    alter: operation('listProducts', (handle) => (asked, world) => {
      const outcome = handle(asked, world);
      if ('kind' in outcome || outcome.body.data.total > 0) return outcome;
      const { search: _, ...query } = asked.query;
      return handle({ ...asked, query }, world);
    }),
  },
  {
    name: 'passport-product-filter-is-ignored',
    bug: 'The passport list takes a product id and shows passports of all products.',
    breaks: ['tracepass.lists.passport-product-filter'],
    affects: allSessions,
    alter: search(['listPassports'], (sent) => sent.delete('productId')),
  },
  {
    name: 'passport-status-filter-is-ignored',
    bug: 'The passport list takes a status and shows all.',
    breaks: ['tracepass.lists.passport-status-filter'],
    alter: search(['listPassports'], (sent) => sent.delete('status')),
  },
  {
    name: 'passport-status-filter-takes-review-for-draft',
    bug: 'Filtering passports by in_review shows drafts as well.',
    breaks: ['tracepass.lists.passport-status-filter'],
    alter: instead('listPassports', ({ query, caller }, { passports }) => {
      if (query.status !== 'in_review') return undefined;
      const found = passports
        .list(caller.tenant)
        .filter(({ status }) => ['draft', 'in_review'].includes(status));
      return { status: 200, body: pageOf(found, query, passportListItem) };
    }),
  },
  {
    name: 'passport-search-looks-at-gtins-only',
    bug: 'Searching passports does not look at serial numbers.',
    breaks: ['tracepass.lists.passport-search-finds-a-serial'],
    alter: instead('listPassports', ({ query, caller }, { passports }) => {
      if (query.search === undefined) return undefined;
      const found = passports.list(caller.tenant).filter(({ gs1 }) => contains([gs1.gtin], query.search));
      return { status: 200, body: pageOf(found, query, passportListItem) };
    }),
  },
];
