import type { Contract, Credential, Target } from '../../generated/formats.js';
import type { SchemaSource } from '../generators/index.js';
import type { ApiClient } from '../http/client.js';
import type { Breach, ContractWatch } from '../http/contract-watch.js';
import type { TargetClock } from './clock.js';
import type { Creation } from './ledger.js';
import { Skipped } from './verdicts.js';

export type Role = keyof Target['credentials'];

/** What a check works with: clients for each credential, fresh names, the contract, and the run's shared ground. */
export interface Session<Operations> {
  readonly contract: Contract;
  /** The contract's schemas, for generating inputs. */
  readonly schemas: SchemaSource;
  /** The client of the primary credential. */
  readonly api: ApiClient<Operations>;
  /** A client with another credential. @throws Skipped when the target has none of that name */
  as(role: Role): ApiClient<Operations>;
  /** A client whose further headers replace the usual ones; an empty value leaves a header out. */
  withHeaders(headers: Readonly<Record<string, string>>): ApiClient<Operations>;
  /** The description of a credential, e.g. its slots left. @throws Skipped when the target has none of that name */
  credential(role: Role): Credential;
  /** Whether the target has a credential of that name. */
  has(role: Role): boolean;
  /** The target's clock. @throws Skipped where the target offers no control protocol */
  readonly clock: TargetClock;
  /** Whether the target's clock can be moved. */
  readonly hasClock: boolean;
  /** Whether charges may be accepted on the target. */
  readonly allowsCharges: boolean;
  /** A text that nothing else on the target has, of at most `length` characters: the run's mark and a number. */
  fresh(length?: number): string;
  /**
   * Makes room for so many parallel requests, or as many as the target's limits allow: the ones that follow go at once.
   *
   * @throws Skipped where no two requests may go at once
   */
  makeRoom(requests?: number): Promise<void>;
  /** Lets seconds pass on the target, by its clock where it offers one. @throws Skipped when it would take too long */
  letPass(seconds: number): Promise<void>;
  /** Seed of the run. */
  readonly seed: number;
  /** Whether the run only reads. */
  readonly readOnly: boolean;
  /** Whether writes are limited: rules then share what they only look at, and what only proves that a call can succeed. */
  readonly sharing: boolean;
  /** Whether the rule gets a single case because more of them are not affordable. */
  readonly oneCase: boolean;
  /**
   * Something that a rule only looks at. It is new for every caller as long as writes cost nothing; in a run with
   * limited writes it is made once for each name; a run that only reads has to find it on the target.
   *
   * @throws Skipped in a run that only reads, when there is none
   */
  specimen<Value>(
    name: string,
    make: (session: Session<Operations>) => Promise<Value>,
    find?: (session: Session<Operations>) => Promise<Value | undefined>,
  ): Promise<Value>;
  /**
   * Whether a rule about a refusal has to show itself that the operation can succeed. Where writes are limited, any
   * success in the run is control enough.
   */
  needsControl(operation: keyof Operations & string): boolean;
  /** Whether the operation of that name was called with success, or cannot be called in this run. */
  isSeen(operation: string): boolean;
  /** Something that every rule may share, made once per run and removed at its end. */
  once<Value>(name: string, make: (session: Session<Operations>) => Promise<Value>): Promise<Value>;
  /** Notes something created, for cleaning up. */
  created(creation: Creation): void;
  /** Operations the target implements. */
  implements(operation: keyof Operations & string): boolean;
  /** Operations that a rule may leave out without saying less: the target implements them, and the run may send them. */
  allows(operation: keyof Operations & string): boolean;
  /** Operations that a law which holds for many is to be held against; see `RunOptions.means`. */
  means(operation: keyof Operations & string): boolean;
  /** Breaches of the contract by any response of the run so far. */
  readonly breaches: readonly Breach[];
  /** What is wrong with a value by a schema of the contract; undefined when nothing is. */
  problemWith: ContractWatch['problemWith'];
}

/** @throws Skipped with `reason`, for what this target does not have */
export function skip(reason: string): never {
  throw new Skipped(reason);
}
