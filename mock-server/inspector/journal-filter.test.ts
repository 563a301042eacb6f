import { describe, expect, test } from 'vitest';
import { entryWith } from './entry-fixture.js';
import { decisive, everything, passes } from './journal-filter.js';

const refused = entryWith({
  response: { status: 402, headers: { 'Content-Type': 'application/json' }, body: '{"planLimit":100}' },
  request: { method: 'POST', url: '/api/v1/passports?x=1', headers: { 'x-run': 'Night' }, body: '{"a":1}' },
  decisions: [
    { policy: 'rateLimit', decision: 'writes: 402 of 500 today' },
    { policy: 'createPassport', decision: '402: 100 of 100 dpps used' },
    { policy: 'rateLimit', decision: 'writes: given back, since 402 is no success' },
  ],
});

describe('the decisive decision', () => {
  test('is the one that refused', () => {
    expect(decisive(refused)?.policy).toBe('createPassport');
  });

  test('is the replay, where there was one', () => {
    const replayed = { policy: 'idempotency', decision: 'replayed: key k first seen 12:00:03' };
    const decisions = [{ policy: 'authentication', decision: 'primary' }, replayed];
    expect(decisive(entryWith({ decisions }))).toBe(replayed);
  });

  test('is none where the call went through', () => {
    expect(decisive(entryWith({ decisions: [{ policy: 'validation', decision: 'fine' }] }))).toBeUndefined();
  });
});

describe('a filter', () => {
  test.each([
    [{ operation: 'createPassport' }, true],
    [{ operation: 'getPassport' }, false],
    [{ status: '4' }, true],
    [{ status: '2' }, false],
    [{ policy: 'createPassport' }, true],
    [{ policy: 'rateLimit' }, false],
    [{ credential: 'key-1' }, true],
    [{ credential: 'nobody' }, false],
    [{ text: 'NIGHT planlimit' }, true],
    [{ text: 'night absent' }, false],
    [{ text: '100 of 100' }, true],
    [{ status: '4', text: 'absent' }, false],
    [{}, true],
  ])('%j lets a refused call through: %s', (part, expected) => {
    expect(passes(refused, { ...everything, ...part })).toBe(expected);
  });

  test('finds calls without an answer and without a credential', () => {
    const { credential: _credential, ...anonymous } = entryWith({ response: null, delivery: 'reset' });
    expect(passes(anonymous, { ...everything, status: 'none', credential: 'nobody' })).toBe(true);
    expect(passes(anonymous, { ...everything, status: '5' })).toBe(false);
  });
});
