import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { list } from '../../engine/read.js';
import { asManyAsAffordable } from '../../laws/affordable.js';
import { bind } from '../../laws/bind.js';
import { everyMemberCounts } from '../../laws/fingerprints.js';
import { newKey } from '../../laws/idempotency.js';
import { keysAreComparedWhole } from '../../laws/key-spellings.js';
import { keyedRequest, perform } from '../../laws/keyed.js';
import {
  earlyRefusalLeavesTheKey,
  lostAnswerIsRepeated,
  repeatDoesNothing,
  repeatsAtOnceHaveOneEffect,
} from '../../laws/repeats.js';
import { answered, batchWrite, freshItems, sendBatch, timesListed } from './batch-calls.js';
import { expectErrorText } from './refusals.js';
import { whateverElse, withoutToken } from './retries.js';
import { productOf } from './workspaces.js';

/** The key that a batch was sent with here is new in another workspace. */
const keyIsNewInAnotherWorkspace = bind(
  'keys-are-scoped',
  ['createPassportBatch'],
  property<operations, Record<string, unknown>>(
    batchWrite.templates,
    async (session, template) => {
      const client = session.as('otherTenant');
      const { _id: productId } = await productOf(session, 'otherTenant');
      const key = newKey(session);
      const request = await keyedRequest(batchWrite, session, template, key);
      (await perform(batchWrite, session, request)).need(answered, 'the first batch');
      const items = freshItems(session, list(template['passports']), productId);
      const theirs = await sendBatch(session, items, { client, headers: { ...request.headers } });
      theirs.accept(answered, 'the key was used by another workspace only');
      for (const item of items)
        expectEqual(await timesListed(session, item, client), 1, 'how often the other workspace lists it');
    },
    { most: 2 },
  ),
);

export const batchKeys = {
  'tracepass.idempotency.batch-replay-gives-all-results': repeatDoesNothing(batchWrite),

  'tracepass.idempotency.batch-with-another-body': everyMemberCounts(
    batchWrite,
    (answer) => expectErrorText(answer, 422, 'the key was used with another body'),
    { most: 4 },
  ),

  'tracepass.idempotency.batch-keys-work-as-others': asManyAsAffordable(
    repeatsAtOnceHaveOneEffect(batchWrite, whateverElse, 3),
    lostAnswerIsRepeated(batchWrite, 3),
    keysAreComparedWhole(batchWrite, 3),
    earlyRefusalLeavesTheKey(batchWrite, withoutToken, 2),
    keyIsNewInAnotherWorkspace,
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
