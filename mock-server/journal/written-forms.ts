/** Characters of a text that are looked for one by one; with more, a search in a text made for it takes seconds. */
const longest = 64;

/**
 * A pattern that finds a text however it is written: as it is, escaped in JSON (also in JSON within JSON), encoded in
 * URLs (RFC 3986 §2.1, also more than once), as Base64 (RFC 4648 §4), alone or as the beginning of something longer,
 * such as the user of Basic credentials. Each character is looked for in all its forms, because no two programs agree
 * on which ones need escaping. Of a long text only the beginning is compared, and whatever follows it in one piece is
 * taken for the rest.
 *
 * Every repetition that something follows is bounded, so that nobody can send a text that takes long to search.
 *
 * @param text at least three bytes long in UTF-8
 */
export function writtenForms(text: string): RegExp {
  const characters = Array.from(text);
  const start = characters.slice(0, longest).join('');
  const rest = characters.length > longest ? '[^\\s"\'&,;<>]*' : '';
  // Only whole groups of three bytes are spelled the same whatever follows them; what does follow goes with them.
  const bytes = Buffer.from(start, 'utf8');
  const base64 = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64');
  const base64Rest = '(?:[\\w+/-]|%2[BbFf])*(?:=|%3[Dd]){0,2}';
  return new RegExp(`${anyForm(start)}${rest}|${anyForm(base64)}${base64Rest}`, 'gu');
}

function anyForm(text: string): string {
  // A row of backslashes is one unit: escaped, nobody can tell where one of them ends.
  return Array.from(text.match(/\\+|./gsu) ?? [], (unit) => `(?:${formsOf(unit).join('|')})`).join('');
}

function formsOf(unit: string): string[] {
  const percentEncoded = Array.from(Buffer.from(unit, 'utf8'), (byte) => `%(?:25){0,3}${hex(byte, 2)}`).join(
    '',
  );
  if (unit.startsWith('\\')) return [`\\\\{${unit.length},${4 * unit.length}}`, percentEncoded];
  const codeUnits = Array.from({ length: unit.length }, (_, index) => unit.charCodeAt(index));
  const unicodeEscaped = codeUnits.map((code) => `\\\\{1,4}u${hex(code, 4)}`).join('');
  return [...plainForms(unit), unicodeEscaped, percentEncoded];
}

function plainForms(character: string): string[] {
  if (character === ' ') return [' ', '\\+'];
  if (character === '"' || character === '/') return [`\\\\{0,4}${literal(character)}`];
  const short = JSON.stringify(character).match(/^"\\([bfnrt])"$/)?.[1];
  return short === undefined ? [literal(character)] : [literal(character), `\\\\{1,4}${short}`];
}

function literal(character: string): string {
  return character.replace(/[\^$\\.*+?()[\]{}|/]/, '\\$&');
}

/** Hexadecimal digits in either case. */
function hex(code: number, digits: number): string {
  return code
    .toString(16)
    .padStart(digits, '0')
    .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
