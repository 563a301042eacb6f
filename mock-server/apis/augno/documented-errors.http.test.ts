import { beforeAll, describe, expect, test } from 'vitest';
import { category, startTestMock, type Answered, type Options, type TestMock } from './fixtures.js';

// Every documented error (facts/augno.md §3–§9 and §16), produced by a request that deserves it and compared with the
// documented text byte for byte. What the catalogue never answers by itself is asked for as the contract's example.

let mock: TestMock;
beforeAll(async () => {
  mock = await startTestMock();
  await mock.send('POST', products, { body: { ...minimal, sku: 'TAKEN' } });
  return mock.finish;
});

interface Expected {
  readonly status: number;
  readonly code: string;
  /** Whole, unless it ends with an ellipsis: where the sources do. */
  readonly message: string;
  readonly param?: string;
  readonly type?: 'api_error' | 'idempotency_error';
  readonly transient?: true;
  readonly anchor?: string;
  readonly quota?: object;
}

const products = '/v1/catalog/products';
const units = '/v1/catalog/units';
const groups = '/v1/catalog/unit-groups';
const categories = '/v1/catalog/item-categories';
const minimal = { sku: 'SKU-1', type: 'sale', category_id: category };
const price = { value: '1', numerator_unit_id: 'dollar', denominator_unit_id: 'gram' };
const stone = {
  ...{ name: 'Stone', abbreviation: 'st', type: 'mass' },
  ...{ ratio_numerator: '6350', ratio_denominator: '1', offset_numerator: '0', offset_denominator: '1' },
};

const get = (path: string, options?: Options) => () => mock.send('GET', path, options);
const post = (path: string, body: unknown, headers: Options['headers'] = {}) => {
  return () => mock.send('POST', path, { body, headers });
};
const create = (change: object, headers?: Options['headers']) =>
  post(products, { ...minimal, ...change }, headers);
const preferred = (name: string) => create({}, { prefer: `example=${name}` });
const withHeaders = (headers: NonNullable<Options['headers']>) => get(products, { headers });
const authorized = (authorization: string) => withHeaders({ authorization });

type Row = readonly [when: string, send: () => Promise<Answered>, expected: Expected];

const invalid = (param: string, message: string): Expected => ({
  ...{ status: 400, code: 'invalid_format', message, param },
});
const parameter = (param: string, message: string): Expected => ({
  ...{ status: 400, code: 'parameter_invalid', message, param },
});
const failed = (message: string, param?: string): Expected => ({
  ...{ status: 400, code: 'validation_failed', message, ...(param !== undefined && { param }) },
});
const unauthorized = (message: string, code = 'invalid_credentials'): Expected => ({
  ...{ status: 401, code, message },
});
const unprovided = { status: 404, code: 'resource_not_found', message: 'Resource not found.' };

const authentication: readonly Row[] = [
  [
    'a key of another form',
    authorized('Bearer aug_sk_prod_UNabcdefgh123456789c123'),
    invalid(
      'api_key',
      "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
    ),
  ],
  [
    'a key that is expired',
    get(products, { as: 'expired' }),
    unauthorized('API key has expired.', 'api_key_expired'),
  ],
  [
    'a key that is revoked',
    get(products, { as: 'revoked' }),
    unauthorized('API key has been revoked.', 'api_key_revoked'),
  ],
  [
    'another scheme',
    authorized('Digest abc'),
    unauthorized("Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'."),
  ],
  [
    'a bearer without a token',
    authorized('Bearer'),
    unauthorized(
      "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
    ),
  ],
  [
    'a key that nobody issued',
    authorized('Bearer aug_sk_prod_UNabcdefgh_123456789abc123'),
    unauthorized('Invalid API Key provided: aug_sk_prod_UN****c123.'),
  ],
  [
    'a key that may not write',
    () => mock.send('POST', products, { as: 'readOnly', body: minimal }),
    {
      ...{ status: 403, code: 'insufficient_permissions' },
      message: 'This API Key does not have permission to items:create',
    },
  ],
  [
    'a subscription that is past due',
    get(products, { as: 'pastDue' }),
    {
      ...{ status: 402, code: 'payment_required' },
      message: 'Your subscription is past_due. Please update your billing information to continue.',
    },
  ],
  [
    'a request without a version',
    withHeaders({ 'augno-version': null }),
    {
      ...{ status: 400, code: 'api_version_required' },
      message:
        'The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.',
    },
  ],
  [
    'a version that is not supported',
    withHeaders({ 'augno-version': '2024-01-01' }),
    {
      ...{ status: 400, code: 'api_version_invalid' },
      message:
        "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
    },
  ],
];

