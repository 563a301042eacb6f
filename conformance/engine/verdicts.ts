import type { Failure, RecordedExchange } from '../../generated/formats.js';

/** The target broke a rule. The only failure that is the target's fault. */
export class Violation extends Error {
  override readonly name = 'Violation';
  /** The exchanges that prove it, where they are not simply the last ones of the case. */
  readonly exchanges: readonly RecordedExchange[] | undefined;
  /** What happened, where that says more than the generated input. */
  readonly counterexample: string | undefined;
  /** Programs that repeat it. */
  readonly scripts: Failure['scripts'];
  /** The calls that were under way at once, where there were several clients. */
  readonly timeline: Failure['timeline'];

  constructor(
    message: string,
    proof: {
      exchanges?: readonly RecordedExchange[];
      counterexample?: string;
      scripts?: Failure['scripts'];
      timeline?: Failure['timeline'];
    } = {},
  ) {
    super(message);
    this.exchanges = proof.exchanges;
    this.counterexample = proof.counterexample;
    this.scripts = proof.scripts;
    this.timeline = proof.timeline;
  }
}

/** The rule cannot be judged because something it builds on already went wrong, for example its control request. */
export class Blocked extends Error {
  override readonly name = 'Blocked';
  /** The operation that should have succeeded, where it is one. */
  readonly operation: string | undefined;

  constructor(message: string, { operation }: { operation?: string | undefined } = {}) {
    super(message);
    this.operation = operation;
  }
}

/** The rule does not apply to this target, or judging it would cost more than the target allows. */
export class Skipped extends Error {
  override readonly name = 'Skipped';
}

/** The run has come to its end, by its budget or by hand: what was judged before stands, the rest is skipped. */
export class Ended extends Skipped {}

/** The target cannot be talked to: refused connections, time-outs. Nothing about the rule is known. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}
