import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';

/** A file that was read, or the one line that says where and why it cannot be. */
export type ReadYaml = { value: unknown; placeOf: (path: readonly string[]) => string } | { problem: string };

/** A parsed YAML file whose `placeOf` gives file, line and column of a member, or of the nearest one around it. */
export async function readYaml(file: URL): Promise<ReadYaml> {
  const lines = new LineCounter();
  let source: string;
  try {
    source = await readFile(file, 'utf8');
  } catch {
    return { problem: `${nameOf(file)}: cannot be read` };
  }
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${nameOf(file)}:${line}:${col}`;
  };
  const [error] = document.errors;
  if (error) return { problem: `${at(error.pos[0])}: ${firstLine(error)}` };
  try {
    return { value: document.toJS(), placeOf: (path) => at(offsetOf(document, path)) };
  } catch (error) {
    // An alias without an anchor is found only here, and without a position.
    return { problem: `${nameOf(file)}: ${error instanceof Error ? firstLine(error) : String(error)}` };
  }
}

/** `spec/augno/openapi.yaml` for a file URL somewhere below a spec folder. */
export function nameOf(file: URL): string {
  return file.pathname.replace(/^.*\/(spec\/)/, '$1');
}

function offsetOf(document: Document, path: readonly string[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

const firstLine = ({ message }: Error) => message.split('\n')[0] ?? message;
