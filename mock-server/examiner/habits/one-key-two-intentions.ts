import type { Exchange } from '../../journal/journal.js';
import type { Habit, Sighting } from '../habit.js';
import { Recent } from '../recent.js';

const keyLimit = 50;

export const oneKeyTwoIntentions: Habit<'one-key-two-intentions'> = {
  id: 'one-key-two-intentions',
  statement: 'An idempotency key was used for a second, different request instead of a key of its own.',
  watch() {
    const latest = new Recent<string, Exchange>(keyLimit);
    return {
      observe(sighting) {
        const { exchange, kept, key } = sighting;
        if (key === undefined) return [];
        const { refusal } = exchange;
        const scope = scopeOf(sighting, key);
        if (refusal?.kind !== 'idempotency' || refusal.cause !== 'mismatch') {
          latest.set(scope, kept);
          return [];
        }
        const first = latest.get(scope);
        return [
          {
            detail: `key ${key} belongs to another request`,
            ...(first && { earlier: [first] }),
            exchange: kept,
          },
        ];
      },
    };
  },
};

/** Where the contract lets a key mean something else on every route, so it does here. */
function scopeOf({ exchange, policies }: Sighting, key: string): string {
  const { scope } = policies.idempotency;
  const { method, path } = exchange.operation ?? {};
  return JSON.stringify([scope.includes('method') && method, scope.includes('route') && path, key]);
}
