import { isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';

/** A file that was broken on purpose. */
export interface Broken {
  readonly name: string;
  readonly bytes: Buffer;
  /** Line of the place that the error has to name, where only one is right. */
  readonly line?: number;
}

/** Draws numbers below `bound`, the same ones for the same seed. */
export type Draw = (bound: number) => number;

/** Mulberry32: small, and the same on every machine. */
export function drawing(seed: number): Draw {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

/** Breaks of the bytes, which no file survives, whatever its format. */
export function brokenBytes(text: string, draw: Draw, times: number): Broken[] {
  const bytes = Buffer.from(text);
  const many = <T>(make: (at: number) => T) => Array.from({ length: times }, () => make(draw(bytes.length)));
  return [
    { name: 'empty', bytes: Buffer.alloc(0) },
    { name: 'blank', bytes: Buffer.from(' \n\r\n ') },
    { name: 'a byte order mark and nothing else', bytes: Buffer.from('\uFEFF') },
    { name: 'UTF-16', bytes: Buffer.from(`\uFEFF${text}`, 'utf16le'), line: 1 },
    ...many((at) => inserted('a byte that is not UTF-8', bytes, at, Buffer.of(0xff))),
    ...many((at) => inserted('NUL', bytes, at, Buffer.of(0))),
    ...many((at) => inserted('the half of a surrogate pair', bytes, at, Buffer.of(0xed, 0xa0, 0x80))),
  ];
}

function inserted(name: string, bytes: Buffer, wanted: number, more: Buffer): Broken {
  // Within a character of several bytes, the place would be that of the character.
  let at = wanted;
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  const line = bytes.subarray(0, at).toString().split('\n').length;
  const broken = Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
  return { name: `${name} at byte ${at}`, bytes: broken, line };
}

/** The file up to every `step`th byte. What is left may be a whole document, in YAML. */
export function cutOff(text: string, step: number): Broken[] {
  const bytes = Buffer.from(text.trimEnd());
  const ends = Array.from({ length: Math.ceil(bytes.length / step) }, (_, index) => index * step);
  return ends.map((end) => ({ name: `cut off at byte ${end}`, bytes: bytes.subarray(0, end) }));
}

/** A scalar that stands on one line as the value of a member, or an item. */
interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** Where the line begins, of members of block maps that have it for themselves. */
  readonly own?: number;
}

/** Breaks of YAML, JSON included, each at a value that is drawn. */
export function brokenValues(text: string, draw: Draw, times: number): Broken[] {
  const leaves = leavesOf(text);
  const owned = leaves.filter(({ own }) => own !== undefined);
  const picked = (from: readonly Leaf[]) => {
    const leaf = from[draw(from.length)];
    if (!leaf) throw new Error('there is nothing to break');
    return leaf;
  };
  const replaced = (name: string, value: string, { start, end, line }: Leaf): Broken => ({
    name: `${name} in line ${line}`,
    bytes: Buffer.from(text.slice(0, start) + value + text.slice(end)),
    line,
  });
  const once = (): Broken[] => [
    replaced('100,000 brackets', '['.repeat(100_000), picked(leaves)),
    replaced('100,000 braces', '{"a":'.repeat(100_000), picked(leaves)),
    replaced('300 levels', `${'['.repeat(300)}${']'.repeat(300)}`, picked(leaves)),
    replaced('a number beyond all', '1e400', picked(leaves)),
    replaced('a number too long', '99999999999999999999', picked(leaves)),
    replaced('an object with a name twice', '{"a": 1, "a": 2}', picked(leaves)),
    replaced('a list that is not closed', '[1, ', picked(leaves)),
    replaced('a bracket too many', '"1"]', picked(leaves)),
    ...(owned.length > 0 ? [doubled(text, picked(owned))] : []),
  ];
  // Without a line where the damage may show further down only.
  const somewhere = ['a list that is not closed', 'a bracket too many'];
  return Array.from({ length: times }, once)
    .flat()
    .map((broken) =>
      somewhere.some((name) => broken.name.startsWith(name))
        ? { name: broken.name, bytes: broken.bytes }
        : broken,
    );
}

/** Breaks that only YAML knows. */
export function brokenYaml(text: string, draw: Draw, times: number): Broken[] {
  const leaves = leavesOf(text);
  const at = (name: string, value: string): Broken => {
    const { start, end, line } = leaves[draw(leaves.length)] ?? { start: 0, end: 0, line: 1 };
    const bytes = Buffer.from(text.slice(0, start) + value + text.slice(end));
    return { name: `${name} in line ${line}`, bytes, line };
  };
  const once = () => [
    at('an alias to nothing', '*nowhere'),
    at('an alias within itself', '&round [*round]'),
    at('an unknown tag', '!thing x'),
    at('no plain name', '{[1, 2]: 3}'),
    at('aliases of aliases', bomb),
    at('100,000 dashes', `\n${' '.repeat(40)}${'- '.repeat(100_000)}x`),
    { ...at('a second document', 'x\n---\nx'), line: undefined },
  ];
  return Array.from({ length: times }, once)
    .flat()
    .map(({ line, ...broken }) => ({
      ...broken,
      // The dashes begin on the next line.
      ...(line !== undefined && { line: broken.name.startsWith('100,000') ? line + 1 : line }),
    }));
}

const bomb = `[&a [x, x, x, x, x, x, x, x, x], ${Array.from('bcdefghi', (name, index) => {
  const before = String.fromCharCode(name.charCodeAt(0) - 1);
  return `&${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]${index < 7 ? ', ' : ''}`;
}).join('')}]`;

function doubled(text: string, { own = 0, end, line }: Leaf): Broken {
  const lineEnd = text.indexOf('\n', end);
  const whole = text.slice(own, lineEnd === -1 ? text.length : lineEnd).replace(/,?\s*$/, '');
  const comma = text.trimStart().startsWith('{') || text.trimStart().startsWith('[') ? ',' : '';
  return {
    name: `line ${line} twice`,
    bytes: Buffer.from(`${text.slice(0, own)}${whole}${comma}\n${text.slice(own)}`),
    line: line + 1,
  };
}

function leavesOf(text: string): Leaf[] {
  const found: Leaf[] = [];
  visit(parseDocument(text), {
    Scalar(key, node, path) {
      const [start, end] = node.range ?? [];
      if (key === 'key' || start === undefined || end === undefined || node.anchor !== undefined) return;
      if (text.slice(start, end).includes('\n')) return;
      const line = text.slice(0, start).split('\n').length;
      const pair = path.at(-1);
      const map = path.at(-2);
      const lineStart = text.lastIndexOf('\n', start) + 1;
      const isMember = isMap(map) && !isSeq(pair) && !isNode(pair) && pair !== undefined && 'key' in pair;
      const name = isMember ? pair.key : undefined;
      const standsAlone =
        (text.startsWith('{') || (isMap(map) && map.flow !== true)) &&
        isScalar(name) &&
        name.range &&
        text.slice(lineStart, name.range[0]).trim() === '' &&
        line > 1;
      found.push({ start, end, line, ...(standsAlone && { own: lineStart }) });
    },
  });
  return found;
}
