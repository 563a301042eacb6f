import { contract } from '../../../generated/augno/contract.js';
import type { operations } from '../../../generated/augno/openapi.js';
import type { World } from '../../world.js';

/**
 * The path of an operation with its parameters filled in, as page URLs and `Location` show it: it leads back into the
 * same sandbox.
 *
 * @throws Error when the contract has no such operation
 */
export function pathTo(
  { basePath }: Pick<World, 'basePath'>,
  id: keyof operations,
  params: Readonly<Record<string, string>> = {},
): string {
  const operation = contract.operations.find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`the contract has no operation ${id}`);
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  return basePath + path;
}
