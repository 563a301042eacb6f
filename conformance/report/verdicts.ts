import type { Colors } from 'picocolors/types.js';
import type { Report, RuleResult, Verdict } from '../../generated/formats.js';

/** How a verdict is shown: one column wide mark, and the word for "48 passed". */
export interface VerdictStyle {
  mark: string;
  counted: string;
  color: 'green' | 'red' | 'yellow' | 'cyan' | 'magenta' | 'dim';
}

/** A verdict as readers see it: a failure that the baseline tolerates is neither a pass nor like the others. */
export type ShownVerdict = Verdict | 'tolerated';

/** One entry per verdict, in the order in which totals list them. */
export const verdictStyles: Record<ShownVerdict, VerdictStyle> = {
  pass: { mark: '✓', counted: 'passed', color: 'green' },
  fail: { mark: '✗', counted: 'failed', color: 'red' },
  tolerated: { mark: '≈', counted: 'tolerated', color: 'yellow' },
  skipped: { mark: '-', counted: 'skipped', color: 'dim' },
  blocked: { mark: '~', counted: 'blocked', color: 'yellow' },
  observed: { mark: '•', counted: 'observed', color: 'cyan' },
  error: { mark: '!', counted: 'in error', color: 'magenta' },
};

/** All verdicts in the order of the totals. */
export const verdictOrder: readonly ShownVerdict[] = [
  'pass',
  'fail',
  'tolerated',
  'skipped',
  'blocked',
  'observed',
  'error',
];

/** The verdict under which a result is shown and counted. */
export function shownVerdict({ verdict, tolerated }: RuleResult): ShownVerdict {
  return tolerated ? 'tolerated' : verdict;
}

/** How many results are shown under each verdict; their sum is the number of rules. */
export function shownCounts({ summary }: Report): Record<ShownVerdict, number> {
  const { tolerated = 0 } = summary;
  return { ...summary, fail: summary.fail - tolerated, tolerated };
}

/** The text in the colour of the verdict. */
export function inVerdictColor(paint: Colors, verdict: ShownVerdict, text: string): string {
  return paint[verdictStyles[verdict].color](text);
}
