import type { EffectiveTarget, Report, Rule, RuleResult, Target } from '../../generated/formats.js';
import type { Selection } from '../engine/selection.js';

/** What one worker is asked to judge. Passed between processes, so plain data only. */
export interface Assignment {
  /** Tells it from the other assignments of the run, which may be for the same API. */
  readonly name: string;
  readonly target: Target;
  readonly selection: Selection;
  readonly seed: number;
  readonly runs: number;
  readonly runMark: string;
  readonly replayWith: string;
  /** The one case to try of each rule. */
  readonly path?: string | undefined;
}

/** What a worker is told: first what to judge, then perhaps to end after the case that is under way. */
export type RunOrder = { readonly assignments: readonly Assignment[] } | { readonly stop: true };

/** What a worker tells while it works; `run` is the name of the assignment. */
export type RunEvent =
  | { type: 'started'; run: string; rules: number }
  | { type: 'judged'; run: string; result: RuleResult }
  | { type: 'finished'; run: string; end: RunEnd }
  | { type: 'broken'; run: string; reason: string };

export interface RunEnd {
  readonly requests: Report['requests'];
  /** Whether it ended before every rule had its turn. */
  readonly interrupted: boolean;
  readonly leftovers: string[];
  readonly target: EffectiveTarget;
  readonly startedAt: string;
  readonly durationMs: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    assignment: Assignment;
  }
}

// vitest re-exports this interface; only where it is declared can it be extended.
declare module '@vitest/runner' {
  interface TaskMeta {
    result?: RuleResult;
    end?: RunEnd;
  }
}

export function topicOf(rule: Pick<Rule, 'id'>): string {
  return rule.id.split('.')[1] ?? rule.id;
}
