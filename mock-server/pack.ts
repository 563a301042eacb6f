import type { IncomingHttpHeaders } from 'node:http';
import type { ApiName } from '../generated/apis.js';
import type { Contract, ContractExamples, ContractOperation, Target } from '../generated/formats.js';
import { schemasOf } from './contract-schemas.js';
import { decide, sentIn, type Call, type Outcome, type Reply } from './exchange.js';
import type { UntypedHandler } from './handler.js';
import { maskFor } from './journal/masking.js';
import { compose, type Step } from './pipeline.js';
import { policiesOf, type FurtherPolicies } from './policies/index.js';
import type { ValidationOptions } from './policies/validation.js';
import type { Refusal } from './refusal.js';
import type { Scenario } from './scenarios/scenario.js';
import type { Store } from './store/store.js';
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
  /** Id of the credential, unique within its API. */
  readonly id: string;
  /** Name of the credential in a target description; absent on one that only people use. */
  readonly role?: keyof Target['credentials'];
  readonly token: string;
  /** What is special about it, in a few words. */
  readonly note: string;
  readonly slotsLeft?: number;
  readonly writesLeft?: number;
}

/** What an API sells under one name; what it sells beside numbers the pack looks up by that name. */
export interface PlanOffer {
  readonly name: string;
  /** Numbers that the contract's policies look up; one that is absent means no limit, or not sold. */
  readonly entitlements: Readonly<Record<string, number>>;
}

/** Everything one API brings to the mock. */
export interface ApiPack<W extends World = World> {
  readonly contract: Contract;
  readonly examples: ContractExamples;
  readonly validation: ValidationOptions;
  /** Policies of this API alone, for what its contract says in prose. */
  readonly policiesAfter?: FurtherPolicies;
  /** What is to be done around everything else. */
  readonly around?: (run: RunCall) => RunCall;
  /** A world with the seeded tenants, credentials and rows. */
  createWorld(base: World): W;
  /** The seeded credentials of a sandbox: each has tokens of its own, so that none works in another. */
  credentialsIn(sandbox: string): readonly SeededCredential[];
  /** Headers a client has to send beside its credentials. */
  readonly clientHeaders: Readonly<Record<string, string>>;
  createDialect(world: W): Dialect;
  readonly handlers: Readonly<Record<string, UntypedHandler<W>['handle']>>;
  /** What the API's own part of the world remembers beside the common stores, by name. */
  stores(world: W): Readonly<Record<string, Store>>;
  /** Units of each quota (by the contract's id) that a tenant uses, and how further ones come to be used. */
  readonly quotaUsage: Readonly<Record<string, QuotaUsage<W>>>;
  readonly plans: readonly PlanOffer[];
  readonly scenarios: readonly Scenario<W>[];
}

/** Takes a call through the policies to its handler. */
export type RunCall = (call: Call) => Promise<Reply>;

/** How a quota's use is read and brought about: use is always something that exists, never only a number. */
export interface QuotaUsage<W> {
  used(world: W, tenant: string): number;
  /** Uses `units` more. */
  use(world: W, tenant: string, units: number): void;
}

/** One API as the mock serves it in every sandbox; holds no state of any. */
export interface Api {
  readonly name: ApiName;
  readonly contract: Contract;
  readonly examples: ContractExamples;
  readonly clientHeaders: Readonly<Record<string, string>>;
  readonly plans: readonly PlanOffer[];
  readonly scenarios: readonly Pick<Scenario, 'name' | 'summary'>[];
  credentialsIn(sandbox: string): readonly SeededCredential[];
  /** This API's part of a new sandbox. */
  instantiate(base: World): ApiInstance;
}

/** One API in one sandbox. */
export interface ApiInstance {
  readonly api: Api;
  readonly world: World;
  readonly dialect: Dialect;
  /** Everything that the API remembers, by name: the common stores and the pack's own. */
  readonly stores: Readonly<Record<string, Store>>;
  readonly run: RunCall;
  quotaUsage(quota: string, tenant: string): { used: number; use(units: number): void } | undefined;
  /** Brings about what a scenario of this API says; false when it has none of that name. */
  applyScenario(name: string): boolean;
}

/** Where bugs of the mock are told: replies that would have broken the contract, and unexpected errors. */
export type ReportBug = (description: string) => void;

/** Ties a pack's own types together, then forgets them: the edge treats all packs alike. */
export function definePack<W extends World>(name: ApiName, pack: ApiPack<W>): BuildApi {
  return (reportBug) => {
    const { contract, examples, clientHeaders, plans, scenarios, validation, policiesAfter } = pack;
    const { around = (run: RunCall) => run } = pack;
    // They keep nothing of a call, so one set serves all sandboxes.
    const policies = [...policiesOf(contract, schemasOf(contract), validation, policiesAfter), delay];

    const api: Api = {
      name,
      contract,
      examples,
      clientHeaders,
      plans,
      scenarios,
      credentialsIn: pack.credentialsIn,
      instantiate(base) {
        const world = pack.createWorld(base);
        const dialect = pack.createDialect(world);
        return {
          api,
          world,
          dialect,
          stores: { ...commonStores(world), ...pack.stores(world) },
          run: around(compose(policies, (call) => handle(pack, world, call, reportBug), dialect.refuse)),
          quotaUsage: (id, tenant) => {
            const usage = pack.quotaUsage[id];
            return (
              usage && {
                used: usage.used(world, tenant),
                use: (units) => usage.use(world, tenant, units),
              }
            );
          },
          applyScenario(wanted) {
            const scenario = scenarios.find((candidate) => candidate.name === wanted);
            scenario?.apply(world);
            return scenario !== undefined;
          },
        };
      },
    };
    return api;
  };
}

/** Makes one API ready to serve. */
export type BuildApi = (reportBug: ReportBug) => Api;

function commonStores({ random, tenants, budgets, windows, ledger }: World): ApiInstance['stores'] {
  return { random, tenants, budgets, windows, ledger };
}

// Innermost, so that a call that is made to wait is in progress for everything around the handler.
const delay: Step = {
  name: 'latency',
  policy: (call, next) => {
    const delay = call.delay();
    return delay ? delay.then(next) : next();
  },
};

// An error inside becomes a refusal inside, so that it leaves through the policies like any other answer.
function handle<W extends World>(pack: ApiPack<W>, world: W, call: Call, reportBug: ReportBug): Outcome {
  const { operation, params, query, caller } = call;
  const body = operation.requestBody ? sentIn(call.body) : undefined;
  try {
    if (!caller) throw new Error(`${operation.id} was reached without authentication`);
    const handler = pack.handlers[operation.id];
    if (!handler) throw new Error(`operation ${operation.id} has no handler`);
    const note = (policy: string, decision: string) => decide(call, policy, decision);
    const outcome = handler({ params, query, body, caller, note }, world);
    return 'kind' in outcome ? outcome : { ...outcome, headers: outcome.headers ?? {} };
  } catch (error) {
    const reason = reasonOf(error, call.headers, urlOf(call));
    reportBug(reason);
    return { kind: 'internal', reason };
  }
}

function urlOf({ path, search }: Call): string {
  return `${path}?${search.toString()}`;
}

/**
 * An error with the place where it arose, for whoever mends the mock; without what the request that met it presented to
 * prove who is asking, since messages quote what they stumble over.
 */
export function reasonOf(error: unknown, headers: IncomingHttpHeaders, url: string): string {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return maskFor({ request: { headers, url } }).text(reason);
}
