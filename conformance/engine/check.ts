import fc from 'fast-check';
import type { Binding } from '../laws/catalogue.js';
import { CountedArbitrary } from '../generators/discards.js';
import type { Session } from './session.js';
import { Skipped } from './verdicts.js';

/** A law with nothing to vary. */
export interface Example<Operations> {
  readonly kind: 'example';
  /** The laws of the catalogue that it holds against operations; see `bind`. */
  readonly bindings?: readonly Binding[];
  /** Judged after all other rules, because it looks back on the whole run. */
  readonly last: boolean;
  run(session: Session<Operations>): Promise<void>;
}

/** A law over generated inputs. */
export interface Property<Operations> {
  readonly kind: 'property';
  readonly bindings?: readonly Binding[];
  /** Most cases that are worth their requests; the run's own number wins when it is lower. */
  readonly most: number;
  /** Cases that it takes in any case; 1 when left out. */
  readonly least?: number;
  /** Runs the law over generated inputs until one breaks it, then shrinks. Set-up happens once. */
  explore(session: Session<Operations>, conduct: Conduct): Promise<Exploration>;
}

/** How the engine wants a property explored. */
export interface Conduct {
  readonly seed: number;
  readonly runs: number;
  /** The one case to try, as an earlier exploration with the same seed named it; it is not shrunk any further. */
  readonly path?: string;
  /** Called before each case. */
  begin(): void;
  /** Whether to leave out further cases and smaller counterexamples. */
  isOver?(): boolean;
  /** Told what a case threw. Returns whether it is a counterexample; anything else ends the exploration. */
  isCounterexample(error: unknown): boolean;
}

export interface Exploration {
  /** The smallest input that breaks the law, as text; absent when none was found. */
  readonly counterexample?: string;
  /** Leads to this input from the seed: fast-check's path, behind the index of the law where there are several. */
  readonly path?: string;
  /** What a reader of a pass should know, e.g. that some cases could not be judged. */
  readonly remark?: string;
  /** Inputs that were generated and thrown away before they were tried. */
  readonly discarded?: number;
  /** Cases that say nothing, because what happened could not be judged. */
  readonly unjudged?: number;
}

/** Something the sources leave open: what the target does is reported, never judged. */
export interface Observation<Operations> {
  readonly kind: 'observation';
  run(session: Session<Operations>): Promise<string>;
}

export type Check<Operations> = Example<Operations> | Property<Operations> | Observation<Operations>;

/** Whether a check is about everything that the others did, and comes after them. */
export function looksBack<Operations>(check: Check<Operations>): boolean {
  return check.kind === 'example' && check.last;
}

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
      const arbitrary = new CountedArbitrary(await inputs(session));
      let over = false;
      const law = fc.asyncProperty(arbitrary, async (value) => {
        // Once a case shows that nothing can be judged, the remaining ones (and shrinking) would only repeat it.
        if (over || conduct.isOver?.()) return;
        over = conduct.path !== undefined;
        conduct.begin();
        try {
          await decide(session, value);
        } catch (error) {
          // fc.pre: fast-check tries another input in its place.
          if (fc.PreconditionFailure.isFailure(error) || conduct.isCounterexample(error)) throw error;
          over = true;
        }
      });
      const { seed, runs: numRuns, path } = conduct;
      const replay = path === undefined ? {} : { path: fastCheckPath(path), endOnFailure: true };
      const found = await fc.check(law, { seed, numRuns, ...replay }).catch((error: unknown) => {
        throw path === undefined ? error : new Skipped(`the path ${path} leads to no input of this rule`);
      });
      const counts = { discarded: arbitrary.discarded, unjudged: found.numSkips };
      if (!found.failed || !found.counterexample) return counts;
      const [value] = found.counterexample;
      return {
        ...counts,
        counterexample: print(value),
        ...(found.counterexamplePath && { path: found.counterexamplePath }),
      };
    },
  };
}

/** One law bound to several operations: each gets its share of the cases, at least one, until one breaks it. */
export function allOf<Operations>(...laws: readonly Property<Operations>[]): Property<Operations> {
  return {
    kind: 'property',
    most: laws.reduce((sum, { most }) => sum + most, 0),
    least: laws.reduce((sum, { least = 1 }) => sum + least, 0),
    bindings: laws.flatMap(({ bindings = [] }) => bindings),
    async explore(session, { path, ...conduct }) {
      const [index, rest] = path === undefined ? [] : lawAndRest(path, laws.length);
      const share = Math.ceil(conduct.runs / laws.length);
      let discarded = 0;
      let unjudged = 0;
      const remarks: string[] = [];
      for (const [at, law] of laws.entries()) {
        if (index !== undefined && at !== index) continue;
        const runs = Math.min(share, law.most);
        const found = await law.explore(session, {
          ...conduct,
          runs,
          ...(rest !== undefined && { path: rest }),
        });
        discarded += found.discarded ?? 0;
        unjudged += found.unjudged ?? 0;
        if (found.remark !== undefined) remarks.push(found.remark);
        if (found.counterexample === undefined) continue;
        const counts = { discarded, unjudged };
        return { ...found, ...counts, ...(found.path !== undefined && { path: `${at}/${found.path}` }) };
      }
      return { discarded, unjudged, ...(remarks.length > 0 && { remark: remarks.join('; ') }) };
    },
  };
}

/** Splits a path into the index of a law and the path within it. @throws Skipped when there is no such law */
function lawAndRest(path: string, laws: number): [number, string] {
  const [, index = '', rest = ''] = /^(\d+)\/(.+)$/.exec(path) ?? [];
  if (rest !== '' && Number(index) < laws) return [Number(index), rest];
  throw new Skipped(`the path ${path} does not begin with one of ${laws} laws, 0/ to ${laws - 1}/`);
}

/** @throws Skipped when it is the path of another kind of rule */
function fastCheckPath(path: string): string {
  if (/^\d+(:\d+)*$/.test(path)) return path;
  throw new Skipped(`the path ${path} is not one of this rule; its paths look like 0 or 3:1:0`);
}

function print(value: unknown): string {
  return JSON.stringify(value, null, 2) ?? fc.stringify(value);
}
