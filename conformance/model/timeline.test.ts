import { expect, test } from 'vitest';
import { timedCalls, timeline, timelineWidth, type Drawn } from './timeline.js';

function call(client: string, called: number, returned: number, label: string, answer = '201'): Drawn {
  return { client, called, returned, label, answer };
}

test('clients are rows, and calls are bars that overlap where they did', () => {
  const picture = timeline([
    call('before', 0, 1, 'create product B'),
    call('client 1', 10, 40, 'create product A'),
    call('client 2', 20, 30, 'create product A', '409'),
    call('client 2', 50, 60, 'read product A', '200'),
    call('client 1', 55, 58, 'read product B', '200'),
    call('after', 70, 80, 'list products with model A', '200'),
  ]);
  expect(`\n${picture}`).toBe(`
client 1  [2──────────────────────────201]        [5──────────200]
client 2          [3──────────409]        [4──────────────────────────200]

 1  before    create product B                                             201
 2  client 1  create product A                                             201
 3  client 2  create product A                                             409
 4  client 2  read product A                                               200
 5  client 1  read product B                                               200
 6  after     list products with model A                                   200`);
});

test('calls that nothing overlaps with are listed without a picture', () => {
  const picture = timeline([call('before', 0, 1, 'one'), call('after', 2, 3, 'two')]);
  expect(picture.split('\n')).toHaveLength(2);
});

test('no line is wider than 78 columns, however many calls there are and whatever they are called', () => {
  for (let calls = 2; calls <= 30; calls += 1) {
    const crowd = Array.from({ length: calls }, (_, index) =>
      call(
        `client ${(index % 4) + 1}`,
        Math.floor(index / 4) * 10,
        Math.floor(index / 4) * 10 + 9,
        'x'.repeat(90),
      ),
    );
    for (const line of timeline(crowd).split('\n'))
      expect([...line].length).toBeLessThanOrEqual(timelineWidth);
  }
});

test('times count from the first request, in milliseconds', () => {
  const calls = [
    call('client 2', 1000.5, 1003.25, 'two', '409'),
    call('client 1', 1000.125, 1002.0004, 'one'),
  ];
  expect(timedCalls(calls)).toEqual([
    { client: 'client 2', label: 'two', answer: '409', calledMs: 0.375, returnedMs: 3.125 },
    { client: 'client 1', label: 'one', answer: '201', calledMs: 0, returnedMs: 1.875 },
  ]);
});
