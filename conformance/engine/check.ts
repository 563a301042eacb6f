import fc from 'fast-check';
import type { Session } from './session.js';

/** A law with nothing to vary. */
export interface Example<Operations> {
  readonly kind: 'example';
  /** Judged after all other rules, because it looks back on the whole run. */
  readonly last: boolean;
  run(session: Session<Operations>): Promise<void>;
}

/** A law over generated inputs. */
export interface Property<Operations> {
  readonly kind: 'property';
  /** Most cases that are worth their requests; the run's own number wins when it is lower. */
  readonly most: number;
  /** Runs the law over generated inputs until one breaks it, then shrinks. Set-up happens once. */
  explore(session: Session<Operations>, conduct: Conduct): Promise<Exploration>;
}

/** How the engine wants a property explored. */
export interface Conduct {
  readonly seed: number;
  readonly runs: number;
  /** Called before each case. */
  begin(): void;
  /** Told what a case threw. Returns whether it is a counterexample; anything else ends the exploration. */
  isCounterexample(error: unknown): boolean;
}

export interface Exploration {
  /** The smallest input that breaks the law, as text; absent when none was found. */
  readonly counterexample?: string;
}

/** Something the sources leave open: what the target does is reported, never judged. */
export interface Observation<Operations> {
  readonly kind: 'observation';
  run(session: Session<Operations>): Promise<string>;
}

export type Check<Operations> = Example<Operations> | Property<Operations> | Observation<Operations>;

export function example<Operations>(
  run: Example<Operations>['run'],
  { last = false }: { last?: boolean } = {},
): Example<Operations> {
  return { kind: 'example', last, run };
}

export function observation<Operations>(run: Observation<Operations>['run']): Observation<Operations> {
  return { kind: 'observation', run };
}

/**
 * A property: `inputs` prepares the ground and says what to generate, `decide` throws a Violation for an input that the
 * target gets wrong.
 */
export function property<Operations, Value>(
  inputs: (session: Session<Operations>) => fc.Arbitrary<Value> | Promise<fc.Arbitrary<Value>>,
  decide: (session: Session<Operations>, value: Value) => Promise<void>,
  options: { most?: number } = {},
): Property<Operations> {
  return {
    kind: 'property',
    most: options.most ?? Number.POSITIVE_INFINITY,
    async explore(session, conduct) {
      const arbitrary = await inputs(session);
      let over = false;
      const law = fc.asyncProperty(arbitrary, async (value) => {
        // Once a case shows that nothing can be judged, the remaining ones (and shrinking) would only repeat it.
        if (over) return;
        conduct.begin();
        try {
          await decide(session, value);
        } catch (error) {
          if (conduct.isCounterexample(error)) throw error;
          over = true;
        }
      });
      const { failed, counterexample } = await fc.check(law, { seed: conduct.seed, numRuns: conduct.runs });
      return failed && counterexample ? { counterexample: print(counterexample[0]) } : {};
    },
  };
}

/** One law bound to several operations: each gets its share of the cases, at least one, until one breaks it. */
export function allOf<Operations>(...laws: readonly Property<Operations>[]): Property<Operations> {
  return {
    kind: 'property',
    most: laws.reduce((sum, { most }) => sum + most, 0),
    async explore(session, conduct) {
      const share = Math.ceil(conduct.runs / laws.length);
      for (const law of laws) {
        const found = await law.explore(session, { ...conduct, runs: Math.min(share, law.most) });
        if (found.counterexample !== undefined) return found;
      }
      return {};
    },
  };
}

function print(value: unknown): string {
  return JSON.stringify(value, null, 2) ?? fc.stringify(value);
}
