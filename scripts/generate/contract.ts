import type {
  Contract,
  ContractOperation,
  ContractParameter,
  ContractResponse,
} from '../../generated/formats.js';
import { banner } from './banner.js';
import {
  methods,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  type Reference,
  type ResponseObject,
} from './openapi-document.js';
import { follow, pointRefsAt } from './references.js';
import { ContractProblem } from './source-problem.js';

export type PlainContract = Omit<Contract, 'policies'>;

/** `generated/<api>/contract.ts`: the contract in the form that mock and suite read. */
export function generateContract(api: string, document: OpenApiDocument): string {
  const contract = digest(api, document);
  const policies = document['x-policies'];
  const type = policies ? 'Contract' : "Omit<Contract, 'policies'>";
  return [
    banner(`spec/${api}/openapi.yaml`),
    `import type { Contract } from '../formats.js';`,
    '',
    `export const contract: ${type} = ${JSON.stringify(policies ? { ...contract, policies } : contract, null, 2)};`,
    '',
  ].join('\n');
}

/**
 * The operations with every parameter, header and response reference resolved; references between schemas stay.
 *
 * @throws ContractProblem naming the operation when it lacks an operationId or a source, or when the paths' version prefixes differ.
 */
export function digest(api: string, document: OpenApiDocument): PlainContract {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const shared = item.parameters ?? [];
      return [digestOperation(document, method, path, operation, shared)];
    }),
  );
  return pointRefsAt(api, {
    api,
    title: document.info.title,
    version: document.info.version,
    servers: (document.servers ?? []).map((server) => server.url),
    basePath: versionPrefix(Object.keys(document.paths)),
    operations,
    schemas: document.components?.schemas ?? {},
  });
}

function digestOperation(
  document: OpenApiDocument,
  method: string,
  path: string,
  operation: OperationObject,
  shared: (Parameter | Reference)[],
): ContractOperation {
  const place = `${method.toUpperCase()} ${path}`;
  const refuse = (reason: string) => new ContractProblem(['paths', path, method], `${place} ${reason}`);
  if (!operation.operationId) throw refuse('has no operationId');
  if (!operation['x-source']) throw refuse('has no x-source');
  const body = operation.requestBody && follow(document, operation.requestBody);
  const [mediaType, content] = Object.entries(body?.content ?? {})[0] ?? [];
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? operation.operationId,
    source: operation['x-source'],
    parameters: [...shared, ...(operation.parameters ?? [])].map((entry) => digestParameter(document, entry)),
    ...(body &&
      content && {
        requestBody: {
          required: body.required ?? false,
          ...(mediaType !== 'application/json' && { mediaType }),
          schema: content.schema,
        },
      }),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => [
        status,
        digestResponse(document, response),
      ]),
    ),
    security: operation.security ?? document.security ?? [],
  };
}

function digestParameter(document: OpenApiDocument, entry: Parameter | Reference): ContractParameter {
  const { name, in: location, required = false, schema } = follow<Parameter>(document, entry);
  return { name, in: location, required, schema };
}

function digestResponse(document: OpenApiDocument, entry: ResponseObject | Reference): ContractResponse {
  const response = follow<ResponseObject>(document, entry);
  const [[mediaType, content] = [], ...others] = Object.entries(response.content ?? {});
  return {
    description: response.description,
    headers: Object.fromEntries(
      Object.entries(response.headers ?? {}).map(([name, header]) => {
        const { required = false, schema } = follow(document, header);
        return [name, { required, schema }];
      }),
    ),
    ...(mediaType !== undefined && content && { mediaType, schema: content.schema }),
    ...(others.length > 0 && { otherMediaTypes: others.map(([other]) => other) }),
  };
}

/** The part of all paths up to the version segment; empty for a contract without one, such as the control protocol. */
function versionPrefix(paths: string[]): string {
  const prefixes = new Set(paths.map((path) => path.match(/^(?:\/[^/{}]+)*?\/v\d+(?=\/)/)?.[0] ?? ''));
  const [prefix] = prefixes;
  if (prefixes.size !== 1 || prefix === undefined) {
    throw new ContractProblem(['paths'], `paths share no version prefix: ${[...prefixes].join(', ')}`);
  }
  return prefix;
}
