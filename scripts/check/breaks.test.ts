import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breaks, type DiffReport } from './breaks.js';
import { redocly } from './redocly/run.js';

// Each case is a path of its own in one pair of documents, so that a single comparison judges all of them.

type Json = Record<string, unknown>;

const json = (schema: Json) => ({ content: { 'application/json': { schema } } });
const done = { '200': { description: 'Done.' } };
const asked = (schema: Json, body: Json = {}) => ({
  post: { requestBody: { ...body, ...json(schema) }, responses: done },
});
const answered = (schema: Json) => ({
  get: { responses: { '200': { description: 'It.', ...json(schema) } } },
});
const headed = (headers: Json) => ({ get: { responses: { '200': { description: 'It.', headers } } } });
const called = (...parameters: Json[]) => ({ get: { parameters, responses: done } });
const open = (...security: Json[]) => ({ get: { security, responses: done } });
const query = (schema: Json, more: Json = {}) => ({ name: 'q', in: 'query', schema, ...more });
const record = (properties: Json, more: Json = {}) => ({ type: 'object', properties, ...more });

const text = { type: 'string' };
const one = record({ a: text });
const two = record({ a: text, b: text });
const list = (items: Json) => record({ rows: { type: 'array', items } });
const letters = (...values: string[]) => ({ ...text, enum: values });

const breaking: readonly [string, Json, Json | undefined][] = [
  ['a removed path', answered(one), undefined],
  ['a removed operation', { ...answered(one), ...asked(one) }, answered(one)],
  [
    'a renamed operation',
    { get: { ...answered(one).get, operationId: 'a' } },
    { get: { ...answered(one).get, operationId: 'b' } },
  ],
  [
    'a removed status',
    { get: { responses: { ...done, '404': { description: 'No.' } } } },
    { get: { responses: done } },
  ],
  ['a removed body', answered(one), { get: { responses: done } }],
  ['a removed member of an answer', answered(two), answered(one)],
  ['a removed member of a row', answered(list(two)), answered(list(one))],
  ['a removed member of a request', asked(two), asked(one)],
  ['a removed member deep in a request', asked(list(two)), asked(list(one))],
  ['a removed parameter', called(query(text)), called()],
  ['a removed header', headed({ X: { schema: text } }), headed({})],
  ['a removed value of an answer', answered(letters('a', 'b')), answered(letters('a'))],
  ['a value of an answer that became another', answered(letters('a', 'b')), answered(letters('a', 'c'))],
  ['a removed value of a request', asked(letters('a', 'b')), asked(letters('a'))],
  ['a removed value of a parameter', called(query(letters('a', 'b'))), called(query(letters('a')))],
  ['a changed constant', answered({ const: 'a' }), answered({ const: 'b' })],
  ['an answer of another type', answered(record({ a: text })), answered(record({ a: { type: 'integer' } }))],
  [
    'an answer that may be null now',
    answered(record({ a: text })),
    answered(record({ a: { type: ['string', 'null'] } })),
  ],
  ['an answer whose member may be absent now', answered({ ...one, required: ['a'] }), answered(one)],
  [
    'a header that may be absent now',
    headed({ X: { required: true, schema: text } }),
    headed({ X: { schema: text } }),
  ],
  [
    'another media type',
    answered(one),
    { get: { responses: { '200': { description: 'It.', content: { 'text/plain': { schema: text } } } } } },
  ],
  ['a required member of a request', asked(one), asked({ ...one, required: ['a'] })],
  ['a new member of a request that is required', asked(one), asked({ ...two, required: ['b'] })],
  ['a required parameter', called(query(text)), called(query(text, { required: true }))],
  ['a new parameter that is required', called(), called(query(text, { required: true }))],
  ['a required request body', asked(one), asked(one, { required: true })],
  ['a new request body that is required', { post: { responses: done } }, asked(one, { required: true })],
  ['a lower maxLength', asked({ ...text, maxLength: 9 }), asked({ ...text, maxLength: 8 })],
  ['a new maxLength', asked(text), asked({ ...text, maxLength: 8 })],
  ['a higher minLength', asked({ ...text, minLength: 1 }), asked({ ...text, minLength: 2 })],
  ['a new pattern', asked(text), asked({ ...text, pattern: '^a' })],
  ['a new format', asked(text), asked({ ...text, format: 'uuid' })],
  ['a new enum', asked(text), asked(letters('a'))],
  [
    'a lower maximum of a parameter',
    called(query({ type: 'integer', maximum: 9 })),
    called(query({ type: 'integer', maximum: 8 })),
  ],
  ['a lower maxItems', asked({ type: 'array', maxItems: 9 }), asked({ type: 'array', maxItems: 8 })],
  ['a request of fewer types', asked({ type: ['string', 'null'] }), asked(text)],
  ['a request of fewer alternatives', asked({ anyOf: [text, { type: 'null' }] }), asked({ anyOf: [text] })],
  ['a request that is closed', asked(one), asked({ ...one, additionalProperties: false })],
  [
    'a map with narrower values',
    asked({ type: 'object' }),
    asked({ type: 'object', additionalProperties: text }),
  ],
  ['a credential that is no longer taken', open({ key: [] }, { token: [] }), open({ token: [] })],
  ['a scope more', open({ token: ['read'] }), open({ token: ['read', 'write'] })],
];

