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
import type { Call, NamedCreation, Refusals, State, Trust } from './model-state.js';
import { sharedProperty } from './property-ground.js';
import { adapterFor } from './session-calls.js';
import { commands, type Command } from './session-commands.js';
import { changesAtOnce, oneKeyAtOnce, oneValueAtOnce, type AugnoRace } from './session-races.js';
import { refusalOf } from './refusals.js';
import { policyOf } from './uniqueness.js';

const creations = [
  ...(['createProduct', 'createUnit', 'createUnitGroup', 'createItemCategory', 'createProductLine'] as const),
] as const;
const ofProperties = ['createProperty', 'createAttribute'] as const;
const ofProducts = ['listProducts', 'getProduct', 'updateProduct', 'deleteProduct'] as const;

/** Random sessions. */
function sessions(trust: Trust): Property<operations> {
  return sessionsAgree<operations, undefined, State, Command, Call>({
    plans: (session) =>
      plans(constant(undefined), commands(trust, { clock: session.hasClock, kinds: kindsOf(session) })),
    setUp: (session) => setUp(session, trust),
  });
}

/** Several clients at once. */
function race(
  races: (kinds: readonly NamedCreation[]) => fc.Arbitrary<AugnoRace>,
  trust: Trust,
): Property<operations> {
  return parallelCallsHaveAnOrder<operations, undefined, State, Command, Call>({
    races: (session) => races(kindsOf(session)),
    setUp: (session) => setUp(session, trust),
  });
}

async function setUp(session: AugnoSession, trust: Trust): Promise<Setup<operations, State, Command, Call>> {
  return {
    client: session.api,
    adapter: adapterFor(session, { ground: await groundOf(session), property: await propertyOf(session) }),
    model: augnoModel(refusalsOf(session, trust), trust),
  };
}

/** Rows with unique names that the target can make. */
function kindsOf(session: AugnoSession): readonly NamedCreation[] {
  const [, ...core] = creations;
  const more = ofProperties.every((operation) => session.allows(operation)) ? ofProperties : [];
  return [...core, ...more];
}

async function propertyOf(session: AugnoSession): Promise<string> {
  return kindsOf(session).includes('createAttribute') ? (await sharedProperty(session)).id : '';
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
      'createProductLine name': taken('product-line-name'),
      'createAttribute value': taken('attribute-value'),
      ...(trust === 'should' && {
        'createItemCategory name': statusOnly('item-category-name'),
        'createProperty name': statusOnly('property-name'),
      }),
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
    [...creations, ...ofProperties, ...ofProducts],
    sessions('must'),
  ),
  'augno.sessions.agree-with-secondary-sources': bind(
    'sessions-agree-with-a-model',
    [...creations, ...ofProperties, ...ofProducts],
    sessions('should'),
  ),
  'augno.sessions.parallel-creates-under-one-key': bind(
    'calls-at-once-have-an-order',
    [...creations, ...ofProperties],
    race(oneKeyAtOnce, 'must'),
  ),
  'augno.sessions.parallel-unique-values': bind(
    'calls-at-once-have-an-order',
    ['createProduct', 'createUnit', 'deleteProduct'],
    race(() => oneValueAtOnce, 'must'),
  ),
  'augno.sessions.parallel-changes-all-last': bind(
    'calls-at-once-have-an-order',
    ['updateProduct'],
    race(() => changesAtOnce, 'should'),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
