import { decide, isRefusal, type Call, type Outcome, type Policy, type Reply } from './exchange.js';
import { inWords } from './refusal-words.js';
import type { Refusal } from './refusal.js';

export type Render = (refusal: Refusal, call: Call) => Reply;

/** A policy and the name under which its decisions are told. */
export interface Step {
  readonly name: string;
  readonly policy: Policy;
}

/**
 * Joins policies, outermost first, around a handler. Refusals are rendered where they arise, so that every policy
 * sees a finished reply coming back from the inside: the idempotency ledger can store it, counters can judge it.
 *
 * @throws Error when a policy calls `next` twice, which would run the handler twice.
 */
export function compose(steps: readonly Step[], handle: (call: Call) => Outcome, render: Render) {
  return async function run(call: Call): Promise<Reply> {
    const finish = (outcome: Outcome, name: string): Reply => {
      if (!isRefusal(outcome)) return outcome;
      const reply = render(outcome, call);
      call.refusal = outcome;
      decide(call, name, `${reply.status}: ${inWords(outcome)}`);
      return reply;
    };
    const pass = (index: number): Promise<Reply> => {
      const step = steps[index];
      if (!step) return Promise.resolve(finish(handle(call), call.operation.id));
      const further: { reply?: Promise<Reply> } = {};
      const outcome = step.policy(call, () => {
        if (further.reply) throw new Error(`policy ${step.name} called next twice`);
        further.reply = pass(index + 1);
        return further.reply;
      });
      // What comes from further inside is finished. Most policies do no more than pass it on, and not waiting for each
      // of them in turn halves what the pipeline costs.
      if (outcome === further.reply) return further.reply;
      return outcome instanceof Promise
        ? outcome.then((settled) => finish(settled, step.name))
        : Promise.resolve(finish(outcome, step.name));
    };
    return pass(0);
  };
}
