import { describe, expect, test } from 'vitest';
import { product, startJournaled } from './journal-fixture.js';

const products = '/api/v1/products';
const primary = 'tp_mock_primary';

describe('the journal', () => {
  test('lists exchanges of a sandbox, the newest 100 of them, oldest first', async () => {
    const { call, journal } = await startJournaled();
    for (let page = 1; page <= 102; page += 1) await call(`${products}?page=${page}`, { token: primary });
    const entries = await journal();
    expect(entries.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, index) => index + 3));
    expect(entries.at(-1)).toMatchObject({
      at: '2026-05-09T10:00:00.000Z',
      api: 'tracepass',
      operation: 'listProducts',
      delivery: 'whole',
      request: { method: 'GET', url: `${products}?page=102`, body: '' },
      response: { status: 200, headers: { Date: 'Sat, 09 May 2026 10:00:00 GMT' } },
      example: false,
    });
    const { headers, body } = entries.at(-1)?.response ?? {};
    expect(headers?.['Content-Length']).toBe(String(Buffer.byteLength(body ?? '')));
  });

  test('can be asked for a part: by number, operation, status and how many', async () => {
    const { call, journal } = await startJournaled();
    const create = { method: 'POST', token: primary, body: product('M-1') };
    await call(products, create);
    await call(products, { token: primary });
    await call(products, create);
    await call('/api/v1/templates', { token: primary });
    const ids = async (query: string) => (await journal(query)).map(({ id }) => id);
    expect(await ids('?after=2')).toEqual([3, 4]);
    expect(await ids('?operation=createProduct')).toEqual([1, 3]);
    expect(await ids('?status=409')).toEqual([3]);
    expect(await ids('?operation=createProduct&status=200')).toEqual([]);
    expect(await ids('?limit=2')).toEqual([3, 4]);
    expect(await ids('?limit=1&operation=createProduct&after=0')).toEqual([3]);
  });

  test.each([
    ['?after=-1', 'query parameter after must be >= 0'],
    ['?limit=0', 'query parameter limit must be >= 1'],
    ['?limit=all', 'query parameter limit must be integer'],
    ['?status=4xx', 'query parameter status must be integer'],
    ['?operation=createPasport', 'query parameter operation: default does not serve createPasport'],
  ])('%s is refused with a reason', async (query, detail) => {
    const { control } = await startJournaled();
    expect(await control('listJournal', `/sandboxes/default/journal${query}`)).toMatchObject({
      status: 400,
      detail: expect.stringContaining(detail),
    });
  });

  test('is one for each sandbox', async () => {
    const { mock, call, journal, har } = await startJournaled();
    mock.sandboxes.create({ name: 'night' });
    await call(products, { sandbox: 'night', token: `${primary}.night` });
    expect(await journal()).toEqual([]);
    expect(await journal('', 'night')).toMatchObject([{ id: 1, request: { url: products } }]);
    const [entry] = (await har('night')).log.entries;
    expect(entry?.request.url).toBe(`${mock.url}/__sandbox/night${products}`);
  });

  test('is emptied by clearing it, while numbers go on', async () => {
    const { call, control, journal, har } = await startJournaled();
    await call(products);
    await control('clearJournal', '/sandboxes/default/journal', { method: 'DELETE' });
    expect(await journal()).toEqual([]);
    expect((await har()).log.entries).toEqual([]);
    await call(products);
    expect(await journal()).toMatchObject([{ id: 2 }]);
  });

  test('begins anew when the sandbox is reset', async () => {
    const { call, control, journal } = await startJournaled();
    await call(products);
    await control('resetSandbox', '/sandboxes/default/reset', { method: 'POST' });
    await call(products);
    expect(await journal()).toMatchObject([{ id: 1 }]);
  });

  test('keeps as many exchanges as the mock was told to', async () => {
    const { call, journal } = await startJournaled({ journalSize: 3 });
    for (let calls = 0; calls < 5; calls += 1) await call(products);
    expect((await journal()).map(({ id }) => id)).toEqual([3, 4, 5]);
  });

  test('of a sandbox that is not there is 404', async () => {
    const { control } = await startJournaled();
    for (const [operation, path, method] of [
      ['listJournal', 'journal', 'GET'],
      ['clearJournal', 'journal', 'DELETE'],
      ['exportHar', 'journal/har', 'GET'],
      ['streamJournal', 'journal/stream', 'GET'],
    ] as const) {
      expect(await control(operation, `/sandboxes/absent/${path}`, { method })).toMatchObject({
        status: 404,
        detail: 'there is no sandbox absent',
      });
    }
  });
});

test('the archive of the journal has its exchanges, dropped ones with status 0', async () => {
  const { mock, call, har } = await startJournaled();
  await call(products, { token: primary });
  mock.sandboxes.default.faults.add({ connection: 'resetAfter' });
  await call(products, { token: primary });
  const { log } = await har();
  expect(log.creator.name).toBe('twinspec');
  expect(log.entries).toMatchObject([
    {
      startedDateTime: '2026-05-09T10:00:00.000Z',
      request: { url: `${mock.url}${products}` },
      response: { status: 200, statusText: 'OK', content: { mimeType: 'application/json' } },
      _operation: 'listProducts',
      _faults: [],
    },
    { response: { status: 0 }, _operation: 'listProducts', _faults: ['f1'] },
  ]);
});
