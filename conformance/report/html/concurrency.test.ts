import { expect, test } from 'vitest';
import type { Failure, RecordedExchange, TimedCall } from '../../../generated/formats.js';
import { drawingOf, meeting, mostAtOnce } from './concurrency.js';

const failure: Failure = { message: 'm', replay: 'r', exchanges: [] };

function call(client: string, calledMs: number, returnedMs: number): TimedCall {
  return { client, label: 'create', answer: '201', calledMs, returnedMs };
}

function exchange(sentMs: number, durationMs: number): RecordedExchange {
  return {
    request: { method: 'POST', url: 'https://example.com/v1/units?x=1', headers: {} },
    response: { status: 201, headers: {}, durationMs },
    sentMs,
  };
}

test('clients are lanes, and bars keep the order of all moments', () => {
  const timeline = [call('before', 0, 1), call('client 1', 10, 40), call('client 2', 20, 30)];
  const drawing = drawingOf({ ...failure, timeline });
  expect(drawing?.lanes).toEqual(['before', 'client 1', 'client 2']);
  expect(drawing?.calls.map(({ lane, from, to }) => [lane, from, to])).toEqual([
    [0, 0, 1],
    [1, 2, 5],
    [2, 3, 4],
  ]);
  expect(drawing && mostAtOnce(drawing)).toBe(2);
  expect(drawing?.calls.map((one) => meeting(drawing, one))).toEqual([[], [3], [2]]);
});

test('exchanges that were under way at once are drawn by their numbers, each in a lane that is free', () => {
  const drawing = drawingOf({
    ...failure,
    exchanges: [exchange(100, 5), exchange(120, 30), exchange(110, 20)],
  });
  expect(
    drawing?.calls.map(({ number, client, label, calledMs }) => [number, client, label, calledMs]),
  ).toEqual([
    [1, 'lane 1', 'POST /v1/units', 0],
    [3, 'lane 1', 'POST /v1/units', 10],
    [2, 'lane 2', 'POST /v1/units', 20],
  ]);
});

test('calls one after the other are no drawing, even where rounding makes them touch', () => {
  const inARow = [exchange(100, 5.1), exchange(105, 2), exchange(107, 1)];
  expect(drawingOf({ ...failure, exchanges: inARow })).toBeUndefined();
  expect(
    drawingOf({ ...failure, timeline: [call('client 1', 0, 1), call('client 2', 2, 3)] }),
  ).toBeUndefined();
  expect(drawingOf(failure)).toBeUndefined();
});

test('reports from before times were recorded have no drawing', () => {
  const { sentMs: _, ...old } = exchange(1, 5);
  expect(drawingOf({ ...failure, exchanges: [old, old] })).toBeUndefined();
});
