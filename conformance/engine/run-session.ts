import type { Contract, Credential, Target } from '../../generated/formats.js';
import { schemaSource } from '../generators/index.js';
import { answerLimitsOf } from '../http/answer-limits.js';
import { ApiClient } from '../http/client.js';
import type { ContractWatch } from '../http/contract-watch.js';
import type { Pace } from '../http/pace.js';
import type { TargetClock } from './clock.js';
import type { Endurance } from './endurance.js';
import type { Ledger } from './ledger.js';
import { skip, type Role, type Session } from './session.js';
import type { SharedGround } from './shared-ground.js';
import type { RunTraffic } from './traffic.js';
import type { WriteBudget } from './write-budget.js';

/** What all lanes of a run have in common. */
export interface RunParts {
  readonly contract: Contract;
  readonly seed: number;
  /** Remembers what breaks the contract, whichever lane meets it. */
  readonly watch: ContractWatch;
  readonly budget: WriteBudget;
  readonly endurance: Endurance;
  /** See `RunOptions.means`. */
  readonly means: (operation: string) => boolean;
  /** A text that nothing else on the target has. */
  newName(): string;
}

/** What the sessions of a lane have in common. */
export interface LaneParts<Operations> extends RunParts {
  readonly target: Target;
  readonly traffic: RunTraffic;
  readonly pace: Pace;
  readonly clock: TargetClock | undefined;
  readonly shared: SharedGround<Operations>;
}

const withoutPace = 'enable by raising or leaving out: limits.requestsPerSecond';
const withClock = 'enable with a clock: control: http://.../__control';

/**
 * A session of a lane.
 *
 * @param ledger where it enters what it creates
 * @param oneCase see `Session.oneCase`
 */
export function sessionOf<Operations>(
  parts: LaneParts<Operations>,
  ledger: Ledger,
  oneCase: boolean,
): Session<Operations> {
  const { contract, target, seed, traffic, watch, pace, budget, clock, shared, newName } = parts;
  const { credentials, limits = {} } = target;
  const readOnly = limits.readOnly ?? false;
  const isImplemented = (operation: string) => target.operations?.includes(operation) ?? true;
  const isAllowed = (operation: string) =>
    isImplemented(operation) && !(readOnly && isWrite(contract, operation));
  const credential = (role: Role): Credential =>
    credentials[role] ??
    skip(`needs a further credential; enable with: credentials: { ${role}: { token: ... } }`);
  const client = (headers: Readonly<Record<string, string>>) =>
    new ApiClient<Operations>(
      contract,
      target.baseUrl,
      { ...target.headers, ...headers },
      traffic,
      answerLimitsOf(target),
    );
  const { header } = contract.policies.authentication;
  const primary = { [header]: `Bearer ${credentials.primary.token}` };
  const session: Session<Operations> = {
    contract,
    schemas: schemaSource(contract.schemas),
    api: client(primary),
    as: (role) => client({ [header]: `Bearer ${credential(role).token}` }),
    withHeaders: (headers) => client({ ...primary, ...headers }),
    credential,
    has: (role) => credentials[role] !== undefined,
    get clock() {
      return clock ?? skip(`the target offers no clock; ${withClock}`);
    },
    hasClock: clock !== undefined,
    allowsCharges: limits.allowCharges === true,
    fresh: (length = 60) => newName().slice(-length),
    makeRoom: async (requests) => {
      if (pace.mostAtOnce < 2) skip(`no two requests may go at once; ${withoutPace}`);
      await pace.makeRoom(requests);
    },
    letPass: async (seconds) => {
      if (!(await pace.letPass(seconds))) skip(`a wait of ${seconds} s is too long; ${withClock}`);
    },
    seed,
    readOnly,
    sharing: budget.isLimited,
    oneCase,
    specimen: async (name, make, find) => {
      if (readOnly && find) return (await shared.specimen(name, find)) ?? notFound(name);
      return budget.isLimited ? shared.specimen(name, make) : make(session);
    },
    needsControl: (operation) => !(budget.isLimited && traffic.succeeded.has(operation)),
    isSeen: (operation) => traffic.succeeded.has(operation) || !isAllowed(operation),
    once: (name, make) => shared.once(name, make),
    // What the rules share is not a rule's to remove, though a replay shows it to be created once more.
    created: (creation) => void (shared.ledger.has(creation) || ledger.enter(creation)),
    implements: isImplemented,
    allows: isAllowed,
    means: parts.means,
    breaches: watch.breaches,
    problemWith: (schema, value) => watch.problemWith(schema, value),
  };
  return session;
}

function notFound(name: string): never {
  return skip(
    `nothing was found that could serve as ${name}; enable by creating one, or with leave to write`,
  );
}

function isWrite({ operations }: Contract, operation: string): boolean {
  return operations.some(({ id, method }) => id === operation && method !== 'GET');
}
