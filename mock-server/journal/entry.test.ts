import { describe, expect, test } from 'vitest';
import { entryOf } from './entry.js';
import { exchange } from './exchange-fixture.js';

const kibibytes64 = 65_536;

describe('an entry of the journal', () => {
  test('tells what is absent as absent', () => {
    const { api: _api, response: _response, ...unanswered } = exchange({ delivery: 'reset' });
    const entry = entryOf(unanswered);
    expect(entry).toMatchObject({ response: null, delivery: 'reset' });
    expect(Object.keys(entry)).not.toContain('api');
    expect(Object.keys(entry)).not.toContain('operation');
  });

  test('has headers as texts and the time by the clock of the sandbox', () => {
    const headers = { 'x-tags': 'a, b', 'set-cookie': ['a=1', 'b=2'] };
    expect(entryOf(exchange({ durationMs: 1.23456789, request: { headers } }))).toMatchObject({
      at: '2026-05-09T10:00:00.000Z',
      durationMs: 1.235,
      request: { headers: { 'x-tags': 'a, b', 'set-cookie': '…' } },
    });
  });

  test('says of a body that was too large to be read that it was', () => {
    expect(entryOf(exchange({ request: { oversized: true } })).request.body).toBe('… (larger than is read)');
  });
});

describe('a body', () => {
  const shown = (body: string) => {
    const entry = entryOf(exchange({ request: { body }, response: { status: 200, headers: {}, body } }));
    expect(entry.response?.body).toBe(entry.request.body);
    return entry.request.body;
  };

  test('of 64 KiB is whole', () => {
    const ascii = 'x'.repeat(kibibytes64);
    expect(shown(ascii)).toBe(ascii);
    const wide = '€'.repeat(kibibytes64 / 3);
    expect(shown(`${wide}x`)).toBe(`${wide}x`);
  });

  test('over 64 KiB is cut, with a note of how many bytes are left out', () => {
    expect(shown('x'.repeat(kibibytes64 + 7))).toBe(`${'x'.repeat(kibibytes64)}… (7 more bytes)`);
  });

  test.each(['é', '€', '🔋'])('is cut between two characters, also where one is %s', (character) => {
    const size = Buffer.byteLength(character);
    for (let offset = 0; offset < size; offset += 1) {
      const filler = 'x'.repeat(offset);
      const whole = Math.floor((kibibytes64 - offset) / size);
      const left = (kibibytes64 - whole) * size;
      expect(shown(filler + character.repeat(kibibytes64))).toBe(
        `${filler}${character.repeat(whole)}… (${left} more bytes)`,
      );
    }
  });

  test('does not show the beginning of a secret that is cut through', () => {
    const secret = 'tp_mock_primary';
    const body = 'x'.repeat(kibibytes64 - 8) + secret + 'x'.repeat(100);
    const entry = entryOf(exchange({ request: { body, headers: { authorization: `Bearer ${secret}` } } }));
    expect(entry.request.body).not.toContain('tp_mock');
  });
});
