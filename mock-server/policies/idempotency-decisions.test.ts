import { describe, expect, test } from 'vitest';
import type { Call } from '../exchange.js';
import { handlerAnswering, operation } from './fixtures.js';
import { ledger, pausedHandler } from './idempotency-fixture.js';

describe('the journal is told', () => {
  const told = (call: Call) => {
    expect(new Set(call.decisions.map(({ policy }) => policy))).toEqual(new Set(['idempotency']));
    return call.decisions.map(({ decision }) => decision);
  };

  test('which key was first used when, and that a repeat was replayed', async () => {
    const { policy, keyed, clock } = ledger();
    const [first, second] = [keyed({}), keyed({})];
    clock.set(new Date('2026-05-09T12:00:03Z'));
    await policy(first, () => {
      clock.advance('PT30S');
      return handlerAnswering()();
    });
    clock.advance('PT1H');
    await policy(second, handlerAnswering());
    expect(told(first)).toEqual(['first use of key k1']);
    expect(told(second)).toEqual(['replayed: key k1 first seen 12:00:03']);
  });

  test.each<[string, Partial<Call>]>([
    ['no key', { headers: {} }],
    ['key ignored: DELETE takes none', { operation: { ...operation, method: 'DELETE' } }],
  ])('%j', async (decision, changes) => {
    const { policy, keyed } = ledger();
    const call = keyed({}, changes);
    await policy(call, handlerAnswering());
    expect(told(call)).toEqual([decision]);
  });

  test('that a key came with another request', async () => {
    const { policy, keyed } = ledger();
    const other = keyed({ a: 2 });
    await policy(keyed({ a: 1 }), handlerAnswering());
    await policy(other, handlerAnswering());
    expect(told(other)).toEqual(['key k1 first seen 10:00:00, with another request']);
  });

  test('that a repeat waited for the first request, or why it was refused', async () => {
    const waiting = ledger();
    const refusing = ledger({ inFlight: { answer: 'refuse', refusal: { status: 409 } } });
    const seen: string[][] = [];
    for (const { policy, keyed } of [waiting, refusing]) {
      const gate = pausedHandler();
      const repeat = keyed({});
      const answers = [policy(keyed({}), gate.next), policy(repeat, gate.next)];
      gate.open();
      await Promise.all(answers);
      seen.push(told(repeat));
    }
    expect(seen).toEqual([
      ['waits: key k1 first seen 10:00:00, still in progress', 'replayed: key k1 first seen 10:00:00'],
      ['key k1 first seen 10:00:00, still in progress'],
    ]);
  });
});
