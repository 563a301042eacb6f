import type { Dice } from '../dice.js';
import type { Draft } from '../draft.js';
import type { Family } from './family.js';

const keys: readonly string[] = [
  'k'.repeat(255),
  'k'.repeat(256),
  'k'.repeat(254),
  'k'.repeat(7000),
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  '%0D%0AX-Fuzz-Injected: 1',
  '\\r\\nX-Fuzz-Injected: 1',
  '"quoted"',
  '\xe9\xe8',
  '\x80\x99',
  'a\tb',
  'a,b',
  '{value}',
  '$&$1',
  '[]',
];

/** Keys of all lengths and characters, keys that stand twice, and few keys for many requests. */
export const idempotencyKeys: Family = {
  name: 'idempotency keys',
  weight: 6,
  fits: ({ route }) => route.keyHeader !== undefined,
  corrupt(draft, dice) {
    const { keyHeader = '' } = draft.route;
    draft.setHeader(keyHeader, dice.oneIn(3) ? `few-${dice.integer(1, 6)}` : dice.pick(keys));
    if (dice.oneIn(8)) draft.headers.push([keyHeader, dice.pick(keys)]);
  },
};

/** Gives a request a key that no other one has, or now and then one that an earlier one had. */
export function numberedKey(draft: Draft, index: number, dice: Dice): void {
  const { keyHeader } = draft.route;
  if (keyHeader === undefined) return;
  const number = dice.oneIn(20) ? index - dice.integer(1, 50) : index;
  draft.setHeader(keyHeader, `numbered-${number}`);
}
