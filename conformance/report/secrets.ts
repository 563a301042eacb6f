import { Buffer } from 'node:buffer';
import type { RecordedExchange, Report } from '../../generated/formats.js';
import { mapStrings } from './map-strings.js';
import { encodedText } from './secret-forms.js';
import { withoutParts } from './secret-parts.js';

const MASK = '***';
/** A hint shows five characters; a shorter token would lose too much of itself to them. */
const LONGEST_WITHOUT_HINT = 12;

/** Characters that are looked for at once; a pattern for many thousands cannot be made. */
const LONGEST_PART = 512;
/** Of a shorter token Base64 leaves so little that is the same in every place that other words have it as well. */
const SHORTEST_IN_BASE64 = 8;

/**
 * Makes a function that hides the given tokens in a text, whether they stand there raw, JSON-escaped (also twice: a
 * body quoted in a counterexample), URL-encoded, HTML-escaped, in Base64 (wherever in a longer text: a whole header, the
 * user of Basic credentials, a body of bytes), or with characters that were read in another encoding. Tokens longer than
 * 12 characters leave a hint of the first three and last two. Empty tokens, and tokens made of asterisks only, cannot be
 * hidden and are ignored. Of the others parts are hidden as well ({@link withoutParts}).
 *
 * @param known texts that everybody may read, such as addresses; what a token shares with them is no secret part
 */
export function maskSecrets(
  secrets: readonly string[],
  known: readonly string[] = [],
): (text: string) => string {
  // Longest first: a token that another one begins with must not leave the rest of the longer one behind.
  const tokens = [...new Set(secrets)]
    .filter((secret) => /[^*]/.test(secret))
    .sort((a, b) => b.length - a.length)
    .map((token) => ({ parts: partsOf(token).map(anyFormOf), hint: hintOf(token) }));
  if (tokens.length === 0) return (text) => text;
  const cleared = withoutParts(
    secrets.filter((secret) => /[^*]/.test(secret)),
    known,
  );
  const wholes = tokens.filter(({ parts }) => parts.length > 1);
  const patterns = tokens.flatMap(({ parts, hint }) =>
    parts.map((part, index) => ({ pattern: new RegExp(part, 'gu'), hint: index === 0 ? hint : MASK })),
  );

  return (text) => {
    // Parts that are alike are found in each other's place, so that those of a whole token come first, in their order.
    let masked = wholes.reduce((left, { parts, hint }) => withoutRow(left, parts, hint), text);
    masked = patterns.reduce((left, { pattern, hint }) => left.replace(pattern, hint), masked);
    masked = cleared(masked);
    // A hint, alone or with its surroundings, can spell another token. Ends: each round leaves fewer non-asterisks.
    for (const { pattern } of patterns)
      while (masked.search(pattern) !== -1) masked = masked.replace(pattern, MASK);
    return masked;
  };
}

/** The text with a hint for every place where the parts stand one behind the other. */
function withoutRow(text: string, parts: readonly string[], hint: string): string {
  const [first = '', ...rest] = parts;
  const following = rest.map((part) => new RegExp(part, 'uy'));
  let kept = 0;
  let left = '';
  for (const { index, 0: start } of text.matchAll(new RegExp(first, 'gu'))) {
    if (index < kept) continue;
    const end = following.reduce((at, pattern) => {
      pattern.lastIndex = at;
      return at !== -1 && pattern.test(text) ? pattern.lastIndex : -1;
    }, index + start.length);
    if (end === -1) continue;
    left += text.slice(kept, index) + hint;
    kept = end;
  }
  return left + text.slice(kept);
}

/** A long token in parts of the same length, so that none is so short that it stands everywhere. */
function partsOf(token: string): string[] {
  const characters = Array.from(token);
  const size = Math.ceil(characters.length / Math.ceil(characters.length / LONGEST_PART));
  return Array.from({ length: Math.ceil(characters.length / size) }, (_, index) =>
    characters.slice(index * size, (index + 1) * size).join(''),
  );
}

/** A copy of the exchange with every string masked, header names included. */
export function maskExchange(exchange: RecordedExchange, mask: (text: string) => string): RecordedExchange {
  return mapStrings(exchange, mask);
}

/** A copy of the report with every string masked, at any depth; levels and verdicts stay. */
export function maskReport(report: Report, mask: (text: string) => string): Report {
  return mapStrings(report, mask);
}

function hintOf(token: string): string {
  const [start, end] = [token.slice(0, 3), token.slice(-2)];
  // The hint replaces text inside JSON and URLs, so it may only hold what needs no escaping in either.
  const fitsEverywhere = /^[\w.-]+$/.test(start + end);
  return token.length > LONGEST_WITHOUT_HINT && fitsEverywhere ? `${start}${MASK}${end}` : MASK;
}

function anyFormOf(token: string): string {
  const basic = Buffer.from(`${token}:`, 'utf8').toString('base64').replace(/=+$/, '');
  const texts = [encodedText(token), `${encodedText(basic)}(?:=|%3[Dd]){0,2}`];
  return [...texts, ...base64Forms(token)].join('|');
}

/**
 * What a token is in Base64 (RFC 4648 §4 and §5) that begins somewhere before it: as each character stands for six bits
 * of a group of three bytes, one of three texts, with its ends left out, which depend on the neighbours.
 */
function base64Forms(token: string): string[] {
  const inBytes = [Buffer.from(token, 'utf8'), Buffer.from(token, 'latin1')];
  return inBytes.flatMap((bytes) =>
    [0, 1, 2].flatMap((shift) => {
      const padded = Buffer.concat([Buffer.alloc(shift), bytes]);
      const whole = padded.subarray(shift === 0 ? 0 : 3, padded.length - (padded.length % 3));
      return bytes.length < SHORTEST_IN_BASE64 || whole.length === 0
        ? []
        : [
            whole
              .toString('base64')
              .replace(/[+/]/g, (sign) => (sign === '+' ? '(?:[+-]|%2[Bb])' : '(?:\\\\?[/_]|%2[Ff])')),
          ];
    }),
  );
}
