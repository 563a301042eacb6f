import { beforeEach, describe, expect, test } from 'vitest';
import { Stage, type Sent } from '../fixtures.js';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});

/** Asks for pages by number, as TracePass counts them. */
function numbers(...pages: number[]): void {
  for (const page of pages) stage.send(numbered(page));
}

function numbered(page: number, rest = '&limit=2'): Sent {
  return { operation: 'listProducts', url: `/api/v1/products?page=${page}${rest}` };
}

/** Asks for pages by cursor, as Augno does: c0 is the first page, and each answer leads on and back. */
function cursors(...pages: number[]): void {
  for (const page of pages) stage.send(marked(page));
}

function marked(page: number): Sent {
  const url = (cursor: string) => `/v1/catalog/units?limit=2&cursor=${cursor}`;
  return {
    api: 'augno',
    operation: 'listUnits',
    // The links of the service name the page size, which the client's first request may leave out.
    url: page === 0 ? '/v1/catalog/units' : url(`c%3D${page}`),
    answer: {
      page_info: { next_page_url: url(`c%3D${page + 1}`), previous_page_url: page ? url(`b${page}`) : null },
    },
  };
}

describe('a page that is read twice within one walk is told', () => {
  test('where pages are counted', () => {
    numbers(1, 2, 2, 3);
    expect(stage.findings).toMatchObject([
      {
        id: 'page-followed-twice',
        client: 'primary',
        detail: 'page 2 was read once more, and no other answer had led there again',
        exchanges: [{ id: 2 }, { id: 3 }],
      },
    ]);
  });

  test('where cursors are followed', () => {
    cursors(0, 1, 2, 3, 2);
    expect(stage.findings).toMatchObject([
      { detail: expect.stringContaining('cursor c=2'), exchanges: [{ id: 3 }, { id: 5 }] },
    ]);
  });

  test('also where an answer named it in two places', () => {
    const { answer } = marked(0);
    stage.send({ ...marked(0), answer: [answer, answer] });
    cursors(1, 1);
    expect(stage.found).toEqual(['page-followed-twice']);
  });

  test('once, however often it is read', () => {
    numbers(1, 2, 2, 2, 2, 2);
    expect(stage.found).toEqual(['page-followed-twice']);
  });

  test('also when the order of the parameters differs', () => {
    stage.send(numbered(1));
    stage.send({ ...numbered(2), url: '/api/v1/products?page=2&limit=2' });
    stage.send({ ...numbered(2), url: '/api/v1/products?limit=2&page=2' });
    expect(stage.found).toEqual(['page-followed-twice']);
  });
});

describe('a client is not accused', () => {
  test('for walking', () => {
    numbers(1, 2, 3, 4);
    cursors(0, 1, 2, 3);
    expect(stage.found).toEqual([]);
  });

  test('for walking again from the first page', () => {
    numbers(1, 2, 3, 1, 2, 3);
    cursors(0, 1, 2, 0, 1, 2);
    expect(stage.found).toEqual([]);
  });

  test('for going to a later page at once, twice', () => {
    numbers(1, 3, 1, 3);
    expect(stage.found).toEqual([]);
  });

  test('for reading one page several times at once', () => {
    numbers(1);
    stage.sendAtOnce([numbered(3), numbered(3), numbered(3)]);
    expect(stage.found).toEqual([]);
  });

  test('for the first page alone', () => {
    numbers(1, 1, 1);
    cursors(0, 0, 0);
    expect(stage.found).toEqual([]);
  });

  test('for reading on after it changed something', () => {
    numbers(1, 2);
    stage.send({ operation: 'createProduct', status: 201 });
    numbers(2);
    expect(stage.found).toEqual([]);
  });

  test('for going back and forth by number', () => {
    numbers(1, 2, 3, 2, 3, 4);
    expect(stage.found).toEqual([]);
  });

  test('for going back by the link to the page before, and forth again', () => {
    cursors(0, 1, 2);
    // The page before 2 is page 1 under another cursor; it leads to page 2 as page 1 did.
    stage.send({ ...marked(1), url: '/v1/catalog/units?limit=2&cursor=b2' });
    cursors(2);
    expect(stage.found).toEqual([]);
  });

  test('for two walks at a time', () => {
    for (const page of [1, 2, 3]) numbers(page, page);
    for (const page of [0, 1, 2]) cursors(page, page);
    expect(stage.found).toEqual([]);
  });

  test('for asking for all pages at once, twice', () => {
    numbers(1, 1);
    stage.sendAtOnce([5, 4, 3, 2, 2, 3, 4, 5].map((page) => numbered(page)));
    expect(stage.found).toEqual([]);
  });

  test.each<[string, Partial<Sent>]>([
    ['was cut off', { delivery: 'truncated' }],
    ['never came', { delivery: 'reset' }],
    ['failed', { status: 500 }],
    ['was refused', { status: 429 }],
    ['was an example of the contract', { example: true }],
  ])('for repeating a page that %s', (_, changes) => {
    numbers(1);
    stage.send({ ...numbered(2), ...changes });
    stage.send(numbered(2));
    numbers(3);
    expect(stage.found).toEqual([]);
  });

  test('for reading the page of another size or filter', () => {
    numbers(1);
    for (const rest of ['', '&limit=5', '&search=a', '&search=b']) stage.send(numbered(2, rest));
    expect(stage.found).toEqual([]);
  });

  test('for having a fresh look later, by either clock', () => {
    numbers(1, 2);
    stage.send({ ...numbered(2), after: 5000 });
    stage.clock += 5000;
    numbers(2);
    expect(stage.found).toEqual([]);
  });

  test('for what others read', () => {
    numbers(1, 2);
    stage.send({ ...numbered(2), credential: 'readOnly' });
    expect(stage.found).toEqual([]);
  });

  test('for reading one thing twice that is no list', () => {
    const one: Sent = { operation: 'getProduct', url: '/api/v1/products/1?page=2' };
    stage.send(one);
    stage.send(one);
    expect(stage.found).toEqual([]);
  });
});
