import type { Answer as Documented, QuotaPolicy, UniquenessPolicy } from '../../../generated/formats.js';
import type { operations } from '../../../generated/tracepass/openapi.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';

/** The `error` member that every refusal has. */
export function errorOf(answer: Answer): string | undefined {
  return text(member(answer.json, 'error'));
}

/** @throws Violation unless the answer has the status and carries some error text */
export function expectErrorText(answer: Answer, status: number, why: string): void {
  answer.expect(status, why);
  const error = errorOf(answer);
  expectThat(
    error !== undefined && error !== '',
    `the error of a ${status} is ${show(error)}, expected a text`,
  );
}

/** @throws Violation unless status and error text are the documented ones */
export function expectRefused(answer: Answer, documented: Documented, why: string): void {
  answer.expect(documented.status, why);
  expectEqual(
    errorOf(answer),
    documented.code ?? documented.message,
    `the error of the ${documented.status}`,
  );
}

/** The contract's uniqueness policy of that name. @throws Blocked when there is none */
export function uniqueness(session: Session<operations>, id: string): UniquenessPolicy {
  const policy = session.contract.policies.uniqueness.find((one) => one.id === id);
  if (!policy) throw new Blocked(`the contract has no uniqueness policy ${id}`);
  return policy;
}

/** The contract's quota of passports. @throws Blocked when there is none */
export function passportQuota(session: Session<operations>): QuotaPolicy {
  const policy = session.contract.policies.quotas.find(({ consumedBy }) =>
    consumedBy.includes('createPassport'),
  );
  if (!policy) throw new Blocked('the contract has no quota of passports');
  return policy;
}

/** Judges a conflict by the contract's uniqueness policy of that name. */
export function conflictOf(id: string) {
  return (answer: Answer, session: Session<operations>) =>
    expectRefused(answer, uniqueness(session, id).conflict, `the ${id} is taken`);
}
