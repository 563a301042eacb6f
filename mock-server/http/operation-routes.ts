import type { ContractOperation } from '../../generated/formats.js';
import { decoded } from './address.js';

/** The operations of one path of a contract, and what a request says in the place of its parameters. */
export interface Found {
  readonly operations: ReadonlyMap<string, ContractOperation>;
  /** Percent-decoded. */
  readonly params: Readonly<Record<string, string>>;
}

interface Route {
  readonly segments: readonly Segment[];
  readonly operations: Map<string, ContractOperation>;
}

type Segment = { readonly literal: string } | { readonly parameter: string };

/**
 * Finds the operations of a contract by path. A literal segment goes before a parameter in the same place, as OpenAPI
 * wants it (3.1.0, Paths Object). Paths are compared as they are sent: case and a slash at the end matter.
 */
export class OperationRoutes {
  /** By the number of their segments; of those with equally many, literal ones first. */
  readonly #routes = new Map<number, Route[]>();

  /** @throws Error when a parameter is not a whole segment of its path */
  constructor(operations: readonly ContractOperation[]) {
    const byPath = new Map<string, Route>();
    for (const operation of operations) {
      const { path, method } = operation;
      const route = byPath.get(path) ?? { segments: path.split('/').map(segmentOf), operations: new Map() };
      route.operations.set(method, operation);
      byPath.set(path, route);
    }
    // As if a brace were the last of all characters.
    const order = (path: string) => path.replaceAll('{', '\uffff');
    const sorted = [...byPath].sort(([a], [b]) => (order(a) < order(b) ? -1 : 1));
    for (const [, route] of sorted) {
      const alike = this.#routes.get(route.segments.length) ?? [];
      this.#routes.set(route.segments.length, [...alike, route]);
    }
  }

  /** Undefined where the contract has no such path, or where a parameter is no valid percent-encoding. */
  find(path: string): Found | undefined {
    const sent = path.split('/');
    const route = this.#routes.get(sent.length)?.find(({ segments }) => match(segments, sent));
    const params = route && paramsOf(route.segments, sent);
    return params && { operations: route.operations, params };
  }
}

function segmentOf(text: string): Segment {
  const parameter = text.match(/^\{([^{}]+)\}$/)?.[1];
  if (parameter !== undefined) return { parameter };
  if (text.includes('{')) throw new Error(`${text} is a parameter in part, which is not supported`);
  return { literal: text };
}

function match(segments: readonly Segment[], sent: readonly string[]): boolean {
  return segments.every((wanted, index) =>
    'literal' in wanted ? wanted.literal === sent[index] : sent[index] !== '',
  );
}

function paramsOf(segments: readonly Segment[], sent: readonly string[]): Found['params'] | undefined {
  const params: Record<string, string> = {};
  for (const [index, wanted] of segments.entries()) {
    if ('literal' in wanted) continue;
    const value = decoded(sent[index] ?? '');
    if (value === undefined) return undefined;
    params[wanted.parameter] = value;
  }
  return params;
}
