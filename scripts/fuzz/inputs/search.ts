import { declaredQuery, setQuery, type Family } from './family.js';

/** Texts that take forever where they meet a careless pattern, or are one. */
const bombs: readonly string[] = [
  '(a+)+$',
  '(.*)*x',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '[',
  '(?=',
  '\\',
  '*',
  '(?<a>x){65535}',
  '.{1,65535}.{1,65535}x',
  'a'.repeat(5000),
  `${'a'.repeat(3000)}!`,
  '-'.repeat(3000),
  `${'ab'.repeat(1500)}\n`,
  ' '.repeat(3000),
  `${' '.repeat(3000)}x`,
  '\t'.repeat(2000),
  `${'0'.repeat(3000)}x`,
  '%_'.repeat(500),
  'İ'.repeat(400),
  'ẞ'.repeat(400),
  '=cmd|x!A1',
  'eyJjIjoiMjAyNCJ9.c2ln',
  '..',
  'a.b.c',
  '{"$gt":""}',
];

/** Patterns and other bombs in searches and every other query parameter, given once, often, or as lists. */
export const searchBombs: Family = {
  name: 'search bombs',
  weight: 6,
  fits: (draft) => declaredQuery(draft).length > 0,
  corrupt(draft, dice) {
    const names = declaredQuery(draft);
    const searched = names.filter((name) => /^(q|search|cursor)$/.test(name));
    const name = searched.length > 0 && !dice.oneIn(3) ? dice.pick(searched) : dice.pick(names);
    const bomb = encodeURIComponent(dice.pick(bombs));
    const kind = dice.integer(0, 5);
    if (kind === 0) for (let times = 0; times < 300; times += 1) draft.query.push([name, bomb.slice(0, 20)]);
    else if (kind === 1) draft.query.push([`${name}[]`, bomb], [`${name}[a]`, bomb]);
    else if (kind === 2)
      setQuery(draft, name, `${'a,'.repeat(dice.oneIn(5) ? 2000 : 100)}${bomb.slice(0, 200)}`);
    else setQuery(draft, name, bomb.slice(0, 9000));
  },
};
