import type { ValidateFunction } from 'ajv/dist/2020.js';
import { pathOf } from '../../conformance/files/source-document.js';

/** A source file that nothing can be generated from. The message names file, place and reason, and is all there is to say. */
export class SourceProblem extends Error {}

/** Something that a contract lacks for what is to be made of it. */
export class ContractProblem extends Error {
  /** Names and indexes from the top of the document. */
  readonly path: readonly string[];

  constructor(path: readonly string[], reason: string) {
    super(reason);
    this.path = path;
  }
}

/** The first complaint of a validator that has refused something. */
export function firstViolation({ errors }: ValidateFunction): { path: string[]; reason: string } {
  const [first] = errors ?? [];
  const { instancePath = '', message = 'is invalid', params = {} } = first ?? {};
  const member: unknown = params['additionalProperty'];
  const unknown = typeof member === 'string' ? [member] : [];
  return {
    path: [...pathOf(instancePath), ...unknown],
    reason: `${instancePath} ${message}${unknown.map((name) => ` (${name})`).join('')}`,
  };
}
