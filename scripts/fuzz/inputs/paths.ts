import type { Family } from './family.js';

const segments: readonly string[] = [
  '..',
  '.',
  '%2e%2e',
  '%2E%2E%2F%2E%2E',
  '..%2f..%2f',
  '%252e%252e%252f',
  '%00',
  'a%00',
  '%2f',
  '%2F%2F',
  '%5c..%5c',
  '\\..\\',
  '%',
  '%zz',
  '%e0%a4%a',
  '%C3',
  '%ff',
  '*',
  ':id',
  '{id}',
  '$&',
  '%3Fx=1',
  '%23',
  ';x=1',
  '(',
  '[',
  '%20',
  '%0a',
  '%0d%0aX-Fuzz-Injected:%201',
  '-1',
  '0',
  '00000000000000000000000a',
  'x'.repeat(300),
  'x'.repeat(7000),
  '%41'.repeat(2000),
];

/** Ids that are none: dots, slashes, null bytes, bad escapes, great lengths. */
export const oddIds: Family = {
  name: 'odd ids',
  weight: 7,
  fits: ({ params }) => params.size > 0,
  corrupt(draft, dice) {
    draft.params.set(dice.pick([...draft.params.keys()]), dice.pick(segments));
    draft.fill();
    draft.ofRoute = false;
  },
};

/** Paths that are none of the route: climbing out, doubled, cut, in another case. */
export const oddPaths: Family = {
  name: 'odd paths',
  weight: 4,
  corrupt(draft, dice) {
    const { path } = draft;
    const at = dice.integer(0, path.length);
    draft.path = dice.pick([
      `${path}/`,
      `${path}//`,
      `/${path}`,
      path.toUpperCase(),
      path.replaceAll('/', '//'),
      path.replaceAll('/', '%2f').replace('%2f', '/'),
      `${path.slice(0, at)}${dice.pick(segments)}${path.slice(at)}`,
      `/${dice.pick(segments)}${path}`,
      `${path}/${dice.pick(segments)}`,
      `${path}/../../../__control/sandboxes`,
      `/..${path}`,
      `${path}?${'a=1&'.repeat(1500)}`,
      `${path}??&&==&=&%`,
      `${path}#x`,
      `/__sandbox/${dice.pick(segments)}`,
      '/docs/tracepass/openapi.yaml?lang=__proto__',
      `/docs/${dice.pick(segments)}`,
      `/docs/assets/${dice.pick(segments)}/${dice.pick(segments)}`,
      `/__control/ui/${dice.pick(segments)}`,
    ]);
    draft.ofRoute = false;
  },
};

/** Methods that a path does not have, or that there are not, and targets of other forms (RFC 9112 §3.2). */
export const oddMethods: Family = {
  name: 'odd methods',
  weight: 3,
  corrupt(draft, dice) {
    draft.ofRoute = false;
    if (dice.oneIn(2)) {
      draft.method = dice.pick([
        'GET',
        'POST',
        'PUT',
        'PATCH',
        'DELETE',
        'OPTIONS',
        'HEAD',
        'TRACE',
        'PROPFIND',
        'QUERY',
      ]);
      // An answer to HEAD has no body, which only a connection of its own can tell from one that has.
      draft.alone = true;
      draft.answerOptional = true;
      draft.endless = draft.endless && draft.method === 'GET';
      return;
    }
    draft.method = dice.pick([
      'get',
      'FOO',
      'G@T',
      '',
      'GET\t',
      'PRI',
      'CONNECT',
      '\xff',
      'M-SEARCH',
      'x'.repeat(3000),
    ]);
    if (dice.oneIn(3))
      draft.path = dice.pick(['*', 'http://evil.example/v1/catalog/units', '127.0.0.1:80', '//', 'a']);
    draft.alone = true;
    draft.answerOptional = true;
  },
};
