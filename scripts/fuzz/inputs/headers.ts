import type { Dice } from '../dice.js';
import type { Draft } from '../draft.js';
import type { Family } from './family.js';

const injected = [
  '%0D%0AX-Fuzz-Injected: 1',
  '\\r\\nX-Fuzz-Injected: 1',
  'a\tb',
  '\xe9\xff',
  '"',
  ',',
  ';=',
  '\x80\x85',
];

const echoed = [
  'Origin',
  'Access-Control-Request-Headers',
  'X-Request-Id',
  'Request-Id',
  'User-Agent',
  'Referer',
  'Cookie',
];

const meaningful: readonly (readonly [string, readonly string[]])[] = [
  [
    'Prefer',
    [
      'code=999',
      'code=abc',
      'code=__proto__',
      'example=constructor',
      'code=200, example=',
      'code=404; example=x',
      '=',
      'code=1e2',
      'code=-1',
      ';;;,,,',
    ],
  ],
  [
    'Authorization',
    [
      'Bearer',
      'Bearer ',
      'Basic',
      'Basic %%%',
      'Basic Og==',
      'Basic AAAA',
      'Digest x',
      'Bearer __proto__',
      `Bearer ${'a'.repeat(6000)}`,
      'bearer\ttp_',
      `Bearer aug_sk_test_${'0'.repeat(3000)}!`,
      'Bearer tp_mock_primary',
      '\xff\xfe',
    ],
  ],
  ['Accept', ['', 'text/html', '*/*;q=0', 'application/json;q=x', 'image/'.repeat(300)]],
  ['Accept-Language', ['xx', '*', 'de-'.repeat(500), '__proto__']],
  ['Accept-Encoding', ['gzip;q=0, identity;q=0', '*;q=0', 'x'.repeat(3000)]],
  ['Augno-Version', ['', '__proto__', '1.0', '1.0.forge-preview.3\t', 'constructor', '9'.repeat(400)]],
  ['Augno-Account', ['', '__proto__', 'ac_other0000001', '%00', 'x'.repeat(5000)]],
  ['OpenMRP-Version', ['__proto__', '1.0.forge-preview.3', '']],
  ['If-Match', ['*', '""', 'W/"x"']],
  ['Range', ['bytes=0-0', 'bytes=-1', 'bytes=0-0,'.repeat(200)]],
  ['Last-Event-ID', ['-1', '1e9', '9'.repeat(400), '__proto__', '\xff']],
  ['X-Forwarded-For', ['127.0.0.1', '::1', 'x']],
  ['X-HTTP-Method-Override', ['DELETE', 'PUT']],
  ['Content-Type', ['application/json\xff', 'application/json;'.repeat(200), '; charset']],
];

/** Headers with odd values: those that are echoed, and those that the mock reads. */
export const oddHeaders: Family = {
  name: 'odd headers',
  weight: 7,
  corrupt(draft, dice) {
    if (dice.oneIn(3)) {
      draft.setHeader(dice.pick(echoed), dice.pick(injected));
      return;
    }
    const [name, values] = dice.pick(meaningful);
    draft.setHeader(name, dice.pick(values));
    if (name === 'Authorization') delete draft.tenant;
    // A problem about the header itself is no answer of the route.
    if (name === 'Prefer') draft.ofRoute = false;
    if (name === 'Last-Event-ID' && draft.route.operation.id === 'streamJournal') draft.ofRoute = false;
  },
};

type Fault = (draft: Draft, dice: Dice) => void;

/** Heads that no client sends: too large, or not as RFC 9112 §5 has them. */
const broken: readonly Fault[] = [
  (draft) => draft.headers.push(['X-Big', 'x'.repeat(17_000)]),
  (draft) => draft.headers.push(['X-Big', 'x'.repeat(300_000)]),
  (draft) => {
    for (let count = 0; count < 2500; count += 1) draft.headers.push([`X-${count}`, '1']);
  },
  (draft) => draft.headers.push(['X'.repeat(20_000), '1']),
  (draft) => draft.headers.push(['X-Fold', 'a\r\n b']),
  (draft) => draft.headers.push(['X-Null', 'a\0b']),
  (draft) => draft.headers.push(['X-Lf', 'a\nX-Fuzz-Injected: 1']),
  (draft) => draft.headers.push(['X-Cr', 'a\rX-Fuzz-Injected: 1']),
  (draft) => draft.headers.push(['X Y', '1']),
  (draft) => draft.headers.push(['', '1']),
  (draft) => draft.headers.push(['__proto__', '1']),
  (draft) => draft.headers.push(['constructor', '1'], ['toString', '1'], ['hasOwnProperty', '1']),
  (draft) => draft.headers.push(['Authorization', 'Bearer x']),
  (draft) => draft.headers.push(['Host', 'evil.example'], ['Host', 'again.example']),
  (draft, dice) =>
    draft.setHeader(
      'Host',
      dice.pick(['', 'evil.example', 'a b', '\xff', '[::1', '127.0.0.1:99999', 'x'.repeat(5000)]),
    ),
  (draft) => draft.setHeader('Connection', 'close'),
  (draft) => draft.setHeader('Connection', 'Upgrade, HTTP2-Settings'),
  (draft) =>
    draft.headers.push(['Connection', 'Upgrade'], ['Upgrade', 'websocket'], ['Sec-WebSocket-Key', 'x']),
  (draft) => draft.headers.push(['TE', 'trailers'], ['Trailer', 'Content-Length']),
];

/** Heads that are oversized or malformed, each on a connection of its own. */
export const brokenHeads: Family = {
  name: 'broken heads',
  weight: 3,
  corrupt(draft, dice) {
    dice.pick(broken)(draft, dice);
    draft.alone = true;
    draft.ofRoute = false;
    // What is too large is not read to its end, so that the answer can be lost with the connection.
    draft.answerOptional = true;
  },
};
