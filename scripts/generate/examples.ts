import type { ContractExamples, ResponseExamples } from '../../generated/formats.js';
import { banner } from './banner.js';
import {
  methods,
  type Header,
  type MediaType,
  type OpenApiDocument,
  type ResponseObject,
} from './openapi-document.js';
import { follow, type JsonSchema } from './references.js';
import { ContractProblem } from './source-problem.js';

/**
 * `generated/<api>/examples.ts`: what the mock answers where an example of the contract is asked for.
 *
 * @throws ContractProblem as `examplesOf` does
 */
export function generateExamples(api: string, document: OpenApiDocument): string {
  return [
    banner(`spec/${api}/openapi.yaml`),
    `import type { ContractExamples } from '../formats.js';`,
    '',
    `export const examples: ContractExamples = ${JSON.stringify(examplesOf(document), null, 2)};`,
    '',
  ].join('\n');
}

/**
 * The examples of every documented response, with every reference resolved (OpenAPI 3.1 §4.8.14, §4.8.19, §4.8.21).
 *
 * @throws ContractProblem naming operation and status when the status is a range or `default`, when a body has no
 * example, or when a required header has no value
 */
export function examplesOf(document: OpenApiDocument): ContractExamples {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ ...operation, at: ['paths', path, method, 'responses'] }] : [];
    }),
  );
  return Object.fromEntries(
    operations.map(({ operationId = '', responses, at }) => [
      operationId,
      Object.fromEntries(
        Object.entries(responses).map(([status, response]) => {
          const refuse: Refuse = (reason) =>
            new ContractProblem([...at, status], `${operationId} ${status}${reason}`);
          if (!/^\d{3}$/.test(status)) throw refuse(' is no single status to give an example of');
          return [status, responseExamples(document, refuse, follow<ResponseObject>(document, response))];
        }),
      ),
    ]),
  );
}

/** The error about one response; the reason goes on where operation and status end. */
type Refuse = (reason: string) => ContractProblem;

/** The named examples of a body in their order; a single `example` is named `default`. */
function bodyExamples(document: OpenApiDocument, content: MediaType): { name: string; value: unknown }[] {
  const named = Object.entries(content.examples ?? {}).map(([name, entry]) => ({
    name,
    value: follow(document, entry).value,
  }));
  return 'example' in content ? [{ name: 'default', value: content.example }, ...named] : named;
}

function responseExamples(
  document: OpenApiDocument,
  refuse: Refuse,
  response: ResponseObject,
): ResponseExamples {
  const [content] = Object.values(response.content ?? {});
  const bodies = content ? bodyExamples(document, content) : [];
  if (content && bodies.length === 0) throw refuse(' has a body and no example of it');
  return { headers: headerExamples(document, refuse, response.headers ?? {}), bodies };
}

function headerExamples(
  document: OpenApiDocument,
  refuse: Refuse,
  headers: NonNullable<ResponseObject['headers']>,
): Record<string, string> {
  // An example answers no earlier request, so it must not claim to be a replay of one.
  const replayHeader = document['x-policies']?.idempotency.replayHeader?.name;
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, entry]) => {
      const header = follow<Header>(document, entry);
      const value = headerExample(document, header);
      if (value === undefined && header.required)
        throw refuse(`: the required header ${name} has no example`);
      const omitted = value === undefined || (name === replayHeader && !header.required);
      return omitted ? [] : [[name, String(value)]];
    }),
  );
}

function headerExample(document: OpenApiDocument, header: Header): unknown {
  const [first] = Object.values(header.examples ?? {});
  const schema = follow<JsonSchema>(document, header.schema);
  const ofSchema: unknown = schema['examples'];
  const values: unknown[] = [
    header.example,
    first && follow(document, first).value,
    schema['example'],
    Array.isArray(ofSchema) ? ofSchema[0] : undefined,
    schema['default'],
    schema['const'],
  ];
  return values.find((value) => value !== undefined);
}
