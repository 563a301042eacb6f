import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Session } from '../../engine/session.js';
import type { Allowed } from '../../model/answers.js';
import type { Setup } from '../../model/sequential.js';
import { newPassport } from './ground.js';
import { tracepassModel } from './model.js';
import {
  emptyWorkspace,
  uncounted,
  type Call,
  type Refusals,
  type State,
  type Trust,
} from './model-state.js';
import { passportQuota, uniqueness } from './refusals.js';
import { adapterFor } from './session-calls.js';
import type { Command } from './session-commands.js';
import { productOf } from './workspaces.js';

export type TracepassSetup = Setup<operations, State, Command, Call>;

/**
 * Where a session goes on: with room for all that it creates, with so many slots left, or where none is left and charges
 * are accepted.
 */
export type Ground = 'roomy' | number | 'charged';

const role = 'nearQuota';

/** Slots that a setup fills up at most before it begins; each costs two writes. */
const mostFilled = 10;

/** A session in the workspace that has room in every budget. */
export function roomySetup(session: Session<operations>, trust: Trust): TracepassSetup {
  const client = session.api;
  const model = tracepassModel(refusalsOf(session), trust, emptyWorkspace());
  return { client, adapter: adapterFor(session, client), model };
}

/**
 * A session in the workspace that has no slot left, where charges are accepted. Whether one that was accepted holds for
 * later passports too is not said (facts U27), so without a further one anything may come.
 */
export function chargedSetup(session: Session<operations>, trust: Trust): TracepassSetup {
  const client = session.as('quotaExhausted');
  const model = tracepassModel(refusalsOf(session), trust, emptyWorkspace(uncounted));
  return { client, adapter: adapterFor(session, client), model };
}

/** Slots of the workspace that runs out of them; undefined where the target has none that can be filled up. */
export function slotsToFill(session: Session<operations>): number | undefined {
  if (!session.has(role) || !session.implements('deletePassport')) return undefined;
  const { slotsLeft } = session.credential(role);
  return slotsLeft !== undefined && slotsLeft <= mostFilled ? slotsLeft : undefined;
}

/**
 * A session in the workspace that runs out of slots: the first ones are taken, so many are left.
 *
 * @throws Blocked when they cannot be taken, for instance because an earlier session did not get its slots back
 */
export async function crampedSetup(
  session: Session<operations>,
  trust: Trust,
  slots: number,
  left: number,
): Promise<TracepassSetup> {
  const client = session.as(role);
  const { _id: productId } = await productOf(session, role);
  const taken: string[] = [];
  const tearDown = async () => {
    for (const id of taken) await client.call('deletePassport', { path: { id } }).catch(() => undefined);
  };
  try {
    while (taken.length < slots - left) {
      taken.push((await newPassport(session, { productId }, client))._id);
    }
  } catch (error) {
    await tearDown();
    throw error;
  }
  const adapter = adapterFor(session, client);
  // That deleting gives a slot back is said by a secondary source only, and earlier sessions deleted what they made.
  const least = trust === 'should' ? left : 0;
  return {
    client,
    adapter: {
      ...adapter,
      observe(answer, call) {
        const seen = adapter.observe(answer, call);
        if (call.type === 'createPassport' && seen.id !== undefined) taken.push(seen.id);
        return seen;
      },
    },
    model: tracepassModel(refusalsOf(session), trust, emptyWorkspace({ least, most: left })),
    tearDown,
  };
}

/** What the contract says about refusals, as far as a must rule rests on it. */
function refusalsOf(session: Session<operations>): Refusals {
  const { idempotency } = session.contract.policies;
  const conflict = (id: string, because: string): Allowed => {
    const { status, code, message } = uniqueness(session, id).conflict;
    return { status, code: code ?? message, because };
  };
  return {
    modelTaken: conflict('model', 'the model is taken'),
    serialTaken: conflict('serial', 'the serial number is taken'),
    // A plan that sells no further passports has words of its own for it.
    noSlot: { status: passportQuota(session).refusal.status, because: 'no slot is left' },
    keyMismatch: { status: idempotency.mismatch.status, because: 'the key was used with another body' },
  };
}
