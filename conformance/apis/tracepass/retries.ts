import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import type { Check } from '../../engine/check.js';
import type { Session } from '../../engine/session.js';
import { asManyAsAffordable } from '../../laws/affordable.js';
import { parallelReplaysMakeOne } from '../../laws/idempotency.js';
import {
  earlyRefusalLeavesTheKey,
  lostAnswerIsRepeated,
  repeatsAtOnceHaveOneEffect,
} from '../../laws/repeats.js';
import { withCredentials } from './credentials.js';
import { passportCreation } from './ground.js';
import {
  archiveWrite,
  changeWrite,
  deletionWrite,
  imageRemovalWrite,
  passportWrite,
  productDeletionWrite,
  productWrite,
} from './keyed-operations.js';

// Clients that send a call again, too early or because they got no answer.

/** Whether others wait, are refused or find the value taken while a call with their key is under way is not published. */
export const whateverElse = () => undefined;

/** Calls without a token. */
export const withoutToken = {
  client: (session: Session<operations>) => withCredentials(session, ''),
  status: 401,
  why: 'a call without a token',
};

export const retries = {
  'tracepass.idempotency.concurrent-key': parallelReplaysMakeOne(passportCreation, whateverElse, {
    thenRepeat: true,
  }),

  'tracepass.idempotency.concurrent-key-of-other-writes': asManyAsAffordable(
    repeatsAtOnceHaveOneEffect(productWrite, whateverElse),
    repeatsAtOnceHaveOneEffect(changeWrite, whateverElse),
    repeatsAtOnceHaveOneEffect(deletionWrite, whateverElse, 4),
    repeatsAtOnceHaveOneEffect(archiveWrite, whateverElse, 3),
    repeatsAtOnceHaveOneEffect(productDeletionWrite, whateverElse, 3),
    repeatsAtOnceHaveOneEffect(imageRemovalWrite, whateverElse, 3),
  ),

  'tracepass.idempotency.lost-answer-to-a-creation': asManyAsAffordable(
    lostAnswerIsRepeated(productWrite),
    lostAnswerIsRepeated(passportWrite),
  ),

  'tracepass.idempotency.lost-answer-to-a-change': asManyAsAffordable(
    lostAnswerIsRepeated(changeWrite),
    lostAnswerIsRepeated(deletionWrite, 4),
    lostAnswerIsRepeated(archiveWrite, 3),
    lostAnswerIsRepeated(productDeletionWrite, 3),
    lostAnswerIsRepeated(imageRemovalWrite, 3),
  ),

  'tracepass.idempotency.key-of-an-unauthorized-call': asManyAsAffordable(
    earlyRefusalLeavesTheKey(productWrite, withoutToken),
    earlyRefusalLeavesTheKey(changeWrite, withoutToken),
    earlyRefusalLeavesTheKey(passportWrite, withoutToken),
    earlyRefusalLeavesTheKey(deletionWrite, withoutToken, 3),
    earlyRefusalLeavesTheKey(archiveWrite, withoutToken, 2),
    earlyRefusalLeavesTheKey(productDeletionWrite, withoutToken, 2),
    earlyRefusalLeavesTheKey(imageRemovalWrite, withoutToken, 2),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
