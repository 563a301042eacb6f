import type { Contract, ContractOperation } from '../../generated/formats.js';
import { decide, type Call, type Policy } from '../exchange.js';
import type { Violation } from '../refusal.js';
import type { ContractSchemas, Extent } from '../contract-schemas.js';
import { queryBinder } from './query-binding.js';

export interface ValidationOptions {
  /**
   * Violations that are let through because the service answers them with a refusal of its own (the handler does),
   * or tolerates them.
   */
  readonly deferred?: (violation: Violation, operation: ContractOperation) => boolean;
}

/** Checks path, query, headers and body against the contract's schemas and binds the query to its declared types. */
export function validation(contract: Contract, schemas: ContractSchemas, options: ValidationOptions): Policy {
  const { unknownParameters } = contract.policies;
  const { header, overlongKey } = contract.policies.idempotency;
  const tolerated = overlongKey === 'accepted' ? `/${header}` : undefined;
  const deferred: Deferred = (violation, operation) =>
    (violation.in === 'header' && violation.pointer === tolerated) ||
    (options.deferred?.(violation, operation) ?? false);
  const checks = new Map(
    contract.operations.map((operation) => [
      operation.id,
      checkFor(operation, schemas, unknownParameters, deferred),
    ]),
  );
  return function validate(call, next) {
    const { body } = call;
    if (call.operation.requestBody && body.kind === 'tooLarge') {
      const { maxBytes, tooLarge } = contract.policies.body;
      return { kind: 'bodyTooLarge', answer: tooLarge, values: { maxBytes: String(maxBytes) } };
    }
    if (call.operation.requestBody && body.kind === 'malformed') {
      return { kind: 'malformedJson', reason: body.reason, offset: body.offset };
    }
    const violations = checks.get(call.operation.id)?.(call) ?? [];
    if (violations.length > 0) return { kind: 'invalid', violations };
    decide(call, 'validation', 'parameters and body keep the contract');
    return next();
  };
}

/**
 * Characters of a body beyond which only its first violation is looked for. Finding all takes time that grows with the
 * square of their number, and nobody reads the hundred-thousandth.
 */
const longBody = 65_536;

type Deferred = Required<ValidationOptions>['deferred'];

function checkFor(
  operation: ContractOperation,
  schemas: ContractSchemas,
  unknownParameters: 'refused' | 'ignored',
  deferred: Deferred,
) {
  const parameters = operation.parameters.map((parameter) => ({
    required: parameter.required,
    key: parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name,
    place: { in: parameter.in, pointer: `/${parameter.name}` },
    violations: schemas.checker(parameter.schema),
  }));
  const bindQuery = queryBinder(operation);
  const bodyViolations = operation.requestBody && schemas.checker(operation.requestBody.schema);

  return (call: Call): Violation[] => {
    const { bound, unknown } = bindQuery(call.search);
    call.query = bound;
    const given = { path: call.params, query: bound, header: call.headers };
    const found = parameters.flatMap(({ required, key, place, violations }) => {
      const value = given[place.in][key];
      if (value === undefined) return required ? [missing(place)] : [];
      return violations(value).map((violation) => ({ ...violation, ...place, value }));
    });
    if (unknownParameters === 'refused') {
      found.unshift(...unknown.map((name) => unknownParameter(name)));
    }
    if (bodyViolations) {
      // An absent body is checked like an empty object, so that the answer names the first missing member.
      const [value, length] =
        call.body.kind === 'json' ? [call.body.value, call.body.text.length] : [formOf(call), 0];
      const violationsOf = (extent: Extent): Violation[] =>
        bodyViolations(value, extent).map((violation) => ({ ...violation, in: 'body' }));
      const first = length > longBody ? violationsOf('first').filter(isJudged) : [];
      // Behind a deferred violation there may be one that is not.
      for (const violation of first.length > 0 ? first : violationsOf('all')) found.push(violation);
    }
    return found.filter(isJudged);

    function isJudged(violation: Violation): boolean {
      return !deferred(violation, operation);
    }
  };
}

/** A form as its schema describes it: which parts there are; what a part may be is for the operation to say. */
function formOf({ body }: Call): object {
  return body.kind === 'form' ? Object.fromEntries(Object.keys(body.parts).map((name) => [name, ''])) : {};
}

function missing(place: Pick<Violation, 'in' | 'pointer'>): Violation {
  return { ...place, keyword: 'required', params: {}, message: 'is required' };
}

function unknownParameter(name: string): Violation {
  return {
    in: 'query',
    pointer: `/${name}`,
    keyword: 'unknown',
    params: { name },
    message: 'is not a parameter',
  };
}
