import type { Call } from '../../exchange.js';
import type { Alteration } from '../mutant.js';
import { both, handler, isObject, request } from '../alterations.js';
import type { AugnoWorld } from '../../apis/augno/world.js';

/** Members of a body or a query. */
export type Members = Readonly<Record<string, unknown>>;

type Change = (members: Members, world: AugnoWorld, tenant: string) => Members;

/** A body that is carried out otherwise than it was sent; policies have judged it as it was. */
export function body(operation: string, change: Change): Alteration<AugnoWorld> {
  return handler(operation, (handle) => (asked, world) => {
    const { body: sent, caller } = asked;
    return handle({ ...asked, body: isObject(sent) ? change(sent, world, caller.tenant) : sent }, world);
  });
}

/** A query that is carried out otherwise than it was sent; policies have judged it as it was. */
export function query(operations: readonly string[], change: Change): Alteration<AugnoWorld> {
  return both(
    ...operations.map((operation) =>
      handler<AugnoWorld>(operation, (handle) => (asked, world) => {
        const { query: sent, caller } = asked;
        return handle({ ...asked, query: isObject(sent) ? change(sent, world, caller.tenant) : sent }, world);
      }),
    ),
  );
}

/** Other include paths than those that were asked for. */
export function included(
  operations: readonly string[],
  change: (paths: readonly string[]) => readonly string[],
): Alteration<AugnoWorld> {
  const name = 'include[]';
  return query(operations, (asked) => ({ ...asked, [name]: change(textsIn(asked[name])) }));
}

/** Query parameters that reach the policies otherwise than they were sent. */
export function search(
  operations: readonly string[],
  change: (search: URLSearchParams, call: Call) => void,
): Alteration<AugnoWorld> {
  return request(operations, (call) => {
    const changed = new URLSearchParams(call.search);
    change(changed, call);
    return { search: changed };
  });
}

/** The members beside the named ones. */
export function without(members: Members, ...names: readonly string[]): Members {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));
}

/** Whether a value is a text of nothing but white space. */
export function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

/** The texts of a list, none where there is no list. */
export function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Whether an operation has a query parameter of this name. */
export function isKnownParameter(name: string, { operation }: Call): boolean {
  return ['include', ...operation.parameters.map((parameter) => parameter.name)].includes(name);
}
