import { createHash } from 'node:crypto';

/** Before the path of a case whose templates every rule of the run shared (see `Session.oneCase`). */
const sharedCase = 'shared/';

/** A path as reports and `--path` write it. */
export interface CasePath {
  /** Whether the case was the only one of its rule, in a run that shared its templates. */
  readonly oneCase: boolean;
  /** fast-check's path, behind the index of the law where a rule has several. */
  readonly path: string;
}

/** Whether a text looks like the path of a case: `0`, `3:1:0`, `2/0:1:0`, `shared/2/0`. */
export function isCasePath(text: string): boolean {
  return /^(shared\/)?(\d+\/)*\d+(:\d+)*$/.test(text);
}

export function readCasePath(text: string): CasePath {
  const oneCase = text.startsWith(sharedCase);
  return { oneCase, path: oneCase ? text.slice(sharedCase.length) : text };
}

export function writeCasePath({ oneCase, path }: CasePath): string {
  return oneCase ? sharedCase + path : path;
}

export interface ReplayWords {
  readonly api: string;
  /** Further words that the replay needs, e.g. `--target staging.yaml`. */
  readonly replayWith: string;
  readonly rule: string;
  readonly seed: number;
  readonly runs: number;
  /** Undefined where nothing is generated, or what failed was no generated case. */
  readonly path: string | undefined;
}

/** The command line that reproduces a failure, in one case where that is known. */
export function replayCommand({ api, replayWith, rule, seed, runs, path }: ReplayWords): string {
  const which = path === undefined ? `--runs ${runs}` : `--path ${path}`;
  const words = [
    'npx twinspec verify',
    `--api ${api}`,
    replayWith,
    `--only ${rule}`,
    `--seed ${seed}`,
    which,
  ];
  return words.filter((word) => word !== '').join(' ');
}

/** Each rule has inputs of its own, whichever other rules are run beside it. */
export function seedFor(seed: number, id: string): number {
  return createHash('sha256').update(`${seed}:${id}`).digest().readInt32BE();
}
