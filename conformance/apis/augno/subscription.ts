import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, type Check } from '../../engine/check.js';
import { Blocked } from '../../engine/verdicts.js';
import { judgeCalls } from './calls.js';
import { expectRefused, refusalOf } from './refusals.js';

export const subscription = {
  'augno.subscription.past-due-is-402': example((session) => {
    const documented = session.contract.policies.subscription?.refusal;
    if (!documented) throw new Blocked('the contract has no subscription policy');
    return judgeCalls(
      session,
      session.as('pastDue'),
      (answer) => expectRefused(answer, refusalOf(documented), 'the subscription is not paid'),
      ['listProducts', 'createProduct'],
    );
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
