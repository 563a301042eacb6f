import type { ContractOperation } from '../../generated/formats.js';
import { decide, withHeaders, type Call, type Reply } from '../exchange.js';
import { exampleOf, exampleReply } from '../examples/example-reply.js';
import { preferenceOf } from '../examples/preference.js';
import type { Strike } from '../faults/faults.js';
import type { ApiInstance, ReportBug } from '../pack.js';
import type { Answer } from './delivery.js';

type Breaches = (operation: ContractOperation, reply: Reply) => string[];

/**
 * Answers calls: by an example where `Prefer` asks for one, by the API itself otherwise, and in either case with what
 * injected faults do to it. A reply of the API that would break the contract is reported and answered 500 instead.
 */
export function answerer(breaches: Breaches, reportBug: ReportBug) {
  return async function answer(instance: ApiInstance, call: Call, strike: Strike): Promise<Answer> {
    const preferred = preferredExample(instance, call);
    if (preferred) return preferred;
    if (strike.connection === 'resetBefore') {
      await call.delay();
      decide(call, 'fault', 'connection reset before anything happened');
      return { delivery: 'reset', example: false };
    }
    const injected =
      strike.status === undefined
        ? undefined
        : exampleOf(call.operation, instance.api.examples, strike.status);
    if (injected && strike.when === 'insteadOfEffect') {
      await call.delay();
      decide(call, 'fault', `${injected.status} in place of the call, which had no effect`);
      return { reply: instance.dialect.finish(injected, call), delivery: 'whole', example: false };
    }
    const reply = await honestReply(instance, call);
    // Calls that were answered before they reached the handler have not waited yet.
    await call.delay();
    if (injected) {
      decide(call, 'fault', `${injected.status} in place of ${reply.status}; the call had its effect`);
      return { reply: instance.dialect.finish(injected, call), delivery: 'whole', example: false };
    }
    if (strike.connection === 'resetAfter') {
      decide(call, 'fault', `connection reset in place of ${reply.status}; the call had its effect`);
      return { reply, delivery: 'reset', example: false };
    }
    if (strike.connection === 'truncate') {
      decide(call, 'fault', `body of ${reply.status} cut off; the call had its effect`);
      return { reply, delivery: 'truncated', example: false };
    }
    return { reply, delivery: 'whole', example: false };
  };

  async function honestReply(instance: ApiInstance, call: Call): Promise<Reply> {
    const { dialect } = instance;
    const reply = dialect.finish(await instance.run(call), call);
    const broken = breaches(call.operation, reply);
    if (broken.length === 0) return reply;
    broken.forEach(reportBug);
    // The headers that policies added (rate limits) stay.
    const refused = dialect.refuse({ kind: 'internal', reason: broken.join('; ') }, call);
    return dialect.finish(withHeaders(refused, reply.headers), call);
  }
}

function preferredExample({ api, dialect }: ApiInstance, call: Call): Answer | undefined {
  const preference = preferenceOf(call.headers['prefer']);
  if (!preference) return undefined;
  const found = exampleReply(call.operation, api.examples, preference);
  if ('problem' in found) {
    decide(call, 'prefer', found.problem);
    return { problem: { status: 400, detail: found.problem }, delivery: 'whole', example: true };
  }
  decide(call, 'prefer', `example of the contract (${found.applied}); nothing was read or changed`);
  const marked = withHeaders(found.reply, { 'Preference-Applied': found.applied });
  return { reply: dialect.finish(marked, call), delivery: 'whole', example: true };
}
