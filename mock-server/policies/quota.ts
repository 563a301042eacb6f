import type { QuotaPolicy } from '../../generated/formats.js';
import { readPointer } from '../store/constraint.js';
import type { Tenant } from '../store/tenants.js';
import type { Refusal } from '../refusal.js';

/** What taking more units means: the plan includes them, or some are charged, at `cents` each. */
export type Allowance = { kind: 'included' } | { kind: 'charged'; units: number; cents: number };

/**
 * Whether a tenant that uses `used` units may take `units` more (x-policies.quotas). A plan without overage refuses for
 * good; one with overage asks for the confirmation member of the request body, every time.
 */
export function decideQuota(
  quota: QuotaPolicy,
  tenant: Pick<Tenant, 'entitlements'>,
  used: number,
  body: unknown,
  units = 1,
): Allowance | Extract<Refusal, { kind: 'quotaExceeded' }> {
  const limit = tenant.entitlements[quota.limit];
  if (limit === undefined || used + units <= limit) return { kind: 'included' };
  const price = quota.overage && tenant.entitlements[quota.overage.price];
  if (quota.overage && price !== undefined) {
    const confirmed = readPointer(body, quota.overage.confirmWith) === true;
    if (confirmed) return { kind: 'charged', units: Math.min(units, used + units - limit), cents: price };
  }
  return {
    kind: 'quotaExceeded',
    quota,
    limit,
    used,
    ...(price !== undefined && { overagePrice: price }),
    answer: price === undefined ? (quota.refusalWithoutOverage ?? quota.refusal) : quota.refusal,
    values: { limit: String(limit), used: String(used) },
  };
}

/** What was decided, for the journal. */
export function allowanceInWords(
  decision: Allowance,
  { id, limit: name }: QuotaPolicy,
  tenant: Pick<Tenant, 'entitlements'>,
  used: number,
  units = 1,
): string {
  const limit = tenant.entitlements[name];
  const words = `${id}: ${used + units} of ${limit ?? 'any number'}`;
  return decision.kind === 'included'
    ? words
    : `${words}, charged ${decision.units * decision.cents} cents as confirmed`;
}
