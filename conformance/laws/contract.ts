import { example, type Example } from '../engine/check.js';
import type { Session } from '../engine/session.js';
import { Ended, Violation } from '../engine/verdicts.js';
import type { Aspect } from '../http/contract-watch.js';

/**
 * Every response of the run keeps one aspect of the contract. `tour` calls each operation at least once, so that the
 * rule says something even when it runs alone; responses of the rules judged before it count as well.
 */
export function responsesKeep<O>(aspect: Aspect, tour: (session: Session<O>) => Promise<void>): Example<O> {
  return example<O>(
    async (session) => {
      const breachesSoFar = () => session.breaches.filter((breach) => breach.aspect === aspect);
      if (!isSeen(session)) {
        await session.once('tour of all operations', tour).catch((error: unknown) => {
          // What came before the end of the writes is enough to find fault with.
          if (!(error instanceof Ended) || breachesSoFar().length === 0) throw error;
        });
      }
      const breaches = breachesSoFar();
      const messages = [...new Set(breaches.map((breach) => breach.message))];
      if (messages.length > 0) {
        const shown = messages.slice(0, 10).join('\n');
        const rest = messages.length > 10 ? `\n... and ${messages.length - 10} more` : '';
        throw new Violation(`${shown}${rest}`, {
          exchanges: breaches.slice(0, 3).map(({ exchange }) => exchange),
        });
      }
    },
    { last: true },
  );
}

/** Whether the rules judged before have called everything: where writes are limited, that is tour enough. */
function isSeen<O>(session: Session<O>): boolean {
  return session.sharing && session.contract.operations.every(({ id }) => session.isSeen(id));
}
