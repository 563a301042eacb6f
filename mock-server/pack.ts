import type { Contract, ContractOperation, Target } from '../generated/formats.js';
import type { Call, Reply } from './exchange.js';
import type { UntypedHandler } from './handler.js';
import type { FurtherPolicies } from './policies/index.js';
import type { ValidationOptions } from './policies/validation.js';
import type { Refusal } from './refusal.js';
import type { World } from './world.js';

/** What a dialect may know of a request; `operation` is absent where no route matched. */
export interface RequestFacts {
  readonly method: string;
  readonly path: string;
  readonly headers: Call['headers'];
  readonly operation?: ContractOperation;
}

/** How one API words its answers. The only place that knows its error JSON. */
export interface Dialect {
  refuse(refusal: Refusal, request: RequestFacts): Reply;
  /** Headers that every reply of this API carries, and whatever else is done to each. */
  finish(reply: Reply, request: RequestFacts): Reply;
  /** The JSON text of a body. */
  print(body: unknown, request: RequestFacts): string;
}

/** A credential of the seeded world as the banner shows it. */
export interface SeededCredential {
  /** Name of the credential in a target description; absent on one that only people use. */
  readonly role?: keyof Target['credentials'];
  readonly token: string;
  /** What is special about it, in a few words. */
  readonly note: string;
  readonly slotsLeft?: number;
  readonly writesLeft?: number;
}

/** Everything one API brings to the mock. */
export interface ApiPack<W extends World = World> {
  readonly contract: Contract;
  readonly validation: ValidationOptions;
  /** Policies of this API alone, for what its contract says in prose. */
  readonly policiesAfter?: FurtherPolicies;
  /** A world with the seeded tenants, credentials and rows. */
  createWorld(base: World): W;
  readonly credentials: readonly SeededCredential[];
  /** Headers a client has to send beside its credentials. */
  readonly clientHeaders: Readonly<Record<string, string>>;
  createDialect(world: W): Dialect;
  readonly handlers: Readonly<Record<string, UntypedHandler<W>['handle']>>;
}

/** Ties a pack's own types together, then forgets them: the edge treats all packs alike. */
export function definePack<W extends World>(pack: ApiPack<W>): BuildApi {
  return (base) => {
    const world = pack.createWorld(base);
    return {
      contract: pack.contract,
      validation: pack.validation,
      policiesAfter: pack.policiesAfter ?? {},
      credentials: pack.credentials,
      clientHeaders: pack.clientHeaders,
      dialect: pack.createDialect(world),
      world,
      handle: (id, request) => {
        const handler = pack.handlers[id];
        if (!handler) return { kind: 'internal', reason: `operation ${id} has no handler` };
        const outcome = handler(request, world);
        return 'kind' in outcome ? outcome : { ...outcome, headers: outcome.headers ?? {} };
      },
    };
  };
}

/** Makes one API ready to serve in a sandbox. */
export type BuildApi = (base: World) => BuiltApi;

export interface BuiltApi {
  readonly contract: Contract;
  readonly validation: ValidationOptions;
  readonly policiesAfter: FurtherPolicies;
  readonly credentials: readonly SeededCredential[];
  readonly clientHeaders: Readonly<Record<string, string>>;
  readonly dialect: Dialect;
  readonly world: World;
  handle(operation: string, request: Parameters<UntypedHandler<World>['handle']>[0]): Reply | Refusal;
}
