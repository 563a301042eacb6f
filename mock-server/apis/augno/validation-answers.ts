import { closest, distance } from 'fastest-levenshtein';
import type { Answer, ContractOperation } from '../../../generated/formats.js';
import type { Violation } from '../../refusal.js';
import {
  combined,
  invalidFormat,
  missingField,
  notDecimal,
  parameterInvalid,
  parameterUnknown,
  validationFailed,
} from './answers.js';
import { bodyMember, fieldName, type BodyMember } from './body-schema.js';

/**
 * Phases in which the service judges a request, in its order: the first one in which anything is wrong decides, and
 * what later phases would say stays unsaid (facts/augno.md §2 step 13 c to j).
 */
const phases = ['query', 'include', 'decode', 'null', 'emptyUpdate', 'enum', 'field'] as const;

type Phase = (typeof phases)[number];

interface Finding {
  readonly phase: Phase;
  readonly place: string;
  /** Rank within the phase, level by level. */
  readonly order: readonly number[];
  readonly answer: Answer;
}

/** The one error that the service makes of everything that is wrong with a request. */
export function answerTo(violations: readonly Violation[], operation: ContractOperation | undefined): Answer {
  const findings = violations
    .map((violation) => findingOf(violation, operation))
    .sort((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase) || compareOrder(a.order, b.order));
  const [first] = findings;
  if (!first) return validationFailed('The request is not valid.');
  if (first.phase !== 'field') return first.answer;
  // A field that breaks several constraints is still one failing field.
  const byField = new Map<string, Answer>();
  for (const { place, answer } of findings) if (!byField.has(place)) byField.set(place, answer);
  return combined([...byField.values()]);
}

function findingOf(violation: Violation, operation: ContractOperation | undefined): Finding {
  const { in: where, pointer } = violation;
  const place = `${where}${pointer}`;
  if (where !== 'body' || !operation) return { ...parameterFinding(violation), place, order: [] };
  const member = bodyMember(operation, pointer);
  const { phase, answer } = bodyFinding(violation, member);
  // The decoder meets unknown names on its way, before it comes to judge values.
  const order = violation.keyword === 'additionalProperties' ? [-1, ...member.order] : member.order;
  return { phase, place, order, answer };
}

function parameterFinding({ pointer, keyword, params, value }: Violation): Pick<Finding, 'phase' | 'answer'> {
  const name = pointer.slice(1);
  const subject = `Query parameter '${name}'`;
  if (keyword === 'unknown') {
    if (/^include(\[\])?$/.test(name)) {
      const message = 'This endpoint does not support the include parameter.';
      return { phase: 'include', answer: parameterInvalid('include[]', message) };
    }
    return { phase: 'query', answer: parameterUnknown(name, `Unknown query parameter '${name}'.`) };
  }
  if (name === 'include[]') {
    const allowed = textsOf(params['allowedValues']);
    const wrong = textsOf(value).find((path) => !allowed.includes(path)) ?? '';
    const message = `Invalid include value '${wrong}'. Allowed values: ${allowed.join(', ')}`;
    return { phase: 'include', answer: parameterInvalid(name, message) };
  }
  switch (keyword) {
    case 'enum': {
      const message = `${subject} must be one of: ${textsOf(params['allowedValues']).join(', ')}`;
      return { phase: 'enum', answer: parameterInvalid(name, message) };
    }
    case 'minimum':
      return {
        phase: 'field',
        answer: parameterInvalid(name, `${subject} must be at least ${params['limit']}.`),
      };
    case 'maximum':
      return {
        phase: 'field',
        answer: parameterInvalid(name, `${subject} must be at most ${params['limit']}.`),
      };
    case 'maxLength': {
      const message = `${subject} must be at most ${params['limit']} characters long.`;
      return { phase: 'field', answer: parameterInvalid(name, message) };
    }
    default: {
      const expected = keyword === 'format' ? 'RFC 3339' : String(params['type']);
      const message = `Invalid value for query parameter '${name}': expected ${expected}`;
      return { phase: 'query', answer: parameterInvalid(name, message) };
    }
  }
}

function bodyFinding(violation: Violation, member: BodyMember): Pick<Finding, 'phase' | 'answer'> {
  const { pointer, keyword, params, value } = violation;
  const field = fieldName(pointer);
  const allowed = textsOf(member.schema?.['enum']);
  switch (keyword) {
    case 'additionalProperties':
      return { phase: 'decode', answer: parameterUnknown(field, unknownField(field, pointer, member)) };
    case 'minProperties':
      return {
        phase: 'emptyUpdate',
        answer: validationFailed('Request body must contain at least one field to update.'),
      };
    case 'type':
      return value === null
        ? { phase: 'null', answer: nullAnswer(field) }
        : { phase: 'decode', answer: wrongType(field, params['type'], value) };
    case 'enum':
      // A value that is no text at all has failed earlier, when it was decoded.
      return { phase: 'enum', answer: notInEnum(field, allowed) };
    case 'required':
      return allowed.length > 0
        ? { phase: 'enum', answer: notInEnum(field, allowed) }
        : { phase: 'field', answer: missingField(field) };
    case 'maxLength': {
      const message = `Field '${field}' must be at most ${params['limit']} characters long.`;
      return { phase: 'field', answer: invalidFormat(field, message) };
    }
    case 'minimum':
      return {
        phase: 'field',
        answer: invalidFormat(field, `Field '${field}' must be at least ${params['limit']}.`),
      };
    default:
      return { phase: 'field', answer: valueAnswer(field, violation, member) };
  }
}

function valueAnswer(field: string, { keyword, value }: Violation, { required }: BodyMember): Answer {
  if (value === '' && required) return missingField(field);
  if (keyword === 'minLength') return invalidFormat(field, `Field '${field}' must not be blank.`);
  // The contract's only pattern for request members is that of decimals.
  if (keyword === 'pattern') return notDecimal(field);
  return invalidFormat(field, `Field '${field}' is not valid.`);
}

function unknownField(field: string, pointer: string, { siblings }: BodyMember): string {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  const known = siblings.length > 0 ? closest(name, siblings) : undefined;
  const hint = known !== undefined && distance(name, known) <= 3 ? ` Did you mean '${known}'?` : '';
  return `Invalid JSON in request body: unknown field '${field}'.${hint}`;
}

function wrongType(field: string, expected: unknown, value: unknown): Answer {
  const [type] = textsOf(expected).concat(String(expected));
  if (field === '')
    return validationFailed(`Invalid JSON in request body: expected ${type}, got ${typeName(value)}`);
  return invalidFormat(field, `Invalid type for field '${field}': expected ${type}, got ${typeName(value)}`);
}

function nullAnswer(field: string): Answer {
  if (field === '') return validationFailed('Invalid JSON in request body: expected object, got null');
  return invalidFormat(field, `Field '${field}' cannot be null.`);
}

function notInEnum(field: string, allowed: readonly string[]): Answer {
  return parameterInvalid(field, `Field '${field}' must be one of: ${allowed.join(', ')}`);
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function textsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

function compareOrder(a: readonly number[], b: readonly number[]): number {
  for (let level = 0; level < Math.max(a.length, b.length); level += 1) {
    const difference = (a[level] ?? -1) - (b[level] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
