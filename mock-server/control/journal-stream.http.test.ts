import { describe, expect, test, vi } from 'vitest';
import { follow } from './event-stream-fixture.js';
import { keepsContract, startJournaled } from './journal-fixture.js';

const products = '/api/v1/products';

describe('the stream of the journal', () => {
  test('tells each exchange as it happens, as the journal has it', async () => {
    const { mock, call, journal } = await startJournaled();
    await call(products);
    const stream = await follow(mock.control);
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    await call(`${products}?page=2`);
    await call(`${products}?page=3`);
    const told = [await stream.next(), await stream.next()];
    expect(told.map((event) => event?.data)).toEqual(await journal('?after=1'));
    expect(told).toMatchObject([
      { event: 'exchange', id: 2 },
      { event: 'exchange', id: 3 },
    ]);
    expect(stream.retry).toBeGreaterThan(0);
  });

  test('resumes after the last event that the client has seen, then goes on', async () => {
    const { mock, call } = await startJournaled();
    for (let calls = 0; calls < 4; calls += 1) await call(products);
    const stream = await follow(mock.control, { lastEventId: '2' });
    await call(products);
    expect([await stream.next(), await stream.next(), await stream.next()].map((event) => event?.id)).toEqual(
      [3, 4, 5],
    );
  });

  test('resumes with much more than a connection takes at once, and misses nothing', async () => {
    const { mock, call } = await startJournaled();
    for (let calls = 0; calls < 60; calls += 1) {
      await call(products, { method: 'POST', body: 'x'.repeat(60_000) });
    }
    const stream = await follow(mock.control, { lastEventId: '0' });
    for (let id = 1; id <= 60; id += 1) expect((await stream.next())?.id).toBe(id);
    await call(products);
    expect((await stream.next())?.id).toBe(61);
  });

  test('tells everything to a client that has seen more than there is, because the journal has begun anew', async () => {
    const { mock, call } = await startJournaled();
    await call(products);
    const stream = await follow(mock.control, { lastEventId: '17' });
    expect((await stream.next())?.id).toBe(1);
  });

  test('goes on when the journal is cleared, and so does the examiner', async () => {
    const { mock, call, control } = await startJournaled();
    const stream = await follow(mock.control);
    await control('clearJournal', '/sandboxes/default/journal', { method: 'DELETE' });
    for (let page = 1; page <= 2; page += 1) await call(products, { token: 'tp_mock_writes_exhausted' });
    expect((await stream.next())?.id).toBe(1);
    const refused = { method: 'POST', token: 'tp_mock_writes_exhausted', body: {} };
    await call(products, refused);
    await call(products, refused);
    expect(mock.sandboxes.default.examiner.findings()).toMatchObject([{ id: 'retried-before-retry-after' }]);
  });

  test('is that of one sandbox', async () => {
    const { mock, call } = await startJournaled();
    mock.sandboxes.create({ name: 'night' });
    const stream = await follow(mock.control, { sandbox: 'night' });
    await call(products);
    await call(`${products}?page=2`, { sandbox: 'night' });
    expect((await stream.next())?.data.request.url).toBe(`${products}?page=2`);
  });

  test('ends when its sandbox is removed, reset, or the mock closes', async () => {
    const { mock, control } = await startJournaled();
    mock.sandboxes.create({ name: 'night' });
    const streams = [await follow(mock.control, { sandbox: 'night' }), await follow(mock.control)];
    await control('deleteSandbox', '/sandboxes/night', { method: 'DELETE' });
    expect(await streams[0]?.next()).toBeUndefined();
    await control('resetSandbox', '/sandboxes/default/reset', { method: 'POST' });
    expect(await streams[1]?.next()).toBeUndefined();
    const last = await follow(mock.control);
    await mock.close();
    expect(await last.next()).toBeUndefined();
  });

  test('is forgotten when its client hangs up', { timeout: 10_000 }, async () => {
    const { mock } = await startJournaled();
    const { journal } = mock.sandboxes.default;
    const listen = journal.listen.bind(journal);
    const stopped = new Promise<void>((resolve) => {
      vi.spyOn(journal, 'listen').mockImplementation((...listener) => {
        const stop = listen(...listener);
        return () => {
          stop();
          resolve();
        };
      });
    });
    (await follow(mock.control)).hangUp();
    await stopped;
  });

  test.each(['-1', 'abc', '1.5', '1 2'])('refuses %j as Last-Event-ID', async (lastEventId) => {
    const { mock } = await startJournaled();
    const response = await fetch(`${mock.control}/sandboxes/default/journal/stream`, {
      headers: { 'Last-Event-ID': lastEventId },
    });
    expect(await keepsContract('streamJournal', response)).toMatchObject({
      status: 400,
      detail: `header Last-Event-ID is no number of an exchange: ${lastEventId}`,
    });
  });

  test('asked for its headers alone, ends', async () => {
    const { mock } = await startJournaled();
    const response = await fetch(`${mock.control}/sandboxes/default/journal/stream`, { method: 'HEAD' });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
  });
});
