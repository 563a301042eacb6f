import { createHash, randomBytes } from 'node:crypto';
import type { Contract, Credential, Rule, RuleResult, Target } from '../../generated/formats.js';
import { schemaSource } from '../generators/index.js';
import { ApiClient } from '../http/client.js';
import { ContractWatch } from '../http/contract-watch.js';
import { Pace } from '../http/pace.js';
import { unmetNeed } from '../target/capabilities.js';
import type { Check } from './check.js';
import { TargetClock } from './clock.js';
import { judge } from './judge.js';
import { Ledger } from './ledger.js';
import { skip, type Role, type Session } from './session.js';
import { RunTraffic } from './traffic.js';

export interface RunOptions {
  /** Seed of all generated inputs; the same seed gives the same first counterexamples. */
  readonly seed: number;
  /** Cases per property. */
  readonly runs: number;
  /** Stands in everything the run creates. */
  readonly runMark: string;
  /** Further words of the command line that reproduces a failure, e.g. `--target staging.yaml`. */
  readonly replayWith: string;
}

/** One conformance run against one target: judges rules one after the other and cleans up behind itself. */
export class Run<Operations> {
  readonly traffic: RunTraffic;
  readonly #contract: Contract;
  readonly #target: Target;
  readonly #options: RunOptions;
  readonly #watch: ContractWatch;
  readonly #pace: Pace;
  readonly #clock: TargetClock | undefined;
  readonly #shared = new Map<string, Promise<unknown>>();
  readonly #sharedLedger = new Ledger();
  readonly #leftovers: string[] = [];
  #names = 0;

  constructor(contract: Contract, target: Target, options: RunOptions) {
    this.#contract = contract;
    this.#target = target;
    this.#options = options;
    this.#watch = new ContractWatch(contract);
    const { control, sandbox, controlToken } = target;
    this.#clock = control === undefined ? undefined : new TargetClock(control, sandbox, controlToken);
    this.#pace = new Pace(contract.policies, target.limits?.requestsPerSecond, this.#clock);
    this.traffic = new RunTraffic(this.#watch, this.#pace, target.limits?.maxWrites, target.operations);
  }

  /** Judges one rule. Never throws: whatever goes wrong is a verdict. */
  async judge(rule: Rule, check: Check<Operations>): Promise<RuleResult> {
    const unmet = unmetNeed(rule, this.#target, this.#contract);
    const ledger = new Ledger();
    const result = await judge(rule, check, {
      session: this.#session(ledger),
      traffic: this.traffic,
      seed: seedFor(this.#options.seed, rule.id),
      runs: this.#options.runs,
      replay: this.#replay(rule),
      ...(unmet !== undefined && { unmet }),
    });
    this.#leftovers.push(...(await ledger.cleanUp()));
    return result;
  }

  /** Removes what the rules shared; resolves to everything that could not be removed. */
  async finish(): Promise<string[]> {
    this.#leftovers.push(...(await this.#sharedLedger.cleanUp()));
    return this.#leftovers;
  }

  #session(ledger: Ledger): Session<Operations> {
    const target = this.#target;
    const clock = this.#clock;
    const credential = (role: Role): Credential =>
      target.credentials[role] ?? skip(`the target has no credential ${role}`);
    const client = (headers: Readonly<Record<string, string>>) =>
      new ApiClient<Operations>(
        this.#contract,
        target.baseUrl,
        { ...target.headers, ...headers },
        this.traffic,
      );
    const { header } = this.#contract.policies.authentication;
    const primary = { [header]: `Bearer ${target.credentials.primary.token}` };
    const session: Session<Operations> = {
      contract: this.#contract,
      schemas: schemaSource(this.#contract.schemas),
      api: client(primary),
      as: (role) => client({ [header]: `Bearer ${credential(role).token}` }),
      withHeaders: (headers) => client({ ...primary, ...headers }),
      credential,
      get clock() {
        return clock ?? skip('the target offers no clock (add `control`)');
      },
      hasClock: clock !== undefined,
      fresh: (length = 60) => {
        this.#names += 1;
        return `${this.#options.runMark}-${this.#names.toString(36)}`.slice(-length);
      },
      makeRoom: () => this.#pace.refill(),
      letPass: async (seconds) => {
        if (!(await this.#pace.letPass(seconds))) skip(`a wait of ${seconds} s is too long without a clock`);
      },
      once: (name, make) => this.#once(name, make),
      created: (creation) => ledger.enter(creation),
      implements: (operation) => target.operations?.includes(operation) ?? true,
      breaches: this.#watch.breaches,
      problemWith: (schema, value) => this.#watch.problemWith(schema, value),
    };
    return session;
  }

  async #once<Value>(name: string, make: (session: Session<Operations>) => Promise<Value>): Promise<Value> {
    const known = this.#shared.get(name);
    const made = known ?? make(this.#session(this.#sharedLedger));
    this.#shared.set(name, made);
    // A set-up that failed once is tried again by the next rule rather than failing all of them.
    made.catch(() => this.#shared.delete(name));
    return made as Promise<Value>;
  }

  #replay(rule: Rule): string {
    const { seed, runs, replayWith } = this.#options;
    const words = [
      'npx twinspec verify',
      `--api ${this.#contract.api}`,
      replayWith,
      `--only ${rule.id}`,
      `--seed ${seed}`,
      `--runs ${runs}`,
    ];
    return words.filter((word) => word !== '').join(' ');
  }
}

/** Each rule has inputs of its own, whichever other rules are run beside it. */
function seedFor(seed: number, id: string): number {
  return createHash('sha256').update(`${seed}:${id}`).digest().readInt32BE();
}

/** A mark that no other run has, short enough for every bounded name. */
export function newRunMark(): string {
  return `ts${randomBytes(4).toString('hex')}`;
}
