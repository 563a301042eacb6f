/**
 * JSON text with a line for each member, indented by two spaces; any other text as it is. Only white space changes:
 * parsing and writing again would round long numbers and drop repeated members, which are what a failure may be about.
 */
export function indentJson(text: string): string {
  if (!/^\s*[[{]/.test(text) || !isJson(text)) return text;
  let depth = 0;
  let indented = '';
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
  for (const [index, token] of tokens.entries()) {
    const isEmpty = /^[}\]]$/.test(token) && /^[{[]$/.test(tokens[index - 1] ?? '');
    if (/^[}\]]$/.test(token)) {
      depth -= 1;
      indented += isEmpty ? token : newLine(depth) + token;
    } else if (/^[{[]$/.test(token)) {
      depth += 1;
      const closesAtOnce = /^[}\]]$/.test(tokens[index + 1] ?? '');
      indented += closesAtOnce ? token : token + newLine(depth);
    } else if (token === ',') indented += `,${newLine(depth)}`;
    else indented += token === ':' ? ': ' : token;
  }
  return indented;
}

function newLine(depth: number): string {
  return `\n${'  '.repeat(depth)}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
