import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Session } from '../../engine/session.js';
import type { Call } from './every-call.js';
import { newPassport } from './ground.js';
import { viewsOf } from './passport-views.js';
import { passportWrites, type Named, type PassportWrite } from './passport-writes.js';

/** Writes after which a passport can no longer be removed, or takes no other. */
const withdrawals: readonly string[] = [
  'suspendPassport',
  'archivePassport',
  'suspendPassportBySerial',
  'archivePassportBySerial',
];

/**
 * Calls that read a passport in every form and change it, in an order in which all succeed. Afterwards it can still be
 * removed: those that withdraw a passport have others.
 */
export async function passportCalls(session: Session<operations>, passport: Named): Promise<Call[]> {
  const { gtin, serialNumber: serial } = passport.gs1;
  const reads: Call[] = [
    { operation: 'getPassportBySerial', request: { path: { serial }, query: { gtin } }, success: 200 },
    ...viewsOf(passport),
  ];
  if (session.readOnly) return reads;
  const calls = [...reads];
  for (const write of passportWrites) {
    if (!session.allows(write.operation)) continue;
    const isWithdrawal = withdrawals.includes(write.operation);
    if (!isWithdrawal) calls.push(callOf(session, write, passport));
    // Where writes are limited, one passport that is withdrawn has to do.
    else if (!(session.sharing && write.shownBy.includes('getPassportBySerial')))
      if ((await write.isPossible?.(session)) ?? true)
        calls.push(callOf(session, write, await toWithdraw(session)));
  }
  return calls;
}

function callOf(session: Session<operations>, write: PassportWrite, passport: Named): Call {
  const body = write.body?.(session, {});
  const request = { ...write.address(passport), ...(body && { body }) };
  return { operation: write.operation, request, success: write.success };
}

function toWithdraw(session: Session<operations>): Promise<Named> {
  return session.specimen('a passport to withdraw', (owner) => newPassport(owner));
}
