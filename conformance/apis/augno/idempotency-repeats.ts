import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import type { Check } from '../../engine/check.js';
import type { Answer } from '../../http/answer.js';
import { ofEveryOperation } from '../../laws/affordable.js';
import { everyMemberCounts } from '../../laws/fingerprints.js';
import { keysAreComparedWhole } from '../../laws/key-spellings.js';
import {
  earlyRefusalLeavesTheKey,
  lostAnswerIsRepeated,
  repeatDoesNothing,
  repeatsAtOnceHaveOneEffect,
} from '../../laws/repeats.js';
import { versionPolicy } from './contract-reading.js';
import type { AugnoSession } from './ground.js';
import { expectMismatch } from './keyed.js';
import { keyedOperations } from './keyed-operations.js';
import { expectRefused, refusalOf } from './refusals.js';

/** What a repeat under a key does, of every operation that honours keys. */
export const repeatsOfEveryOperation = {
  'augno.idempotency.replay-does-nothing': ofEveryOperation(keyedOperations, (one) => repeatDoesNothing(one)),

  'augno.idempotency.other-body-is-refused': ofEveryOperation(keyedOperations, (one) =>
    everyMemberCounts(one, expectMismatch),
  ),

  'augno.idempotency.one-effect-under-concurrency': ofEveryOperation(keyedOperations, (one) =>
    repeatsAtOnceHaveOneEffect(one, expectInProgress),
  ),

  'augno.idempotency.keys-are-compared-whole': ofEveryOperation(keyedOperations, (one) =>
    keysAreComparedWhole(one, 5),
  ),

  'augno.idempotency.lost-answer-is-repeated': ofEveryOperation(keyedOperations, (one) =>
    lostAnswerIsRepeated(one),
  ),

  'augno.idempotency.early-refusals-are-not-kept': ofEveryOperation(keyedOperations, (one) =>
    earlyRefusalLeavesTheKey(one, { client: withoutVersion, status: 400, why: 'no version named' }, 3),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

function withoutVersion(session: AugnoSession) {
  return session.withHeaders({ [versionPolicy(session).header]: '' });
}

function expectInProgress(answer: Answer, session: AugnoSession): void {
  const { refusal } = session.contract.policies.idempotency.inFlight;
  if (refusal) expectRefused(answer, refusalOf(refusal), 'an equal request with its key is under way');
}
