import { Buffer } from 'node:buffer';

/**
 * A pattern for a text in every form that programs write it in. Matching per character finds mixed encodings too: no
 * two encoders agree on which characters need escaping.
 */
export function encodedText(text: string): string {
  return Array.from(text, encodedCharacter).join('');
}

/** The same for one character. */
export function encodedCharacter(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  const unicodeEscape = units
    .map((unit) => `\\\\{1,4}u${anyCase(unit.toString(16).padStart(4, '0'))}`)
    .join('');
  const percentEscape = Array.from(Buffer.from(character, 'utf8'), (byte) => {
    return `%(?:25)*${anyCase(byte.toString(16).padStart(2, '0'))}`;
  }).join('');
  const forms = [...rawForms(character), unicodeEscape, percentEscape];
  if (!/[A-Za-z0-9]/.test(character)) forms.push(...htmlForms(character));
  if (character > '\x7f') forms.push(...misreadForms(character));
  return `(?:${forms.join('|')})`;
}

const namedEntities = new Map([
  ['&', 'amp'],
  ['<', 'lt'],
  ['>', 'gt'],
  ['"', 'quot'],
  ["'", 'apos'],
]);

/** Escaped in HTML or XML, perhaps twice. */
function htmlForms(character: string): string[] {
  const code = character.codePointAt(0) ?? 0;
  const name = namedEntities.get(character);
  const numbers = `#0{0,4}${code};|#[xX]0{0,4}${anyCase(code.toString(16))};`;
  return [`&(?:amp;){0,2}(?:${numbers}${name === undefined ? '' : `|${name};`})`];
}

/** Sent in one encoding and read in another: UTF-8 as Latin-1, or Latin-1 as UTF-8, which it is not. */
function misreadForms(character: string): string[] {
  return ['\uFFFD{1,4}', Array.from(Buffer.from(character, 'utf8').toString('latin1'), literal).join('')];
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