const validation: readonly Row[] = [
  [
    'a required member that is missing',
    create({ sku: undefined }),
    { status: 400, code: 'missing_field', message: "Field 'sku' is required.", param: 'sku' },
  ],
  [
    'a required member that is empty',
    create({ sku: '' }),
    { status: 400, code: 'missing_field', message: "Field 'sku' is required.", param: 'sku' },
  ],
  [
    'a text that is too long',
    create({ sku: 'x'.repeat(256) }),
    invalid('sku', "Field 'sku' must be at most 255 characters long."),
  ],
  [
    'a limit above',
    get(`${products}?limit=1001`),
    parameter('limit', "Query parameter 'limit' must be at most 1000."),
  ],
  [
    'a limit below',
    get(`${products}?limit=0`),
    parameter('limit', "Query parameter 'limit' must be at least 1."),
  ],
  [
    'a limit that is no number',
    get(`${products}?limit=ten`),
    parameter('limit', "Invalid value for query parameter 'limit': …"),
  ],
  [
    'an enum value that is unknown',
    create({ type: 'gift' }),
    parameter('type', "Field 'type' must be one of: sale, service, …"),
  ],
  [
    'a required enum that is missing',
    create({ type: undefined }),
    parameter('type', "Field 'type' must be one of: sale, service, …"),
  ],
  [
    'a text that is no decimal',
    post(units, { ...stone, ratio_numerator: 'many' }),
    invalid('ratio_numerator', "Field 'ratio_numerator' must be a valid decimal number."),
  ],
  [
    'a zero that is forbidden',
    post(units, { ...stone, ratio_denominator: '0' }),
    invalid('ratio_denominator', "Field 'ratio_denominator' must not be zero."),
  ],
  [
    'a wrong JSON type',
    post(units, { ...stone, ratio_numerator: 6350 }),
    invalid('ratio_numerator', "Invalid type for field 'ratio_numerator': expected string, got number"),
  ],
  [
    'null for what cannot be cleared',
    () => mock.send('PATCH', `${products}/x`, { body: { sku: null } }),
    invalid('sku', "Field 'sku' cannot be null."),
  ],
  ['malformed JSON', post(products, '{"sku":}'), failed('Invalid JSON in request body at offset 7: …')],
  [
    'something behind the JSON value',
    post(products, `${JSON.stringify(minimal)} {}`),
    failed('Invalid JSON in request body: unexpected extra JSON after request body'),
  ],
  [
    'an unknown member that is close to a known one',
    create({ unit_prize: price }),
    {
      ...{ status: 400, code: 'parameter_unknown', param: 'unit_prize' },
      message: "Invalid JSON in request body: unknown field 'unit_prize'. Did you mean 'unit_price'?",
    },
  ],
  [
    'an unknown query parameter',
    get(`${products}?skip=1`),
    { status: 400, code: 'parameter_unknown', message: "Unknown query parameter 'skip'.", param: 'skip' },
  ],
  [
    'an empty change',
    () => mock.send('PATCH', `${products}/x`, { body: {} }),
    failed('Request body must contain at least one field to update.'),
  ],
  [
    'several members that fail',
    create({ sku: undefined, category_id: undefined }),
    failed(
      "Validation failed for the following fields: Field 'sku' is required. Field 'category_id' is required.",
      'sku',
    ),
  ],
  [
    'a cursor that was tampered with',
    get(`${products}?cursor=x.y`),
    failed('Invalid pagination cursor.', 'cursor'),
  ],
  [
    'an include path that does not exist',
    get(`${units}/gram?include=invalid`),
    parameter('include[]', "Invalid include value 'invalid'. Allowed values: …"),
  ],
];

