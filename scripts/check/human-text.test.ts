import { expect, test } from 'vitest';
import { textsOf, textsUsedBy } from './human-text.js';

test('a text is a title, a summary or a description, and not what only looks like one', () => {
  const texts = textsOf({
    info: { title: 'T', description: 'D' },
    components: {
      schemas: {
        description: { description: 'of a schema with this name' },
        A: {
          properties: {
            title: { type: 'string', title: 'P' },
            value: { description: 'V' },
            default: { title: 'F' },
          },
          default: { title: 'literal' },
          examples: [{ description: 'literal' }],
          const: { summary: 'literal' },
        },
      },
      examples: { summary: { summary: 'S', value: { summary: 'literal' } } },
    },
    'x-notes': { description: 'of an extension' },
  });
  expect(Object.fromEntries(texts)).toEqual({
    '/info/title': 'T',
    '/info/description': 'D',
    '/components/schemas/description/description': 'of a schema with this name',
    '/components/schemas/A/properties/title/title': 'P',
    '/components/schemas/A/properties/value/description': 'V',
    '/components/schemas/A/properties/default/title': 'F',
    '/components/examples/summary/summary': 'S',
  });
});

test('an operation uses what its references, its path, its tags and its security lead to, and nothing else', () => {
  const ref = (place: string) => ({ $ref: `#/components/${place}` });
  const document = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    tags: [
      { name: 'Other', description: 'x' },
      { name: 'Used', description: 'tag' },
    ],
    security: [{ key: [] }],
    paths: {
      '/a/{id}': {
        parameters: [{ name: 'id', in: 'path' as const, schema: {}, description: 'of the path' }],
        get: { operationId: 'get', summary: 'get', tags: ['Used'], responses: { '200': ref('responses/A') } },
        put: { operationId: 'put', summary: 'put', responses: {} },
      },
    },
    components: {
      securitySchemes: { key: { description: 'key' }, other: { description: 'x' } },
      responses: { A: { description: 'A', content: { json: { schema: ref('schemas/Tree') } } } },
      schemas: {
        Tree: { description: 'Tree', items: { description: 'beside', ...ref('schemas/Tree') } },
        Other: { description: 'x' },
      },
    },
  };
  expect([...textsUsedBy(document, 'get').values()].sort()).toEqual(
    ['A', 'Things', 'Tree', 'beside', 'get', 'key', 'of the path', 'tag'].sort(),
  );
  expect(() => textsUsedBy(document, 'post')).toThrow('there is no operation post');
});
