import { Buffer } from 'node:buffer';
import { encodedCharacter } from './secret-forms.js';

const MASK = '***';

/** Characters of a token that say nothing alone: words have as many in common by chance. */
const HARMLESS = 7;
/** So many characters in a row nobody has in common with a token by chance, however long it is. */
const LONGEST_NEEDED = 20;
/** Characters of a token that a text which breaks off within it is compared with. */
const LONGEST_COMPARED = 4096;

/** Where a text was cut: by the suite, by whoever quoted it, or in the middle of an escape. */
const cut = /(?:[\\%&][^\s\u2026]{0,6})?(?:\u2026|\.\.\.| \[cut here|$)/uy;

/**
 * Makes a function that hides parts of tokens:
 *
 * - at least 8 characters from a token's beginning, in any form, where the text was cut behind them: quotations are
 *   shortened before secrets are hidden, and a service may show the beginning of what it was sent
 * - wherever they stand, as they are or in Base64, parts of two fifths of a token (at least 8 and at most 20
 *   characters): rules send tokens that differ from a valid one in one place
 *
 * @param known texts that everybody may read; what a token has in common with them is shown
 */
export function withoutParts(secrets: readonly string[], known: readonly string[]): (text: string) => string {
  const beginnings = secrets.map(beginningOf).filter((beginning) => beginning !== undefined);
  const runsByLength = new Map<number, Set<string>>();
  for (const secret of secrets) {
    const length = Math.min(LONGEST_NEEDED, Math.max(HARMLESS + 1, Math.ceil(secret.length * 0.4)));
    const runs = runsByLength.get(length) ?? new Set<string>();
    for (const run of [secret, ...inBase64(secret)].flatMap((text) => runsOf(text, length)))
      if (!known.some((text) => text.includes(run))) runs.add(run);
    runsByLength.set(length, runs);
  }
  return (text) => {
    const left = beginnings.reduce((shown, hide) => hide(shown), text);
    return [...runsByLength].reduce((shown, [length, runs]) => withoutRuns(shown, length, runs), left);
  };
}

/** Hides the beginning of a token where the text breaks off within it; undefined for a token that is too short. */
function beginningOf(secret: string): ((text: string) => string) | undefined {
  const forms = Array.from(secret).slice(0, LONGEST_COMPARED).map(encodedCharacter);
  if (forms.length <= HARMLESS) return undefined;
  const start = new RegExp(forms.slice(0, HARMLESS + 1).join(''), 'gu');
  const rest = forms.slice(HARMLESS + 1);
  // A token of many thousands is rarely met, and each of its patterns takes time to make.
  const made = new Map<number, RegExp>();
  const patternAt = (index: number) => {
    const pattern = made.get(index) ?? new RegExp(rest[index] ?? '', 'uy');
    made.set(index, pattern);
    return pattern;
  };
  return (text) => {
    let left = '';
    let kept = 0;
    for (const { index, 0: found } of text.matchAll(start)) {
      if (index < kept) continue;
      let end = index + found.length;
      let next = 0;
      while (next < rest.length && matchesAt(patternAt(next), text, end)) {
        end = patternAt(next).lastIndex;
        next += 1;
      }
      if (!matchesAt(cut, text, end)) continue;
      left += text.slice(kept, index) + MASK;
      kept = end;
    }
    return left + text.slice(kept);
  };
}

function matchesAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

/** The text with a mask for each stretch that is made of the given runs, which all have the same length. */
function withoutRuns(text: string, length: number, runs: ReadonlySet<string>): string {
  let left = '';
  let kept = 0;
  for (let at = 0; at + length <= text.length; at += 1) {
    if (!runs.has(text.slice(at, at + length))) continue;
    if (at > kept || left === '') left += text.slice(kept, at) + MASK;
    kept = at + length;
  }
  return left + text.slice(kept);
}

/** Every stretch of a text of the given length, but none that begins or ends within a character. */
function runsOf(text: string, length: number): string[] {
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, index) =>
    text.slice(index, index + length),
  ).filter((run) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(run));
}

/** A token in both alphabets of Base64, wherever in a longer text it may begin. */
function inBase64(token: string): string[] {
  const inBytes = [Buffer.from(token, 'utf8'), Buffer.from(token, 'latin1')];
  return inBytes.flatMap((bytes) =>
    [0, 1, 2].flatMap((shift) => {
      const padded = Buffer.concat([Buffer.alloc(shift), bytes]);
      const whole = padded.subarray(shift === 0 ? 0 : 3, padded.length - (padded.length % 3));
      return [whole.toString('base64'), whole.toString('base64url')];
    }),
  );
}
