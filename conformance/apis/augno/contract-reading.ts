import type { operations } from '../../../generated/augno/openapi.js';
import type { JsonSchema, VersionPolicy } from '../../../generated/formats.js';
import { list, member } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import type { AugnoSession } from './ground.js';

/** The values that a schema of the contract lists. */
export function choicesOf(session: AugnoSession, schema: string): readonly string[] {
  const choices = list(member(session.contract.schemas, schema, 'enum')).filter(
    (value) => typeof value === 'string',
  );
  if (choices.length === 0) throw new Blocked(`the contract lists no values for ${schema}`);
  return choices;
}

/** The include paths that the contract lists for an operation; none where it takes no include. */
export function includePaths(session: AugnoSession, operation: keyof operations): readonly string[] {
  const parameters = session.contract.operations.find(({ id }) => id === operation)?.parameters ?? [];
  const include = parameters.find(({ name }) => name === 'include[]');
  return list(member(include?.schema, 'items', 'enum')).filter((path) => typeof path === 'string');
}

/** The schema of an operation's request body, references followed. */
export function bodySchemaOf(session: AugnoSession, operation: keyof operations): JsonSchema {
  const schema = session.contract.operations.find(({ id }) => id === operation)?.requestBody?.schema;
  if (!schema) throw new Blocked(`${operation} has no request body in the contract`);
  return resolved(session, schema);
}

/** The schema of a query parameter, references followed. */
export function querySchemaOf(session: AugnoSession, operation: keyof operations, name: string): JsonSchema {
  const parameters = session.contract.operations.find(({ id }) => id === operation)?.parameters ?? [];
  const schema = parameters.find((parameter) => parameter.in === 'query' && parameter.name === name)?.schema;
  if (!schema) throw new Blocked(`${operation} has no query parameter ${name} in the contract`);
  return resolved(session, schema);
}

/** How versions are asked for. */
export function versionPolicy(session: AugnoSession): VersionPolicy {
  const policy = session.contract.policies.version;
  if (!policy) throw new Blocked('the contract has no version policy');
  return policy;
}

function resolved(session: AugnoSession, schema: JsonSchema): JsonSchema {
  const reference = schema['$ref'];
  return typeof reference === 'string' ? session.schemas.resolve(reference) : schema;
}
