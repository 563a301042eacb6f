import type { Colors } from 'picocolors/types.js';
import type { Verdict } from '../../generated/formats.js';

/** How a verdict is shown: one column wide mark, and the word for "48 passed". */
export interface VerdictStyle {
  mark: string;
  counted: string;
  color: 'green' | 'red' | 'yellow' | 'cyan' | 'magenta' | 'dim';
}

/** One entry per verdict, in the order in which totals list them. */
export const verdictStyles: Record<Verdict, VerdictStyle> = {
  pass: { mark: '✓', counted: 'passed', color: 'green' },
  fail: { mark: '✗', counted: 'failed', color: 'red' },
  skipped: { mark: '-', counted: 'skipped', color: 'dim' },
  blocked: { mark: '~', counted: 'blocked', color: 'yellow' },
  observed: { mark: '•', counted: 'observed', color: 'cyan' },
  error: { mark: '!', counted: 'in error', color: 'magenta' },
};

/** All verdicts in the order of the totals. */
export const verdictOrder: readonly Verdict[] = ['pass', 'fail', 'skipped', 'blocked', 'observed', 'error'];

/** The text in the colour of the verdict. */
export function inVerdictColor(paint: Colors, verdict: Verdict, text: string): string {
  return paint[verdictStyles[verdict].color](text);
}
