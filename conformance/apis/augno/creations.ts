import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import { list, member, text } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import { filtered } from '../../generators/discards.js';
import { valid, type ValidOptions } from '../../generators/index.js';
import type { Answer } from '../../http/answer.js';
import { templatesFor, type Creation } from '../../laws/creation.js';
import { decimals, divisors } from './decimals.js';
import {
  enterCategory,
  enterProduct,
  enterUnit,
  enterUnitGroup,
  groundOf,
  type AugnoSession,
} from './ground.js';

/** Members of a creation; the ones that have to be new on the target are set when a request is made of it. */
export type Template = Readonly<Record<string, unknown>>;

export type AugnoCreation = Creation<operations, Template>;

/** Products of type sale, since products of other types are not listed and could not be counted. */
export const productCreation: AugnoCreation = {
  operation: 'createProduct',
  templates: (session) => productBodies(session, { override: { '/type': fc.constant('sale') } }),
  request: (session, template) => ({ body: { ...template, sku: session.fresh() } }),
  vary: (session, request) => ({ ...request, body: { ...request.body, sku: session.fresh() } }),
  idOf,
  remember: (session, body, client) => remember(body, (id) => enterProduct(session, id, client)),
  async count(session, { body }, client = session.api) {
    const answer = await client.call('listProducts', { query: { limit: 1000, 'include[]': ['item'] } });
    return rowsOf(answer).filter((row) => member(row, 'item', 'sku') === member(body, 'sku')).length;
  },
};

/** Bodies of which only the name has to be new. */
export const underFreshName: Pick<AugnoCreation, 'request' | 'vary' | 'idOf'> = {
  request: (session, template) => ({ body: { ...template, name: session.fresh() } }),
  vary: (session, request) => ({ ...request, body: { ...request.body, name: session.fresh() } }),
  idOf,
};

/** Units of every dimension. */
export const unitCreation: AugnoCreation = {
  operation: 'createUnit',
  templates: (session) =>
    bodies(session, 'createUnit', {
      omit: ['/name', '/abbreviation'],
      override: {
        '/ratio_numerator': divisors(),
        '/ratio_denominator': divisors(),
        '/offset_numerator': decimals({ integer: 4, fraction: 2 }),
        '/offset_denominator': divisors(),
      },
    }),
  request: (session, template) => ({
    body: { ...template, name: session.fresh(), abbreviation: session.fresh() },
  }),
  vary: (session, request) => ({
    ...request,
    body: { ...request.body, name: session.fresh(), abbreviation: session.fresh() },
  }),
  idOf,
  remember: (session, body, client) => remember(body, (id) => enterUnit(session, id, client)),
  async count(session, { body }, client = session.api) {
    return countNamed(await client.call('listUnits', { query: { limit: 1000 } }), body);
  },
};

/** Groups of mass over the shared unit, with and without associated units. */
export const unitGroupCreation: AugnoCreation = {
  operation: 'createUnitGroup',
  async templates(session) {
    const { unit } = await groundOf(session);
    return bodies(session, 'createUnitGroup', {
      omit: ['/name'],
      override: {
        '/type': fc.constant(unit.type),
        '/base_unit_id': fc.constant(unit.id),
        '/notes': texts(session),
        // A unit stands in a group once, and one unit of the dimension is all the ground has.
        '/associated_units': fc.array(associatedUnits(unit.id), { maxLength: 1 }),
      },
    });
  },
  ...underFreshName,
  remember: (session, body, client) => remember(body, (id) => enterUnitGroup(session, id, client)),
  async count(session, { body }, client = session.api) {
    return countNamed(await client.call('listUnitGroups', { query: { limit: 1000 } }), body);
  },
};

