import type { ContractOperation, RateLimitPolicy, UniquenessPolicy } from '../../../generated/formats.js';
import { contract } from '../../../generated/tracepass/contract.js';
import type { TracePassWorld } from '../../apis/tracepass/world.js';
import type { Call } from '../../exchange.js';
import type { Violation } from '../../refusal.js';
import type { Row } from '../../store/constraint.js';
import { Table } from '../../store/table.js';
import { isObject, policies, request, within } from '../alterations.js';
import type { Alteration } from '../mutant.js';

type Altered = Alteration<TracePassWorld>;

/** Constraints of the contract that nobody checks. */
export function unchecked(operation: string, ignores: (violation: Violation) => boolean): Altered {
  return within([`${operation} 400`], (pack) => {
    const { deferred } = pack.validation;
    const lets = (violation: Violation, judged: ContractOperation) =>
      (judged.id === operation && ignores(violation)) || (deferred?.(violation, judged) ?? false);
    return { ...pack, validation: { ...pack.validation, deferred: lets } };
  });
}

/** A text at that place that is one character longer than it may be. */
export function isOneTooLong(place: string, bound: number): (violation: Violation) => boolean {
  return ({ pointer, keyword, value }) =>
    pointer === place &&
    keyword === 'maxLength' &&
    typeof value === 'string' &&
    [...value].length === bound + 1;
}

/** A text at that place that is empty. */
export function isEmpty(place: string): (violation: Violation) => boolean {
  return ({ pointer, keyword }) => pointer === place && keyword === 'minLength';
}

/** Another scope than the contract's for an operation. */
export function scoped(operation: string, scope: string): Altered {
  return within([operation], (pack) => ({
    ...pack,
    contract: {
      ...pack.contract,
      operations: pack.contract.operations.map((one) =>
        one.id === operation ? { ...one, security: [{ oauth2: [scope] }] } : one,
      ),
    },
  }));
}

/** An operation that a token may call which may only read. */
export function openToReaders(operation: string): Altered {
  return within([`${operation} 403`], scoped(operation, 'passports:read'));
}

/** Another budget of daily writes. */
export function writeBudget(change: (limit: RateLimitPolicy) => RateLimitPolicy): Altered {
  return policies((given) => ({
    ...given,
    rateLimits: given.rateLimits.map((limit) => (limit.id === 'writes' ? change(limit) : limit)),
  }));
}

/** Other constraints on what is stored. The seeded rows have to keep them. */
export function uniqueness(
  change: (policies: readonly UniquenessPolicy[]) => readonly UniquenessPolicy[],
): Altered {
  const constraints = change(contract.policies.uniqueness);
  return (pack) => ({
    ...pack,
    createWorld(base) {
      const made = pack.createWorld(base);
      return {
        ...made,
        products: refilled('product', made.products),
        passports: refilled('passport', made.passports),
      };
    },
  });

  function refilled<R extends Row>(resource: string, table: Table<R>): Table<R> {
    const other = new Table<R>(resource, constraints);
    for (const row of table.save().rows) other.insert(row);
    return other;
  }
}

/** Query parameters that are read differently from what was sent. */
export function search(operations: readonly string[], change: (search: URLSearchParams) => void): Altered {
  return request(operations, (call) => {
    const changed = new URLSearchParams(call.search);
    change(changed);
    return { search: changed };
  });
}

/** JSON bodies that are read differently from what was sent. */
export function body(
  operations: readonly string[],
  change: (body: Record<string, unknown>) => object,
): Altered {
  return request(operations, ({ body: sent }): Partial<Call> => {
    if (sent.kind !== 'json' || !isObject(sent.value)) return {};
    return { body: { ...sent, value: change(sent.value) } };
  });
}
