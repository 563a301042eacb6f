import { follow, identityOf, type Exchanged, type Model } from './model.js';

/** A call of a recorded history. */
export interface Event<Call, Observation> extends Exchanged<Call, Observation> {
  /** Who called; the calls of one client follow each other. */
  readonly client: string;
  /** Milliseconds at which the request was sent and its answer was there. */
  readonly called: number;
  readonly returned: number;
}

export type Linearization =
  | { readonly verdict: 'pass'; /** Indexes into the history. */ readonly order: readonly number[] }
  | {
      readonly verdict: 'fail';
      /** The longest order that the model accepts. */
      readonly furthest: readonly number[];
      /** The call that cannot come next, what its answer is objected to, and what it would have had to be. */
      readonly stuck: number;
      readonly objection: string;
      readonly allowed: readonly string[];
    }
  /** So many states were looked at that the search was given up: nothing is known. */
  | { readonly verdict: 'unjudged'; readonly visited: number };

/**
 * Searches for an order of the calls in which the model accepts every answer, and in which no call comes before one
 * that had returned before it was sent. After Wing and Gong (1993), with the configurations that led nowhere remembered
 * as Lowe (2017) does.
 *
 * @param history calls of a client in the order in which it made them
 * @param mostStates how many states are looked at, at most; a history of the size that is generated takes some hundred
 */
export function linearize<State, Call, Observation>(
  model: Model<State, Call, Observation>,
  history: readonly Event<Call, Observation>[],
  mostStates = 20_000,
): Linearization {
  const lanes = lanesOf(history);
  const others = history.map((event) => history.filter((other) => other !== event && overlap(event, other)));
  const dead = new Set<string>();
  let visited = 0;
  let furthest: { order: readonly number[]; state: State } = { order: [], state: model.initial };

  /** The order of all calls, 'unjudged' when the bound is met, undefined when there is none from here. */
  const search = (
    done: readonly number[],
    state: State,
    order: readonly number[],
  ): readonly number[] | 'unjudged' | undefined => {
    if (order.length === history.length) return order;
    const configuration = `${done.join()} ${identityOf(state)}`;
    if (dead.has(configuration)) return undefined;
    visited += 1;
    if (visited > mostStates) return 'unjudged';
    if (order.length > furthest.order.length) furthest = { order, state };
    for (const index of minimal(history, lanes, done)) {
      const event = history[index];
      if (!event) continue;
      const next = follow(model, [state], event, others[index]);
      if (!('states' in next)) continue;
      const lane = lanes.findIndex((calls) => calls.includes(index));
      const after = done.map((count, position) => (position === lane ? count + 1 : count));
      for (const one of next.states) {
        const found = search(after, one, [...order, index]);
        if (found !== undefined) return found;
      }
    }
    dead.add(configuration);
    return undefined;
  };

  const found = search(
    lanes.map(() => 0),
    model.initial,
    [],
  );
  if (found === 'unjudged') return { verdict: 'unjudged', visited };
  if (found) return { verdict: 'pass', order: found };
  return { verdict: 'fail', ...whyNot(model, history, lanes, others, furthest) };
}

/** Whether two calls were under way at the same time. */
export function overlap(
  one: Pick<Event<unknown, unknown>, 'called' | 'returned'>,
  other: Pick<Event<unknown, unknown>, 'called' | 'returned'>,
): boolean {
  return one.called <= other.returned && other.called <= one.returned;
}

/** The calls of each client, as indexes. */
function lanesOf(history: readonly Event<unknown, unknown>[]): number[][] {
  const lanes = new Map<string, number[]>();
  for (const [index, { client }] of history.entries()) {
    lanes.set(client, [...(lanes.get(client) ?? []), index]);
  }
  return [...lanes.values()];
}

/** Calls that may come next: nobody's next call had returned before they were sent. The earliest answers come first. */
function minimal(
  history: readonly Event<unknown, unknown>[],
  lanes: readonly (readonly number[])[],
  done: readonly number[],
): number[] {
  const next = lanes.flatMap((lane, position) => {
    const index = lane[done[position] ?? 0];
    const event = index === undefined ? undefined : history[index];
    return event && index !== undefined ? [{ index, ...event }] : [];
  });
  const firstReturn = Math.min(...next.map(({ returned }) => returned));
  return next
    .filter(({ called }) => called <= firstReturn)
    .sort((one, other) => one.returned - other.returned)
    .map(({ index }) => index);
}

/** The call that the longest order breaks off at: of those that could come next, the one that returned first. */
function whyNot<State, Call, Observation>(
  model: Model<State, Call, Observation>,
  history: readonly Event<Call, Observation>[],
  lanes: readonly (readonly number[])[],
  others: readonly (readonly Exchanged<Call, Observation>[])[],
  { order, state }: { order: readonly number[]; state: State },
): { furthest: readonly number[]; stuck: number; objection: string; allowed: readonly string[] } {
  const done = lanes.map((lane) => lane.filter((index) => order.includes(index)).length);
  for (const index of minimal(history, lanes, done)) {
    const event = history[index];
    if (!event) continue;
    const next = follow(model, [state], event, others[index]);
    if ('objection' in next) return { furthest: order, stuck: index, ...next };
  }
  throw new Error('A search that failed has to have met a call that cannot come next.');
}
