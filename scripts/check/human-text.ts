import { methods, type OpenApiDocument, type OperationObject } from '../generate/openapi-document.js';
import { lookUp } from '../generate/references.js';

/** JSON Pointer to a text that people read: a title, a summary or a description. */
export type Texts = Map<string, string>;

/** Every text of a document, or of the part of it that `node` at `place` is. */
export function textsOf(node: object, place = ''): Texts {
  return new Map(
    [...prose(node, place)].filter(([pointer]) => /\/(title|summary|description)$/.test(pointer)),
  );
}

/**
 * The texts of the document's introduction, of one operation, and of all that it uses: its tags, the security schemes
 * that admit to it, and what references lead to.
 *
 * @throws Error when the document has no such operation, or when a reference points at nothing
 */
export function textsUsedBy(document: OpenApiDocument, operationId: string): Texts {
  const places = new Set(['/info', ...placesOf(document, operationId)]);
  const texts: Texts = new Map();
  // A set is iterated together with what is added meanwhile.
  for (const place of places) {
    const node = lookUp(document, `#${place}`);
    textsOf(node, place).forEach((text, pointer) => texts.set(pointer, text));
    for (const [pointer, value] of prose(node, place))
      if (pointer.endsWith('/$ref')) places.add(value.replace(/^#/, ''));
  }
  return texts;
}

/** Every leaf of a document, empty objects and arrays among them. */
export function leavesOf(node: unknown, place = ''): Map<string, unknown> {
  if (typeof node !== 'object' || node === null) return new Map([[place, node]]);
  const members = Object.entries(node);
  if (members.length === 0) return new Map([[place, Array.isArray(node) ? '[]' : '{}']]);
  return new Map(members.flatMap(([key, value]) => [...leavesOf(value, pointerTo(place, key))]));
}

// In these, and in them only, keys are names that the contract chose: a property may well be called `description`.
const named = new Set([
  ...[
    'callbacks',
    'content',
    'examples',
    'headers',
    'links',
    'parameters',
    'paths',
    'requestBodies',
    'responses',
  ],
  ...['schemas', 'securitySchemes', 'properties', 'patternProperties', '$defs', 'dependentSchemas'],
]);

const literals = new Set(['value', 'example', 'default', 'const', 'enum']);

/** Every string that is no literal and of no extension, `$ref`s among them. */
function* prose(node: unknown, place: string, keysAreNames = false): Generator<[string, string]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const isLiteral = literals.has(key) || (key === 'examples' && Array.isArray(value));
    if (!keysAreNames && (isLiteral || key.startsWith('x-'))) continue;
    if (typeof value === 'string') yield [pointerTo(place, key), value];
    else yield* prose(value, pointerTo(place, key), !keysAreNames && named.has(key));
  }
}

function placesOf(document: OpenApiDocument, operationId: string): string[] {
  for (const [path, item] of Object.entries(document.paths))
    for (const method of methods) {
      const operation = item[method];
      if (operation?.operationId !== operationId) continue;
      const place = pointerTo('/paths', path);
      const shared = (item.parameters ?? []).map((_, index) => `${place}/parameters/${index}`);
      return [pointerTo(place, method), ...shared, ...byName(document, operation)];
    }
  throw new Error(`there is no operation ${operationId}`);
}

/** What an operation uses by name and without a reference. */
function byName(document: OpenApiDocument, operation: OperationObject): string[] {
  const schemes = (operation.security ?? document.security ?? []).flatMap((entry) => Object.keys(entry));
  const tags = (document.tags ?? []).flatMap(({ name }, index) =>
    operation.tags?.includes(name) ? [`/tags/${index}`] : [],
  );
  return [...tags, ...schemes.map((scheme) => pointerTo('/components/securitySchemes', scheme))];
}

function pointerTo(place: string, key: string): string {
  return `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
