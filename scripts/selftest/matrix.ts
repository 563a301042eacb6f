import type { RuleResult } from '../../generated/formats.js';
import type { MutantInfo } from '../../mock-server/index.js';
import { compare, isCaught, type Caught } from './verdict.js';

/** Mutants against rules: what each mutant makes of each rule. */
export interface Matrix {
  readonly seed: number;
  /** Cases per property before a rule was given more to find its bug. */
  readonly runs: number;
  readonly durationMs: number;
  /** Mutants caught by the rules that they name, and by no rule that has nothing to do with them. */
  readonly caught: number;
  readonly mutants: readonly MatrixRow[];
}

interface MatrixRow {
  readonly api: string;
  readonly name: string;
  readonly bug: string;
  readonly caught: boolean;
  readonly breaks: readonly string[];
  /** Rules that name the bug and let it pass. */
  readonly missed: readonly string[];
  /** Rules that did not pass although they have nothing to do with the bug. */
  readonly strays: readonly string[];
  /** Every judged rule that did not pass, with its verdict. */
  readonly verdicts: Readonly<Record<string, RuleResult['verdict']>>;
}

/** A row with the reasons of what did not pass. */
export type JudgedRow = MatrixRow & { readonly detail: Caught };

/** One row of the matrix. */
export function rowOf(mutant: MutantInfo, results: readonly RuleResult[]): JudgedRow {
  const detail = compare(mutant, results);
  const { api, name, bug, breaks } = mutant;
  const notPassed = results.filter(({ verdict, level }) => verdict !== 'pass' && level !== 'observe');
  return {
    ...{ api, name, bug, breaks, detail },
    caught: isCaught(detail),
    missed: detail.missed,
    strays: detail.strays.map(({ rule }) => rule),
    verdicts: Object.fromEntries(notPassed.map(({ id, verdict }) => [id, verdict])),
  };
}

/** Failures by topic of the mutants' own rules and of the rules that failed, for 80 columns. */
export function matrixText(rows: readonly MatrixRow[]): string {
  return [...new Set(rows.map(({ api }) => api))]
    .map((api) => {
      const own = rows.filter((row) => row.api === api);
      const topics = [...new Set(own.map(({ breaks: [first = ''] }) => topicOf(first)))].sort();
      const lines = topics.map((topic) => {
        const mutants = own.filter(({ breaks: [first = ''] }) => topicOf(first) === topic);
        const counts = new Map<string, number>();
        for (const { verdicts } of mutants) {
          for (const [rule, verdict] of Object.entries(verdicts)) {
            if (verdict === 'fail') counts.set(topicOf(rule), (counts.get(topicOf(rule)) ?? 0) + 1);
          }
        }
        const elsewhere = [...counts]
          .filter(([other]) => other !== topic)
          .map(([other, n]) => `${other} ${n}`);
        const caught = mutants.filter((row) => row.caught).length;
        const score = `${caught}/${mutants.length}`.padStart(7);
        return `  ${topic.padEnd(18)}${score}${String(counts.get(topic) ?? 0).padStart(6)}  ${elsewhere.join(', ')}`.trimEnd();
      });
      return [`${api}: mutants by topic, caught, failures in the topic and elsewhere`, ...lines].join('\n');
    })
    .join('\n\n');
}

export function topicOf(rule: string): string {
  return rule.split('.')[1] ?? '';
}
