import SwaggerParser from '@apidevtools/swagger-parser';
import { fileURLToPath } from 'node:url';
import type { PlainContract } from '../generate/contract.js';
import { digest } from '../generate/contract.js';
import { bodyExamples, examplesOf } from '../generate/examples.js';
import { methods, type MediaType, type OpenApiDocument } from '../generate/openapi-document.js';
import { follow, pointRefsAt } from '../generate/references.js';
import { folders, nameOf, readYaml, schemaCompiler, violations } from './documents.js';

/** Everything that is wrong with the contracts below `spec`, each line with file and place. */
export async function contractProblems(spec: URL): Promise<string[]> {
  const problems: string[] = [];
  for (const api of await folders(spec)) {
    const file = new URL(`${api}/openapi.yaml`, spec);
    const read = await readYaml(file);
    if ('problem' in read) problems.push(read.problem);
    else
      problems.push(
        ...(await problemsOf(api, file, read.value as OpenApiDocument)).map(
          (text) => `${nameOf(file)}: ${text}`,
        ),
      );
  }
  return problems;
}

async function problemsOf(api: string, file: URL, document: OpenApiDocument): Promise<string[]> {
  try {
    await SwaggerParser.validate(fileURLToPath(file));
  } catch (error) {
    return [error instanceof Error ? (error.message.split('\n')[0] ?? error.message) : String(error)];
  }
  let contract: PlainContract;
  try {
    contract = digest(api, document);
    if (document['x-policies']) examplesOf(document);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  const ajv = schemaCompiler();
  ajv.addSchema({ $id: api, $defs: contract.schemas });
  const policies = document['x-policies'];
  const isPolicies = ajv.compile({ $ref: 'formats#/$defs/Policies' });
  return [
    ...(policies ? violations(isPolicies, policies).map((text) => `x-policies${text}`) : []),
    ...(policies ? unknownOperations(contract, document) : []),
    ...mediaTypes(document).flatMap(({ place, content }) => {
      const check = ajv.compile(pointRefsAt(api, content.schema));
      return bodyExamples(document, content).flatMap(({ name, value }) =>
        violations(check, value).map((text) => `${place}: example ${name}: ${text}`),
      );
    }),
  ];
}

/** Operations that policies name and the contract lacks. */
function unknownOperations(contract: PlainContract, document: OpenApiDocument): string[] {
  const known = new Set(contract.operations.map(({ id }) => id));
  const policies = document['x-policies'];
  const named = [
    ...(policies?.quotas ?? []).flatMap(({ consumedBy, freedBy }) => [...consumedBy, ...freedBy]),
    ...(policies?.uniqueness ?? []).flatMap(({ takenBy }) => takenBy),
    ...(policies?.rateLimits ?? []).flatMap(({ counts }) => counts.exceptOperations ?? []),
    ...(policies?.subscription?.exceptOperations ?? []),
  ];
  return named
    .filter((id) => !known.has(id))
    .map((id) => `x-policies names the operation ${id}, which does not exist`);
}

/** Every request and response body of every operation, with a name for its place. */
function mediaTypes(document: OpenApiDocument): { place: string; content: MediaType }[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const place = `${method.toUpperCase()} ${path}`;
      const body = operation.requestBody && follow(document, operation.requestBody);
      return [
        ...Object.values(body?.content ?? {}).map((content) => ({ place: `${place} request`, content })),
        ...Object.entries(operation.responses).flatMap(([status, entry]) =>
          Object.values(follow(document, entry).content ?? {}).map((content) => ({
            place: `${place} ${status}`,
            content,
          })),
        ),
      ];
    }),
  );
}
