import type { RateLimitPolicy } from '../../../generated/formats.js';
import type { AugnoWorld } from '../../apis/augno/world.js';
import { withHeaders, type Reply } from '../../exchange.js';
import type { RateWindows } from '../../store/counters.js';
import { around, both, policies, reply, within, world } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import type { AugnoMutant } from './mutant.js';
import { before } from './policy-order.js';

type RateWindow = ReturnType<RateWindows['of']>;

/** Milliseconds. */
const lockOut = 5000;

/** What the limit's headers say of an address from which nothing came. */
const unlimited = { 'RateLimit-Limit': '20', 'RateLimit-Remaining': '19', 'RateLimit-Reset': '0' };

/** Limits that are too high, too low, or counted otherwise. */
export const rateLimit: readonly AugnoMutant[] = [
  {
    name: 'limit-is-five-times-as-high',
    bug: 'A hundred requests within a second are admitted.',
    breaks: ['augno.rate-limit.burst-is-refused'],
    affects: [
      'augno.rate-limit.ends-after-waiting',
      'augno.rate-limit.comes-before-authentication',
      'augno.rate-limit.refusal-is-not-kept',
      'augno.rate-limit.refusals-do-not-count',
      'augno.rate-limit.none-left-is-refused',
    ],
    alter: limit({ limit: { fixed: 100 } }),
  },
  {
    name: 'twentieth-request-is-refused',
    bug: 'Nineteen requests within a second are admitted.',
    breaks: ['augno.rate-limit.allowance-is-admitted'],
    affects: [
      'augno.rate-limit.none-left-is-refused',
      'augno.rate-limit.refusals-do-not-count',
      'augno.rate-limit.freed-slots-return',
    ],
    alter: limit({ limit: { fixed: 19 } }),
  },
  {
    name: 'one-more-than-remaining-is-admitted',
    bug: 'The request after the one that had none left is admitted.',
    breaks: ['augno.rate-limit.none-left-is-refused'],
    alter: both(
      limit({ limit: { fixed: 21 } }),
      reply('all', (given) => {
        const { 'RateLimit-Remaining': remaining } = given.headers;
        if (remaining === undefined) return given;
        const shown = {
          'RateLimit-Limit': '20',
          'RateLimit-Remaining': String(Math.max(0, Number(remaining) - 1)),
        };
        return { ...given, headers: { ...given.headers, ...shown } };
      }),
    ),
  },
  {
    name: 'refused-requests-count',
    bug: 'A request that was refused with 429 counts like an admitted one.',
    breaks: ['augno.rate-limit.refusals-do-not-count'],
    alter: within(
      ['429'],
      windows(({ calls, refusalsInARow }, { clock }) => {
        const refused: number[] = [];
        const [count, set] = [calls.count.bind(calls), refusalsInARow.set.bind(refusalsInARow)];
        calls.count = (key, now) => count(key, now) + refused.filter((time) => time > now - 1000).length;
        refusalsInARow.set = (key, refusals) => {
          refused.push(clock.now());
          return set(key, refusals);
        };
      }),
    ),
  },
  {
    name: 'window-ends-with-a-quiet-second',
    bug: 'What was admitted counts until no request came for a second.',
    breaks: ['augno.rate-limit.freed-slots-return'],
    alter: windows(({ calls }) => {
      const counted = new Map<string, { last: number; count: number }>();
      const current = (key: string, now: number) => {
        const known = counted.get(key);
        return known && now - known.last < 1000 ? known.count : 0;
      };
      calls.count = current;
      calls.add = (key, now) => void counted.set(key, { last: now, count: current(key, now) + 1 });
    }),
  },
  {
    name: 'lock-out-is-longer-than-retry-after',
    bug: 'Whoever was refused is locked out for five seconds, and told to wait for one.',
    breaks: ['augno.rate-limit.ends-after-waiting'],
    affects: [
      'augno.rate-limit.allowance-is-admitted',
      'augno.rate-limit.none-left-is-refused',
      'augno.rate-limit.refusals-do-not-count',
      'augno.rate-limit.freed-slots-return',
      'augno.rate-limit.refusal-is-not-kept',
    ],
    alter: within(
      ['429'],
      windows(({ calls, refusalsInARow }) => {
        const count = calls.count.bind(calls);
        let refusedAt = Number.NEGATIVE_INFINITY;
        calls.count = (key, now) => {
          if (now - refusedAt < lockOut) return Number.POSITIVE_INFINITY;
          const counted = count(key, now);
          if (counted >= 20) refusedAt = now;
          return counted;
        };
        refusalsInARow.get = () => 0;
      }),
    ),
  },
  {
    name: 'unknown-api-keys-are-not-limited',
    bug: 'Requests with a refused key are not counted.',
    breaks: ['augno.rate-limit.comes-before-authentication'],
    alter: both(
      before('authentication', 'rateLimit'),
      reply('all', (given) => withHeaders(given, unlimited)),
    ),
  },
  {
    name: 'too-many-requests-are-kept',
    bug: 'The refusal of a keyed request with 429 is kept under its key.',
    breaks: ['augno.rate-limit.refusal-is-not-kept'],
    alter: within(
      ['keyed'],
      around((run) => {
        const kept = new Map<string, Reply>();
        return async (call) => {
          const { 'idempotency-key': key } = call.headers;
          if (!key) return run(call);
          const place = JSON.stringify([call.operation.id, key]);
          const given = kept.get(place) ?? (await run(call));
          if (given.status === 429) kept.set(place, given);
          return given;
        };
      }),
    ),
  },
];

/** Other terms for the limit. */
function limit(changed: Partial<RateLimitPolicy>): Alteration<AugnoWorld> {
  return policies((given) => ({
    ...given,
    rateLimits: given.rateLimits.map((policy) => ({ ...policy, ...changed })),
  }));
}

/** Windows that count otherwise. */
function windows(change: (window: RateWindow, world: AugnoWorld) => void): Alteration<AugnoWorld> {
  return world((made) => {
    const known = new Set<RateWindow>();
    const of = made.windows.of.bind(made.windows);
    made.windows.of = (policy, length) => {
      const window = of(policy, length);
      if (!known.has(window)) change(window, made);
      known.add(window);
      return window;
    };
  });
}