const creation: readonly Row[] = [
  [
    'a SKU that is taken',
    create({ sku: 'taken' }),
    {
      ...{ status: 409, code: 'resource_conflict', param: 'sku' },
      message: "An item with the SKU 'taken' already exists.",
    },
  ],
  [
    'a SKU of a deleted product',
    async () => {
      const id = await mock.product({ sku: 'DELETED' });
      await mock.send('DELETE', `${products}/${id}`);
      return create({ sku: 'DELETED' })();
    },
    {
      ...{ status: 409, code: 'resource_exists', anchor: 'resource_conflict' },
      message: 'Resource already exists.',
    },
  ],
  ['an unknown category', create({ category_id: 'itcg_none' }), unprovided],
  ['an unknown product line', create({ product_line_id: 'pdln_none' }), unprovided],
  [
    'an unknown attribute',
    create({ attribute_ids: ['at_none'] }),
    { status: 404, code: 'resource_not_found', message: 'Attribute not found.' },
  ],
  [
    'a category of another type',
    create({ category_id: 'itcg_rawmaterials' }),
    failed('This category type cannot be assigned to this item type.', 'category_id'),
  ],
  [
    'a price without a numerator',
    create({ unit_price: { ...price, numerator_unit_id: '' } }),
    failed('unit_price.numerator_unit_id is required.', 'unit_price.numerator_unit_id'),
  ],
  [
    'a price in a unit that does not exist',
    create({ unit_price: { ...price, numerator_unit_id: 'un_none' } }),
    failed(
      'unit_price.numerator_unit_id references a unit that does not exist.',
      'unit_price.numerator_unit_id',
    ),
  ],
  [
    'a price that is no money',
    create({ unit_price: { ...price, numerator_unit_id: 'gram' } }),
    failed(
      'unit_price.numerator_unit_id must be a currency unit; got dimension "mass".',
      'unit_price.numerator_unit_id',
    ),
  ],
  [
    'a price without a denominator',
    create({ unit_price: { ...price, denominator_unit_id: '' } }),
    failed('unit_price.denominator_unit_id is required.', 'unit_price.denominator_unit_id'),
  ],
  [
    'a price for a unit that does not exist',
    create({ unit_price: { ...price, denominator_unit_id: 'un_none' } }),
    failed(
      'unit_price.denominator_unit_id references a unit that does not exist.',
      'unit_price.denominator_unit_id',
    ),
  ],
  [
    'a cost for money',
    create({ unit_cost: { ...price, denominator_unit_id: 'dollar' } }),
    failed('unit_cost.denominator_unit_id must not be a currency unit.', 'unit_cost.denominator_unit_id'),
  ],
  [
    'an attribute that the category does not have',
    async () => {
      const other = { name: 'No colours', type: 'product_category', unit_group_id: 'each_group' };
      const made = await mock.send('POST', categories, { body: other });
      return create({ category_id: made.body.id, attribute_ids: ['at_rf1w295jt5ia'] })();
    },
    failed(
      `Attribute "Red" is not available on this item's category; link its property to the category first.`,
      'attribute_ids',
    ),
  ],
];

