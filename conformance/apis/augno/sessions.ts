import type fc from 'fast-check';
import { constant } from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import type { Check, Property } from '../../engine/check.js';
import type { Allowed } from '../../model/answers.js';
import { bind } from '../../laws/bind.js';
import { parallelCallsHaveAnOrder } from '../../model/parallel.js';
import { plans, sessionsAgree, type Setup } from '../../model/sequential.js';
import { groundOf, type AugnoSession } from './ground.js';
import { augnoModel } from './model.js';
import type { Call, Refusals, State, Trust } from './model-state.js';
import { adapterFor } from './session-calls.js';
import { commands, type Command } from './session-commands.js';
import { changesAtOnce, oneKeyAtOnce, oneValueAtOnce, type AugnoRace } from './session-races.js';
import { refusalOf } from './refusals.js';
import { policyOf } from './uniqueness.js';

const creations = ['createProduct', 'createUnit', 'createUnitGroup', 'createItemCategory'] as const;
const ofProducts = ['listProducts', 'getProduct', 'updateProduct', 'deleteProduct'] as const;

/** Random sessions. */
function sessions(trust: Trust): Property<operations> {
  return sessionsAgree<operations, undefined, State, Command, Call>({
    plans: (session) => plans(constant(undefined), commands(trust, { clock: session.hasClock })),
    setUp: (session) => setUp(session, trust),
  });
}

/** Several clients at once. */
function race(races: fc.Arbitrary<AugnoRace>, trust: Trust): Property<operations> {
  return parallelCallsHaveAnOrder<operations, undefined, State, Command, Call>({
    races: () => races,
    setUp: (session) => setUp(session, trust),
  });
}

async function setUp(session: AugnoSession, trust: Trust): Promise<Setup<operations, State, Command, Call>> {
  return {
    client: session.api,
    adapter: adapterFor(session, await groundOf(session)),
    model: augnoModel(refusalsOf(session, trust), trust),
  };
}

/** What the contract says about refusals, as far as the rule may rest on it. */
function refusalsOf(session: AugnoSession, trust: Trust): Refusals {
  const { mismatch, inFlight } = session.contract.policies.idempotency;
  const taken = (id: string): Allowed => {
    const { status, code, param } = refusalOf(policyOf(session, id).conflict);
    return { status, code, ...(param !== undefined && { shows: { param } }), because: `the ${id} is taken` };
  };
  const statusOnly = (id: string): Allowed => ({ status: taken(id).status, because: `the ${id} is taken` });
  return {
    skuTaken: taken('sku'),
    textTaken: {
      'createUnit name': taken('unit-name'),
      'createUnit abbreviation': taken('unit-abbreviation'),
      'createUnitGroup name': statusOnly('unit-group-name'),
      ...(trust === 'should' && { 'createItemCategory name': statusOnly('item-category-name') }),
    },
    keyMismatch: {
      ...refusalOf(mismatch),
      shows: { type: mismatch.type },
      because: 'the key was used with another body',
    },
    keyUnderWay: {
      status: 409,
      ...(inFlight.refusal && refusalOf(inFlight.refusal)),
      because: 'a call with this key is under way',
    },
  };
}

export const sessionRules = {
  'augno.sessions.agree-with-the-model': bind(
    'sessions-agree-with-a-model',
    [...creations, ...ofProducts],
    sessions('must'),
  ),
  'augno.sessions.agree-with-secondary-sources': bind(
    'sessions-agree-with-a-model',
    [...creations, ...ofProducts],
    sessions('should'),
  ),
  'augno.sessions.parallel-creates-under-one-key': bind(
    'calls-at-once-have-an-order',
    creations,
    race(oneKeyAtOnce, 'must'),
  ),
  'augno.sessions.parallel-unique-values': bind(
    'calls-at-once-have-an-order',
    ['createProduct', 'createUnit', 'deleteProduct'],
    race(oneValueAtOnce, 'must'),
  ),
  'augno.sessions.parallel-changes-all-last': bind(
    'calls-at-once-have-an-order',
    ['updateProduct'],
    race(changesAtOnce, 'should'),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
