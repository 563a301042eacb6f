import type { Exchange } from '../../journal/journal.js';
import type { Evidence, Habit, Sighting } from '../habit.js';
import { knewEnd, statusSeen } from '../order.js';
import { Recent } from '../recent.js';

const conflictLimit = 50;

/** Further requests of the client after which a retry is no longer expected. */
const patience = 10;

interface Conflict {
  readonly exchange: Exchange;
  readonly key?: string;
  /** Requests that the client has sent since. */
  further: number;
}

export const gaveUpOnTransientConflict: Habit<'gave-up-on-transient-conflict'> = {
  id: 'gave-up-on-transient-conflict',
  statement:
    'A conflict that the service called transient was taken for final; the same request should have been sent again.',
  watch() {
    const conflicts = new Recent<string, Conflict>(conflictLimit);
    return {
      observe(sighting) {
        const { exchange, kept, request, key } = sighting;
        for (const conflict of conflicts.values()) {
          if (knewEnd(sighting, conflict.exchange)) conflict.further += 1;
        }
        const conflict = conflicts.get(request);
        // Under another key it is a retry as well, if a wrong one.
        if (conflict && isAnswerTo(conflict, sighting)) conflicts.delete(request);
        if (!isTransientConflict(exchange)) return [];
        const dropped = conflicts.set(request, {
          exchange: kept,
          ...(key !== undefined && { key }),
          further: 0,
        });
        return dropped ? [evidenceOf(dropped)] : [];
      },
      standing: (final) =>
        conflicts
          .values()
          .filter(({ further }) => final || further >= patience)
          .map(evidenceOf),
    };
  },
};

/** Whether the client repeated the request, or got the answer of the one that was still in progress. */
function isAnswerTo({ exchange: conflict }: Conflict, sighting: Sighting): boolean {
  return knewEnd(sighting, conflict) || statusSeen(sighting.exchange) !== undefined;
}

function isTransientConflict(exchange: Exchange): boolean {
  const { refusal, delivery, response } = exchange;
  if (delivery !== 'whole' || response?.status !== 409 || !refusal || !('answer' in refusal)) return false;
  return refusal.answer.transient === true;
}

function evidenceOf({ exchange, key, further }: Conflict): Evidence {
  const what = key === undefined ? 'the request' : `the request with key ${key}`;
  return { detail: `${what} was not sent again (requests since then: ${further})`, exchange };
}
