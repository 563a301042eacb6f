import { contract } from '../../../generated/tracepass/contract.js';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RequestOf } from '../../handler.js';
import { allowanceInWords, decideQuota } from '../../policies/quota.js';
import { refuseDuplicate } from '../../policies/uniqueness.js';
import type { Refusal } from '../../refusal.js';
import { draftPassport, type PassportRow } from './passport.js';
import { notFound, productArchived } from './refusals.js';
import type { Schemas } from './schemas.js';
import type { TracePassWorld } from './world.js';

// What creating passports takes, one at a time or as a batch.

/** The passport that a valid request asks for, not stored yet, or why it cannot be. */
export function draftFor(
  world: TracePassWorld,
  tenant: string,
  sent: Schemas['CreatePassportRequest'],
): PassportRow | Refusal {
  const product = world.products.get(tenant, sent.productId);
  if (!product) return notFound('Product', sent.productId);
  if (product.status === 'archived') return productArchived;
  const row = draftPassport(world, product, sent);
  const conflict = world.passports.conflict(row);
  return conflict ? refuseDuplicate(conflict) : row;
}

/** Slots that may be taken: the last `charged` of `units` are beyond the plan, at `cents` each. */
interface Slots {
  readonly units: number;
  readonly charged: number;
  readonly cents: number;
}

type Asking = Pick<
  RequestOf<operations['createPassport' | 'createPassportBatch']>,
  'caller' | 'body' | 'note'
>;

/** Whether the plan has slots for so many passports, or the caller accepts the charge. */
export function slotsFor(
  operation: keyof operations,
  world: TracePassWorld,
  { caller: { tenant }, body, note }: Asking,
  units = 1,
): Slots | Refusal {
  const used = world.passports.count(tenant);
  let slots: Slots = { units, charged: 0, cents: 0 };
  for (const quota of contract.policies.quotas.filter(({ consumedBy }) => consumedBy.includes(operation))) {
    const holder = world.tenants.get(tenant);
    const decision = decideQuota(quota, holder, used, body, units);
    if (decision.kind === 'quotaExceeded') return decision;
    if (decision.kind === 'charged') slots = { units, charged: decision.units, cents: decision.cents };
    note('quota', allowanceInWords(decision, quota, holder, used, units));
  }
  return slots;
}

/** Charges a passport if its slot, counted from 0, is beyond the plan. */
export function chargeFor(
  { charges }: TracePassWorld,
  { tenant, id, createdAt }: PassportRow,
  { units, charged, cents }: Slots,
  slot = 0,
): void {
  if (slot >= units - charged) charges.push({ tenant, passport: id, cents, at: createdAt });
}
