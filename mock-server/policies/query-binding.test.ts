import { expect, test } from 'vitest';
import { queryBinder } from './query-binding.js';
import { operation } from './fixtures.js';

const listing = {
  ...operation,
  parameters: [
    { name: 'limit', in: 'query' as const, required: false, schema: { type: 'integer' } },
    { name: 'archived', in: 'query' as const, required: false, schema: { type: 'boolean' } },
    { name: 'q', in: 'query' as const, required: false, schema: { type: 'string' } },
    { name: 'include[]', in: 'query' as const, required: false, schema: { type: 'array' } },
    { name: 'ids', in: 'query' as const, required: false, schema: { type: 'array' } },
  ],
};

const bind = (query: string) => queryBinder(listing)(new URLSearchParams(query));

test.each([
  'include=a,b',
  'include=a&include=b',
  'include[]=a&include[]=b',
  'include%5B%5D=a&include=b',
  'include[]=a,b',
])('the array spelling %s is understood', (query) =>
  expect(bind(query)).toEqual({ bound: { 'include[]': ['a', 'b'] }, unknown: [] }),
);

test('an array parameter without brackets in its name is understood with brackets too', () => {
  expect(bind('ids[]=1&ids=2').bound).toEqual({ ids: ['1', '2'] });
});

test('numbers and booleans are bound to their types', () => {
  expect(bind('limit=20&archived=true').bound).toEqual({ limit: 20, archived: true });
});

test('a text that is no value of the declared type stays a text for the schema to refuse', () => {
  expect(bind('limit=1e3&archived=yes').bound).toEqual({ limit: '1e3', archived: 'yes' });
});

test('an empty value counts as absent', () => {
  expect(bind('q=&limit=&ids=').bound).toEqual({});
});

test('the first value of a repeated scalar counts', () => {
  expect(bind('q=a&q=b').bound).toEqual({ q: 'a' });
});

test('undeclared names are reported once each', () => {
  expect(bind('skip=1&skip=2&q=a').unknown).toEqual(['skip']);
});
