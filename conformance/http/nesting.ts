const [quote, backslash] = ['"', '\\'].map((character) => character.charCodeAt(0));
const opening = new Set(['[', '{'].map((character) => character.charCodeAt(0)));
const closing = new Set([']', '}'].map((character) => character.charCodeAt(0)));

/** Whether a text that may be JSON opens more than so many arrays and objects within each other. */
export function nestsDeeperThan(text: string, levels: number): boolean {
  // Every level takes two characters.
  if (text.length <= levels * 2) return false;
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isQuoted) {
      if (code === backslash) at += 1;
      else if (code === quote) isQuoted = false;
    } else if (code === quote) isQuoted = true;
    else if (opening.has(code)) {
      depth += 1;
      if (depth > levels) return true;
    } else if (closing.has(code)) depth -= 1;
  }
  return false;
}
