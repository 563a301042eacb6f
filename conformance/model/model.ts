import stringify from 'safe-stable-stringify';

/** One way in which a call can go: what its answer has to be then, and what holds afterwards. */
export interface Outcome<State, Observation> {
  /** The answer in words, e.g. `409 (the model is taken)`. */
  readonly expected: string;
  /** What keeps an observed answer from being this one; undefined when nothing does. */
  objection(observation: Observation): string | undefined;
  /** The state after a call that was answered so. */
  after(observation: Observation): State;
}

/** A call and what was seen of its answer. */
export interface Exchanged<Call, Observation> {
  readonly call: Call;
  readonly observation: Observation;
}

/**
 * What the documents say about a service, small enough to be read: pure, and ignorant of any implementation. States are
 * plain JSON, so that two that nobody can tell apart are equal as text.
 */
export interface Model<State, Call, Observation> {
  readonly initial: State;
  /**
   * Every way in which a call may go; several where the sources leave a choice, none where the call cannot come at this
   * point. `others` are the calls that were under way at the same time.
   */
  step(
    state: State,
    call: Call,
    others: readonly Exchanged<Call, Observation>[],
  ): readonly Outcome<State, Observation>[];
}

/** What an answer makes of the states that were possible before it, or why none of them explains it. */
export type Followed<State> =
  | { readonly states: readonly State[] }
  | {
      /** The answers that would have been right. */
      readonly allowed: readonly string[];
      /** What is wrong with the given one, by the closest of them. */
      readonly objection: string;
    };

/** Follows a call from every state that is possible before it: what the sources leave open stays open. */
export function follow<State, Call, Observation>(
  model: Model<State, Call, Observation>,
  states: readonly State[],
  { call, observation }: Exchanged<Call, Observation>,
  others: readonly Exchanged<Call, Observation>[] = [],
): Followed<State> {
  const outcomes = states.flatMap((state) => model.step(state, call, others));
  const judged = outcomes.map((outcome) => ({ outcome, objection: outcome.objection(observation) }));
  const accepted = judged.filter(({ objection }) => objection === undefined);
  if (accepted.length > 0) {
    const next = accepted.map(({ outcome }) => outcome.after(observation));
    return { states: [...new Map(next.map((state) => [identityOf(state), state])).values()] };
  }
  return {
    allowed: [...new Set(outcomes.map(({ expected }) => expected))],
    objection: closest(judged.flatMap(({ objection }) => objection ?? [])),
  };
}

/** Equal for states that nobody can tell apart. */
export function identityOf(state: unknown): string {
  return stringify(state) ?? '';
}

/** An objection to the status says least: that outcome was not meant. */
function closest(objections: readonly string[]): string {
  return objections.find((text) => !text.startsWith('its status')) ?? objections[0] ?? 'it cannot come here';
}
