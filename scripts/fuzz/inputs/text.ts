import { gzipSync, deflateSync, brotliCompressSync } from 'node:zlib';
import type { Dice } from '../dice.js';
import { spotsIn } from '../places.js';
import { declaredQuery, hasJson, setQuery, type Family } from './family.js';

/** Texts as they stand in JSON, quotes included; bytes where no text can be them. */
const texts: readonly (string | Buffer)[] = [
  String.raw`"\ud800"`,
  String.raw`"\udfff\ud800"`,
  String.raw`"a\ud83d"`,
  String.raw`"\u0000"`,
  String.raw`"a\u0000b"`,
  String.raw`"\r\nX-Fuzz-Injected: 1"`,
  String.raw`"\u202e\u200b\ufeff"`,
  String.raw`"\u2028\u2029"`,
  Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]),
  Buffer.from([0x22, 0xff, 0xfe, 0x22]),
  Buffer.from([0x22, 0xc0, 0x80, 0x22]),
  Buffer.from([0x22, 0xf8, 0x88, 0x80, 0x80, 0x80, 0x22]),
  Buffer.from([0x22, 0xc3, 0x22]),
  `"${'\u0301'.repeat(5000)}"`,
  '"\ufdfa\u1e9e\u0130"',
  `"${'é'.repeat(300)}"`,
  '"</script><img src=x onerror=alert(1)>"',
  `"' OR 1=1; --"`,
  '"${7*7}{{7*7}}%s%n"',
  '"../../../../etc/passwd"',
];

/** Lone surrogates, control characters, bytes that are no UTF-8: in bodies and, percent-encoded, in queries. */
export const oddTexts: Family = {
  name: 'odd texts',
  weight: 7,
  corrupt(draft, dice) {
    const spots = spotsIn(draft.json);
    const params = [...draft.params.keys()];
    const names = declaredQuery(draft);
    if (spots.length > 0 && !dice.oneIn(4)) {
      const strings = spots.filter(({ value }) => typeof value === 'string');
      dice.pick(strings.length > 0 ? strings : spots).set(draft.verbatim(dice.pick(texts)));
    } else if (params.length > 0 && (names.length === 0 || dice.oneIn(2))) {
      draft.params.set(dice.pick(params), dice.pick(encoded));
      draft.fill();
    } else setQuery(draft, names.length > 0 ? dice.pick(names) : 'q', dice.pick(encoded));
  },
};

const encoded: readonly string[] = [
  '%ED%A0%80',
  '%FF%FE',
  '%C0%80',
  '%00',
  'a%00b',
  '%E2%80%AE',
  '%0D%0AX-Fuzz-Injected:%201',
  '%0ASet-Cookie:%20fuzz=1',
  '%EF%BB%BF',
  '%F0%9F%98%80',
  '%CC%81'.repeat(500),
  '%7F',
  '\xe9',
  '\xff\xfe',
];

const charsets = ['utf-16', 'utf-16le', 'iso-8859-1', 'utf-7', 'x-unknown', '"', '', 'utf-8; charset=utf-16'];
const types = [
  '',
  'text/plain',
  'application/xml',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  '*/*',
  'x',
];
const codings = [
  'gzip',
  'deflate',
  'br',
  'compress',
  'x-gzip',
  'zstd',
  'identity',
  'gzip, gzip',
  'GZIP',
  '__proto__',
];

/** Bodies in other encodings than they say, or than are known. */
export const wrongEncodings: Family = {
  name: 'wrong encodings',
  weight: 6,
  fits: hasJson,
  corrupt(draft, dice) {
    const body = draft.body() ?? Buffer.alloc(0);
    const kind = dice.integer(0, 6);
    if (kind === 0) draft.raw = Buffer.from(body.toString().replace(/[a-z](?=")/g, 'é'), 'latin1');
    else if (kind === 1) draft.raw = Buffer.from(`\ufeff${body.toString()}`, 'utf16le');
    else if (kind === 2) draft.setHeader('Content-Type', `application/json; charset=${dice.pick(charsets)}`);
    else if (kind === 3) draft.setHeader('Content-Type', dice.pick(types));
    else if (kind === 4) draft.setHeader('Content-Encoding', dice.pick(codings));
    else if (kind === 5) {
      draft.setHeader('Content-Encoding', 'gzip');
      draft.raw = damagedGzip(body, dice);
    } else {
      const [coding, bytes] = dice.pick([
        ['gzip', () => gzipSync(body)],
        ['deflate', () => deflateSync(body)],
        ['br', () => brotliCompressSync(body)],
      ] as const);
      draft.setHeader('Content-Encoding', coding);
      draft.raw = bytes();
    }
  },
};

/** Ten million spaces in ten thousand bytes. */
const bomb = gzipSync(Buffer.alloc(10_000_000, 0x20));

function damagedGzip(body: Buffer, dice: Dice): Buffer {
  if (dice.oneIn(12)) return bomb;
  const bytes = gzipSync(body);
  return dice.oneIn(2)
    ? bytes.subarray(0, dice.integer(1, bytes.length - 1))
    : Buffer.concat([bytes, Buffer.from('x')]);
}

/** Bodies about as large as is taken, and larger. */
export const largeBodies: Family = {
  name: 'large bodies',
  weight: 1,
  fits: (draft) => hasJson(draft) && draft.route.maxBytes <= 1024 * 1024,
  corrupt(draft, dice) {
    if (!dice.oneIn(6)) {
      const spots = spotsIn(draft.json);
      if (spots.length > 0) dice.pick(spots).set('x'.repeat(dice.pick([255, 256, 1000, 10_000, 100_000])));
      return;
    }
    const { maxBytes } = draft.route;
    const size = dice.pick([maxBytes - 1, maxBytes, maxBytes + 1, maxBytes * 2]);
    const [open, filler, close] = dice.pick([
      ['{"a":"', 'x', '"}'],
      ['[', '0,', '0]'],
      ['{}', ' ', ' '],
    ] as const);
    const times = Math.floor((size - open.length - close.length) / filler.length);
    draft.raw = Buffer.from(open + filler.repeat(times) + close);
    draft.alone = true;
    draft.answerOptional = size > maxBytes;
  },
};
