import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RunEvent } from '../../conformance/index.js';
import { resultOf } from '../../conformance/report/fixtures.js';
import { statusLine } from './status-line.js';

const erased = '\r\u001b[K';

describe('the status line of a long run', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }));
  afterEach(() => void vi.useRealTimers());

  const ids = ['tracepass.quota.first', 'tracepass.quota.second', 'tracepass.paging.third'];
  const started: RunEvent = { type: 'started', run: '1-tracepass', rules: 3, ids };
  const judged = (id: string): RunEvent => ({
    type: 'judged',
    run: '1-tracepass',
    result: resultOf(id, 'pass'),
  });

  test('appears after a while without lines, tells rules done, topic and time, and makes way for lines', () => {
    const { screen, said } = screenOf({ isTTY: true, columns: 80 });
    const status = statusLine(screen, {});
    vi.advanceTimersByTime(1000);
    expect(said()).toBe('');
    vi.advanceTimersByTime(500);
    expect(last(said())).toBe('starting  1.5 s');
    status.tell(started);
    status.tell({ ...started, run: '2-augno', ids: ['augno.units.list'], rules: 1 });
    status.tell(judged(ids[0] ?? ''));
    status.above(() => screen.write('judged\n'));
    expect(said().endsWith(`${erased}judged\n`)).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(said().endsWith('judged\n')).toBe(true);
    vi.advanceTimersByTime(500);
    expect(last(said())).toBe('1/4 rules  tracepass quota, augno units  3.0 s');
    status.tell(judged(ids[1] ?? ''));
    vi.advanceTimersByTime(60_000);
    expect(last(said())).toBe('2/4 rules  tracepass paging, augno units  1 m 03 s');
    status.end();
    expect(said().endsWith(erased)).toBe(true);
    const length = said().length;
    vi.advanceTimersByTime(60_000);
    expect(said()).toHaveLength(length);
  });

  test('never reaches the last column, where some terminals break the line', () => {
    const { screen, said } = screenOf({ isTTY: true, columns: 30 });
    const status = statusLine(screen, { NO_COLOR: '1' });
    status.tell({ ...started, ids: [`tracepass.${'topic'.repeat(20)}.a`] });
    vi.advanceTimersByTime(5000);
    for (const line of said().split(erased)) expect(line.length).toBeLessThanOrEqual(29);
    expect(last(said())).toContain('0/3 rules');
    status.end();
  });

  test.each([
    ['no terminal', {}, {}],
    ['CI', { isTTY: true }, { CI: 'true' }],
    ['a terminal that cannot erase', { isTTY: true }, { TERM: 'dumb' }],
  ])('is not there with %s', (_, members, environment) => {
    const { screen, said } = screenOf(members);
    const status = statusLine(screen, environment);
    status.tell(started);
    vi.advanceTimersByTime(60_000);
    status.above(() => undefined);
    status.end();
    expect(said()).toBe('');
  });
});

function screenOf(members: { isTTY?: boolean; columns?: number }) {
  let text = '';
  return { screen: { ...members, write: (part: string) => (text += part) }, said: () => text };
}

function last(text: string): string {
  // Dimmed, which is of no interest here.
  return (text.split(erased).at(-1) ?? '').replace(/\u001b\[\d+m/g, '');
}
