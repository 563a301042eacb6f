import fc from 'fast-check';
import { defective, schemaSource, valid } from '../../conformance/generators/index.js';
import type { Dice } from './dice.js';
import { controlBodies } from './inputs/control-bodies.js';
import type { Route } from './routes.js';

/** Bodies of each kind that are kept of one operation; the requests choose among them. */
const kept = 24;

interface Pool {
  readonly valid: readonly unknown[];
  readonly defective: readonly unknown[];
}

/** JSON bodies made from the contract's schemas, drawn once at the start because generators are slow. */
export class Bodies {
  readonly #pools = new Map<string, Pool>();
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** A copy of a valid body, undefined where the operation takes no JSON. */
  valid(route: Route, dice: Dice): unknown {
    return this.#drawn(route, 'valid', dice);
  }

  /** A copy of a body that breaks one keyword of its schema. */
  defective(route: Route, dice: Dice): unknown {
    return this.#drawn(route, 'defective', dice);
  }

  #drawn(route: Route, kind: keyof Pool, dice: Dice): unknown {
    const { [kind]: pool } = this.#poolOf(route);
    return pool.length === 0 ? undefined : structuredClone(dice.pick(pool));
  }

  #poolOf(route: Route): Pool {
    const name = `${route.api} ${route.operation.id}`;
    const pool = this.#pools.get(name) ?? this.#made(route);
    this.#pools.set(name, pool);
    return pool;
  }

  #made({ api, operation, schemas }: Route): Pool {
    const { requestBody } = operation;
    if (!requestBody || requestBody.mediaType !== undefined) return { valid: [], defective: [] };
    if (api === 'control') return { valid: controlBodies[operation.id] ?? [], defective: [] };
    const source = schemaSource(schemas);
    const draw = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number) =>
      fc.sample(arbitrary, { seed: this.#seed, numRuns });
    const { schema } = requestBody;
    return {
      valid: [
        ...draw(valid(schema, source, { optional: 'always' }), kept / 2),
        ...draw(valid(schema, source), kept / 2),
      ],
      defective: draw(defective(schema, source), kept).map(({ value }) => value),
    };
  }
}
