import { randomBytes } from 'node:crypto';
import type { Contract, Rule, RuleResult, Target, Verdict } from '../../generated/formats.js';
import { ContractWatch } from '../http/contract-watch.js';
import { Pace } from '../http/pace.js';
import { unmetNeed } from '../target/capabilities.js';
import type { Check } from './check.js';
import { TargetClock } from './clock.js';
import { judge } from './judge.js';
import { Ledger } from './ledger.js';
import { readCasePath, replayCommand, seedFor, writeCasePath } from './replay.js';
import { sessionOf, type RunParts } from './run-session.js';
import type { Session } from './session.js';
import { WritePlan, type Planned } from './share.js';
import { SharedGround } from './shared-ground.js';
import { RunTraffic } from './traffic.js';
import { WriteBudget } from './write-budget.js';

export interface RunOptions {
  /** Seed of all generated inputs; the same seed gives the same first counterexamples. */
  readonly seed: number;
  /** Cases per property. */
  readonly runs: number;
  /** Stands in everything the run creates. */
  readonly runMark: string;
  /** Further words of the command line that reproduces a failure, e.g. `--target staging.yaml`. */
  readonly replayWith: string;
  /** The one case to try of each rule, as `Failure.path` names it. */
  readonly path?: string | undefined;
  /** For each operation the rule that judges whether it succeeds; a rule that needs it to is blocked by that one. */
  readonly foundations?: Readonly<Record<string, string>>;
  /** Aborted when the run is to end after the case that is under way. */
  readonly signal?: AbortSignal | undefined;
}

/** What became of a rule that another one waits for. */
const states: Record<Exclude<Verdict, 'pass'>, string> = {
  fail: 'failed',
  skipped: 'was skipped',
  blocked: 'is blocked itself',
  observed: 'was only observed',
  error: 'ended in an error',
};

/** One conformance run against one target: judges rules one after the other and cleans up behind itself. */
export class Run<Operations> {
  readonly traffic: RunTraffic;
  readonly #contract: Contract;
  readonly #target: Target;
  readonly #options: RunOptions;
  readonly #budget: WriteBudget;
  readonly #plan: WritePlan<Operations>;
  readonly #parts: RunParts<Operations>;
  readonly #verdicts = new Map<string, Verdict>();
  readonly #leftovers: string[] = [];
  #names = 0;

  constructor(contract: Contract, target: Target, options: RunOptions) {
    this.#contract = contract;
    this.#target = target;
    this.#options = options;
    const { control, sandbox, controlToken, operations, limits = {} } = target;
    const { requestsPerSecond, maxWrites, readOnly = false } = limits;
    const hasClock = control !== undefined && !readOnly;
    const clock = hasClock ? new TargetClock(control, sandbox, controlToken) : undefined;
    const watch = new ContractWatch(contract);
    const pace = new Pace(contract.policies, { requestsPerSecond, clock, signal: options.signal });
    const budget = new WriteBudget(contract, maxWrites, operations);
    const traffic = new RunTraffic({ watch, pace, budget, operations, readOnly });
    const shared: SharedGround<Operations> = new SharedGround(traffic, () =>
      this.#session(shared.ledger, false),
    );
    this.traffic = traffic;
    this.#budget = budget;
    this.#plan = new WritePlan(budget, options.runs);
    this.#parts = {
      ...{ contract, target, seed: options.seed, traffic, watch, pace, budget, clock, shared },
      newName: () => {
        this.#names += 1;
        return `${options.runMark}-${this.#names.toString(36)}`;
      },
    };
  }

  /** Tells which rules are going to be judged, so that each gets its share of a limited number of writes. */
  plan(ahead: readonly Planned<Operations>[]): void {
    this.#plan.expect(
      ahead.filter(({ rule }) => unmetNeed(rule, this.#target, this.#contract) === undefined),
    );
  }

  /** Judges one rule. Never throws: whatever goes wrong is a verdict. */
  async judge(rule: Rule, check: Check<Operations>): Promise<RuleResult> {
    const planned = { rule, check };
    const given = this.#options.path === undefined ? undefined : readCasePath(this.#options.path);
    const share = this.#plan.shareOf(planned);
    const oneCase = given?.oneCase ?? this.#plan.isLeast(planned, share);
    const ledger = new Ledger();
    const result = await judge(rule, check, {
      session: this.#session(ledger, oneCase),
      traffic: this.traffic,
      seed: seedFor(this.#options.seed, rule.id),
      runs: share,
      mostWrites: this.#budget.isLimited ? share * rule.cost.writes : Number.POSITIVE_INFINITY,
      path: given?.path,
      replay: (path) => this.#replay(rule, path === undefined ? undefined : writeCasePath({ oneCase, path })),
      waitsFor: (operation) => this.#waitsFor(rule, operation),
      isInterrupted: () => this.#options.signal?.aborted === true,
      unmet: this.#unmet(planned, share),
    });
    this.#verdicts.set(rule.id, result.verdict);
    this.#plan.done(rule);
    await this.#cleanUp(ledger);
    this.#budget.keepFor(this.#parts.shared.ledger.removable);
    return result;
  }

  /** Removes what the rules shared; resolves to everything that could not be removed. */
  async finish(): Promise<string[]> {
    await this.#cleanUp(this.#parts.shared.ledger);
    return this.#leftovers;
  }

  async #cleanUp(ledger: Ledger): Promise<void> {
    await this.#budget.whileCleaning(async () => void this.#leftovers.push(...(await ledger.cleanUp())));
  }

  /** Why a rule is not even tried. */
  #unmet(planned: Planned<Operations>, share: number): string | undefined {
    const unmet = unmetNeed(planned.rule, this.#target, this.#contract);
    if (unmet !== undefined) return unmet;
    if (this.#options.signal?.aborted) return 'the run was interrupted before; enable by letting it end';
    return share > 0 ? undefined : this.#plan.refusal(planned);
  }

  /** The rule that judges whether an operation succeeds, unless it is the given one, or did find that it does. */
  #waitsFor(rule: Rule, operation: string): { rule: string; words: string } | undefined {
    const first = this.#options.foundations?.[operation];
    const verdict = first === undefined ? undefined : this.#verdicts.get(first);
    if (first === undefined || first === rule.id || verdict === 'pass') return undefined;
    const state = verdict === undefined ? 'was not judged yet' : states[verdict];
    return { rule: first, words: `waits for ${first}, which ${state}` };
  }

  #session(ledger: Ledger, oneCase: boolean): Session<Operations> {
    return sessionOf(this.#parts, ledger, oneCase);
  }

  #replay(rule: Rule, path: string | undefined) {
    const { seed, runs, replayWith } = this.#options;
    const words = { api: this.#contract.api, replayWith, rule: rule.id, seed, runs, path };
    return { seed, ...(path !== undefined && { path }), replay: replayCommand(words) };
  }
}

/** A mark that no other run has, short enough for every bounded name. */
export function newRunMark(): string {
  return `ts${randomBytes(4).toString('hex')}`;
}
