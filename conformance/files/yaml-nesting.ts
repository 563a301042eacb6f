import { Lexer } from 'yaml';
import { deepest } from './source-document.js';

/**
 * Offset of the first place that is nested more than 250 levels deep; undefined where there is none. To be asked before
 * a text is parsed: the parser recurses, and on a stack that is nearly used up Node itself may come to a fatal error.
 */
export function tooDeepAt(text: string): number | undefined {
  /** Columns at which the lines around began. */
  const indents: number[] = [];
  let offset = 0;
  let lineStart = 0;
  let isLineStart = true;
  let flow = 0;
  /** Levels that begin on this line, as in `- - a`. */
  let compact = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // Marks of the lexer's own, which do not stand in the text.
    if (/^[\u0002\u0018\u001f]$/.test(lexeme)) continue;
    if (/^\s*$/.test(lexeme)) {
      if (lexeme.includes('\n')) {
        isLineStart = true;
        compact = 0;
        lineStart = offset + lexeme.lastIndexOf('\n') + 1;
      }
    } else {
      if (isLineStart && flow === 0) enter(indents, offset - lineStart);
      isLineStart = false;
      if (lexeme === '[' || lexeme === '{') flow += 1;
      else if (lexeme === ']' || lexeme === '}') flow = Math.max(0, flow - 1);
      else if (lexeme === '-' || lexeme === '?' || lexeme === ':') compact += 1;
      if (indents.length + flow + compact > deepest) return offset;
    }
    offset += lexeme.length;
  }
  return undefined;
}

function enter(indents: number[], column: number): void {
  while ((indents.at(-1) ?? -1) >= column) indents.pop();
  indents.push(column);
}
