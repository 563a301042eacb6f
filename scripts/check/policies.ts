import type { Policies } from '../../generated/formats.js';
import { methods, type OpenApiDocument } from '../generate/openapi-document.js';
import { folders, readYaml, schemaCompiler, violations } from './documents.js';

/** What is wrong with the `x-policies` of the contracts below `spec`, each line with file and place. */
export async function policyProblems(spec: URL): Promise<string[]> {
  const problems: string[] = [];
  const isPolicies = schemaCompiler().compile({ $ref: 'formats#/$defs/Policies' });
  for (const api of await folders(spec)) {
    const file = new URL(`${api}/openapi.yaml`, spec);
    const read = await readYaml(file);
    // A file that cannot be read is what the linter tells.
    if ('problem' in read) continue;
    const document = read.value as Partial<OpenApiDocument> | null;
    const policies = document?.['x-policies'];
    if (!policies) continue;
    const found = violations(isPolicies, policies).map(
      ({ path, text }) => `${read.placeOf(['x-policies', ...path])}: x-policies${text}`,
    );
    // Policies of another form may lack the members in which operations are named.
    const lines =
      found.length > 0
        ? found
        : unknownOperations(document.paths ?? {}, policies).map(
            (text) => `${read.placeOf(['x-policies'])}: ${text}`,
          );
    problems.push(...lines);
  }
  return problems;
}

/** Operations that policies name and the contract lacks. */
function unknownOperations(paths: OpenApiDocument['paths'], policies: Policies): string[] {
  const known = new Set(
    Object.values(paths).flatMap((item) => methods.map((method) => item[method]?.operationId)),
  );
  const named = [
    ...policies.quotas.flatMap(({ consumedBy, freedBy }) => [...consumedBy, ...freedBy]),
    ...policies.uniqueness.flatMap(({ takenBy }) => takenBy),
    ...policies.rateLimits.flatMap(({ counts }) => counts.exceptOperations ?? []),
    ...policies.rateLimits.flatMap(({ counts }) => Object.keys(counts.perItem ?? {})),
    ...(policies.subscription?.exceptOperations ?? []),
    ...(policies.idempotency.exceptOperations ?? []),
    ...(policies.uploads ?? []).map(({ operation }) => operation),
  ];
  return named
    .filter((id) => !known.has(id))
    .map((id) => `x-policies names the operation ${id}, which does not exist`);
}
