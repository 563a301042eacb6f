import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Handlers, RequestOf } from '../../handler.js';
import { refuseDuplicate } from '../../policies/uniqueness.js';
import { unknownFieldKeys } from './default-field-values.js';
import { contains, pageOf } from './paging.js';
import {
  changedProduct,
  createdProduct,
  newProduct,
  productListItem,
  wholeProduct,
  type ProductRow,
} from './product.js';
import { invalid, noTemplate, notFound } from './refusals.js';
import { templateById, templateFor } from './templates/index.js';
import type { TracePassWorld } from './world.js';

type ProductOperations = Pick<operations, 'listProducts' | 'createProduct' | 'getProduct' | 'updateProduct'>;

export const productHandlers: Handlers<ProductOperations, TracePassWorld> = {
  listProducts({ query, caller }, { products }) {
    const rows = products.list(caller.tenant).filter((row) => isListed(row, query));
    return { status: 200, body: pageOf(rows, query, productListItem) };
  },

  createProduct({ body, caller }, world) {
    const template = templateFor(body.category);
    if (!template) return noTemplate(body.category);
    const unknown = unknownFieldKeys(body.defaultFieldValues, template);
    if (unknown.length > 0) return invalid(unknown);
    const row = newProduct(world, caller.tenant, template, body);
    const conflict = world.products.insert(row);
    return conflict ? refuseDuplicate(conflict) : { status: 201, body: createdProduct(row) };
  },

  getProduct({ params, caller }, { products }) {
    const row = products.get(caller.tenant, params.id);
    return row ? { status: 200, body: wholeProduct(row) } : notFound('Product', params.id);
  },

  updateProduct({ params, body, caller }, { products, clock }) {
    const before = products.get(caller.tenant, params.id);
    if (!before) return notFound('Product', params.id);
    const unknown = unknownFieldKeys(body.defaultFieldValues, templateById(before.templateId));
    if (unknown.length > 0) return invalid(unknown);
    const row = changedProduct(before, body, clock.timestamp());
    const conflict = products.update(row);
    return conflict ? refuseDuplicate(conflict) : { status: 200, body: wholeProduct(row) };
  },
};

/** Archived products are hidden until a filter asks for them (facts/tracepass.md §9.2, §21.3 U49). */
function isListed(row: ProductRow, query: RequestOf<operations['listProducts']>['query']): boolean {
  const { category, status, search, showArchived = false } = query;
  const inState = status === undefined ? showArchived || row.status === 'active' : row.status === status;
  return (
    inState &&
    (category === undefined || row.category === category) &&
    contains([row.name, row.model], search)
  );
}
