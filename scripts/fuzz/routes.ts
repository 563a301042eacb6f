import type { ApiName } from '../../generated/apis.js';
import { contract as augno } from '../../generated/augno/contract.js';
import { contract as control } from '../../generated/control/contract.js';
import type { ContractOperation, JsonSchema } from '../../generated/formats.js';
import { contract as tracepass } from '../../generated/tracepass/contract.js';

/** Whose routes can be fuzzed: the contracts that a mock serves, and its control protocol. */
export type Served = ApiName | 'control';

/** One operation of a generated contract, and where the mock serves it. */
export interface Route {
  readonly api: Served;
  readonly operation: ContractOperation;
  /** Path below the sandbox's own, as the contract writes it, e.g. `/v1/catalog/units/{id}`. */
  readonly path: string;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  /** Name of the header that carries idempotency keys, where the operation takes them. */
  readonly keyHeader?: string;
  /** Bytes that a body may have. */
  readonly maxBytes: number;
}

const contracts = { tracepass, augno };

/** Every operation of the contracts of `apis`. */
export function routesOf(apis: readonly Served[]): Route[] {
  return apis.flatMap((api) => (api === 'control' ? controlRoutes() : apiRoutes(api)));
}

function apiRoutes(api: ApiName): Route[] {
  const { operations, schemas, policies } = contracts[api];
  const { header, methods, exceptOperations = [] } = policies.idempotency;
  const keyed = new Set<string>(methods);
  return operations.map((operation) => ({
    api,
    operation,
    path: operation.path,
    schemas,
    maxBytes: policies.body.maxBytes,
    ...(keyed.has(operation.method) && !exceptOperations.includes(operation.id) && { keyHeader: header }),
  }));
}

function controlRoutes(): Route[] {
  const { operations, schemas } = control;
  return operations.map((operation) => ({
    api: 'control',
    operation,
    path: `/__control${operation.path}`,
    schemas,
    maxBytes: 64 * 1024 * 1024,
  }));
}

/** The version that a contract makes requests name, as header and value. */
export function versionHeader(api: Served): [string, string] | undefined {
  if (api === 'control') return undefined;
  const { version } = contracts[api].policies;
  return version && [version.header, version.latest];
}
