import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Handlers, RequestOf } from '../../handler.js';
import { refuseDuplicate } from '../../policies/uniqueness.js';
import type { Rows } from '../../store/rows.js';
import { unknownFieldKeys } from './default-field-values.js';
import { pageOf, searched } from './paging.js';
import {
  changedProduct,
  createdProduct,
  newProduct,
  ofStatus,
  productListItem,
  productTexts,
  wholeProduct,
  type ProductRow,
} from './product.js';
import { invalid, noTemplate, notFound } from './refusals.js';
import { templateById, templateFor } from './templates/index.js';
import type { TracePassWorld } from './world.js';

type ProductOperations = Pick<operations, 'listProducts' | 'createProduct' | 'getProduct' | 'updateProduct'>;

type ListQuery = RequestOf<operations['listProducts']>['query'];

export const productHandlers: Handlers<ProductOperations, TracePassWorld> = {
  listProducts({ query, caller }, { products }) {
    const { category, search } = query;
    const inState = inStateOf(query, products.list(caller.tenant));
    const ofCategory = category === undefined ? inState : inState.filter((row) => row.category === category);
    return {
      status: 200,
      body: pageOf(searched(ofCategory, productTexts, search), query, productListItem),
    };
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
function inStateOf({ status, showArchived = false }: ListQuery, rows: Rows<ProductRow>): Rows<ProductRow> {
  if (status !== undefined) return rows.where(ofStatus, status);
  return showArchived ? rows : rows.where(ofStatus, 'active');
}
