import { readdir } from 'node:fs/promises';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { pathOf } from '../../conformance/files/source-document.js';
import { formatSchemas } from '../../generated/formats.js';

export { nameOf, readYaml } from '../generate/yaml-file.js';

export function schemaCompiler(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  // The package's default export is typed for CommonJS consumers.
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'formats', $defs: formatSchemas });
  return ajv;
}

export interface Violation {
  /** Names and indexes from the top of the value. */
  readonly path: readonly string[];
  readonly text: string;
}

/** What is wrong with a value, one line per violation that names its place. */
export function violations(validate: ValidateFunction, value: unknown): Violation[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const member: unknown = params['additionalProperty'];
    const unknown = typeof member === 'string' ? [member] : [];
    const words = `${message ?? 'is invalid'}${unknown.map((name) => ` (${name})`).join('')}`;
    return {
      path: [...pathOf(instancePath), ...unknown],
      text: `${instancePath === '' ? '/' : instancePath} ${words}`,
    };
  });
}

export async function folders(spec: URL): Promise<string[]> {
  const entries = await readdir(spec, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
