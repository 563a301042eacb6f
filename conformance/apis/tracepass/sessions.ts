import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import type { Check, Property } from '../../engine/check.js';
import { skip, type Session } from '../../engine/session.js';
import { asManyAsAffordable } from '../../laws/affordable.js';
import { bind } from '../../laws/bind.js';
import { parallelCallsHaveAnOrder, type Races } from '../../model/parallel.js';
import { plans, sessionsAgree, type Plan } from '../../model/sequential.js';
import type { Call, State, Trust } from './model-state.js';
import {
  changesAtOnce,
  lastSlotsAtOnce,
  oneKeyAtOnce,
  oneModelAtOnce,
  oneSerialAtOnce,
} from './session-races.js';
import { commands, type Command } from './session-commands.js';
import {
  chargedSetup,
  crampedSetup,
  roomySetup,
  slotsToFill,
  type Ground,
  type TracepassSetup,
} from './session-setups.js';

/** What the commands of a session call. */
const everything = [
  ...(['createProduct', 'updateProduct', 'getProduct', 'listProducts'] as const),
  ...(['createPassport', 'deletePassport', 'getPassport', 'listPassports'] as const),
];

/** Random sessions, some of them in the workspace that runs out of slots. */
function sessions(trust: Trust): Property<operations> {
  const law = sessionsAgree({
    plans(session: Session<operations>): fc.Arbitrary<Plan<Ground, Command>> {
      const clock = session.hasClock;
      const on = (weight: number, charges: boolean, ...grounds: readonly Ground[]) => ({
        weight,
        arbitrary: plans<Ground, Command>(fc.constantFrom(...grounds), commands({ clock, charges })),
      });
      return fc.oneof(
        on(6, false, 'roomy'),
        ...(slotsToFill(session) === undefined ? [] : [on(2, false, 0, 1, 2)]),
        ...(session.allowsCharges && session.has('quotaExhausted') ? [on(1, true, 'charged')] : []),
      );
    },
    setUp: (session, ground) => setUpOn(session, trust, ground),
  });
  return bind('sessions-agree-with-a-model', everything, law);
}

/** Several clients at once, that race for something with these operations. */
function race(
  raced: readonly (keyof operations)[],
  races: Races<operations, Ground, State, Command, Call>['races'],
  options: { readonly most?: number } = {},
): Property<operations> {
  const setUp = (session: Session<operations>, ground: Ground) => setUpOn(session, 'must', ground);
  const law = parallelCallsHaveAnOrder<operations, Ground, State, Command, Call>({ races, setUp }, options);
  return bind('calls-at-once-have-an-order', raced, law);
}

async function setUpOn(session: Session<operations>, trust: Trust, ground: Ground): Promise<TracepassSetup> {
  if (ground === 'roomy') return roomySetup(session, trust);
  if (ground === 'charged') return chargedSetup(session, trust);
  const slots = slotsToFill(session) ?? skip('the target has no workspace whose slots can be filled up');
  return crampedSetup(session, trust, slots, Math.min(ground, slots));
}

export const sessionRules = {
  'tracepass.sessions.agree-with-the-model': sessions('must'),
  'tracepass.sessions.agree-with-secondary-sources': sessions('should'),
  'tracepass.sessions.parallel-creates-under-one-key': race(
    ['createProduct', 'createPassport'],
    () => oneKeyAtOnce,
  ),
  'tracepass.sessions.parallel-unique-values': asManyAsAffordable(
    bind(
      'unique-under-concurrency',
      ['createProduct', 'updateProduct'],
      race(['createProduct', 'updateProduct'], () => oneModelAtOnce, { most: 12 }),
    ),
    bind(
      'unique-under-concurrency',
      ['createPassport'],
      race(['createPassport'], () => oneSerialAtOnce, { most: 12 }),
    ),
  ),
  'tracepass.sessions.parallel-changes-all-last': race(['updateProduct'], () => changesAtOnce),
  'tracepass.sessions.parallel-last-slots': race(['createPassport'], (session) => {
    if (slotsToFill(session) !== undefined) return lastSlotsAtOnce;
    return skip(
      'needs a known number of slots, ten at most; enable with: credentials: { nearQuota: { slotsLeft: ... } }',
    );
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
