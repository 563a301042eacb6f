import { describe, expect, test } from 'vitest';
import { handlerAnswering } from './fixtures.js';
import { ledger, pausedHandler } from './idempotency-fixture.js';

describe('while the first request is running', () => {
  test('an equal request waits and gets the first answer', async () => {
    const { policy, keyed } = ledger();
    const gate = pausedHandler();
    const first = policy(keyed({}), gate.next);
    const second = policy(keyed({}), gate.next);
    gate.open();
    expect(await second).toEqual(await first);
    expect(gate.runs()).toBe(1);
  });

  test('the waiting request runs itself when the first answer is not stored', async () => {
    const { policy, keyed } = ledger();
    const gate = pausedHandler(500);
    const first = policy(keyed({}), gate.next);
    const second = policy(keyed({}), handlerAnswering(201));
    gate.open();
    expect(await first).toMatchObject({ status: 500 });
    expect(await second).toMatchObject({ status: 201 });
  });

  test('an equal request is refused where the contract says so', async () => {
    const { policy, keyed } = ledger({
      inFlight: { answer: 'refuse', refusal: { status: 409 }, lockExpires: 'PT5M' },
    });
    const gate = pausedHandler();
    const first = policy(keyed({}), gate.next);
    expect(await policy(keyed({}), gate.next)).toMatchObject({
      kind: 'idempotency',
      cause: 'inFlight',
      answer: { status: 409 },
    });
    gate.open();
    await first;
  });

  test('a different request is a mismatch rather than in progress', async () => {
    const { policy, keyed } = ledger({ inFlight: { answer: 'refuse', refusal: { status: 409 } } });
    const gate = pausedHandler();
    const first = policy(keyed({ a: 1 }), gate.next);
    expect(await policy(keyed({ a: 2 }), gate.next)).toMatchObject({ answer: { status: 422 } });
    gate.open();
    await first;
  });

  test('an expired lock is given up and its late answer does not overwrite the new one', async () => {
    const { policy, keyed, clock } = ledger({
      inFlight: { answer: 'refuse', refusal: { status: 409 }, lockExpires: 'PT5M' },
    });
    const gate = pausedHandler();
    const late = policy(keyed({}), gate.next);
    clock.advance('PT5M');
    const second = await policy(keyed({}), handlerAnswering());
    gate.open();
    await late;
    expect(await policy(keyed({}), handlerAnswering())).toEqual(second);
  });
});
