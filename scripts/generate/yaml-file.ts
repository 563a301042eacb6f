import { fileURLToPath } from 'node:url';
import { readSource } from '../../conformance/files/source-text.js';
import { Unusable } from '../../conformance/files/unusable.js';
import { parseYaml } from '../../conformance/files/yaml-source.js';

/** A file that was read, or the one line that says where and why it cannot be. */
export type ReadYaml =
  { value: unknown; placeOf: (path: readonly string[], key?: string) => string } | { problem: string };

/** A parsed YAML file whose `placeOf` gives file, line and column of a member, or of the nearest one around it. */
export async function readYaml(file: URL): Promise<ReadYaml> {
  try {
    const document = parseYaml(await readSource(fileURLToPath(file), undefined, nameOf(file)));
    return { value: document.value, placeOf: (path, key) => document.at(path, key) };
  } catch (error) {
    if (error instanceof Unusable) return { problem: error.message };
    throw error;
  }
}

/** `spec/augno/openapi.yaml` for a file URL somewhere below a spec folder. */
export function nameOf(file: URL): string {
  return file.pathname.replace(/^.*\/(spec\/)/, '$1');
}
