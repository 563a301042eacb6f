import type { Level, Verdict } from '../../generated/formats.js';

/**
 * A copy of a JSON document with every string changed: values at any depth, and the names of headers, which a target
 * chooses as freely as their values. Levels and verdicts stay, because readers branch on them. Members that are
 * undefined are left out, as in JSON.
 *
 * It walks the document instead of listing the members of a report, so that a member added to the format later is
 * covered without an edit here.
 */
export function mapStrings<T>(document: T, change: (text: string) => string): T {
  const mapped: T = JSON.parse(JSON.stringify(document), (name, value: unknown) => {
    if (typeof value === 'string') return isClosed(name, value) ? value : change(value);
    if (name === 'headers' && isRecord(value)) {
      return Object.fromEntries(Object.entries(value).map(([header, text]) => [change(header), text]));
    }
    return value;
  });
  return mapped;
}

const levels: readonly Level[] = ['must', 'should', 'observe'];
const verdicts: readonly Verdict[] = ['pass', 'fail', 'skipped', 'blocked', 'observed', 'error'];
const closedWords = new Map<string, ReadonlySet<string>>([
  ['level', new Set(levels)],
  ['verdict', new Set(verdicts)],
]);

function isClosed(name: string, value: string): boolean {
  return closedWords.get(name)?.has(value) ?? false;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
