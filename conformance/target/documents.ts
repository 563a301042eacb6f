import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { formatSchemas, type Target } from '../../generated/formats.js';
import { Unusable } from '../unusable.js';

export { Unusable };

const ajv = new Ajv2020({ allErrors: true, strict: false });
// The package's default export is typed for CommonJS consumers.
addFormats.default(ajv);
ajv.addSchema({ $id: 'formats', $defs: formatSchemas });
const isTarget = validatorOf<Target>('Target');

/** Compares values with one of our own documents' shapes (spec/formats.yaml) and lists every difference. */
export function validatorOf<T>(format: string): ValidateFunction<T> {
  return ajv.compile<T>({ $ref: `formats#/$defs/${format}` });
}

/**
 * The value as a target description.
 *
 * @param origin the file or flag it came from, for the message
 * @throws Unusable naming origin, place and reason of the first problem
 */
export function asTarget(value: unknown, origin: string): Target {
  if (isTarget(value)) return value;
  throw new Unusable(
    `${origin}: ${(isTarget.errors ?? []).map((error) => explain(error, 'the description'))[0] ?? 'is not a target description'}`,
  );
}

/**
 * What is wrong with a document, and where.
 *
 * @param whole how the document itself is called, or the JSON Pointer of the part of a file that it is
 */
export function explain(
  { instancePath, keyword, params, message = 'is invalid' }: ErrorObject,
  whole: string,
): string {
  const isPointer = whole.startsWith('/');
  const place = `${isPointer || instancePath === '' ? whole : ''}${instancePath}`;
  if (keyword === 'additionalProperties')
    return `${place} has an unknown member "${params['additionalProperty']}"`;
  if (keyword === 'required') return `${place} lacks "${params['missingProperty']}"`;
  return `${place} ${message}`;
}
