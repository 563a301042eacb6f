import {
  expectDocumented,
  type Row,
  authorized,
  create,
  failed,
  get,
  invalid,
  minimal,
  parameter,
  post,
  price,
  products,
  stone,
  unauthorized,
  units,
  withHeaders,
} from './documented-errors-fixture.js';

// What is wrong with a request before it does anything (facts/augno.md §3, §4, §6).

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
    (mock) => mock.send('POST', products, { as: 'readOnly', body: minimal }),
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
    (mock) => mock.send('PATCH', `${products}/x`, { body: { sku: null } }),
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
    (mock) => mock.send('PATCH', `${products}/x`, { body: {} }),
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

expectDocumented({
  'authentication, billing and version': authentication,
  validation,
});
