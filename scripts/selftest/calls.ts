import type { ApiName } from '../../generated/apis.js';
import { loadSuite } from '../../conformance/apis/load.js';
import type { Rule } from '../../generated/formats.js';
import type { MutantInfo } from '../../mock-server/index.js';
import type { SomeCalls } from '../../mock-server/mutants/mutant.js';
import { judging } from './judging.js';

/** For each rule the kinds of calls that its check makes; for one that looks back, those that any check makes. */
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

/** Whether anything is different for a check that makes these calls when only some are treated differently. */
export function meets(calls: ReadonlySet<string> | undefined, within: MutantInfo['within']): boolean {
  return within === undefined || within.some((kind) => calls?.has(kind) ?? true);
}

/** Rules that are judged rather than observed. */
export function isJudged({ level }: Rule): boolean {
  return level !== 'observe';
}

/** Everything that a call can be named by where a mutant says which calls it treats differently. */
export function kindsOf({ operation, status, isKeyed }: SeenCall): SomeCalls[] {
  return [
    ...(operation === undefined ? [] : [operation]),
    ...(status === undefined ? [] : [String(status)]),
    ...(operation === undefined || status === undefined ? [] : [`${operation} ${status}`]),
    ...(status !== undefined && status >= 400 ? ['refused'] : []),
    ...(isKeyed ? ['keyed'] : []),
  ];
}

interface SeenCall {
  /** Absent where no operation has that path. */
  readonly operation: string | undefined;
  /** Absent where no answer was made. */
  readonly status: number | undefined;
  readonly isKeyed: boolean;
}

async function see(api: ApiName, seed: number, runs: number): Promise<Calls> {
  const { contract } = await loadSuite(api);
  const keyHeader = contract.policies.idempotency.header.toLowerCase();
  return judging({ api, seed }, async ({ mock, target, judge }) => {
    const calls = new Map<string, Set<string>>();
    const all = new Set<string>();
    let current = all;
    const sandbox = mock.sandboxes.get(target.sandbox ?? 'default');
    sandbox?.journal.listen(({ operation, request, response }) => {
      const isKeyed = request.headers[keyHeader] !== undefined;
      for (const kind of kindsOf({ operation: operation?.id, status: response?.status, isKeyed }))
        for (const set of [current, all]) set.add(kind);
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
