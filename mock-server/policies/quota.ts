import type { QuotaPolicy } from '../../generated/formats.js';
import { readPointer } from '../store/constraint.js';
import type { Tenant } from '../store/tenants.js';
import type { Refusal } from '../refusal.js';

/** What taking one more unit means: it is included in the plan, or it is charged. */
export type Allowance = { kind: 'included' } | { kind: 'charged'; cents: number };

/**
 * Whether a tenant that uses `used` units may take one more (x-policies.quotas). A plan without overage refuses for
 * good; one with overage asks for the confirmation member of the request body, every time.
 */
export function decideQuota(
  quota: QuotaPolicy,
  tenant: Pick<Tenant, 'entitlements'>,
  used: number,
  body: unknown,
): Allowance | Extract<Refusal, { kind: 'quotaExceeded' }> {
  const limit = tenant.entitlements[quota.limit];
  if (limit === undefined || used < limit) return { kind: 'included' };
  const price = quota.overage && tenant.entitlements[quota.overage.price];
  if (quota.overage && price !== undefined) {
    if (readPointer(body, quota.overage.confirmWith) === true) return { kind: 'charged', cents: price };
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
): string {
  const limit = tenant.entitlements[name];
  const words = `${id}: ${used + 1} of ${limit ?? 'any number'}`;
  return decision.kind === 'included' ? words : `${words}, charged ${decision.cents} cents as confirmed`;
}
