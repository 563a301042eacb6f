import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { hinted, numberProblem, shortened, type SourceDocument } from './source-document.js';
import type { SourceText } from './source-text.js';
import { tooDeepAt } from './yaml-nesting.js';

/**
 * A YAML document, or JSON, which is YAML as well.
 *
 * Stricter than YAML, since what reads differently from what was meant is worth nothing: members have plain names that
 * differ, tags are known, numbers fit, and an alias is not within what it stands for.
 *
 * @throws Unusable naming file, line, column and reason of the first thing that is wrong
 */
export function parseYaml(source: SourceText): SourceDocument {
  const tooDeep = tooDeepAt(source.text);
  if (tooDeep !== undefined) throw source.problem(tooDeep, 'is nested too deep');
  // Names are compared below: the library compares each with each, which takes minutes where there are many.
  const document = parseDocument(source.text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const [wrong] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (wrong) throw source.problem(wrong.pos[0], withoutValues(firstLine(wrong), source.text));
  requirePlain(document, source);
  // What aliases stand for is bounded already, by what it comes to rather than by their number.
  const value: unknown = document.toJS({ maxAliasCount: -1 });
  return {
    file: source.file,
    value,
    at: (path, key) => source.at(offsetOf(document, path, key)),
  };
}

/** @throws Unusable as `parseYaml` does */
function requirePlain(document: Document, source: SourceText): void {
  const anchors = new Map<string, Node>();
  const sizes = new Map<Node, number>();
  let repeated = 0;
  visit(document, {
    Node(_, node, ancestors) {
      const [offset = 0] = node.range ?? [];
      if (isAlias(node)) {
        const alias = `the alias *${hinted(node.source)}`;
        const named = anchors.get(node.source);
        if (!named) throw source.problem(offset, `${alias} has no anchor before it`);
        if (ancestors.includes(named)) throw source.problem(offset, `${alias} is within what it stands for`);
        sizes.set(node, sizeOf(named, sizes));
        repeated += sizeOf(named, sizes);
        // Aliases of aliases: a few lines that stand for gigabytes.
        if (repeated > mostRepeated) throw source.problem(offset, `${alias} stands for too much`);
        return;
      }
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
      if (isMap(node)) requireDistinctNames(node, source);
      if (isScalar(node) && typeof node.value === 'number') {
        const reason = numberProblem(node.source ?? '', node.value);
        if (reason !== undefined) throw source.problem(offset, reason);
      }
    },
  });
}

/** Values that the aliases of a document may stand for, all together. */
const mostRepeated = 100_000;

/** How many values a node has within it; of an alias, what was found for it before. */
function sizeOf(node: unknown, sizes: Map<Node, number>): number {
  if (!isNode(node)) return 0;
  const known = sizes.get(node);
  if (known !== undefined) return known;
  const within = isMap(node) ? node.items.map(({ value }) => value) : isSeq(node) ? node.items : [];
  const size = within.reduce<number>((sum, member) => sum + sizeOf(member, sizes), 1);
  sizes.set(node, size);
  return size;
}

function requireDistinctNames(map: YAMLMap<unknown, unknown>, source: SourceText): void {
  const names = new Set<string>();
  for (const { key } of map.items) {
    const [offset = 0] = (isNode(key) ? key.range : map.range) ?? [];
    if (!isScalar(key) || key.value === null) throw source.problem(offset, 'a member needs a plain name');
    const name = String(key.value);
    if (names.has(name)) throw source.problem(offset, `has the member ${shortened(name)} twice`);
    names.add(name);
  }
}

function offsetOf(document: Document, path: readonly string[], key?: string): number {
  let node: unknown = document.contents;
  let [offset = 0] = document.contents?.range ?? [];
  for (const part of path) {
    node = isMap(node)
      ? pairOf(node, part)?.value
      : isSeq(node) && /^\d+$/.test(part)
        ? node.items[Number(part)]
        : undefined;
    if (!isNode(node)) return offset;
    offset = node.range?.[0] ?? offset;
  }
  const name = key !== undefined && isMap(node) ? pairOf(node, key)?.key : undefined;
  return isNode(name) ? (name.range?.[0] ?? offset) : offset;
}

function pairOf(map: YAMLMap<unknown, unknown>, name: string): Pair<unknown, unknown> | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
}

/** The parser quotes what it stumbles over: a token without quotes, where it begins with `*`, `!` or `|`. */
function withoutValues(message: string, text: string): string {
  return message.replace(/[^\s"']{8,}/g, (word) => (text.includes(word) ? hinted(word) : word));
}

const firstLine = ({ message }: Error) => message.split('\n')[0] ?? message;
