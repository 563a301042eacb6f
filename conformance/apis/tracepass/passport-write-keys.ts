import { isDeepStrictEqual } from 'node:util';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { property, type Check, type Property } from '../../engine/check.js';
import { expectThat } from '../../engine/expect.js';
import { ofEveryOperation } from '../../laws/affordable.js';
import { bind } from '../../laws/bind.js';
import { everyMemberCounts } from '../../laws/fingerprints.js';
import { newKey } from '../../laws/idempotency.js';
import { keysAreComparedWhole } from '../../laws/key-spellings.js';
import { keyedRequest, perform, underKey } from '../../laws/keyed.js';
import {
  earlyRefusalLeavesTheKey,
  lostAnswerIsRepeated,
  repeatDoesNothing,
  repeatsAtOnceHaveOneEffect,
} from '../../laws/repeats.js';
import { newPassport } from './ground.js';
import { passportWrites, passportWritesWithBody, shown, type PassportWrite } from './passport-writes.js';
import { expectErrorText } from './refusals.js';
import { whateverElse, withoutToken } from './retries.js';

// Keys of what is done to a passport that exists. What is answered to some of it is not published, so what happened is
// read off the passport.

/** The key that was used here is new in another workspace: what is asked for there is done. */
function keyIsNewInAnotherWorkspace(write: PassportWrite): Property<operations> {
  const law = property<operations, Record<string, unknown>>(
    write.templates,
    async (session, template) => {
      const other = session.as('otherTenant');
      const theirs = await newPassport(session, write.subject, other);
      const key = newKey(session);
      (await perform(write, session, await keyedRequest(write, session, template, key))).need(
        write.success,
        'the first request',
      );
      const body = write.body?.(session, template);
      const request = underKey(session, { ...write.address(theirs), ...(body && { body }) }, key);
      const before = await shown(session, request, other);
      const answer = await perform(write, session, request, other);
      answer.accept(write.success, 'the key was used by another workspace only');
      const isDone = !isDeepStrictEqual(await shown(session, request, other), before);
      expectThat(isDone, 'the passport of the other workspace is as it was before');
    },
    { most: 2 },
  );
  return bind('keys-are-scoped', [write.operation], law);
}

export const passportWriteKeys = {
  'tracepass.idempotency.passport-change-replay-does-nothing': ofEveryOperation(passportWrites, (write) =>
    repeatDoesNothing(write, 3),
  ),

  'tracepass.idempotency.passport-change-with-another-body': ofEveryOperation(
    passportWritesWithBody,
    (write) =>
      everyMemberCounts(
        write,
        (answer) => expectErrorText(answer, 422, 'the key was used with another body'),
        { most: 3 },
      ),
  ),

  'tracepass.idempotency.passport-change-keys-are-compared-whole': ofEveryOperation(passportWrites, (write) =>
    keysAreComparedWhole(write, 2),
  ),

  'tracepass.idempotency.passport-change-keys-are-per-workspace': ofEveryOperation(
    passportWrites,
    keyIsNewInAnotherWorkspace,
  ),

  'tracepass.idempotency.passport-changes-at-once': ofEveryOperation(passportWrites, (write) =>
    repeatsAtOnceHaveOneEffect(write, whateverElse, 2),
  ),

  'tracepass.idempotency.lost-answer-to-a-passport-change': ofEveryOperation(passportWrites, (write) =>
    lostAnswerIsRepeated(write, 2),
  ),

  'tracepass.idempotency.key-of-an-unauthorized-passport-change': ofEveryOperation(passportWrites, (write) =>
    earlyRefusalLeavesTheKey(write, withoutToken, 2),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
