import { randomBytes } from 'node:crypto';
import type { Contract, Report, Rule, RuleResult, Target, Verdict } from '../../generated/formats.js';
import { answersAtAll } from '../http/sign-of-life.js';
import { ContractWatch } from '../http/contract-watch.js';
import { unmetNeed } from '../target/capabilities.js';
import { looksBack, type Check } from './check.js';
import { Endurance } from './endurance.js';
import { judge } from './judge.js';
import { Lane } from './lane.js';
import { lanesByTopic } from './lanes.js';
import { Ledger } from './ledger.js';
import { readCasePath, replayCommand, seedFor, writeCasePath } from './replay.js';
import { WritePlan, type Planned } from './share.js';
import { topicOf } from './topic.js';
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
  /**
   * Whether a law that holds for many operations is to be held against one of them; against all when left out. Where it
   * is meant for none that the target has, it is held against the first.
   */
  readonly means?: (operation: string) => boolean;
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

/**
 * One conformance run against one target, which cleans up behind itself. Where the target gave several worlds of its
 * own (sandboxes), rules are judged in them side by side, in each one after the other.
 */
export class Run<Operations> {
  readonly #contract: Contract;
  readonly #target: Target;
  readonly #options: RunOptions;
  readonly #budget: WriteBudget;
  readonly #endurance: Endurance;
  readonly #plan: WritePlan<Operations>;
  readonly #lanes: readonly [Lane<Operations>, ...Lane<Operations>[]];
  /** Positions of lanes by topic. */
  #places: ReadonlyMap<string, number> = new Map();
  /** In the order in which the rules were asked for. */
  readonly #verdicts = new Map<string, Promise<Verdict>>();
  readonly #leftovers: string[] = [];
  #names = 0;