/** Categories of both types over the shared unit group. */
export const itemCategoryCreation: AugnoCreation = {
  operation: 'createItemCategory',
  async templates(session) {
    const { unitGroup } = await groundOf(session);
    return bodies(session, 'createItemCategory', {
      omit: ['/name'],
      override: { '/unit_group_id': fc.constant(unitGroup.id) },
    });
  },
  ...underFreshName,
  remember: (session, body, client) => remember(body, (id) => enterCategory(session, id, client)),
  async count(session, { body }, client = session.api) {
    return countNamed(await client.call('listItemCategories', { query: { limit: 1000 } }), body);
  },
};

/**
 * Bodies of products that lack only a SKU, of every type, in the shared category, without line and attributes. They
 * stay where the sources agree on what becomes of them: no empty texts, no minus sign, few fractional digits.
 */
export async function productBodies(
  session: AugnoSession,
  { omit = [], override = {}, optional }: ValidOptions = {},
): Promise<fc.Arbitrary<Template>> {
  const { category, currency, unit } = await groundOf(session);
  // For a rule with a single case the fullest body, or the smallest where it must lack something: two for all of them.
  const only = session.oneCase ? (omit.length > 0 ? 'never' : 'always') : optional;
  return bodies(session, 'createProduct', {
    ...(only && { optional: only }),
    omit: ['/sku', '/product_line_id', '/attribute_ids', ...omit],
    override: {
      '/category_id': fc.constant(category.id),
      '/description': texts(session),
      '/notes': texts(session),
      '/unit_price': rates(currency.id, unit.id),
      '/unit_cost': rates(currency.id, unit.id),
      ...(session.oneCase && { '/type': fc.constant('sale') }),
      ...override,
    },
  });
}

/** Texts that the service keeps as they are, of any script. An empty one is left out: the sources are silent on it. */
export function texts(session: AugnoSession): fc.Arbitrary<string> {
  return valid({ type: 'string', minLength: 1, maxLength: 80 }, session.schemas).map(String);
}

/** Rates of a price or cost with at most two fractional digits. */
export function rates(
  numerator: string,
  denominator: string,
): fc.Arbitrary<{ value: string; numerator_unit_id: string; denominator_unit_id: string }> {
  return fc.record({
    value: decimals({ integer: 6, fraction: 2 }),
    numerator_unit_id: fc.constant(numerator),
    denominator_unit_id: fc.constant(denominator),
  });
}

/** Members of a unit group, `unit_id` always and the rest at times. */
function associatedUnits(unit: string): fc.Arbitrary<object> {
  return fc.record(
    {
      unit_id: fc.constant(unit),
      discount_percentage: fc.integer({ min: 0, max: 100 }),
      discount_fixed: fc.integer({ min: 0, max: 1000 }),
      customer_portal_visibility: fc.constantFrom('visible', 'hidden'),
    },
    { requiredKeys: ['unit_id'] },
  );
}

/** Valid bodies of an operation; for a rule with a single case one that all such rules share. */
export function bodies(
  session: AugnoSession,
  operation: keyof operations,
  options: ValidOptions,
): fc.Arbitrary<Template> {
  const schema = session.contract.operations.find(({ id }) => id === operation)?.requestBody?.schema;
  if (!schema) throw new Blocked(`${operation} has no request body in the contract`);
  return templatesFor(session, filtered(valid(schema, session.schemas, options), isTemplate));
}

function isTemplate(body: unknown): body is Template {
  return typeof body === 'object' && body !== null;
}

export function idOf(body: unknown): string | undefined {
  return text(member(body, 'id'));
}

export function remember(body: unknown, enter: (id: string) => void): void {
  const id = idOf(body);
  if (id !== undefined) enter(id);
}

/** The rows of a list's first page, which is large enough for what a run creates: the newest rows stand first. */
export function rowsOf(answer: Answer): readonly unknown[] {
  if (answer.status !== 200) throw new Blocked(`a list answered ${answer.status}`);
  return list(member(answer.json, 'data'));
}

export function countNamed(answer: Answer, body: object): number {
  return rowsOf(answer).filter((row) => member(row, 'name') === member(body, 'name')).length;
}
