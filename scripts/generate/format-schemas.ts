import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isRecord, pointRefsAt, referencesIn, target, type JsonSchema } from './references.js';
import { SourceProblem } from './source-problem.js';
import { readYaml } from './yaml-file.js';

/** The schemas of Twinspec's own documents. */
export interface FormatSchemas {
  readonly schemas: Record<string, JsonSchema>;
  validatorOf<T>(name: string): ValidateFunction<T>;
}

/**
 * Reads `spec/formats.yaml`. From the file rather than from what was generated of it, which may be of yesterday.
 *
 * @throws SourceProblem with the first thing that is wrong with the file, and where
 */
export async function readFormats(file: URL): Promise<FormatSchemas> {
  const read = await readYaml(file);
  if ('problem' in read) throw new SourceProblem(read.problem);
  const { value, placeOf } = read;
  const components = isRecord(value) ? value['components'] : undefined;
  const found = isRecord(components) ? components['schemas'] : undefined;
  if (!isRecord(value) || !isRecord(found))
    throw new SourceProblem(`${placeOf(['components', 'schemas'])}: components.schemas has to hold schemas`);
  const schemas: Record<string, JsonSchema> = {};
  for (const [name, schema] of Object.entries(found)) {
    if (!isRecord(schema))
      throw new SourceProblem(`${placeOf(['components', 'schemas', name])}: ${name} is no schema`);
    schemas[name] = schema;
  }
  for (const { path, reference } of referencesIn(value)) {
    try {
      target(value, reference);
    } catch (error) {
      throw new SourceProblem(
        `${placeOf([...path, '$ref'])}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  const compiler = new Ajv2020({ allErrors: true, strict: false });
  // The package's default export is typed for CommonJS consumers.
  addFormats.default(compiler);
  compiler.addSchema({ $id: 'formats', $defs: pointRefsAt('formats', schemas) }, undefined, undefined, false);
  return { schemas, validatorOf: (name) => validatorOf(name) };

  function validatorOf<T>(name: string): ValidateFunction<T> {
    try {
      return compiler.compile<T>({ $ref: `formats#/$defs/${name}` });
    } catch (error) {
      // What is no schema is found only here: the place is that of the schema, the reason names the keyword.
      const reason = error instanceof Error ? error.message : String(error);
      throw new SourceProblem(`${placeOf(['components', 'schemas', name])}: ${name}: ${reason}`);
    }
  }
}
