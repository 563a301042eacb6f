import { describe, expect, test } from 'vitest';
import { Cursors, type Cursor } from './cursor.js';

const cursors = new Cursors('key of a test');
const cursor: Cursor = { c: '2024-01-01T00:00:00.000Z', s: 'pd_07oe0r7adh2w', d: 'f', t: 2 };

describe('a pagination cursor', () => {
  test('is read as it was written', () => {
    expect(cursors.read(cursors.write(cursor))).toEqual(cursor);
  });

  test('has no tier where the list has none', () => {
    expect(cursors.read(cursors.write({ c: '1', s: 'a', d: 'b' }))).toEqual({ c: '1', s: 'a', d: 'b' });
  });

  test('is refused when any of its characters was changed', () => {
    const text = cursors.write(cursor);
    for (let at = 0; at < text.length; at += 1) {
      const changed = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
      expect(cursors.read(changed), changed).toBeUndefined();
    }
  });

  test.each(['', '.', 'abc', 'abc.def', 'a.b.c', 'ä.ö'])('is not read from the made-up text %j', (text) => {
    expect(cursors.read(text)).toBeUndefined();
  });

  test('of another sandbox is refused', () => {
    expect(new Cursors('another key').read(cursors.write(cursor))).toBeUndefined();
  });

  test('with something added to it is refused', () => {
    expect(cursors.read(`${cursors.write(cursor)}.x`)).toBeUndefined();
    expect(cursors.read(`${cursors.write(cursor)}=`)).toBeUndefined();
  });
});
