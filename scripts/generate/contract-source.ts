import { fileURLToPath } from 'node:url';
import { BaseResolver, createConfig, lintDocument, makeDocumentFromString } from '@redocly/openapi-core';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { stringify } from 'yaml';
import { pathOf } from '../../conformance/files/source-document.js';
import type { Policies } from '../../generated/formats.js';
import type { FormatSchemas } from './format-schemas.js';
import type { OpenApiDocument } from './openapi-document.js';
import { isRecord, referencesIn, target } from './references.js';
import { firstViolation, SourceProblem } from './source-problem.js';
import { readYaml } from './yaml-file.js';

/** A contract that types, mock and suite can be made of. */
export interface ContractSource {
  readonly document: OpenApiDocument;
  readonly placeOf: (path: readonly string[]) => string;
}

/**
 * Reads `spec/<api>/openapi.yaml`: an OpenAPI 3.1 document by its structure, whose references lead somewhere and whose
 * `x-policies` are in their format.
 *
 * @throws SourceProblem with the first thing that is wrong with the file, and where
 */
export async function readContract(file: URL, formats: FormatSchemas): Promise<ContractSource> {
  const read = await readYaml(file);
  if ('problem' in read) throw new SourceProblem(read.problem);
  const { value, placeOf } = read;
  if (!isRecord(value)) throw new SourceProblem(`${placeOf([])}: is no OpenAPI document`);
  const version: unknown = value['openapi'];
  if (typeof version !== 'string' || !/^3\.1\.\d+$/.test(version))
    throw new SourceProblem(`${placeOf(['openapi'])}: openapi has to be a version 3.1, such as "3.1.0"`);
  const own = [
    ...badReferences(value),
    ...policyProblems(value['x-policies'], formats.validatorOf<Policies>('Policies')),
  ];
  // Only then: it follows references, and fails on those that lead in a circle.
  const [wrong] = own.length > 0 ? own : await structureProblems(file, value);
  if (wrong) throw new SourceProblem(`${placeOf(wrong.path, wrong.key)}: ${wrong.reason}`);
  return { document: value as unknown as OpenApiDocument, placeOf };
}

interface Wrong {
  readonly path: readonly string[];
  /** The member whose name is the place. */
  readonly key?: string;
  readonly reason: string;
}

function badReferences(document: object): Wrong[] {
  return referencesIn(document).flatMap(({ path, reference }) => {
    try {
      target(document, reference);
      return [];
    } catch (error) {
      return [{ path: [...path, '$ref'], reason: error instanceof Error ? error.message : String(error) }];
    }
  });
}

/** What differs from the structure that OpenAPI 3.1 gives a document. */
async function structureProblems(file: URL, value: object): Promise<Wrong[]> {
  const { styleguide } = await createConfig({ rules: { struct: 'error' } });
  const document = makeDocumentFromString(
    stringify(value, { aliasDuplicateObjects: false }),
    fileURLToPath(file),
  );
  const problems = await lintDocument({
    document,
    config: styleguide,
    externalRefResolver: new BaseResolver(),
  });
  return problems.map(({ message, location: [place] }) => {
    const path = pathOf((place?.pointer ?? '').replace(/^#/, ''));
    const reason = `${path.join('.') || 'the document'}: ${message.replace(/\s+/g, ' ')}`;
    return place?.reportOnKey ? { path: path.slice(0, -1), key: path.at(-1), reason } : { path, reason };
  });
}

function policyProblems(policies: unknown, isPolicies: ValidateFunction<Policies>): Wrong[] {
  if (policies === undefined || isPolicies(policies)) return [];
  const { path, reason } = firstViolation(isPolicies);
  return [{ path: ['x-policies', ...path], reason: `x-policies${reason}` }];
}
