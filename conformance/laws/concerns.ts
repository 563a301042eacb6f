import type { Contract, ContractOperation } from '../../generated/formats.js';

// Which operations of a contract a law is about, read off its paths, methods and policies.

type Operations = readonly ContractOperation[];

/** Operations that make a new row. */
export function creations({ operations }: Contract): Operations {
  return operations.filter(({ method, responses }) => method === 'POST' && '201' in responses);
}

/** Creations of what another operation reads. */
export function hasRead(contract: Contract): Operations {
  const read = new Set(
    contract.operations
      .filter(({ method, path }) => method === 'GET' && takesId(path))
      .map(({ path }) => above(path)),
  );
  return creations(contract).filter(({ path }) => read.has(path));
}

/** Creations of what another operation lists. */
export function hasList(contract: Contract): Operations {
  const listed = new Set(
    contract.operations.filter(({ method }) => method === 'GET').map(({ path }) => path),
  );
  return creations(contract).filter(({ path }) => listed.has(path));
}

/** Lists that come in pages. */
export function pagedLists({ operations }: Contract): Operations {
  return operations.filter(
    ({ method, parameters }) =>
      method === 'GET' && parameters.some((one) => one.in === 'query' && one.name === 'limit'),
  );
}

export function updates({ operations }: Contract): Operations {
  return operations.filter(({ method }) => method === 'PATCH' || method === 'PUT');
}

export function deletions({ operations }: Contract): Operations {
  return operations.filter(({ method }) => method === 'DELETE');
}

export function writes({ operations }: Contract): Operations {
  return operations.filter(({ method }) => method !== 'GET');
}

export function writesWithBody(contract: Contract): Operations {
  return writes(contract).filter(({ requestBody }) => requestBody !== undefined);
}

/** Operations that honour an idempotency key. */
export function keyed({ operations, policies }: Contract): Operations {
  const { exceptOperations = [], ...idempotency } = policies.idempotency;
  const methods: readonly string[] = idempotency.methods;
  return operations.filter(({ id, method }) => methods.includes(method) && !exceptOperations.includes(id));
}

export function keyedWithBody(contract: Contract): Operations {
  return keyed(contract).filter(({ requestBody }) => requestBody !== undefined);
}

/** Operations by which a row comes to hold a unique value. */
export function takingUniqueValues({ operations, policies }: Contract): Operations {
  const taking = new Set(policies.uniqueness.flatMap(({ takenBy }) => takenBy));
  return operations.filter(({ id }) => taking.has(id));
}

/** Operations that name a row by its id, and lists of what tenants create. */
export function touchingTenantRows(contract: Contract): Operations {
  const created = new Set(creations(contract).map(({ path }) => path));
  return contract.operations.filter(
    ({ method, path }) => takesId(path) || (method === 'GET' && created.has(path)),
  );
}

/** Writes that use up, or give back, what a quota or a daily budget counts. */
export function spendingCounters({ operations, policies }: Contract): Operations {
  const slots = new Set(policies.quotas.flatMap(({ consumedBy, freedBy }) => [...consumedBy, ...freedBy]));
  const daily = policies.rateLimits.filter(({ window }) => window.kind === 'utcDay');
  return operations.filter(
    ({ id, method }) =>
      slots.has(id) || (method !== 'GET' && daily.some(({ counts }) => isCounted(counts, id, method))),
  );
}

function isCounted(
  { methods, exceptOperations = [] }: Contract['policies']['rateLimits'][number]['counts'],
  id: string,
  method: string,
): boolean {
  const counted: readonly string[] | undefined = methods;
  return (counted?.includes(method) ?? true) && !exceptOperations.includes(id);
}

function takesId(path: string): boolean {
  return path.endsWith('}');
}

/** The collection that a row's path stands in. */
function above(path: string): string {
  return path.replace(/\/\{[^/]+\}$/, '');
}
