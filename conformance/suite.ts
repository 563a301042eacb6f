import type { Contract, Rule } from '../generated/formats.js';
import type { Check } from './engine/check.js';
import type { Exemptions } from './laws/coverage.js';

/** What one API brings to the suite: its contract, its rules, and a check for each rule that can be checked. */
export interface ApiSuite<Operations = unknown> {
  readonly contract: Contract;
  readonly rules: readonly Rule[];
  readonly checks: Readonly<Record<string, Check<Operations>>>;
  /** For each operation the rule that judges whether it succeeds: what everything else builds on. */
  readonly foundations: Readonly<Record<string, string>>;
  /** Why a law is not held against an operation that it concerns. */
  readonly exemptions?: Exemptions<Operations>;
}
