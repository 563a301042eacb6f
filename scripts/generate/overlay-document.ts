import { Ajv2020 } from 'ajv/dist/2020.js';
import { SourceProblem } from './source-problem.js';
import { readYaml } from './yaml-file.js';

/** The part of an OpenAPI Overlay 1.0 document that our overlays use: they update, and never remove. */
export interface OverlayDocument {
  overlay: string;
  info: { title: string; version: string };
  extends: string;
  actions: { target: string; update: Record<string, unknown> }[];
}

export interface Overlay {
  document: OverlayDocument;
  placeOf: (path: readonly string[]) => string;
}

const text = { type: 'string', minLength: 1 };
const isOverlayDocument = new Ajv2020({ verbose: true }).compile<OverlayDocument>({
  type: 'object',
  required: ['overlay', 'info', 'extends', 'actions'],
  additionalProperties: false,
  properties: {
    overlay: { enum: ['1.0.0', '1.0.1'] },
    info: {
      type: 'object',
      required: ['title', 'version'],
      additionalProperties: false,
      properties: { title: text, version: text },
    },
    extends: { const: '../openapi.yaml' },
    actions: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['target', 'update'],
        additionalProperties: false,
        properties: { target: text, update: { type: 'object' } },
      },
    },
  },
});

// Names, and items by one of their members: whatever else a JSONPath may hold, an index for one, could go on matching
// when the contract changes, only something else.
const plainPath = /^\$(\.\w+|\['[^']+'\]|\[\?@\.\w+=='[^']+'\])+$/;

/**
 * An overlay of `spec/<api>/overlays/`.
 *
 * @throws SourceProblem with the first thing that is wrong with the file, and where
 */
export async function readOverlay(file: URL): Promise<Overlay> {
  const read = await readYaml(file);
  if ('problem' in read) throw new SourceProblem(read.problem);
  const { value, placeOf } = read;
  if (!isOverlayDocument(value)) throw new SourceProblem(firstViolation(placeOf));
  value.actions.forEach(({ target }, index) => {
    if (!plainPath.test(target))
      throw new SourceProblem(
        `${placeOf(['actions', String(index), 'target'])}: ${target} is not a path of names like $.paths['/things'].get`,
      );
  });
  return { document: value, placeOf };
}

function firstViolation(placeOf: Overlay['placeOf']): string {
  const [error] = isOverlayDocument.errors ?? [];
  if (!error) throw new Error('a document that fails its schema without an error');
  const { instancePath, message = 'is invalid', params, data } = error;
  const member: unknown = params['additionalProperty'];
  const path = [...instancePath.split('/').slice(1), ...(typeof member === 'string' ? [member] : [])];
  const allowed: unknown = params['allowedValues'] ?? params['allowedValue'];
  const reason = [
    typeof member === 'string' ? 'is unknown here' : message,
    ...(allowed === undefined
      ? []
      : [`(${[allowed].flat().join(', ')}), and is ${JSON.stringify(data) ?? 'missing'}`]),
  ].join(' ');
  return `${placeOf(path)}: ${path.join('.') || 'the document'} ${reason}`;
}
