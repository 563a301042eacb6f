import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Session } from '../../engine/session.js';
import type { Answer } from '../../http/answer.js';
import type { Passport } from './ground.js';
import { passportWrites, type PassportWrite } from './passport-writes.js';

// The calls that name a passport by its serial number.

/** The write of that operation. */
export function writeOf(operation: keyof operations): PassportWrite {
  const found = passportWrites.find((one) => one.operation === operation);
  if (!found) throw new Error(`${operation} is no write to a passport`);
  return found;
}

const forms = [
  'getPassportBySerial',
  'getPassportQrBySerial',
  'updatePassportFieldBySerial',
  'suspendPassportBySerial',
  'archivePassportBySerial',
] as const;

type SerialForm = (typeof forms)[number];

/** Whether a form only shows the passport. */
export function isRead(operation: SerialForm): boolean {
  return operation === 'getPassportBySerial' || operation === 'getPassportQrBySerial';
}

/** A call in one of the forms, with a query. */
export async function callBySerial(
  session: Session<operations>,
  operation: SerialForm,
  passport: Passport,
  query: object,
): Promise<Answer> {
  if (isRead(operation))
    return session.api.send(operation, { path: { serial: passport.gs1.serialNumber }, query });
  const write = writeOf(operation);
  const body = write.body?.(session, {});
  return session.api.send(operation, { ...write.address(passport), query, ...(body && { body }) });
}

/** The forms that the target has, and does to a draft. */
export async function possibleForms(session: Session<operations>): Promise<SerialForm[]> {
  const possible: SerialForm[] = [];
  for (const operation of forms) {
    if (!session.allows(operation)) continue;
    const { isPossible } = isRead(operation) ? {} : writeOf(operation);
    if (!isPossible || (await isPossible(session))) possible.push(operation);
  }
  return possible;
}
