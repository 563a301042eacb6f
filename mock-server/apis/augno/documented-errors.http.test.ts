import {
  expectDocumented,
  type Row,
  categories,
  create,
  failed,
  get,
  groups,
  post,
  preferred,
  price,
  products,
  stone,
  units,
  unprovided,
} from './documented-errors-fixture.js';

// What the catalogue refuses (facts/augno.md §5, §7–§9, §16); what it never answers by itself is asked for as the
// contract's example.

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
    async (mock) => {
      const id = await mock.product({ sku: 'DELETED' });
      await mock.send('DELETE', `${products}/${id}`);
      return create({ sku: 'DELETED' })(mock);
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
    async (mock) => {
      const other = { name: 'No colours', type: 'product_category', unit_group_id: 'each_group' };
      const made = await mock.send('POST', categories, { body: other });
      return create({ category_id: made.body.id, attribute_ids: ['at_rf1w295jt5ia'] })(mock);
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
    async (mock) => {
      await create({ sku: 'K-1' }, { 'idempotency-key': 'k1' })(mock);
      return create({ sku: 'K-2' }, { 'idempotency-key': 'k1' })(mock);
    },
    {
      ...{ status: 400, code: 'validation_failed', type: 'idempotency_error' },
      message: "Idempotency key 'k1' was used with different request parameters; use a new key.",
    },
  ],
  [
    'a key whose first request is still running',
    async (mock) => {
      mock.latency(250);
      const both = [1, 2].map(() => create({ sku: 'K-3' }, { 'idempotency-key': 'k3' })(mock));
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
    async (mock) => {
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
    async (mock) => {
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

expectDocumented({
  'the creation of a product': creation,
  'keys, limits and other resources': others,
  'the whole service, as examples of the contract': examples,
});
