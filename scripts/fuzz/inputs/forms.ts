import type { Dice } from '../dice.js';
import type { Draft } from '../draft.js';
import type { Family } from './family.js';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Fills in a form with one picture (RFC 7578), as it should be. */
export function pngForm(draft: Draft, dice: Dice): void {
  form(draft, 'fuzz', [part('name="file"; filename="a.png"', dice.pick(['image/png', 'image/jpeg']), png)]);
}

function form(draft: Draft, boundary: string, parts: readonly Buffer[]): void {
  draft.setHeader('Content-Type', `multipart/form-data; boundary=${boundary}`);
  draft.raw = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
}

function part(disposition: string, type: string, content: Buffer, boundary = 'fuzz'): Buffer {
  const head = `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: ${type}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), content, Buffer.from('\r\n')]);
}

const dispositions = [
  'name="file"; filename="../../etc/passwd"',
  'name="file"; filename="a\\r\\nX-Fuzz-Injected: 1"',
  'name="__proto__"; filename="a.png"',
  'name="constructor"',
  'name="file"',
  'name=""; filename=""',
  'filename="a.png"',
  `name="${'f'.repeat(3000)}"; filename="a.png"`,
  'name="file"; filename*=utf-8\'\'%ff%fe',
  'name="file"; filename*=x\'y\'%zz',
  '',
];

const types = [
  'image/png',
  'image/svg+xml',
  'text/html',
  '',
  '__proto__',
  'image/png; charset=x',
  'x'.repeat(2000),
];

/** Forms whose parts, boundaries and types are odd. */
export const oddForms: Family = {
  name: 'odd forms',
  weight: 30,
  fits: ({ route }) => route.operation.requestBody?.mediaType === 'multipart/form-data',
  corrupt(draft, dice) {
    const kind = dice.integer(0, 6);
    if (kind <= 2) form(draft, 'fuzz', [part(dice.pick(dispositions), dice.pick(types), png)]);
    else if (kind === 3) {
      const many = Array.from({ length: dice.pick([2, 19, 20, 21, 300]) }, () =>
        part('name="file"; filename="a"', 'image/png', png),
      );
      form(draft, 'fuzz', many);
    } else if (kind === 4)
      form(draft, dice.pick(['other', '""', 'x'.repeat(3000), '(', '\xff']), [
        part('name="file"; filename="a"', 'image/png', png),
      ]);
    else if (kind === 5) draft.raw = draft.raw?.subarray(0, dice.integer(0, draft.raw.length - 1));
    else {
      const size = dice.oneIn(10) ? 5 * 1024 * 1024 + dice.integer(-1, 1) : 70_000;
      form(draft, 'fuzz', [part('name="file"; filename="a.png"', 'image/png', Buffer.alloc(size, 1))]);
      draft.alone = size > 70_000;
      draft.answerOptional = draft.alone;
    }
  },
};
