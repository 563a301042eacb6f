import type { RateLimitPolicy } from '../../generated/formats.js';
import { decide, withHeaders, type Call, type Policy } from '../exchange.js';
import { milliseconds, untilUtcMidnight, utcDay } from '../sandbox/time.js';
import type { Random } from '../sandbox/random.js';
import { readPointer } from '../store/constraint.js';
import type { SlidingWindow } from '../store/counters.js';
import type { Tenants } from '../store/tenants.js';

/** A daily budget per tenant (window `utcDay`): the call reserves its units and gives them back unless it succeeded. */
export function dailyBudget(config: RateLimitPolicy): Policy {
  return function spendBudget(call, next) {
    if (!call.caller || !counts(config, call)) return next();
    const { tenants, clock, budgets } = call.world;
    const { tenant } = call.caller;
    const requested = unitsOf(config, call);
    const limit = limitOf(config, tenants, tenant);
    const counter = budgets.of(config.id);
    const now = clock.now();
    const day = utcDay(now);
    const used = counter.used(tenant, day);
    if (limit !== undefined && used + requested > limit) {
      return {
        kind: 'rateLimited',
        policy: config,
        limit,
        used,
        requested,
        retryAfter: Math.ceil(untilUtcMidnight(now) / 1000),
        answer: config.refusal,
        values: { limit: String(limit), used: String(used), requested: String(requested) },
      };
    }
    decide(call, 'rateLimit', `${config.id}: ${used + requested} of ${limit ?? 'any number'} today`);
    // Taken before the work, so that parallel calls cannot share the last unit.
    counter.add(tenant, day, requested);
    if (config.counts.outcome !== 'success') return next();
    return next().then((reply) => {
      if (isSuccess(reply.status)) return reply;
      counter.add(tenant, day, -requested);
      decide(call, 'rateLimit', `${config.id}: given back, since ${reply.status} is no success`);
      return reply;
    });
  };
}

/**
 * A sliding window per client address: every admitted call counts for the window's length, refused ones do not, and
 * each refusal in a row makes the advised wait longer (x-policies.rateLimits[].retryAfter).
 */
export function slidingLimit(config: RateLimitPolicy): Policy {
  const limit = config.limit.fixed ?? Number.POSITIVE_INFINITY;
  const length = milliseconds(config.window.duration ?? 'PT1S');

  const headers = (window: SlidingWindow, address: string, now: number): Record<string, string> =>
    config.headers
      ? {
          [config.headers.limit]: String(limit),
          [config.headers.remaining]: String(Math.max(0, limit - window.count(address, now))),
          [config.headers.reset]: String(Math.trunc(window.untilNextFree(address, now) / 1000)),
        }
      : {};

  return function limitRate(call, next) {
    const { clientAddress: address, world } = call;
    if (!counts(config, call)) return next();
    const now = world.clock.now();
    const { calls, refusalsInARow } = world.windows.of(config.id, length);
    const used = calls.count(address, now);
    if (used >= limit) {
      const refusals = (refusalsInARow.get(address) ?? 0) + 1;
      refusalsInARow.set(address, refusals);
      return {
        kind: 'rateLimited',
        policy: config,
        limit,
        used,
        requested: 1,
        retryAfter: Math.trunc(growingWait(config, refusals, world.random) / 1000),
        headers: headers(calls, address, now),
        answer: config.refusal,
        values: { limit: String(limit), used: String(used) },
      };
    }
    refusalsInARow.delete(address);
    calls.add(address, now);
    decide(call, 'rateLimit', `${config.id}: ${used + 1} of ${limit} within ${length / 1000} s`);
    const seen = headers(calls, address, now);
    return next().then((reply) => withHeaders(reply, seen));
  };
}

function counts(config: RateLimitPolicy, call: Call): boolean {
  const { methods, exceptOperations } = config.counts;
  return (
    (methods === undefined || methods.includes(call.operation.method)) &&
    !exceptOperations?.includes(call.operation.id)
  );
}

/** How often a call counts: once for each of its items, where the contract says so. A list that is none is refused later. */
function unitsOf({ counts: { perItem } }: RateLimitPolicy, { operation, body }: Call): number {
  const list = perItem?.[operation.id];
  const items = list !== undefined && body.kind === 'json' ? readPointer(body.value, list) : undefined;
  return Array.isArray(items) ? Math.max(1, items.length) : 1;
}

function limitOf(config: RateLimitPolicy, tenants: Tenants, tenant: string): number | undefined {
  return config.limit.plan === undefined
    ? config.limit.fixed
    : tenants.get(tenant).entitlements[config.limit.plan];
}

/** Milliseconds to wait after the n-th refusal in a row. */
function growingWait(config: RateLimitPolicy, refusals: number, random: Random): number {
  const { first = 'PT1S', factor = 1, longest = 'PT15M', jitter = 0 } = config.retryAfter ?? {};
  const wait = Math.min(milliseconds(first) * factor ** (refusals - 1), milliseconds(longest));
  const spread = Math.round(jitter * 1000);
  return wait * (1 + random.integer(-spread, spread) / 1000);
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