  /** @param beside further sandboxes of the target, alike in everything but address and tokens */
  constructor(contract: Contract, target: Target, options: RunOptions, beside: readonly Target[] = []) {
    this.#contract = contract;
    this.#target = target;
    this.#options = options;
    this.#budget = new WriteBudget(contract, target.limits?.maxWrites, target.operations);
    this.#endurance = new Endurance(target, { isAlive: () => answersAtAll(contract, target) });
    this.#plan = new WritePlan(this.#budget, options.runs);
    const parts = {
      ...{ contract, seed: options.seed, watch: new ContractWatch(contract) },
      ...{ budget: this.#budget, endurance: this.#endurance },
      means: options.means ?? (() => true),
      newName: () => {
        this.#names += 1;
        return `${options.runMark}-${this.#names.toString(36)}`;
      },
    };
    const lane = (world: Target) => new Lane<Operations>(parts, world, options.signal);
    this.#lanes = [lane(target), ...beside.map(lane)];
  }

  /** Whether rules were left out because the time of the run was over. */
  get isOverdue(): boolean {
    return this.#endurance.isOverdue;
  }

  /** Requests that were sent so far. */
  get requests(): Report['requests'] {
    const traffic = this.#lanes.map((lane) => lane.traffic);
    return {
      total: sum(traffic.map(({ total }) => total)),
      writes: sum(traffic.map(({ writes }) => writes)),
      waitedOut: {
        rateLimited: sum(traffic.map(({ waitedOut }) => waitedOut.rateLimited)),
        unavailable: sum(traffic.map(({ waitedOut }) => waitedOut.unavailable)),
      },
    };
  }

  /** Tells which rules are going to be judged, so that each gets its lane, and its share of a limited number of writes. */
  plan(ahead: readonly Planned<Operations>[]): void {
    const judged = ahead.filter(({ rule }) => unmetNeed(rule, this.#target, this.#contract) === undefined);
    this.#plan.expect(judged);
    this.#places = lanesByTopic(judged, this.#options.runs, this.#lanes.length);
  }

  /**
   * Judges one rule when it is its turn; several may be asked for at once. Never throws: whatever goes wrong is a
   * verdict.
   */
  judge(rule: Rule, check: Check<Operations>): Promise<RuleResult> {
    // A rule waits for those before it only, so that no two wait for each other.
    const earlier = new Map(this.#verdicts);
    const lane = this.#laneOf(rule, check);
    const judged = lane.next(async () => {
      if (looksBack(check)) await Promise.all(earlier.values());
      return this.#judge(lane, { rule, check }, earlier);
    });
    this.#verdicts.set(
      rule.id,
      judged.then(({ verdict }) => verdict),
    );
    return judged;
  }

  /** Removes what the rules shared; resolves to everything that could not be removed. */
  async finish(): Promise<string[]> {
    await Promise.all(this.#lanes.map(({ shared }) => this.#cleanUp(shared.ledger)));
    return this.#leftovers;
  }

  #laneOf({ id }: Rule, check: Check<Operations>): Lane<Operations> {
    const [first] = this.#lanes;
    // Rules that look back share what they do to see everything once more.
    const place = looksBack(check) ? 0 : this.#places.get(topicOf(id));
    return this.#lanes[place ?? 0] ?? first;
  }

  async #judge(
    lane: Lane<Operations>,
    planned: Planned<Operations>,
    earlier: ReadonlyMap<string, Promise<Verdict>>,
  ): Promise<RuleResult> {
    const { rule, check } = planned;
    const given = this.#options.path === undefined ? undefined : readCasePath(this.#options.path);
    const share = this.#plan.shareOf(planned);
    const oneCase = given?.oneCase ?? this.#plan.isLeast(planned, share);
    const ledger = new Ledger();
    const result = await judge(rule, check, {
      session: lane.session(ledger, oneCase),
      traffic: lane.traffic,
      seed: seedFor(this.#options.seed, rule.id),
      runs: share,
      mostWrites: this.#budget.isLimited ? share * rule.cost.writes : Number.POSITIVE_INFINITY,
      path: given?.path,
      replay: (path) => this.#replay(rule, path === undefined ? undefined : writeCasePath({ oneCase, path })),
      waitsFor: (operation) => this.#waitsFor(rule, operation, earlier),
      isDeaf: () => lane.traffic.isOnlyUnauthorized && !this.#lanes.some(({ traffic }) => traffic.isLetIn),
      isInterrupted: () => this.#options.signal?.aborted === true,
      unmet: this.#unmet(planned, share),
    });
    this.#plan.done(rule);
    await this.#cleanUp(ledger);
    this.#budget.keepFor(lane.shared.ledger.removable);
    return result;
  }

  async #cleanUp(ledger: Ledger): Promise<void> {
    await this.#endurance.whileCleaning(() =>
      this.#budget.whileCleaning(async () => void this.#leftovers.push(...(await ledger.cleanUp()))),
    );
  }

  /** Why a rule is not even tried. */
  #unmet(planned: Planned<Operations>, share: number): string | undefined {
    const unmet = unmetNeed(planned.rule, this.#target, this.#contract);
    if (unmet !== undefined) return unmet;
    if (this.#options.signal?.aborted) return 'the run was interrupted before; enable by letting it end';
    return share > 0 ? undefined : this.#plan.refusal(planned);
  }

  /** The rule that judges whether an operation succeeds, unless it is the given one, or did find that it does. */
  async #waitsFor(
    rule: Rule,
    operation: string,
    earlier: ReadonlyMap<string, Promise<Verdict>>,
  ): Promise<{ rule: string; words: string } | undefined> {
    const first = this.#options.foundations?.[operation];
    if (first === undefined || first === rule.id) return undefined;
    const verdict = await earlier.get(first);
    if (verdict === 'pass') return undefined;
    const state = verdict === undefined ? 'was not judged yet' : states[verdict];
    return { rule: first, words: `waits for ${first}, which ${state}` };
  }

  #replay(rule: Rule, path: string | undefined) {
    const { seed, runs, replayWith } = this.#options;
    const words = { api: this.#contract.api, replayWith, rule: rule.id, seed, runs, path };
    return { seed, ...(path !== undefined && { path }), replay: replayCommand(words) };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A mark that no other run has, short enough for every bounded name. */
export function newRunMark(): string {
  return `ts${randomBytes(4).toString('hex')}`;
}
