import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import type { Check, Property } from '../../engine/check.js';
import { skip, type Session } from '../../engine/session.js';
import { parallelCallsHaveAnOrder, type Races } from '../../model/parallel.js';
import { plans, sessionsAgree, type Plan } from '../../model/sequential.js';
import type { Call, State, Trust } from './model-state.js';
import { changesAtOnce, lastSlotsAtOnce, oneKeyAtOnce, oneValueAtOnce } from './session-races.js';
import { commands, type Command } from './session-commands.js';
import { crampedSetup, roomySetup, slotsToFill, type TracepassSetup } from './session-setups.js';

/** Slots left when a session begins; undefined in a workspace with more of them than a session takes. */
type Left = number | undefined;

/** Random sessions, some of them in the workspace that runs out of slots. */
function sessions(trust: Trust) {
  return sessionsAgree({
    plans(session: Session<operations>): fc.Arbitrary<Plan<Left, Command>> {
      const clock = session.hasClock;
      const roomy = plans<Left, Command>(fc.constant(undefined), commands({ clock, charges: false }));
      if (slotsToFill(session) === undefined) return roomy;
      const charges = session.allowsCharges;
      const cramped = plans<Left, Command>(fc.constantFrom(0, 1, 2), commands({ clock, charges }));
      return fc.oneof({ weight: 4, arbitrary: roomy }, { weight: 1, arbitrary: cramped });
    },
    setUp: (session, left) => setUpWith(session, trust, left),
  });
}

/** Several clients at once. */
function race(races: Races<operations, Left, State, Command, Call>['races']): Property<operations> {
  return parallelCallsHaveAnOrder<operations, Left, State, Command, Call>({
    races,
    setUp: (session, left) => setUpWith(session, 'must', left),
  });
}

async function setUpWith(session: Session<operations>, trust: Trust, left: Left): Promise<TracepassSetup> {
  if (left === undefined) return roomySetup(session, trust);
  const slots = slotsToFill(session) ?? skip('the target has no workspace whose slots can be filled up');
  return crampedSetup(session, trust, slots, Math.min(left, slots));
}

export const sessionRules = {
  'tracepass.sessions.agree-with-the-model': sessions('must'),
  'tracepass.sessions.agree-with-secondary-sources': sessions('should'),
  'tracepass.sessions.parallel-creates-under-one-key': race(() => oneKeyAtOnce),
  'tracepass.sessions.parallel-unique-values': race(() => oneValueAtOnce),
  'tracepass.sessions.parallel-changes-all-last': race(() => changesAtOnce),
  'tracepass.sessions.parallel-last-slots': race((session) => {
    if (slotsToFill(session) !== undefined) return lastSlotsAtOnce;
    return skip(
      'needs a known number of slots, ten at most; enable with: credentials: { nearQuota: { slotsLeft: ... } }',
    );
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
