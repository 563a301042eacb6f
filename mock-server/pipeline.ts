import { isRefusal, type Call, type Outcome, type Policy, type Reply } from './exchange.js';
import type { Refusal } from './refusal.js';

export type Render = (refusal: Refusal, call: Call) => Reply;

/**
 * Joins policies, outermost first, around a handler. Refusals are rendered where they arise, so that every policy
 * sees a finished reply coming back from the inside: the idempotency ledger can store it, counters can judge it.
 *
 * @throws Error when a policy calls `next` twice, which would run the handler twice.
 */
export function compose(policies: readonly Policy[], handle: (call: Call) => Outcome, render: Render) {
  return async function run(call: Call): Promise<Reply> {
    const finish = (outcome: Outcome) => (isRefusal(outcome) ? render(outcome, call) : outcome);
    const step = async (index: number): Promise<Reply> => {
      const policy = policies[index];
      if (!policy) return finish(handle(call));
      let passedOn = false;
      return finish(
        await policy(call, () => {
          if (passedOn) throw new Error(`policy ${policy.name} called next twice`);
          passedOn = true;
          return step(index + 1);
        }),
      );
    };
    return step(0);
  };
}
