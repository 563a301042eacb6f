import { expect, test } from 'vitest';
import type { Target } from '../../generated/formats.js';
import { tokensOf } from './assignment.js';

test('the tokens of every sandbox are secrets, and so is that of the control protocol', () => {
  const world = (name: string): Target => ({
    api: 'tracepass',
    baseUrl: `http://service.example/${name}`,
    credentials: { primary: { token: `${name}-primary` }, readOnly: { token: `${name}-reads` } },
  });
  const target = { ...world('a'), controlToken: 'control' };
  expect(
    tokensOf([
      { target, beside: [world('b')] },
      { target: world('c'), beside: [] },
    ]),
  ).toEqual([...['a-primary', 'a-reads', 'control', 'b-primary', 'b-reads', 'c-primary', 'c-reads']]);
});

test('headers of a description that prove who is asking are secrets, without their scheme; others are none', () => {
  const target: Target = {
    api: 'tracepass',
    baseUrl: 'http://127.0.0.1:1',
    credentials: { primary: { token: 'one' } },
    headers: { 'X-Api-Key': 'two', Authorization: 'Basic three', Cookie: 'id=four', 'X-Team': 'five' },
  };
  expect(tokensOf([{ target, beside: [] }])).toEqual(['one', 'two', 'three', 'id=four']);
});
