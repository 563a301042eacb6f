import { wholePassport } from '../../apis/tracepass/passport-views.js';
import { wholeProduct } from '../../apis/tracepass/product.js';
import { RowArray } from '../../store/rows.js';
import { both, within, world } from '../alterations.js';
import type { TracePassMutant } from './mutant.js';
import { anybodys, instead, operation, refused } from './operation.js';

/** Walls between workspaces that have a hole. */
export const tenancy: readonly TracePassMutant[] = [
  {
    name: 'product-is-read-by-any-workspace',
    bug: 'A product is found by its id, whoever asks.',
    breaks: ['tracepass.tenancy.foreign-product-cannot-be-read'],
    affects: ['tracepass.tenancy.foreign-and-unknown-look-alike'],
    alter: instead('getProduct', ({ params }, { products }) => {
      const row = anybodys(products, params.id);
      return row && { status: 200, body: wholeProduct(row) };
    }),
  },
  {
    name: 'product-is-changed-by-any-workspace',
    bug: 'A product is changed by its id, whoever asks.',
    breaks: ['tracepass.tenancy.foreign-product-cannot-be-changed'],
    alter: operation('updateProduct', (handle) => (request, here) => {
      const { caller } = request;
      const tenant = anybodys(here.products, request.params.id)?.tenant ?? caller.tenant;
      return handle({ ...request, caller: { ...caller, tenant } }, here);
    }),
  },
  {
    name: 'product-change-is-made-before-the-owner-is-checked',
    bug: 'A change of a product of another workspace is answered 404, but made.',
    breaks: ['tracepass.tenancy.foreign-product-cannot-be-changed'],
    alter: operation('updateProduct', (handle) => (request, here) => {
      const { caller } = request;
      const tenant = anybodys(here.products, request.params.id)?.tenant;
      const outcome = handle(request, here);
      if (tenant !== undefined && tenant !== caller.tenant)
        handle({ ...request, caller: { ...caller, tenant } }, here);
      return outcome;
    }),
  },
  {
    name: 'product-of-any-workspace-takes-passports',
    bug: 'A passport may hang on a product of another workspace.',
    breaks: ['tracepass.tenancy.foreign-product-carries-no-passport'],
    alter: operation('createPassport', (handle) => (request, here) => {
      const { caller } = request;
      const tenant = anybodys(here.products, request.body.productId)?.tenant ?? caller.tenant;
      return handle({ ...request, caller: { ...caller, tenant } }, here);
    }),
  },
  {
    name: 'passport-is-read-by-any-workspace',
    bug: 'A passport is found by its id, whoever asks.',
    breaks: ['tracepass.tenancy.foreign-passport-cannot-be-read'],
    affects: ['tracepass.tenancy.foreign-and-unknown-look-alike'],
    alter: instead('getPassport', ({ params, query }, { passports }) => {
      const row = anybodys(passports, params.id);
      return row && { status: 200, body: wholePassport(row, query) };
    }),
  },
  {
    name: 'passport-is-deleted-by-any-workspace',
    bug: 'A passport is deleted by its id, whoever asks.',
    breaks: ['tracepass.tenancy.foreign-passport-cannot-be-deleted'],
    alter: operation('deletePassport', (handle) => (request, here) => {
      const { caller } = request;
      const tenant = anybodys(here.passports, request.params.id)?.tenant ?? caller.tenant;
      return handle({ ...request, caller: { ...caller, tenant } }, here);
    }),
  },
  {
    name: 'foreign-product-is-admitted-to-exist',
    bug: 'The 404 for a product of another workspace says that there is one.',
    breaks: ['tracepass.tenancy.foreign-and-unknown-look-alike'],
    alter: instead('getProduct', ({ params, caller }, { products }) => {
      const row = anybodys(products, params.id);
      return row && row.tenant !== caller.tenant
        ? refused(404, 'Product belongs to another company')
        : undefined;
    }),
  },
  {
    name: 'foreign-passport-is-admitted-to-exist',
    bug: 'The 404 for a passport of another workspace says that there is one.',
    breaks: ['tracepass.tenancy.foreign-and-unknown-look-alike'],
    alter: instead('getPassport', ({ params, caller }, { passports }) => {
      const row = anybodys(passports, params.id);
      return row && row.tenant !== caller.tenant
        ? refused(404, 'Passport belongs to another company')
        : undefined;
    }),
  },
  {
    name: 'product-list-of-all-workspaces',
    bug: 'The product list shows the products of every workspace.',
    breaks: ['tracepass.tenancy.product-list-is-own'],
    affects: ['tracepass.lists.products-are-newest-first'],
    alter: within(
      ['listProducts'],
      world(({ products, tenants }) => {
        const own = products.list.bind(products);
        products.list = (tenant) =>
          new RowArray([
            ...own(tenant),
            ...tenants.list().flatMap(({ id }) => (id === tenant ? [] : [...own(id)])),
          ]);
      }),
    ),
  },
  {
    name: 'passport-list-of-all-workspaces',
    bug: 'The passport list shows the passports of every workspace.',
    breaks: ['tracepass.tenancy.passport-list-is-own'],
    affects: [
      'tracepass.tenancy.foreign-passport-has-no-views',
      'tracepass.tenancy.foreign-serial-is-not-found',
      'tracepass.tenancy.serial-of-two-workspaces-is-not-ambiguous',
    ],
    alter: both(
      world(({ passports, tenants }) => {
        const own = passports.list.bind(passports);
        passports.list = (tenant) =>
          new RowArray([
            ...own(tenant),
            ...tenants.list().flatMap(({ id }) => (id === tenant ? [] : [...own(id)])),
          ]);
      }),
    ),
  },
];
