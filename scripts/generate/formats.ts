import openapiTS, { astToString } from 'openapi-typescript';
import { banner } from './banner.js';
import type { FormatSchemas } from './format-schemas.js';
import { pointRefsAt } from './references.js';

/** `generated/formats.ts`: types and schemas of Twinspec's own documents, made from spec/formats.yaml. */
export async function generateFormats(file: URL, formats: FormatSchemas): Promise<string> {
  const types = await openapiTS(file, {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  return [
    banner('spec/formats.yaml'),
    astToString(types),
    '/** The same documents as JSON Schemas, for validating files; a reference reads `formats#/$defs/<Name>`. */',
    `export const formatSchemas: Record<string, JsonSchema> = ${JSON.stringify(pointRefsAt('formats', formats.schemas), null, 2)};`,
    '',
  ].join('\n');
}
