import type { Exchange } from '../../journal/journal.js';
import type { Evidence, Habit, Sighting } from '../habit.js';
import { knewEnd, statusSeen } from '../order.js';
import { Recent } from '../recent.js';

const attemptLimit = 100;
const suspicionLimit = 50;

/** What a client has tried of one write under one key. */
interface Attempt {
  readonly request: string;
  readonly key: string;
  /** The first request under the key. */
  readonly first: Sighting;
  /** The last one, where it left open whether the write took place and none before had told. */
  readonly open?: Exchange;
  readonly isSettled: boolean;
}

export const newKeyOnRetry: Habit<'new-key-on-retry'> = {
  id: 'new-key-on-retry',
  statement:
    'A write without a clear answer was repeated under another idempotency key, so it can happen twice.',
  watch() {
    const attempts = new Recent<string, Attempt>(attemptLimit);
    const suspicions = new Recent<string, Evidence>(suspicionLimit);

    function suspect(abandoned: Attempt, repeat: Attempt): readonly Evidence[] {
      const { open, ...rest } = abandoned;
      if (!open) return [];
      // It was followed up, if wrongly: whatever comes next is no repeat of it.
      attempts.set(nameOf(abandoned), rest);
      const dropped = suspicions.set(nameOf(abandoned), {
        detail: `key ${abandoned.key} ${outcomeInWords(open)}, then key ${repeat.key}`,
        earlier: [open],
        exchange: repeat.first.kept,
      });
      return dropped ? [dropped] : [];
    }

    return {
      observe(sighting) {
        const { exchange, kept, request, key } = sighting;
        if (key === undefined) return [];
        const name = nameOf({ request, key });
        const known = attempts.get(name);
        const isOpen = hasUnclearOutcome(exchange) && !known?.isSettled;
        const attempt: Attempt = {
          request,
          key,
          first: known?.first ?? { ...sighting, exchange: kept },
          ...(isOpen && { open: kept }),
          isSettled: !isOpen,
        };
        attempts.set(name, attempt);
        // The attempt is repeated as it should be: what was sent under another key meanwhile was another intention.
        suspicions.delete(name);

        const others = attempts.values().filter((other) => other.request === request && other.key !== key);
        const abandoned = others.findLast(({ open }) => !known && open && knewEnd(sighting, open));
        if (abandoned) return suspect(abandoned, attempt);
        // A client that hung up may have had its repeat answered before the mock is done with the first attempt.
        const repeat = others.find(({ first }) => isOpen && knewEnd(first, exchange));
        return repeat ? suspect(attempt, repeat) : [];
      },
      // A retry under the first key may still come: parts of one program may write the same at the same time.
      standing: () => suspicions.values(),
    };
  },
};

/** Whether the client cannot know if the write took place. A 429 is clear: it did not. */
function hasUnclearOutcome(exchange: Exchange): boolean {
  const { refusal, delivery } = exchange;
  const status = statusSeen(exchange);
  if (status === undefined || status >= 500) return true;
  if (refusal?.kind === 'idempotency' && refusal.cause === 'inFlight') return true;
  // A refusal is one without its body as well; of a success only the body tells what came of it.
  return delivery === 'truncated' && status < 400;
}

function outcomeInWords({ delivery, response }: Exchange): string {
  if (delivery === 'reset') return 'got no answer';
  return delivery === 'truncated' ? 'got half an answer' : `was answered ${response?.status}`;
}

function nameOf({ request, key }: Pick<Attempt, 'request' | 'key'>): string {
  return `${request} ${key}`;
}
