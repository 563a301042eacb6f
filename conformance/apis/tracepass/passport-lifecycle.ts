import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, observation, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import type { Answer } from '../../http/answer.js';
import { texts } from './bodies.js';
import { newPassport } from './ground.js';
import { needSuspension, suspendsDrafts, textField } from './passport-writes.js';
import { unknownIds } from './steps.js';

type Action = 'suspendPassport' | 'archivePassport';

/** What is done to a new passport, and how that is answered. */
async function afterwards(session: Session<operations>, action: Action, body?: object) {
  const { _id: id } = await newPassport(session);
  const answer: Answer = await session.api.send(action, { path: { id }, ...(body && { body }) });
  return { id, answer };
}

/** A passport that was suspended, or archived. @throws Blocked, Skipped */
function put(session: Session<operations>, action: Action): Promise<string> {
  return session.specimen(`the subject of ${action}`, async (owner) => {
    if (action === 'suspendPassport') await needSuspension(owner);
    const { id, answer } = await afterwards(owner, action, { reason: 'Conformance check' });
    answer.need(200, `the call of ${action}`);
    return id;
  });
}

/** Reasons that nobody has to cut. */
const reasons = fc.oneof(
  texts,
  fc.integer({ min: 490, max: 500 }).map((length) => 'a'.repeat(length)),
);

/** Status and state of a passport that is read. */
async function stateOf(session: Session<operations>, id: string) {
  const { status, json } = await session.api.call('getPassport', { path: { id } });
  return { status, state: text(member(json, 'status')) };
}

/** The deletion of a passport that may not be deleted. @throws Violation */
async function expectToStay(session: Session<operations>, id: string, why: string): Promise<void> {
  const before = await stateOf(session, id);
  const answer = await session.api.call('deletePassport', { path: { id } });
  // Where a passport cannot be found any more, it cannot be found to be deleted either.
  if (before.status === 404) answer.expectOneOf([404, 409], why);
  else {
    answer.expect(409, why);
    const reason = member(answer.json, 'reason');
    expectThat(typeof reason === 'string' && reason !== '', `the reason is ${show(reason)}, expected a text`);
  }
  expectEqual(await stateOf(session, id), before, 'what reading shows after the refused deletion');
}

export const passportLifecycle = {
  'tracepass.lifecycle.suspension-names-state-and-reason': property(
    async (session) => {
      await needSuspension(session);
      return reasons;
    },
    async (session, reason) => {
      const { id, answer } = await afterwards(session, 'suspendPassport', { reason });
      const body = answer.accept(200, 'drafts can be suspended');
      expectEqual(member(body, '_id'), id, 'the id in the answer to a suspension');
      expectEqual(member(body, 'status'), 'suspended', 'the status in the answer to a suspension');
      expectEqual(member(body, 'suspensionReason'), reason, 'the reason in the answer to a suspension');
    },
    { most: 8 },
  ),

  'tracepass.lifecycle.suspended-passport-reads-so': example(async (session: Session<operations>) => {
    const id = await put(session, 'suspendPassport');
    expectEqual(await stateOf(session, id), { status: 200, state: 'suspended' }, 'what reading shows');
  }),

  'tracepass.lifecycle.suspension-needs-no-reason': example(async (session: Session<operations>) => {
    await needSuspension(session);
    for (const body of [undefined, {}]) {
      const { id, answer } = await afterwards(session, 'suspendPassport', body);
      answer.accept(200, 'a reason may be left out, and so may the body');
      expectEqual((await stateOf(session, id)).state, 'suspended', 'the state without a reason');
    }
  }),

  'tracepass.lifecycle.long-reason-is-taken': property(
    async (session) => {
      await put(session, 'suspendPassport');
      return fc.integer({ min: 501, max: 1000 }).map((length) => 'a'.repeat(length));
    },
    async (session, reason) => {
      const { answer } = await afterwards(session, 'suspendPassport', { reason });
      answer.accept(200, 'a reason that is too long is cut, not refused');
    },
    { most: 4 },
  ),

  'tracepass.lifecycle.suspended-passport-cannot-be-deleted': example(
    async (session: Session<operations>) => {
      await expectToStay(session, await put(session, 'suspendPassport'), 'the passport is suspended');
    },
  ),

  'tracepass.lifecycle.archival-names-the-state': example(async (session: Session<operations>) => {
    for (const body of [undefined, {}]) {
      const { id, answer } = await afterwards(session, 'archivePassport', body);
      const archival = answer.accept(200, 'a passport can be archived, with or without a body');
      expectEqual(member(archival, '_id'), id, 'the id in the answer');
      expectEqual(member(archival, 'status'), 'archived', 'the status in the answer');
    }
  }),

  'tracepass.lifecycle.archived-passport-stays-so': example(async (session: Session<operations>) => {
    const { id, answer } = await afterwards(session, 'archivePassport');
    answer.need(200, 'archiving a passport');
    const tries = {
      nothing: async () => undefined,
      'a suspension': () => session.api.call('suspendPassport', { path: { id }, body: {} }),
      'a change of a field': () =>
        session.api.send('updatePassportField', { path: { id, key: textField }, body: { value: 'late' } }),
    };
    for (const [tried, act] of Object.entries(tries)) {
      await act();
      const { status, state } = await stateOf(session, id);
      // Which of the two a read shows is not published.
      const isAway = status === 404 || (status === 200 && state === 'archived');
      expectThat(isAway, `after ${tried} the archived passport is read with ${status}, as ${show(state)}`);
    }
  }),

  'tracepass.lifecycle.archived-passport-cannot-be-deleted': example(async (session: Session<operations>) => {
    await expectToStay(session, await put(session, 'archivePassport'), 'the passport is archived');
  }),

  'tracepass.lifecycle.unknown-passport-is-not-found': property(
    async (session) => {
      await put(session, 'archivePassport');
      return fc.record({
        id: unknownIds,
        action: fc.constantFrom<Action>('suspendPassport', 'archivePassport'),
      });
    },
    async (session, { id, action }) => {
      (await session.api.send(action, { path: { id } })).expectOneOf([404], 'nobody has this passport');
    },
    { most: 6 },
  ),

  'tracepass.lifecycle.suspension-of-a-draft': observation(async (session) =>
    (await suspendsDrafts(session)) ? 'A draft can be suspended.' : 'A draft cannot be suspended.',
  ),

  'tracepass.lifecycle.done-twice': observation(async (session) => {
    const lines: string[] = [];
    for (const action of ['suspendPassport', 'archivePassport'] as const) {
      const { id, answer: first } = await afterwards(session, action, {});
      const second = await session.api.send(action, { path: { id }, body: {} });
      const same = second.text === first.text ? ', with the same body' : '';
      lines.push(`${action} is answered ${first.status}, and ${second.status} when it is done again${same}.`);
    }
    return lines.join(' ');
  }),

  'tracepass.lifecycle.archived-passport': observation(async (session) => {
    const id = await put(session, 'archivePassport');
    const { status } = await stateOf(session, id);
    const body = { value: 'late' };
    const path = { id, key: textField };
    const change = (await session.api.send('updatePassportField', { path, body })).status;
    return `Reading an archived passport is answered ${status}, changing it ${change}.`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
