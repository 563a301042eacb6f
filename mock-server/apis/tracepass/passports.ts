import { contract } from '../../../generated/tracepass/contract.js';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Handlers } from '../../handler.js';
import { allowanceInWords, decideQuota } from '../../policies/quota.js';
import { refuseDuplicate } from '../../policies/uniqueness.js';
import { contains, pageOf } from './paging.js';
import { passportViolations } from './passport-checks.js';
import { createdPassport, passportDeletion, passportListItem, wholePassport } from './passport-views.js';
import { draftPassport, isDeletable, storePassport } from './passport.js';
import { sellsHardDelete } from './plans.js';
import { hardDeleteNotInPlan, invalid, notFound, passportStays, productArchived } from './refusals.js';
import type { TracePassWorld } from './world.js';

type PassportOperations = Pick<
  operations,
  'listPassports' | 'createPassport' | 'getPassport' | 'deletePassport'
>;

const slots = contract.policies.quotas.filter(({ consumedBy }) => consumedBy.includes('createPassport'));

export const passportHandlers: Handlers<PassportOperations, TracePassWorld> = {
  listPassports({ query, caller }, { passports }) {
    const { productId, status, search } = query;
    const rows = passports
      .list(caller.tenant)
      .filter((row) => productId === undefined || row.productId === productId)
      .filter((row) => status === undefined || row.status === status)
      .filter(({ gs1 }) => contains([gs1.gtin, gs1.serialNumber], search));
    return { status: 200, body: pageOf(rows, query, passportListItem) };
  },

  // The order of the checks: x-policies.mockDefaults, /x-policies/order.
  createPassport({ body, caller, note }, world) {
    const violations = passportViolations(body);
    if (violations.length > 0) return invalid(violations);
    const product = world.products.get(caller.tenant, body.productId);
    if (!product) return notFound('Product', body.productId);
    if (product.status === 'archived') return productArchived;
    const row = draftPassport(world, product, body);
    const conflict = world.passports.conflict(row);
    if (conflict) return refuseDuplicate(conflict);
    const tenant = world.tenants.get(caller.tenant);
    for (const quota of slots) {
      const used = world.passports.count(caller.tenant);
      const decision = decideQuota(quota, tenant, used, body);
      if (decision.kind === 'quotaExceeded') return decision;
      if (decision.kind === 'charged') {
        world.charges.push({
          tenant: row.tenant,
          passport: row.id,
          cents: decision.cents,
          at: row.createdAt,
        });
      }
      note('quota', allowanceInWords(decision, quota, tenant, used));
    }
    storePassport(world, row);
    return { status: 201, body: createdPassport(row) };
  },

  getPassport({ params, query, caller }, { passports }) {
    const row = passports.get(caller.tenant, params.id);
    return row ? { status: 200, body: wholePassport(row, query) } : notFound('Passport', params.id);
  },

  deletePassport({ params, caller }, world) {
    if (!sellsHardDelete(world.tenants.get(caller.tenant).plan)) return hardDeleteNotInPlan;
    const row = world.passports.get(caller.tenant, params.id);
    if (!row) return notFound('Passport', params.id);
    if (!isDeletable(row)) return passportStays;
    world.passports.delete(row);
    return { status: 200, body: passportDeletion(row) };
  },
};
