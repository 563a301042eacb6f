import {
  createScanner,
  findNodeAtLocation,
  parse,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { deepest, numberProblem, shortened, type SourceDocument } from './source-document.js';
import type { SourceText } from './source-text.js';
import type { Unusable } from './unusable.js';

/**
 * A JSON document in which no member stands twice and every number fits.
 *
 * @param whole what the file holds, for a message about one that was cut off, e.g. `report`
 * @throws Unusable naming file, line, column and reason of the first thing that is wrong
 */
export function parseJson(source: SourceText, whole: string): SourceDocument {
  // Before it is parsed: the parser that tells the place recurses.
  const careless = scan(source);
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch {
    throw syntaxProblem(source, whole);
  }
  if (careless) throw careless;
  // Made where it is needed only; a report may have many megabytes.
  let tree: Node | undefined;
  return {
    file: source.file,
    value,
    at(path, key) {
      tree ??= parseTree(source.text);
      return source.at(tree ? offsetOf(tree, path, key) : 0);
    },
  };
}

// Numbers of the library's enum, which is `const` and so has no values at run time.
const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  colon: 6,
  string: 10,
  number: 11,
};

/**
 * What JSON.parse takes and loses.
 *
 * @returns the first member that stands twice, or number that does not fit
 * @throws Unusable where the text is nested too deep
 */
function scan(source: SourceText): Unusable | undefined {
  const scanner = createScanner(source.text, true);
  const around: Set<string>[] = [];
  let found: Unusable | undefined;
  let text: { value: string; offset: number } | undefined;
  const endOfFile = 17;
  for (let kind: number = scanner.scan(); kind !== endOfFile; kind = scanner.scan()) {
    const offset = scanner.getTokenOffset();
    if (kind === token.openBrace || kind === token.openBracket) {
      around.push(new Set());
      if (around.length > deepest) throw source.problem(offset, 'is nested too deep');
    } else if (kind === token.closeBrace || kind === token.closeBracket) around.pop();
    else if (kind === token.colon && text) {
      const names = around.at(-1);
      if (names?.has(text.value))
        found ??= source.problem(text.offset, `has the member ${shortened(text.value)} twice`);
      names?.add(text.value);
    } else if (kind === token.number) {
      const written = scanner.getTokenValue();
      const reason = numberProblem(written, Number(written));
      if (reason !== undefined) found ??= source.problem(offset, reason);
    }
    text = kind === token.string ? { value: scanner.getTokenValue(), offset } : undefined;
  }
  return found;
}

/** Where a text stops being JSON, and why. JSON.parse words it differently in every version of Node. */
function syntaxProblem(source: SourceText, whole: string): Unusable {
  const errors: ParseError[] = [];
  parse(source.text, errors, { disallowComments: true });
  const [first] = errors;
  if (!first) return source.problem(0, 'is no JSON');
  const end = source.text.trimEnd().length;
  const inString = printParseErrorCode(first.error) === 'UnexpectedEndOfString';
  const isCut = first.offset >= end || (inString && first.offset + first.length >= end);
  const reason = isCut ? `the file ends here, in the middle of the ${whole}` : inWords(first);
  return source.problem(first.offset, reason);
}

/** A parser's error code in words: `CommaExpected` is "comma expected". */
function inWords({ error }: ParseError): string {
  const words = printParseErrorCode(error).replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  return `is no JSON (${words.toLowerCase()})`;
}

function offsetOf(tree: Node, path: readonly string[], key?: string): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = nodeAt(tree, path.slice(0, length));
    if (!found) continue;
    const pair =
      key !== undefined && length === path.length
        ? found.children?.find(({ type, children }) => type === 'property' && children?.[0]?.value === key)
        : undefined;
    return (pair ?? found).offset;
  }
  return 0;
}

function nodeAt(tree: Node, path: readonly string[]): Node | undefined {
  let node: Node | undefined = tree;
  for (const part of path)
    node = node && findNodeAtLocation(node, [node.type === 'array' ? Number(part) : part]);
  return node;
}
