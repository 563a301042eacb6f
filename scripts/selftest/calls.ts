import type { ApiName } from '../../generated/apis.js';
import type { Rule } from '../../generated/formats.js';
import { judging } from './judging.js';

/** For each rule the operations that its check calls; for one that looks back, those that any check calls. */
export type Calls = ReadonlyMap<string, ReadonlySet<string>>;

const known = new Map<string, Promise<Calls>>();

/**
 * What each check calls, seen on the clean mock. Rows that several checks share are made by the first of them, and so
 * are the calls that it takes.
 *
 * @throws Error when the clean mock breaks a rule: then no trial says anything
 */
export function callsOf(api: ApiName, { seed, runs }: { seed: number; runs: number }): Promise<Calls> {
  const key = `${api} ${seed} ${runs}`;
  const calls = known.get(key) ?? see(api, seed, runs);
  known.set(key, calls);
  return calls;
}

/** Whether anything is different for a check that calls these when only some operations do anything differently. */
export function meets(
  calls: ReadonlySet<string> | undefined,
  within: readonly string[] | undefined,
): boolean {
  return within === undefined || within.some((operation) => calls?.has(operation) ?? true);
}

/** Rules that are judged rather than observed. */
export function isJudged({ level }: Rule): boolean {
  return level !== 'observe';
}

function see(api: ApiName, seed: number, runs: number): Promise<Calls> {
  return judging({ api, seed }, async ({ mock, target, judge }) => {
    const calls = new Map<string, Set<string>>();
    const all = new Set<string>();
    let current = all;
    const sandbox = mock.sandboxes.get(target.sandbox ?? 'default');
    sandbox?.journal.listen(({ operation }) => {
      if (operation) for (const set of [current, all]) set.add(operation.id);
    });
    const results = await judge(isJudged, runs, {
      before({ id }, looksBack) {
        current = looksBack ? all : new Set();
        calls.set(id, current);
      },
    });
    const [broken] = results.filter(({ verdict }) => verdict !== 'pass');
    if (broken) {
      const { id, verdict, failure, reason = failure?.message } = broken;
      throw new Error(`without any bug ${id} comes to ${verdict}: ${reason ?? ''}`);
    }
    return calls;
  });
}
