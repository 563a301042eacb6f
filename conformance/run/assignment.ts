import type { EffectiveTarget, Rule, RuleResult, Target } from '../../generated/formats.js';
import type { Selection } from '../engine/selection.js';

/** What one worker is asked to judge. Passed between processes, so plain data only. */
export interface Assignment {
  readonly target: Target;
  readonly selection: Selection;
  readonly seed: number;
  readonly runs: number;
  readonly runMark: string;
  readonly replayWith: string;
}

/** What a worker tells while it works. */
export type RunEvent =
  | { type: 'started'; api: string; rules: number }
  | { type: 'judged'; api: string; result: RuleResult }
  | { type: 'finished'; api: string; end: RunEnd }
  | { type: 'broken'; api: string; reason: string };

export interface RunEnd {
  readonly requests: { total: number; writes: number };
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
