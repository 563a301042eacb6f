import { readFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import { banner } from './banner.js';
import { pointRefsAt, type JsonSchema } from './references.js';

/** `generated/formats.ts`: types and schemas of Twinspec's own documents, made from spec/formats.yaml. */
export async function generateFormats(file: URL): Promise<string> {
  const types = await openapiTS(file, {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  const document: { components: { schemas: Record<string, JsonSchema> } } = parse(
    await readFile(file, 'utf8'),
  );
  const schemas = pointRefsAt('formats', document.components.schemas);
  return [
    banner('spec/formats.yaml'),
    astToString(types),
    '/** The same documents as JSON Schemas, for validating files; a reference reads `formats#/$defs/<Name>`. */',
    `export const formatSchemas: Record<string, JsonSchema> = ${JSON.stringify(schemas, null, 2)};`,
    '',
  ].join('\n');
}
