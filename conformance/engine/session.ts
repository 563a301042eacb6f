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
  /** The target's clock. @throws Skipped where the target offers no control protocol */
  readonly clock: TargetClock;
  /** Whether the target's clock can be moved. */
  readonly hasClock: boolean;
  /** A text that nothing else on the target has, of at most `length` characters: the run's mark and a number. */
  fresh(length?: number): string;
  /** Makes room for a burst of parallel requests, where the target's clock can be advanced. */
  makeRoom(): Promise<void>;
  /** Lets seconds pass on the target, by its clock where it offers one. @throws Skipped when it would take too long */
  letPass(seconds: number): Promise<void>;
  /** Something that every rule may share, made once per run and removed at its end. */
  once<Value>(name: string, make: (session: Session<Operations>) => Promise<Value>): Promise<Value>;
  /** Notes something created, for cleaning up. */
  created(creation: Creation): void;
  /** Operations the target implements. */
  implements(operation: keyof Operations & string): boolean;
  /** Breaches of the contract by any response of the run so far. */
  readonly breaches: readonly Breach[];
  /** What is wrong with a value by a schema of the contract; undefined when nothing is. */
  problemWith: ContractWatch['problemWith'];
}

/** @throws Skipped with `reason`, for what this target does not have */
export function skip(reason: string): never {
  throw new Skipped(reason);
}
