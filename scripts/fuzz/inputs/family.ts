import type { Material } from '../compose.js';
import type { Dice } from '../dice.js';
import type { Draft } from '../draft.js';

/** One kind of hostile input: takes a valid request and breaks one thing about it. */
export interface Family {
  readonly name: string;
  /** How often it is chosen, compared with the others. */
  readonly weight: number;
  /** Whether such a request can be broken this way; any can when left out. */
  fits?(draft: Draft): boolean;
  corrupt(draft: Draft, dice: Dice, material: Material): void;
}

export function hasJson(draft: Draft): boolean {
  return typeof draft.json === 'object' && draft.json !== null;
}

export function hasJsonOrQuery(draft: Draft): boolean {
  return hasJson(draft) || declaredQuery(draft).length > 0;
}

/** Names of the query parameters that the route has. */
export function declaredQuery({ route }: Draft): string[] {
  return route.operation.parameters.filter((each) => each.in === 'query').map(({ name }) => name);
}

/** Sets a query parameter to a value that is percent-encoded already. */
export function setQuery(draft: Draft, name: string, value: string): void {
  const encoded = encodeURIComponent(name);
  draft.query = [...draft.query.filter(([present]) => present !== encoded), [encoded, value]];
}
