import { readdir, readFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { banner } from './banner.js';
import { readContract } from './contract-source.js';
import { generateContract } from './contract.js';
import { generateExamples } from './examples.js';
import { readFormats } from './format-schemas.js';
import { generateFormats } from './formats.js';
import { generateApiIndex, generateClients, generateTool } from './indexes.js';
import { readRules } from './rules-source.js';
import { generateRules } from './rules.js';
import { ContractProblem, SourceProblem } from './source-problem.js';
import { generateTranslation, languagesOf } from './translations.js';
import { nameOf } from './yaml-file.js';

/**
 * Everything that belongs into `generated/`: path below it to content, in a stable order. `spec` ends in a slash.
 *
 * @throws SourceProblem when a file below `spec` cannot be read, or nothing can be made of it
 */
export async function generatedFiles(spec: URL): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const formatFile = new URL('formats.yaml', spec);
  const formats = await readFormats(formatFile);
  files.set('formats.ts', await made(formatFile, () => generateFormats(formatFile, formats)));
  const apis: string[] = [];
  for (const name of await contractNames(spec)) {
    const folder = new URL(`${name}/`, spec);
    const contractFile = new URL('openapi.yaml', folder);
    const { document, placeOf } = await readContract(contractFile, formats);
    // Only APIs have rules and example answers: Twinspec's control protocol is a means of the suite, not its subject.
    const isApi = document['x-policies'] !== undefined;
    await made(
      contractFile,
      async () => {
        files.set(`${name}/openapi.ts`, banner(`spec/${name}/openapi.yaml`) + (await typesOf(contractFile)));
        files.set(`${name}/contract.ts`, generateContract(name, document));
        if (isApi) files.set(`${name}/examples.ts`, generateExamples(name, document));
      },
      placeOf,
    );
    for (const language of await languagesOf(folder)) {
      const translation = await generateTranslation(name, language, folder, document);
      files.set(`${name}/openapi.${language}.yaml`, translation);
    }
    if (!isApi) continue;
    files.set(
      `${name}/rules.ts`,
      generateRules(name, await readRules(new URL('rules.yaml', folder), formats)),
    );
    apis.push(name);
  }
  files.set('tool.ts', generateTool(JSON.parse(await readFile(new URL('../package.json', spec), 'utf8'))));
  files.set('apis.ts', generateApiIndex(apis));
  files.set('client.ts', generateClients(apis));
  return files;
}

/** What is made of a file. @throws SourceProblem naming the file, and the place where it is known, when it cannot be */
async function made<T>(
  file: URL,
  make: () => Promise<T>,
  placeOf?: (path: readonly string[]) => string,
): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof SourceProblem) throw error;
    const place = error instanceof ContractProblem ? placeOf?.(error.path) : undefined;
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceProblem(`${place ?? nameOf(file)}: ${reason}`, { cause: error });
  }
}

async function typesOf(contractFile: URL): Promise<string> {
  return astToString(
    await openapiTS(contractFile, {
      defaultNonNullable: false,
      // The file in a form, which clients have as bytes.
      transform: ({ format }) => (format === 'binary' ? blob : undefined),
    }),
  );
}

const blob = ts.factory.createTypeReferenceNode('Blob');

async function contractNames(spec: URL): Promise<string[]> {
  const entries = await readdir(spec, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
