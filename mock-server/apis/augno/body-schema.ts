import { contract } from '../../../generated/augno/contract.js';
import type { ContractOperation, JsonSchema } from '../../../generated/formats.js';

/** A place in a request body, as the contract describes it. */
export interface BodyMember {
  /** The member's own schema; undefined for one that the contract does not know. */
  readonly schema: JsonSchema | undefined;
  /** Whether the object around it requires it. */
  readonly required: boolean;
  /** Names that the object around it may have. */
  readonly siblings: readonly string[];
  /** Where it stands among the declared members, level by level: the order in which the service looks at fields. */
  readonly order: readonly number[];
}

/** Looks a JSON Pointer up in the schema of an operation's request body, references followed. */
export function bodyMember(operation: ContractOperation, pointer: string): BodyMember {
  let member: BodyMember = {
    schema: resolved(operation.requestBody?.schema),
    required: true,
    siblings: [],
    order: [],
  };
  for (const part of parts(pointer)) member = step(member, part);
  return member;
}

/** A pointer as error messages name a field: `unit_price.value`, `associated_units[0].unit_id`. */
export function fieldName(pointer: string): string {
  return parts(pointer).reduce((name, part) => {
    if (name === '') return part;
    return /^\d+$/.test(part) ? `${name}[${part}]` : `${name}.${part}`;
  }, '');
}

function step({ schema, order }: BodyMember, part: string): BodyMember {
  const items = resolved(schema?.['items']);
  if (items) return { schema: items, required: false, siblings: [], order: [...order, Number(part)] };
  const properties = schema?.['properties'];
  const siblings = isSchema(properties) ? Object.keys(properties) : [];
  const required = schema?.['required'];
  return {
    schema: isSchema(properties) && siblings.includes(part) ? resolved(properties[part]) : undefined,
    required: Array.isArray(required) && required.includes(part),
    siblings,
    order: [...order, siblings.includes(part) ? siblings.indexOf(part) : siblings.length],
  };
}

// Members beside a reference add to what it refers to (JSON Schema 2020-12).
function resolved(schema: unknown): JsonSchema | undefined {
  if (!isSchema(schema)) return undefined;
  const { $ref: reference, ...beside } = schema;
  if (typeof reference !== 'string') return schema;
  const name = reference.split('/').at(-1) ?? '';
  return { ...resolved(contract.schemas[name]), ...beside };
}

function parts(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
