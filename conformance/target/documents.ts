import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { formatSchemas, type Target } from '../../generated/formats.js';
import { placeOf, type SourceDocument } from '../files/source-document.js';
import { Unusable } from '../files/unusable.js';

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
 * @param document the file's, for the place
 * @throws Unusable naming origin, place and reason of the first problem
 */
export function asTarget(value: unknown, origin: string, document?: SourceDocument): Target {
  if (isTarget(value)) {
    requireSendable(value, origin, document);
    return value;
  }
  const [first] = isTarget.errors ?? [];
  const place = document && first ? placeOf(document, first) : origin;
  throw new Unusable(
    `${place}: ${first ? explain(first, 'the description') : 'is not a target description'}`,
  );
}

/** What a header can hold (RFC 9110 §5.5): no control characters, and nothing beyond Latin-1. */
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Asked before the first request: whoever sends it would name what cannot be sent, and that may be a secret. */
function requireSendable(target: Target, origin: string, document?: SourceDocument): void {
  const refuse = (path: readonly string[], reason: string) =>
    new Unusable(`${document?.at(path) ?? origin}: /${path.join('/')} ${reason}`);
  for (const name of ['baseUrl', 'control'] as const) {
    const url = target[name];
    if (url === undefined) continue;
    if (!URL.canParse(url)) throw refuse([name], 'is no URL');
    const { username, password } = new URL(url);
    if (username !== '' || password !== '') throw refuse([name], 'holds credentials; they go into headers');
  }
  const tokens = Object.entries(target.credentials).map(([name, { token }]) => ({
    path: ['credentials', name, 'token'],
    value: token,
  }));
  const headers = Object.entries(target.headers ?? {}).map(([name, value]) => ({
    path: ['headers', name],
    value,
  }));
  const control = { path: ['controlToken'], value: target.controlToken ?? '' };
  for (const { path, value } of [...tokens, ...headers, control])
    if (!fieldValue.test(value)) throw refuse(path, 'has a character that no header can hold');
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
