import { expect, test } from 'vitest';
import { emptyWorld } from '../../world-fixture.js';
import { draftPassport, storePassport } from './passport.js';
import { productRetirementHandlers } from './product-retirement.js';
import { newProduct } from './product.js';
import { createWorld } from './seed-data/seeded.js';
import { workspaces } from './seed-data/workspaces.js';
import { templateFor } from './templates/index.js';

test('an archived passport lets its product be archived, and keeps it from being deleted', () => {
  const world = createWorld(emptyWorld());
  const template = templateFor('toys');
  if (!template) throw new Error('there is no template for toys');
  const tenant = workspaces.primary.id;
  const product = newProduct(world, tenant, template, { name: 'Kite', model: 'K-1', category: 'toys' });
  world.products.insert(product);
  const gs1 = { gtin: '04012345000016', serialNumber: '1' };
  storePassport(world, { ...draftPassport(world, product, { gs1 }), status: 'archived' });

  const caller = { tenant, credential: 'primary', scheme: 'apiKey', grants: 'all' as const };
  const request = { params: { id: product.id }, query: {}, body: undefined, caller, note: () => undefined };
  expect(productRetirementHandlers.archiveProduct(request, world)).toMatchObject({ status: 200 });
  expect(productRetirementHandlers.deleteProduct(request, world)).toMatchObject({
    answer: { status: 409 },
    details: { reason: '1 passport belongs to the product' },
  });
});
