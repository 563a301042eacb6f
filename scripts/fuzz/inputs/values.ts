import { define, objectsIn, spotsIn } from '../places.js';
import { declaredQuery, hasJson, hasJsonOrQuery, setQuery, type Family } from './family.js';

const numbers: readonly string[] = [
  '1e400',
  '-1e400',
  '1e-400',
  '-0',
  '0.0',
  '-1',
  '0',
  '1e21',
  '9007199254740993',
  '-9223372036854775808',
  '18446744073709551616',
  '4294967296',
  '2147483648',
  '1.7976931348623157e308',
  '5e-324',
  '0.1e1',
  '1E2',
  '1'.repeat(400),
  `0.${'3'.repeat(400)}`,
];

/** Numbers that are too large, too exact, or written oddly, in bodies and queries. */
export const hugeNumbers: Family = {
  name: 'huge numbers',
  weight: 6,
  fits: hasJsonOrQuery,
  corrupt(draft, dice) {
    const number = dice.pick(numbers);
    const names = declaredQuery(draft);
    if (names.length > 0 && (!hasJson(draft) || dice.oneIn(3))) {
      setQuery(
        draft,
        dice.pick(names),
        dice.pick([number, 'NaN', 'Infinity', '0x10', '1_000', '%201', '1%00']),
      );
      return;
    }
    const spots = spotsIn(draft.json);
    const numeric = spots.filter(
      ({ value }) => typeof value === 'number' || (typeof value === 'string' && /^-?\d+$/.test(value)),
    );
    const chosen = numeric.length > 0 && !dice.oneIn(3) ? numeric : spots;
    if (chosen.length === 0) return;
    // Numbers stand in texts too, where a contract wants them exact.
    const asText = dice.oneIn(3);
    dice.pick(chosen).set(asText ? number : draft.verbatim(number));
  },
};

const inherited: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  '__lookupSetter__',
  'toJSON',
  'then',
  'length',
  'isPrototypeOf',
];

/** Names that every object inherits, as members, values, query parameters and ids. */
export const inheritedNames: Family = {
  name: 'inherited names',
  weight: 8,
  corrupt(draft, dice) {
    const name = dice.pick(inherited);
    const params = [...draft.params.keys()];
    const kind = dice.integer(0, 4);
    const spots = spotsIn(draft.json);
    if (kind <= 2 && hasJson(draft)) {
      const value = dice.pick<unknown>([
        { polluted: true },
        { prototype: { polluted: true } },
        [],
        null,
        1,
        'polluted',
        { toString: 1, valueOf: 1 },
        { length: 1e9 },
      ]);
      if (kind === 0 && spots.length > 0) {
        dice.pick(spots).set(dice.oneIn(2) ? name : { [name]: value });
        return;
      }
      const objects = objectsIn(draft.json);
      if (objects.length > 0) define(dice.pick(objects), name, value);
    } else if (kind === 3 && params.length > 0) {
      draft.params.set(dice.pick(params), name);
      draft.fill();
    } else {
      const names = declaredQuery(draft);
      if (names.length > 0 && dice.oneIn(2)) setQuery(draft, dice.pick(names), name);
      else {
        const spelling = dice.pick(['', '[]', '[polluted]', '%5Bprototype%5D%5Bpolluted%5D', '.polluted']);
        draft.query.push([`${name}${spelling}`, 'polluted']);
      }
    }
  },
};

/** Values of another type, and bodies that break one keyword of their schema. */
export const wrongValues: Family = {
  name: 'wrong values',
  weight: 10,
  fits: hasJson,
  corrupt(draft, dice, { bodies }) {
    if (dice.oneIn(2)) {
      draft.json = bodies.defective(draft.route, dice) ?? draft.json;
      return;
    }
    const spots = spotsIn(draft.json);
    if (spots.length === 0) return;
    const wrong: unknown[] = [
      null,
      true,
      0,
      -1,
      1.5,
      '',
      'x',
      [],
      {},
      [[]],
      [null],
      { a: 1 },
      'x'.repeat(70_000),
    ];
    dice.pick(spots).set(dice.pick(wrong));
  },
};
