import type { Dice } from '../dice.js';
import { hasJson, type Family } from './family.js';

const oddities: readonly string[] = [
  '',
  ' ',
  '{',
  '[',
  '}',
  '{]',
  '"',
  '"\\u12"',
  "{'a':1}",
  '{a:1}',
  '{"a":}',
  '{"a":1,}',
  '{"a" 1}',
  '[1 2]',
  '//c\n{}',
  '{"a":/**/1}',
  'NaN',
  'Infinity',
  'undefined',
  'tru',
  '01',
  '.5',
  '+1',
  '0x10',
  '{}{}',
  '{}\n{}',
  'null',
  'true',
  '0',
  '""',
  '[]',
  '[[]]',
  '\ufeff{}',
  '\u2028{}',
  '{"\u0000":1}',
  '<xml/>',
  'a=1&b=2',
];

/** Texts that are no JSON, or are JSON but no object. */
export const malformedJson: Family = {
  name: 'malformed JSON',
  weight: 9,
  fits: hasJson,
  corrupt(draft, dice) {
    const text = (draft.body() ?? Buffer.alloc(0)).toString();
    draft.raw = Buffer.from(dice.oneIn(2) ? dice.pick(oddities) : damaged(text, dice));
  },
};

function damaged(text: string, dice: Dice): string {
  const at = dice.integer(0, text.length);
  const kind = dice.integer(0, 3);
  if (kind === 0) return text.slice(0, at);
  if (kind === 1) return text.slice(0, at) + text.slice(at + 1);
  const odd = dice.pick(['"', '{', '}', '[', ']', ',', ':', '\\', '\u0000', '\u0001', '\n', '-', 'e']);
  return kind === 2 ? text.slice(0, at) + odd + text.slice(at) : text + odd;
}

/** Levels of a body that no parser should follow by recursion. */
const abyss = 100_000;

/** Bodies that are nested deeply: a hundred thousand levels now and then, and about as many as are taken. */
export const deepNesting: Family = {
  name: 'deep nesting',
  weight: 4,
  fits: hasJson,
  corrupt(draft, dice) {
    const levels = dice.oneIn(12) ? abyss : dice.pick([8, 50, 150, 190, 199, 200, 201, 250, 251, 1000, 5000]);
    const [open, close] = dice.pick([
      ['[', ']'],
      ['{"a":', '}'],
      ['[{"__proto__":', '}]'],
    ] as const);
    const core = open === '[' ? '' : '1';
    const closed = dice.oneIn(5) ? '' : close.repeat(levels);
    const deep = open.repeat(levels) + core + closed;
    const text = (draft.body() ?? Buffer.alloc(0)).toString();
    // Alone, or as one member more of what was valid.
    draft.raw = Buffer.from(
      dice.oneIn(2) || !text.endsWith('}')
        ? deep
        : `${text.slice(0, -1)}${text === '{}' ? '' : ','}"deep":${deep}}`,
    );
  },
};

/** Members that stand twice; the last one counts (RFC 8259 §4 leaves it open). */
export const duplicateKeys: Family = {
  name: 'duplicate keys',
  weight: 3,
  fits: (draft) => hasJson(draft) && !Array.isArray(draft.json),
  corrupt(draft, dice) {
    const text = (draft.body() ?? Buffer.alloc(0)).toString();
    const members = Object.entries(draft.json ?? {});
    if (members.length === 0) {
      draft.raw = Buffer.from('{"a":1,"a":2,"__proto__":1,"__proto__":{}}');
      return;
    }
    const [name, value] = dice.pick(members);
    const again = dice.oneIn(2) ? JSON.stringify(value) : dice.pick(['null', '{}', '1', '""', '[]']);
    const member = `${JSON.stringify(name)}:${again}`;
    const times = dice.oneIn(20) ? 5000 : 1;
    draft.raw = Buffer.from(
      dice.oneIn(2)
        ? `{${`${member},`.repeat(times)}${text.slice(1)}`
        : `${text.slice(0, -1)}${`,${member}`.repeat(times)}}`,
    );
  },
};
