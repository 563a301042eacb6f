import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appliedHeader, preferenceOf } from './preference.js';

describe('the Prefer header', () => {
  test.each([
    ['code=402', { code: '402' }],
    ['example=noSlotLeft', { example: 'noSlotLeft' }],
    ['code=402, example=noSlotLeft', { code: '402', example: 'noSlotLeft' }],
    ['example=noSlotLeft,code=402', { code: '402', example: 'noSlotLeft' }],
  ])('%j asks for %j', (header, preference) => {
    expect(preferenceOf(header)).toEqual(preference);
  });

  test.each([
    [undefined],
    [''],
    [' , ,'],
    ['return=minimal, respond-async, wait=10, dynamic=true'],
    ['codes=402, my-example=a'],
    ['constructor, __proto__=a'],
    [[]],
  ])('%j asks for no example', (header) => {
    expect(preferenceOf(header)).toBeUndefined();
  });

  test('may name other preferences beside those that count here', () => {
    expect(preferenceOf('respond-async, wait=10, code=409, return=minimal')).toEqual({ code: '409' });
  });

  test('names preferences in any case and leaves values as they are', () => {
    expect(preferenceOf('CODE=402, Example=NoSlotLeft')).toEqual({ code: '402', example: 'NoSlotLeft' });
  });

  test('may come several times, which is the same as once with a comma', () => {
    expect(preferenceOf(['return=minimal', 'code=402', 'example=a'])).toEqual({ code: '402', example: 'a' });
  });

  test('counts only the first of two equal preferences, also when that one has no value', () => {
    expect(preferenceOf('code=402, code=409')).toEqual({ code: '402' });
    expect(preferenceOf(['code=402', 'Code=409'])).toEqual({ code: '402' });
    expect(preferenceOf('code, code=409')).toBeUndefined();
  });

  test.each(['code', 'code=', 'code=""', 'code = ', 'code;x=1', 'code="";x=1'])(
    '%j has no value and so no meaning',
    (header) => {
      expect(preferenceOf(header)).toBeUndefined();
    },
  );

  test('may have white space around each sign', () => {
    expect(preferenceOf('  code =\t402 ;x ,  example = a  ')).toEqual({ code: '402', example: 'a' });
  });

  test('may quote values, with commas, semicolons, equals signs and escaped quotes inside', () => {
    expect(preferenceOf('code="402", example="a, b; c=\\"d\\\\e\\""')).toEqual({
      code: '402',
      example: 'a, b; c="d\\e"',
    });
  });

  test('has parameters that are no preferences', () => {
    expect(preferenceOf('return=minimal; code=402')).toBeUndefined();
    expect(preferenceOf('foo="a;b" ; code=402, example=a; code=409')).toEqual({ example: 'a' });
  });

  test('with a quote that is never closed keeps it in the value, so that the answer can show it', () => {
    expect(preferenceOf('example=a, code="402, example=b')).toEqual({
      example: 'a',
      code: '"402, example=b',
    });
  });

  test('of a hundred thousand quotes and backslashes is read in one pass', () => {
    const started = performance.now();
    preferenceOf('"\\'.repeat(100_000));
    preferenceOf(`code=${' '.repeat(100_000)}"${'\\"'.repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('Preference-Applied', () => {
  test.each([
    [{ code: '402' }, 'code=402'],
    [{ example: 'noSlotLeft' }, 'example=noSlotLeft'],
    [{ code: '402', example: 'noSlotLeft' }, 'code=402, example=noSlotLeft'],
    [{ example: 'no "slot", left' }, 'example="no \\"slot\\", left"'],
  ])('of %j is %j', (preference, header) => {
    expect(appliedHeader(preference)).toBe(header);
  });

  test('reads back as what was asked for', () => {
    const text = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(fc.option(text, { nil: undefined }), text, (code, example) => {
        const preference = code === undefined ? { example } : { code, example };
        expect(preferenceOf(appliedHeader(preference))).toEqual(preference);
      }),
    );
  });
});
