import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Handlers } from '../../handler.js';
import { pageOf, searched } from './paging.js';
import { passportViolations } from './passport-checks.js';
import { chargeFor, draftFor, slotsFor } from './passport-creation.js';
import { createdPassport, passportDeletion, passportListItem, wholePassport } from './passport-views.js';
import { inStatus, isDeletable, ofProduct, passportTexts, storePassport } from './passport.js';
import { sellsHardDelete } from './plans.js';
import { hardDeleteNotInPlan, invalid, notFound, passportStays } from './refusals.js';
import type { TracePassWorld } from './world.js';

type PassportOperations = Pick<
  operations,
  'listPassports' | 'createPassport' | 'getPassport' | 'deletePassport'
>;

export const passportHandlers: Handlers<PassportOperations, TracePassWorld> = {
  listPassports({ query, caller }, { passports }) {
    const { productId, status, search } = query;
    const all = passports.list(caller.tenant);
    const ofOne = productId === undefined ? all : all.where(ofProduct, productId);
    const rows = status === undefined ? ofOne : ofOne.where(inStatus, status);
    return { status: 200, body: pageOf(searched(rows, passportTexts, search), query, passportListItem) };
  },

  // The order of the checks: x-policies.mockDefaults, /x-policies/order.
  createPassport({ body, caller, note }, world) {
    const violations = passportViolations(body);
    if (violations.length > 0) return invalid(violations);
    const draft = draftFor(world, caller.tenant, body);
    if ('kind' in draft) return draft;
    const slots = slotsFor('createPassport', world, { caller, body, note });
    if ('kind' in slots) return slots;
    chargeFor(world, draft, slots);
    storePassport(world, draft);
    return { status: 201, body: createdPassport(draft) };
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
