import type { Request } from 'express';
import type { ContractOperation } from '../../generated/formats.js';
import type { ContractSchemas } from '../contract-schemas.js';
import type { RequestBody } from '../exchange.js';
import { queryBinder } from '../policies/query-binding.js';
import { ControlProblem } from './handler.js';

/**
 * Reads requests and checks them against the protocol's contract.
 *
 * @throws ControlProblem (400), when reading, naming the first place that is wrong and why
 */
export function requestReader(schemas: ContractSchemas) {
  return function read(operation: ContractOperation, request: Request, body: RequestBody) {
    const search = new URLSearchParams(request.originalUrl.split('?').slice(1).join('?'));
    const { bound, unknown } = queryBinder(operation)(search);
    if (unknown.length > 0) {
      throw new ControlProblem(400, `${operation.id} has no query parameter ${unknown[0]}`);
    }
    for (const { in: place, name, schema } of operation.parameters) {
      const [violation] =
        place === 'query' && bound[name] !== undefined ? schemas.checker(schema)(bound[name]) : [];
      if (violation) throw new ControlProblem(400, `query parameter ${name} ${violation.message}`);
    }
    return { params: request.params, query: bound, body: bodyOf(operation, body, schemas) };
  };
}

function bodyOf(
  { id, requestBody }: ContractOperation,
  body: RequestBody,
  schemas: ContractSchemas,
): unknown {
  if (!requestBody) {
    if (body.kind !== 'none') throw new ControlProblem(400, `${id} takes no body`);
    return undefined;
  }
  if (body.kind === 'malformed') {
    throw new ControlProblem(400, `the body is not JSON: ${body.reason} at offset ${body.offset}`);
  }
  // A body that was left out counts as an empty object, so that the answer names the first missing member.
  const value: unknown = body.kind === 'json' ? body.value : {};
  const [violation] = schemas.checker(requestBody.schema)(value);
  if (violation) throw new ControlProblem(400, `${violation.pointer || 'the body'} ${violation.message}`);
  return value;
}
