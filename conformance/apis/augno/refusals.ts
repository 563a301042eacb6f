import type { Answer as Documented } from '../../../generated/formats.js';
import { expectThat, show } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import type { Answer } from '../../http/answer.js';

/** What a rule says about a refusal; what it leaves out is not judged. */
export interface Refusal {
  readonly status: number;
  readonly code?: string;
  readonly type?: string;
  readonly param?: string;
}

/**
 * The request was refused, and for the documented reason.
 *
 * @throws Violation that names `request`, what was sent in words
 */
export function expectRefused(answer: Answer, refusal: Refusal, request: string): void {
  const { status, ...reason } = refusal;
  answer.expectOneOf([status], request);
  for (const [name, expected] of Object.entries(reason)) {
    const actual = member(answer.json, 'error', name);
    expectThat(
      actual === expected,
      `error.${name} is ${show(actual)}, expected ${show(expected)} (${request})`,
    );
  }
}

/** What is judged of a refusal that a policy of the contract documents: its wording may change, its type is a rule of its own. */
export function refusalOf({ status, code, param }: Documented): Refusal {
  return { status, ...(code !== undefined && { code }), ...(param !== undefined && { param }) };
}

/** A refusal that says in the envelope what is wrong. @throws Violation */
export function expectEnvelope(answer: Answer, statuses: readonly number[], why: string): void {
  answer.expectOneOf(statuses, why);
  const error = member(answer.json, 'error');
  const [code, message] = [text(member(error, 'code')), text(member(error, 'message'))];
  expectThat(
    code !== undefined && message !== undefined,
    `the ${answer.status} carries no error envelope (${why})`,
  );
}
