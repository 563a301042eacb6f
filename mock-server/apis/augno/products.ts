import type { operations } from '../../../generated/augno/openapi.js';
import type { Handlers } from '../../handler.js';
import { isRefused } from './answers.js';
import { pathTo } from './contract-paths.js';
import { expansionOf } from './includes.js';
import { pageOf } from './paging.js';
import { createProduct } from './product-creation.js';
import { listedProducts } from './product-listing.js';
import { updateProduct } from './product-update.js';
import { presentProduct } from './product-views.js';
import { referenced, type AugnoWorld } from './world.js';

type ProductOperations = Pick<
  operations,
  'createProduct' | 'listProducts' | 'getProduct' | 'updateProduct' | 'deleteProduct' | 'assignProductLine'
>;

export const products: Handlers<ProductOperations, AugnoWorld> = {
  createProduct({ body, query, caller }, world) {
    const product = createProduct(body, caller.tenant, world);
    if (isRefused(product)) return product;
    return {
      status: 201,
      headers: { Location: pathTo(world, 'getProduct', { id: product.id }) },
      body: presentProduct(product, expansionOf(query['include[]']), world),
    };
  },

  listProducts({ query, caller }, world) {
    const expand = expansionOf(query['include[]']);
    const listing = listedProducts(query, caller.tenant, world);
    const request = { path: pathTo(world, 'listProducts'), query };
    const page = pageOf(listing, request, world.cursors, (product) => presentProduct(product, expand, world));
    return isRefused(page) ? page : { status: 200, body: page };
  },

  getProduct({ params, query, caller }, world) {
    const product = world.products.get(caller.tenant, params.id);
    if (!product) return { kind: 'notFound', resource: 'product', id: params.id };
    return { status: 200, body: presentProduct(product, expansionOf(query['include[]']), world) };
  },

  updateProduct({ params, body, query, caller }, world) {
    const product = world.products.get(caller.tenant, params.id);
    if (!product) return { kind: 'notFound', resource: 'product', id: params.id };
    const changed = updateProduct(product, body, world);
    if (isRefused(changed)) return changed;
    return { status: 200, body: presentProduct(changed, expansionOf(query['include[]']), world) };
  },

  deleteProduct({ params, query, caller }, world) {
    const product = world.products.get(caller.tenant, params.id);
    if (!product) {
      if (world.products.wasDeleted(caller.tenant, params.id)) return { kind: 'gone', resource: 'product' };
      return { kind: 'notFound', resource: 'product', id: params.id };
    }
    // Presented first: afterwards its item can no longer be found.
    const body = presentProduct(product, expansionOf(query['include[]']), world);
    world.items.delete(referenced(world.items, product, product.itemId));
    world.products.delete(product);
    return { status: 200, body };
  },

  assignProductLine({ params, query, caller }, world) {
    const product = world.products.get(caller.tenant, params.id);
    if (!product) return { kind: 'notFound', resource: 'product', id: params.id };
    const line = world.productLines.get(caller.tenant, params.product_line_id);
    if (!line) return { kind: 'notFound', resource: 'product line', id: params.product_line_id };
    const isThere = product.productLineId === line.id;
    const moved = isThere
      ? product
      : { ...product, productLineId: line.id, updatedAt: world.clock.timestamp() };
    world.products.update(moved);
    return { status: 200, body: presentProduct(moved, expansionOf(query['include[]']), world) };
  },
};
