import { expectThat, show } from '../../engine/expect.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';
import type { RawOptions } from '../../http/client.js';
import { newKey } from '../../laws/idempotency.js';
import type { AugnoSession } from './ground.js';
import { expectRefused, refusalOf } from './refusals.js';

/** The request with an idempotency key, a new one unless it is given. */
export function keyed<Request extends RawOptions>(
  session: AugnoSession,
  request: Request,
  key = newKey(session),
): Request & { headers: Record<string, string> } {
  const { header } = session.contract.policies.idempotency;
  return { ...request, headers: { ...request.headers, [header]: key } };
}

/** @throws Violation unless the answer is marked as a replay */
export function expectMarked(session: AugnoSession, answer: Answer, what: string): void {
  const { name, value } = markOf(session);
  const actual = answer.headers[name.toLowerCase()];
  expectThat(actual === value, `${name} of ${what} is ${show(actual)}, expected ${value}`);
}

/** @throws Violation unless the request was refused because its key was used for another one */
export function expectMismatch(answer: Answer, session: AugnoSession): void {
  const { mismatch } = session.contract.policies.idempotency;
  const refusal = { ...refusalOf(mismatch), ...(mismatch.type !== undefined && { type: mismatch.type }) };
  expectRefused(answer, refusal, 'the key was used for another request');
}

export function isMarked(session: AugnoSession, answer: Answer): boolean {
  return answer.headers[markOf(session).name.toLowerCase()] !== undefined;
}

/** @throws Violation when the answer is marked as a replay */
export function expectUnmarked(session: AugnoSession, answer: Answer, what: string): void {
  const { name } = markOf(session);
  const actual = answer.headers[name.toLowerCase()];
  expectThat(actual === undefined, `${name} of ${what} is ${show(actual)}, expected none`);
}

function markOf(session: AugnoSession): { name: string; value: string } {
  const mark = session.contract.policies.idempotency.replayHeader;
  if (!mark) throw new Blocked('the contract names no header that marks replays');
  return mark;
}
