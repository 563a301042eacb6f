/** Columns a text takes, one per code point; rule ids and prose of the contracts hold nothing wider. */
export function width(text: string): number {
  return [...text].length;
}

/** The text with spaces after it up to the given number of columns. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** The text with spaces before it up to the given number of columns. */
export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - width(text))) + text;
}

/**
 * Breaks prose at spaces so that lines fit. A longer word keeps its line to itself, because ids and addresses are
 * there to be copied, unless it is quoted JSON, which is broken anywhere. Lines that begin with a space are taken as
 * set by their author (a snippet to paste) and left whole.
 */
export function wrap(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => (line.startsWith(' ') ? [line] : wrapLine(line, columns)));
}

function wrapLine(line: string, columns: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ').flatMap((word) => (word.includes('"') ? chop(word, columns) : [word]))) {
    if (current === '') current = word;
    else if (width(current) + 1 + width(word) <= columns) current += ` ${word}`;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current];
}

/** Cuts text that has no useful break points, such as a response body, into pieces of the given width. */
export function chop(text: string, columns: number): string[] {
  const size = Math.max(1, columns);
  return text.split('\n').flatMap((line) => {
    const characters = [...line];
    const pieces = Math.max(1, Math.ceil(characters.length / size));
    return Array.from({ length: pieces }, (_, index) =>
      characters.slice(index * size, (index + 1) * size).join(''),
    );
  });
}

/** Shortens in the middle, because ids differ at both ends. */
export function cutMiddle(text: string, columns: number): string {
  const characters = [...text];
  if (characters.length <= columns) return text;
  if (columns <= 1) return '…'.slice(0, Math.max(0, columns));
  const head = Math.ceil((columns - 1) / 2);
  const tail = columns - 1 - head;
  return `${characters.slice(0, head).join('')}…${characters.slice(characters.length - tail).join('')}`;
}

/** The lines, each non-empty one moved to the right. */
export function indent(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(columns) + line));
}

/** A duration for people: `412 ms`, `12.3 s`, `2 m 05 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} m ${String(seconds % 60).padStart(2, '0')} s`;
}

/** `1 case`, `2 cases`. */
export function count(amount: number, noun: string, several = `${noun}s`): string {
  return `${amount} ${amount === 1 ? noun : several}`;
}

/**
 * Makes control characters and text-direction marks visible as `\u001b`, all but line breaks and tabs: what a target
 * answers must not be able to steer the terminal. Inside a JSON string the escape means the same character, so a
 * pasted request body stays what it was.
 */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
