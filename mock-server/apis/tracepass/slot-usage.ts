import type { QuotaUsage } from '../../pack.js';
import { draftPassport, storePassport } from './passport.js';
import { newProduct, ofStatus, type ProductRow } from './product.js';
import { templateFor } from './templates/index.js';
import { workspaceOf, type TracePassWorld } from './world.js';

/** Slots of `maxDpps`: each is taken by a passport, so to use more of them is to draft passports. */
export const slotUsage: QuotaUsage<TracePassWorld> = {
  used: ({ passports }, tenant) => passports.count(tenant),
  use(world, tenant, units) {
    if (units === 0) return;
    const product = productFor(world, tenant);
    const { gtin } = workspaceOf(world, tenant);
    let number = world.passports.count(tenant);
    for (let left = units; left > 0; number += 1) {
      const serialNumber = `DRAFT-${String(number + 1).padStart(6, '0')}`;
      const conflict = storePassport(world, draftPassport(world, product, { gs1: { gtin, serialNumber } }));
      if (!conflict) left -= 1;
      // A serial number that is taken is passed over; a GTIN of somebody else would stay taken for ever.
      else if (conflict.constraint.kind === 'claim') throw new Error(`${tenant} lost its GTIN ${gtin}`);
    }
  },
};

const reserve = { name: 'Power Tool Battery 18V', model: 'PT-18', category: 'batteries' };

/** A product that passports can hang on: the oldest active one, else the oldest, else a new one. */
export function productFor(world: TracePassWorld, tenant: string): ProductRow {
  const products = world.products.list(tenant);
  const existing = products.where(ofStatus, 'active').at(-1) ?? products.at(-1);
  if (existing) return existing;
  const template = templateFor(reserve.category);
  if (!template) throw new Error(`no template for the category ${reserve.category}`);
  const product = newProduct(world, tenant, template, reserve);
  world.products.insert(product);
  return product;
}
