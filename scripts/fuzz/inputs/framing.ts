import type { Draft } from '../draft.js';
import type { Dice } from '../dice.js';
import type { Family } from './family.js';

/** A second request behind the first, which a server that is deceived about the first one's length would answer. */
const smuggled = 'GET /__control/service HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n';

type Lie = (draft: Draft, body: Buffer, dice: Dice) => void;

function chunks(draft: Draft, text: string | Buffer, length: string | null = null): void {
  draft.setHeader('Transfer-Encoding', 'chunked');
  draft.length = length;
  draft.raw = typeof text === 'string' ? Buffer.from(text, 'latin1') : text;
}

const sized = (body: Buffer): string =>
  `${body.length.toString(16)}\r\n${body.toString('latin1')}\r\n0\r\n\r\n`;

/** Lies about where a body ends (RFC 9112 §6, §7). */
const lies: readonly Lie[] = [
  (draft, body) => chunks(draft, sized(body)),
  (draft, body) => chunks(draft, `zz\r\n${body.toString('latin1')}\r\n0\r\n\r\n`),
  (draft, body) => chunks(draft, `-1\r\n${body.toString('latin1')}\r\n0\r\n\r\n`),
  (draft, body) => chunks(draft, `ffffffffffffffffff\r\n${body.toString('latin1')}\r\n0\r\n\r\n`),
  (draft, body) =>
    chunks(draft, `${(body.length + 5).toString(16)}\r\n${body.toString('latin1')}\r\n0\r\n\r\n`),
  (draft, body) => chunks(draft, `1\r\n${body.toString('latin1')}\r\n0\r\n\r\n`),
  (draft, body) =>
    chunks(
      draft,
      `${body.length.toString(16)};${'x'.repeat(20_000)}\r\n${body.toString('latin1')}\r\n0\r\n\r\n`,
    ),
  (draft, body) =>
    chunks(
      draft,
      `${body.length.toString(16)}\r\n${body.toString('latin1')}\r\n0\r\nX-Fuzz-Injected: 1\r\n\r\n`,
    ),
  (draft, body) => chunks(draft, `${body.length.toString(16)}\n${body.toString('latin1')}\n0\n\n`),
  (draft, body) => chunks(draft, sized(body).slice(0, -5)),
  (draft, body) =>
    chunks(draft, [...body].map((byte) => `1\r\n${String.fromCharCode(byte)}\r\n`).join('') + '0\r\n\r\n'),
  // Both lengths at once, either one being the true one.
  (draft, body) => chunks(draft, sized(body) + smuggled, String(body.length)),
  (draft, body) => chunks(draft, `0\r\n\r\n${smuggled}`, String(smuggled.length + body.length)),
  (draft, body) => {
    chunks(draft, sized(body));
    draft.setHeader('Transfer-Encoding', 'xchunked');
  },
  (draft, body) => {
    chunks(draft, sized(body));
    draft.headers.push(['Transfer-Encoding', 'identity']);
  },
  (draft, body) => {
    chunks(draft, sized(body));
    draft.setHeader('Transfer-Encoding', 'gzip, chunked');
  },
  (draft, body) => {
    chunks(draft, sized(body));
    draft.headers.push(['Transfer-Encoding ', 'chunked']);
  },
  (draft, body, dice) => {
    draft.length = String(Math.max(0, body.length + dice.pick([-1, -2, 1, 5, 100_000])));
    draft.raw = body;
  },
  (draft, body, dice) => {
    draft.length = dice.pick([
      '-1',
      '+5',
      '1e3',
      '0x10',
      ' 5 ',
      '5,5',
      '5;5',
      '99999999999999999999',
      'NaN',
      '',
    ]);
    draft.raw = body;
  },
  (draft, body) => {
    draft.headers.push(['Content-Length', String(body.length)]);
    draft.length = String(body.length + 1);
    draft.raw = body;
  },
  (draft, body) => {
    draft.length = '0';
    draft.raw = Buffer.concat([body, Buffer.from(smuggled)]);
  },
  (draft, body) => {
    draft.length = null;
    draft.raw = body;
  },
  (draft) => {
    draft.setHeader('Expect', '100-continue');
  },
  (draft) => {
    draft.setHeader('Expect', '417-please');
  },
  (draft) => {
    draft.tail = Buffer.from(smuggled);
  },
  (draft) => {
    draft.tail = Buffer.from('\r\n\r\n\u0000\u0001garbage');
  },
];

/** Lies about the length of bodies, each on a connection of its own. */
export const chunkedLies: Family = {
  name: 'lies about length',
  weight: 5,
  corrupt(draft, dice) {
    const body = draft.body() ?? Buffer.from('{}');
    dice.pick(lies)(draft, body, dice);
    draft.alone = true;
    draft.ofRoute = false;
    // A request that never ends is given up when its client hangs up.
    draft.answerOptional = true;
  },
};
