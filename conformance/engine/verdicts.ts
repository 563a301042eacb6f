import type { RecordedExchange } from '../../generated/formats.js';

/** The target broke a rule. The only failure that is the target's fault. */
export class Violation extends Error {
  override readonly name = 'Violation';
  /** The exchanges that prove it, where they are not simply the last ones of the case. */
  readonly exchanges: readonly RecordedExchange[] | undefined;

  constructor(message: string, proof: { exchanges?: readonly RecordedExchange[] } = {}) {
    super(message);
    this.exchanges = proof.exchanges;
  }
}

/** The rule cannot be judged because something it builds on already went wrong, for example its control request. */
export class Blocked extends Error {
  override readonly name = 'Blocked';
}

/** The rule does not apply to this target, or judging it would cost more than the target allows. */
export class Skipped extends Error {
  override readonly name = 'Skipped';
}

/** The target cannot be talked to: refused connections, time-outs. Nothing about the rule is known. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}