const additions: readonly [string, Json | undefined, Json][] = [
  ['a path', undefined, answered(one)],
  ['an operation', answered(one), { ...answered(one), ...asked(one) }],
  [
    'a status',
    { get: { responses: done } },
    { get: { responses: { ...done, '404': { description: 'No.' } } } },
  ],
  ['a body of an answer', { get: { responses: done } }, answered(one)],
  ['a member of an answer', answered(one), answered(two)],
  ['a certain member of an answer', answered(one), answered({ ...two, required: ['a', 'b'] })],
  ['a member of a row', answered(list(one)), answered(list(two))],
  ['an optional member of a request', asked(one), asked(two)],
  ['an optional parameter', called(), called(query(text))],
  ['a parameter before others', called(query(text)), called({ ...query(text), name: 'p' }, query(text))],
  ['an optional request body', { post: { responses: done } }, asked(one)],
  ['a header', headed({}), headed({ X: { schema: text } })],
  ['a value of an answer', answered(letters('a')), answered(letters('a', 'b'))],
  ['a value of a request', asked(letters('a')), asked(letters('a', 'b'))],
  ['any value of an answer', answered(letters('a')), answered(text)],
  ['a certain header', headed({ X: { schema: text } }), headed({ X: { required: true, schema: text } })],
  ['a higher maxLength', asked({ ...text, maxLength: 8 }), asked({ ...text, maxLength: 9 })],
  ['a request without its pattern', asked({ ...text, pattern: '^a' }), asked(text)],
  ['a request of more types', asked(text), asked({ type: ['string', 'null'] })],
  ['a request of more alternatives', asked({ anyOf: [text] }), asked({ anyOf: [text, { type: 'null' }] })],
  ['a member of a request that is no longer required', asked({ ...one, required: ['a'] }), asked(one)],
  ['a request that is opened', asked({ ...one, additionalProperties: false }), asked(one)],
  ['a tighter answer', answered(record({ a: text })), answered(record({ a: { ...text, maxLength: 8 } }))],
  ['another credential that is taken', open({ key: [] }), open({ key: [] }, { token: [] })],
  ['words and examples', answered(one), answered({ ...one, description: 'New.', examples: [{}] })],
  ['a schema by reference', answered(one), answered({ $ref: '#/components/schemas/One' })],
];

const place = (kind: string, index: number) => `/${kind}-${index}`;

function documentOf(side: 1 | 2): Json {
  const cases = [
    ...breaking.map((row, index) => [place('break', index), row[side]] as const),
    ...additions.map((row, index) => [place('addition', index), row[side]] as const),
  ];
  return {
    openapi: '3.1.0',
    info: { title: 'Cases', version: '1.0.0' },
    paths: Object.fromEntries(cases.filter(([, item]) => item !== undefined)),
    components: {
      schemas: { One: one },
      securitySchemes: { key: { type: 'http', scheme: 'basic' }, token: { type: 'http', scheme: 'bearer' } },
    },
  };
}

let folder: string;
let found: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twinspec-breaks-'));
  const [before, after] = [join(folder, 'before.json'), join(folder, 'after.json')];
  await writeFile(before, JSON.stringify(documentOf(1)));
  await writeFile(after, JSON.stringify(documentOf(2)));
  found = breaks(await redocly<DiffReport>(pathToFileURL(`${process.cwd()}/`), ['diff', before, after]));
});
afterAll(() => rm(folder, { recursive: true }));

/** The problems below the path of a case. */
const at = (path: string) =>
  found.filter((line) => /^#\/paths\/~1([^/ ]+)/.exec(line)?.[1] === path.slice(1));

describe('a client is broken by', () => {
  test.each(breaking.map(([name], index) => [name, index] as const))('%s', (_, index) => {
    expect(at(place('break', index))).not.toEqual([]);
  });
});

describe('a client goes on with', () => {
  test.each(additions.map(([name], index) => [name, index] as const))('%s', (_, index) => {
    expect(at(place('addition', index))).toEqual([]);
  });
});

test('each problem names its place and what changed', () => {
  const named = (name: string) =>
    at(
      place(
        'break',
        breaking.findIndex(([other]) => other === name),
      ),
    );
  expect(named('a removed member of a request')).toEqual([
    expect.stringMatching(/^#\/paths\/\S+\/properties\/b Member `b` of a request was removed\.$/),
  ]);
  expect(named('a lower maxLength')).toEqual([
    expect.stringMatching(/^#\/paths\/\S+\/maxLength .*'9' to '8'\.$/),
  ]);
});
