import { readdir, readFile } from 'node:fs/promises';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseDocument, LineCounter } from 'yaml';
import { formatSchemas } from '../../generated/formats.js';

export function schemaCompiler(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  // The package's default export is typed for CommonJS consumers.
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'formats', $defs: formatSchemas });
  return ajv;
}

/** What is wrong with a value, one line per violation that names its place. */
export function violations(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const member: unknown = params['additionalProperty'];
    return `${instancePath === '' ? '/' : instancePath} ${message ?? 'is invalid'}${typeof member === 'string' ? ` (${member})` : ''}`;
  });
}

/** A parsed YAML file, or the line and reason why it is none. */
export async function readYaml(file: URL): Promise<{ value: unknown } | { problem: string }> {
  const lines = new LineCounter();
  const document = parseDocument(await readFile(file, 'utf8'), { lineCounter: lines });
  const [error] = document.errors;
  if (!error) return { value: document.toJS() };
  const { line, col } = lines.linePos(error.pos[0]);
  return { problem: `${nameOf(file)}:${line}:${col}: ${error.message.split('\n')[0] ?? ''}` };
}

/** `spec/augno/openapi.yaml` for a file URL somewhere below a spec folder. */
export function nameOf(file: URL): string {
  return file.pathname.replace(/^.*\/(spec\/)/, '$1');
}

export async function folders(spec: URL): Promise<string[]> {
  const entries = await readdir(spec, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
