import type { EffectiveTarget, Report, RuleResult, Target } from '../../generated/formats.js';
import type { Selection } from '../engine/selection.js';

/** What one worker is asked to judge. Passed between processes, so plain data only. */
export interface Assignment {
  /** Tells it from the other assignments of the run, which may be for the same API. */
  readonly name: string;
  readonly target: Target;
  /** Further sandboxes of the target, in which rules are judged at the same time. */
  readonly beside: readonly Target[];
  readonly selection: Selection;
  readonly seed: number;
  readonly runs: number;
  readonly runMark: string;
  readonly replayWith: string;
  /** The one case to try of each rule. */
  readonly path?: string | undefined;
}

/** Everything in assignments that nobody may read in a report. */
export function tokensOf(assignments: readonly Pick<Assignment, 'target' | 'beside'>[]): string[] {
  return assignments
    .flatMap(({ target, beside }) => [target, ...beside])
    .flatMap(({ credentials, controlToken, headers = {} }) => [
      ...Object.values(credentials).map(({ token }) => token),
      ...(controlToken === undefined ? [] : [controlToken]),
      ...Object.entries(headers).flatMap(([name, value]) => (provesWho.test(name) ? secretsIn(value) : [])),
    ]);
}

/** What stands in reports in any case, so that a token which has it in common keeps no secret by it. */
export function addressesOf(assignments: readonly Pick<Assignment, 'target' | 'beside'>[]): string[] {
  return assignments
    .flatMap(({ target, beside }) => [target, ...beside])
    .flatMap(({ baseUrl, control }) => (control === undefined ? [baseUrl] : [baseUrl, control]));
}

/**
 * Credentials that a failed rule sent, and that differ from a token of the target in little: whoever knows one of them
 * can guess the token.
 */
export function resembling(tokens: readonly string[], event: RunEvent): string[] {
  if (event.type !== 'judged') return [];
  const sent = (event.result.failure?.exchanges ?? [])
    .flatMap(({ request }) => secretsIn(request.headers['authorization'] ?? ''))
    .filter((credential) => !tokens.includes(credential));
  return [...new Set(sent)].filter((credential) =>
    tokens.some((token) => commonEnds(token, credential) * 2 >= token.length),
  );
}

/** Characters that two texts have in common at their beginnings and at their ends. */
function commonEnds(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return start + end;
}

/** Names of headers that prove who is asking. */
const provesWho =
  /^(proxy-)?authorization$|^cookie$|(^|[-_])(token|secret|password|api-?key|auth|signature)$/i;

/** The value, and what follows its scheme: `Bearer` alone is no secret. */
function secretsIn(value: string): string[] {
  const [, rest] = /^(?:Basic|Bearer|Digest|Token|ApiKey)\s+(.+)$/is.exec(value) ?? [];
  return rest === undefined ? [value] : [rest];
}

/** What a worker is told: first what to judge, then perhaps to end after the case that is under way. */
export type RunOrder = { readonly assignments: readonly Assignment[] } | { readonly stop: true };

/** What a worker tells while it works; `run` is the name of the assignment. */
export type RunEvent =
  | { type: 'started'; run: string; rules: number; ids: string[] }
  | { type: 'judged'; run: string; result: RuleResult }
  | { type: 'finished'; run: string; end: RunEnd }
  | { type: 'broken'; run: string; reason: string };

export interface RunEnd {
  readonly requests: Report['requests'];
  /** Whether it ended before every rule had its turn. */
  readonly interrupted: boolean;
  readonly leftovers: string[];
  readonly target: EffectiveTarget;
  readonly startedAt: string;
  readonly durationMs: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    assignment: Assignment;
  }
  interface TaskMeta {
    result?: RuleResult;
    end?: RunEnd;
  }
}
