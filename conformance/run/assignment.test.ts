import { expect, test } from 'vitest';
import type { Target } from '../../generated/formats.js';
import { failing } from '../report/fixtures.js';
import { resembling, tokensOf } from './assignment.js';

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

test('credentials that a failed rule sent are secrets as well where they almost are a token', () => {
  const sent = ['tp_4711x', 'Tp_4711abc', 'tp_4711abc', 'tp_4', 'made-up-by-the-suite'];
  const exchanges = sent.map((token) => ({
    request: { method: 'GET', url: 'http://127.0.0.1:1/', headers: { authorization: `Bearer ${token}` } },
  }));
  const failure = { message: '', seed: 1, replay: '', exchanges };
  const judged = { type: 'judged' as const, run: '1', result: { ...failing, failure } };
  expect(resembling(['tp_4711abc'], judged)).toEqual(['tp_4711x', 'Tp_4711abc']);
});
