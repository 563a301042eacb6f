import { readdir } from 'node:fs/promises';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { formatSchemas } from '../../generated/formats.js';

export { nameOf, readYaml } from '../generate/yaml-file.js';

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

export async function folders(spec: URL): Promise<string[]> {
  const entries = await readdir(spec, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
