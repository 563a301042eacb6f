import { readdir, readFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { parse } from 'yaml';
import type { Rule } from '../../generated/formats.js';
import { banner } from './banner.js';
import { generateContract } from './contract.js';
import { generateExamples } from './examples.js';
import { generateFormats } from './formats.js';
import { generateApiIndex, generateClients, generateTool } from './indexes.js';
import type { OpenApiDocument } from './openapi-document.js';
import { generateRules } from './rules.js';
import { generateTranslation, languagesOf } from './translations.js';

/**
 * Everything that belongs into `generated/`: path below it to content, in a stable order. `spec` ends in a slash.
 *
 * @throws SourceProblem when an overlay cannot be read or applied
 */
export async function generatedFiles(spec: URL): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  files.set('formats.ts', await generateFormats(new URL('formats.yaml', spec)));
  const apis: string[] = [];
  for (const name of await contractNames(spec)) {
    const folder = new URL(`${name}/`, spec);
    const contractFile = new URL('openapi.yaml', folder);
    const document: OpenApiDocument = parse(await readFile(contractFile, 'utf8'));
    const types = astToString(
      await openapiTS(contractFile, {
        defaultNonNullable: false,
        // The file in a form, which clients have as bytes.
        transform: ({ format }) => (format === 'binary' ? blob : undefined),
      }),
    );
    files.set(`${name}/openapi.ts`, banner(`spec/${name}/openapi.yaml`) + types);
    // Only APIs have rules and example answers: Twinspec's control protocol is a means of the suite, not its subject.
    const isApi = document['x-policies'] !== undefined;
    try {
      files.set(`${name}/contract.ts`, generateContract(name, document));
      if (isApi) files.set(`${name}/examples.ts`, generateExamples(name, document));
    } catch (error) {
      throw new Error(
        `spec/${name}/openapi.yaml: ${error instanceof Error ? error.message : String(error)}`,
        {
          cause: error,
        },
      );
    }
    for (const language of await languagesOf(folder)) {
      const translation = await generateTranslation(name, language, folder, document);
      files.set(`${name}/openapi.${language}.yaml`, translation);
    }
    if (!isApi) continue;
    const rules: Rule[] = parse(await readFile(new URL('rules.yaml', folder), 'utf8'));
    files.set(`${name}/rules.ts`, generateRules(name, rules));
    apis.push(name);
  }
  files.set('tool.ts', generateTool(JSON.parse(await readFile(new URL('../package.json', spec), 'utf8'))));
  files.set('apis.ts', generateApiIndex(apis));
  files.set('client.ts', generateClients(apis));
  return files;
}

const blob = ts.factory.createTypeReferenceNode('Blob');

async function contractNames(spec: URL): Promise<string[]> {
  const entries = await readdir(spec, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