const others: readonly Row[] = [
  [
    'a key that was used with another body',
    async () => {
      await create({ sku: 'K-1' }, { 'idempotency-key': 'k1' })();
      return create({ sku: 'K-2' }, { 'idempotency-key': 'k1' })();
    },
    {
      ...{ status: 400, code: 'validation_failed', type: 'idempotency_error' },
      message: "Idempotency key 'k1' was used with different request parameters; use a new key.",
    },
  ],
  [
    'a key whose first request is still running',
    async () => {
      mock.latency(250);
      const both = [1, 2].map(() => create({ sku: 'K-3' }, { 'idempotency-key': 'k3' })());
      const answers = await Promise.all(both);
      mock.latency(0);
      const refused = answers.find(({ status }) => status !== 201);
      if (!refused) throw new Error('both were carried out');
      return refused;
    },
    {
      ...{ status: 409, code: 'idempotency_in_progress', type: 'idempotency_error', transient: true },
      message: "Request for the idempotency key 'k3' is already being processed.",
    },
  ],
  [
    'more requests than a second allows',
    async () => {
      for (let sent = 0; sent < 21; sent += 1) {
        const answer = await mock.burst('GET', products);
        if (answer.status === 200) continue;
        mock.clock.advance('PT1S');
        return answer;
      }
      throw new Error('21 requests at once were answered');
    },
    {
      ...{ status: 429, code: 'rate_limit_exceeded', transient: true },
      message: 'Too many requests. Please try again later.',
    },
  ],
  ['a product that is unknown', get(`${products}/pd_none`), unprovided],
  [
    'a second deletion',
    async () => {
      const id = await mock.product();
      await mock.send('DELETE', `${products}/${id}`);
      return mock.send('DELETE', `${products}/${id}`);
    },
    {
      ...{ status: 410, code: 'resource_gone' },
      message: 'This product has already been deleted and can no longer be modified.',
    },
  ],
  [
    'the name of a unit that is taken',
    post(units, { ...stone, name: 'gram' }),
    {
      ...{ status: 409, code: 'resource_conflict', param: 'name' },
      message: 'A unit with this name already exists.',
    },
  ],
  [
    'the abbreviation of a unit that is taken',
    post(units, { ...stone, abbreviation: 'g' }),
    {
      ...{ status: 409, code: 'resource_conflict', param: 'abbreviation' },
      message: 'A unit with this abbreviation already exists.',
    },
  ],
  [
    'the name of a unit group that is taken',
    post(groups, { name: 'weight', type: 'mass', base_unit_id: 'gram' }),
    {
      ...{ status: 409, code: 'resource_conflict', param: 'name' },
      message: 'A unit group with this name already exists.',
    },
  ],
  [
    'a base unit of another dimension',
    post(groups, { name: 'Odd', type: 'mass', base_unit_id: 'hour' }),
    failed('Base unit type does not match the unit group type.', 'base_unit_id'),
  ],
  [
    'an associated unit of another dimension',
    post(groups, {
      ...{ name: 'Odd', type: 'mass', base_unit_id: 'gram' },
      associated_units: [{ unit_id: 'hour', discount_percentage: 0 }],
    }),
    failed('Unit type does not match the unit group type.', 'unit_conversions'),
  ],
];

/** Of the whole service: nothing that the catalogue does leads to them. */
const examples: readonly Row[] = [
  [
    'a plan limit',
    preferred('planLimitReached'),
    {
      ...{ status: 403, code: 'limit_exceeded', quota: { limit: 5, used: 5, reset_at: null } },
      message: 'Maximum of 5 sandbox accounts per account reached.',
    },
  ],
  [
    'a request that took too long',
    preferred('requestTimeout'),
    {
      status: 408,
      code: 'request_timeout',
      type: 'api_error',
      transient: true,
      message: 'Request timed out.',
    },
  ],
  [
    'an error of the service',
    preferred('internalError'),
    {
      status: 500,
      code: 'internal_error',
      type: 'api_error',
      transient: true,
      message: 'Something went wrong.',
    },
  ],
];

describe.each([
  ['authentication, billing and version', authentication],
  ['validation', validation],
  ['the creation of a product', creation],
  ['keys, limits and other resources', others],
  ['examples of the contract', examples],
])('documented errors of %s', (_, rows) => {
  test.each(rows)('%s', async (_when, send, expected) => {
    const answer = await send();
    expect([answer.status, answer.text]).toEqual([expected.status, textOf(expected, answer)]);
  });
});

/** The body as it has to be; of a message that ends with an ellipsis the rest is the answer's. */
function textOf(expected: Expected, { body: { error }, headers }: Answered): string {
  const { code, type = 'invalid_request_error', param = null, anchor = code, quota = null } = expected;
  const [beginning = '', open] = expected.message.split('…');
  const given = String(error?.['message']);
  const logged = String(error?.['request_log_url']);
  return JSON.stringify({
    error: {
      ...{ code, type },
      message: open !== undefined && given.startsWith(beginning) ? given : beginning,
      param,
      doc_url: `https://docs.augno.com/api/errors#${anchor}`,
      ...{ is_transient: expected.transient ?? false, quota },
      request_log_url: logged.endsWith(`/${headers.get('request-id')}`) ? logged : 'of another request',
    },
  });
}
