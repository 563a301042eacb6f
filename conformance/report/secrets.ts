import { Buffer } from 'node:buffer';
import type { RecordedExchange, Report } from '../../generated/formats.js';
import { mapStrings } from './map-strings.js';

const MASK = '***';
/** A hint shows five characters; a shorter token would lose too much of itself to them. */
const LONGEST_WITHOUT_HINT = 12;

/**
 * Makes a function that hides the given tokens in a text, whether they stand there raw, JSON-escaped (also twice: a
 * body quoted in a counterexample), URL-encoded, or as the user name of Basic credentials (RFC 7617: base64 of
 * `token:`), with or without padding. Tokens longer than 12 characters leave a hint of the first three and last two.
 * Empty tokens, and tokens made of asterisks only, cannot be hidden and are ignored.
 */
export function maskSecrets(secrets: readonly string[]): (text: string) => string {
  // Longest first: a token that another one begins with must not leave the rest of the longer one behind.
  const tokens = [...new Set(secrets)]
    .filter((secret) => /[^*]/.test(secret))
    .sort((a, b) => b.length - a.length);
  if (tokens.length === 0) return (text) => text;

  const groups = tokens.map((token) => `(${anyFormOf(token)})`);
  const pattern = new RegExp(groups.join('|'), 'gu');
  const hints = tokens.map(hintOf);

  return (text) => {
    let masked = text.replace(pattern, (...match: unknown[]) => {
      const group = tokens.findIndex((_, index) => match[index + 1] !== undefined);
      return hints[group] ?? MASK;
    });
    // A hint, alone or with its surroundings, can spell another token. Ends: each round leaves fewer non-asterisks.
    while (masked.search(pattern) !== -1) masked = masked.replace(pattern, MASK);
    return masked;
  };
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
  return `${encodedText(token)}|${encodedText(basic)}(?:=|%3[Dd]){0,2}`;
}

/** Matching per character finds mixed encodings too: no two encoders agree on which characters need escaping. */
function encodedText(text: string): string {
  return Array.from(text, encodedCharacter).join('');
}

function encodedCharacter(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  const unicodeEscape = units
    .map((unit) => `\\\\{1,4}u${anyCase(unit.toString(16).padStart(4, '0'))}`)
    .join('');
  const percentEscape = Array.from(Buffer.from(character, 'utf8'), (byte) => {
    return `%(?:25)*${anyCase(byte.toString(16).padStart(2, '0'))}`;
  }).join('');
  return `(?:${[...rawForms(character), unicodeEscape, percentEscape].join('|')})`;
}

function rawForms(character: string): string[] {
  const shortEscape = shortEscapes.get(character);
  if (character === '\\') return ['\\\\{1,4}'];
  if (character === '"' || character === '/') return [`\\\\{0,3}${literal(character)}`];
  if (character === ' ') return [' ', '\\+'];
  return shortEscape === undefined ? [literal(character)] : [literal(character), `\\\\{1,3}${shortEscape}`];
}

const shortEscapes = new Map([
  ['\b', 'b'],
  ['\f', 'f'],
  ['\n', 'n'],
  ['\r', 'r'],
  ['\t', 't'],
]);

function literal(character: string): string {
  return /[\^$\\.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
