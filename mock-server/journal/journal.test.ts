import { describe, expect, test } from 'vitest';
import { exchange } from './exchange-fixture.js';
import { Journal } from './journal.js';

const numbers = (journal: Journal) => journal.list().map(({ id }) => id);

function filled(count: number, size = 100): Journal {
  const journal = new Journal(size);
  for (let added = 0; added < count; added += 1) journal.add(exchange());
  return journal;
}

describe('the journal', () => {
  test('numbers exchanges from 1 and lists them oldest first', () => {
    expect(numbers(filled(3))).toEqual([1, 2, 3]);
  });

  test('keeps as many as it may; the oldest go', () => {
    expect(numbers(filled(7, 3))).toEqual([5, 6, 7]);
  });

  test('keeps as much text as it may, whatever part of the exchange it is in; the oldest go', () => {
    const journal = new Journal(100, 1000);
    const text = 'x'.repeat(400);
    journal.add(exchange({ request: { body: text } }));
    journal.add(exchange({ response: { status: 200, headers: {}, body: text } }));
    journal.add(exchange({ request: { headers: { 'x-note': text } } }));
    expect(numbers(journal)).toEqual([2, 3]);
    journal.add(exchange({ request: { url: `/?${text}` } }));
    expect(numbers(journal)).toEqual([3, 4]);
  });

  test('an exchange that alone is too long is told but not kept, and room remains for the next', () => {
    const journal = new Journal(100, 1000);
    const told: number[] = [];
    journal.listen(({ id }) => told.push(id));
    journal.add(exchange({ request: { body: 'x'.repeat(1001) } }));
    journal.add(exchange({ request: { body: 'x'.repeat(900) } }));
    expect(numbers(journal)).toEqual([2]);
    expect(told).toEqual([1, 2]);
  });

  test('gives what came since a number, as far as it is kept', () => {
    const since = (id: number) => [...filled(7, 3).since(id)].map((kept) => kept.id);
    expect(since(0)).toEqual([5, 6, 7]);
    expect(since(5)).toEqual([6, 7]);
    expect(since(7)).toEqual([]);
    expect(since(1e300)).toEqual([]);
  });

  test('when cleared it is empty, numbers go on, and listeners are still told', () => {
    const journal = filled(2);
    const told: number[] = [];
    journal.listen(({ id }) => told.push(id));
    journal.clear();
    expect(numbers(journal)).toEqual([]);
    journal.add(exchange());
    expect(numbers(journal)).toEqual([3]);
    expect([...journal.since(0)]).toHaveLength(1);
    expect(told).toEqual([3]);
  });

  test('cleared text makes room', () => {
    const journal = new Journal(100, 1000);
    const long = exchange({ request: { body: 'x'.repeat(900) } });
    journal.add(long);
    journal.clear();
    journal.add(long);
    expect(numbers(journal)).toEqual([2]);
  });

  test('when closed it tells everybody once that it ends, and nothing after that', () => {
    const journal = filled(1);
    const told: unknown[] = [];
    const stop = journal.listen(
      () => told.push('stopped'),
      () => told.push('stopped'),
    );
    journal.listen(
      ({ id }) => told.push(id),
      () => told.push('end'),
    );
    stop();
    journal.close();
    journal.close();
    journal.add(exchange());
    expect(told).toEqual(['end']);
  });
});
