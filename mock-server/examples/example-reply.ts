import type { ContractExamples, ContractOperation, ResponseExamples } from '../../generated/formats.js';
import type { Reply } from '../exchange.js';
import { appliedHeader, type Preference } from './preference.js';

/** The example that was asked for, with the value of `Preference-Applied`; or a sentence on why there is none. */
export type ExampleReply = { reply: Reply; applied: string } | { problem: string };

/**
 * The example of the contract that a request prefers. A status alone means its first example; a name alone is looked
 * for in the lowest 2XX response and then in the others by ascending status; both together mean that example of that
 * status.
 *
 * By RFC 7240 §2 a server passes over a preference it cannot meet. Here that is a problem instead, because a misspelt
 * name would else go unnoticed behind an ordinary answer.
 */
export function exampleReply(
  operation: ContractOperation,
  examples: ContractExamples,
  preference: Preference,
): ExampleReply {
  const { code, example } = preference;
  // Integer keys are listed in ascending order (ECMA-262 §10.1.11), and no final status is below 200.
  const documented = Object.entries(examples[operation.id] ?? {});
  const eligible = documented.filter(([status]) => code === undefined || status === code);
  if (eligible.length === 0) {
    const statuses = documented.map(([status]) => status).join(', ');
    return { problem: `${operation.id} documents no ${code}; documented: ${statuses}` };
  }
  for (const [status, response] of eligible) {
    const reply = replyOf(Number(status), response, example);
    if (reply) return { reply, applied: appliedHeader(preference) };
  }
  const names = eligible.map(
    ([status, { bodies }]) => `of ${status}: ${bodies.map(({ name }) => name).join(', ')}`,
  );
  return { problem: `${operation.id} has no example ${example}; examples ${names.join('; ')}` };
}

/** The answer of an operation with a status, by its first example; undefined where the status is not documented. */
export function exampleOf(
  operation: ContractOperation,
  examples: ContractExamples,
  status: number,
): Reply | undefined {
  const response = examples[operation.id]?.[status];
  return response && replyOf(status, response);
}

function replyOf(status: number, { headers, bodies }: ResponseExamples, name?: string): Reply | undefined {
  const body = name === undefined ? bodies[0] : bodies.find((candidate) => candidate.name === name);
  if (name !== undefined && !body) return undefined;
  return { status, headers, ...(body && { body: body.value }) };
}
