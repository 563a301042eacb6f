import { describe, expect, test } from 'vitest';
import { examplesOf } from './examples.js';
import type { OpenApiDocument, PathItem, ResponseObject } from './openapi-document.js';

const schema = { type: 'object' };
const json = (content: object) => ({ 'application/json': { schema, ...content } });

const documentWith = (item: PathItem, rest: object = {}): OpenApiDocument => ({
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  paths: { '/things': item },
  ...rest,
});

const answering = (status: string, response: Partial<ResponseObject> | { $ref: string }, rest?: object) =>
  documentWith(
    { get: { operationId: 'listThings', responses: { [status]: { description: 'd', ...response } } } },
    rest,
  );

const headersWith = (header: object, rest?: object) =>
  examplesOf(answering('200', { headers: { 'X-Thing': { schema: { type: 'string' }, ...header } } }, rest))[
    'listThings'
  ]?.['200']?.headers;

describe('the bodies of an example answer', () => {
  test('keep the order of the contract', () => {
    const content = json({ examples: { second: { value: 2 }, first: { value: 1 } } });
    expect(examplesOf(answering('200', { content }))).toEqual({
      listThings: {
        '200': {
          headers: {},
          bodies: [
            { name: 'second', value: 2 },
            { name: 'first', value: 1 },
          ],
        },
      },
    });
  });

  test('are named default where the contract gives a single one', () => {
    const found = examplesOf(answering('200', { content: json({ example: null }) }));
    expect(found['listThings']?.['200']?.bodies).toEqual([{ name: 'default', value: null }]);
  });

  test('are none where the answer has no body', () => {
    expect(examplesOf(answering('204', {}))['listThings']?.['204']).toEqual({ headers: {}, bodies: [] });
  });

  test('are found behind references to responses and examples, and their values left alone', () => {
    const value = { $ref: '#/components/schemas/Thing' };
    const components = {
      responses: {
        Things: {
          description: 'd',
          content: json({ examples: { one: { $ref: '#/components/examples/one' } } }),
        },
      },
      examples: { one: { value } },
    };
    const found = examplesOf(answering('200', { $ref: '#/components/responses/Things' }, { components }));
    expect(found['listThings']?.['200']?.bodies).toEqual([{ name: 'one', value }]);
  });

  test('must not be missing', () => {
    expect(() => examplesOf(answering('404', { content: json({}) }))).toThrow(
      'listThings 404 has a body and no example of it',
    );
  });
});

describe('a header of an example answer', () => {
  test.each([
    ['its example', { example: 1, examples: { a: { value: 2 } }, schema: { default: 3 } }, '1'],
    [
      'the first of its examples',
      { examples: { a: { value: 2 }, b: { value: 3 } }, schema: { default: 4 } },
      '2',
    ],
    ["its schema's example", { schema: { example: 0, default: 4 } }, '0'],
    ["the first of its schema's examples", { schema: { examples: ['x', 'y'], default: 4 } }, 'x'],
    ["its schema's default", { schema: { default: false } }, 'false'],
    ["its schema's only value", { schema: { const: 'true' } }, 'true'],
  ])('has the value of %s', (_, header, value) => {
    expect(headersWith(header)).toEqual({ 'X-Thing': value });
  });

  test('is found behind references to headers, schemas and examples', () => {
    const components = {
      headers: {
        ByExample: { schema: {}, examples: { a: { $ref: '#/components/examples/a' } } },
        BySchema: { schema: { $ref: '#/components/schemas/Thing' } },
      },
      schemas: { Thing: { type: 'string', examples: ['of the schema'] } },
      examples: { a: { value: 'of the example' } },
    };
    const headers = {
      A: { $ref: '#/components/headers/ByExample' },
      B: { $ref: '#/components/headers/BySchema' },
    };
    const found = examplesOf(answering('200', { headers }, { components }));
    expect(found['listThings']?.['200']?.headers).toEqual({ A: 'of the example', B: 'of the schema' });
  });

  test('is left out where the contract gives it no value, unless it is required', () => {
    expect(headersWith({})).toEqual({});
    expect(() => headersWith({ required: true })).toThrow(
      'listThings 200: the required header X-Thing has no example',
    );
  });

  test('is left out where it would call the answer a replay', () => {
    const policies = { 'x-policies': { idempotency: { replayHeader: { name: 'X-Thing', value: 'true' } } } };
    expect(headersWith({ example: 'true' }, policies)).toEqual({});
    expect(headersWith({ example: 'true', required: true }, policies)).toEqual({ 'X-Thing': 'true' });
  });
});

test.each(['5XX', 'default'])('a response for %s is refused: an answer has one status', (status) => {
  expect(() => examplesOf(answering(status, {}))).toThrow(`listThings ${status} is no single status`);
});
