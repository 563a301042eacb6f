import type { Api } from '../pack.js';
import type { FaultRequest } from './faults.js';

/** Why a fault could never strike or says two things at once; undefined when nothing is wrong with it. */
export function faultProblem(
  request: FaultRequest,
  apis: Iterable<Pick<Api, 'contract'>>,
): string | undefined {
  const { operations, status, connection, latencyMs, when } = request;
  if (status === undefined && connection === undefined && latencyMs === undefined) {
    return 'a fault has a latencyMs, a status or a connection';
  }
  if (status !== undefined && connection !== undefined) {
    return '/status and /connection cannot both be answered; add two faults';
  }
  if (when !== undefined && status === undefined) return '/when belongs to /status';
  if (typeof latencyMs === 'object' && latencyMs.min > latencyMs.max) {
    return `/latencyMs: min ${latencyMs.min} is above max ${latencyMs.max}`;
  }
  const known = new Map(
    [...apis].flatMap(({ contract }) => contract.operations.map((operation) => [operation.id, operation])),
  );
  for (const id of operations ?? []) {
    const operation = known.get(id);
    if (!operation) return `/operations: ${id} is not served; served: ${[...known.keys()].join(', ')}`;
    if (status !== undefined && !operation.responses[status]) {
      const documented = Object.keys(operation.responses).join(', ');
      return `/status: ${id} documents no ${status}; documented: ${documented}`;
    }
  }
  if (status !== undefined && ![...known.values()].some(({ responses }) => responses[status])) {
    return `/status: no served operation documents ${status}`;
  }
  return undefined;
}
