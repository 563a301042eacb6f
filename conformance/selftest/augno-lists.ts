import { createHmac } from 'node:crypto';
import type { ContractOperation, JsonSchema } from '../../generated/formats.js';
import { contract } from '../../generated/augno/contract.js';
import { newName, refusal, type Product, type Row } from './augno-store.js';
import { listOf } from './augno-views.js';
import type { Call } from './http.js';

/** A query as its operation knows it: the values of every parameter, lists taken apart. */
export type Query = Readonly<Record<string, readonly string[]>>;

/** @throws Refusal for a parameter that is unknown or of no documented form */
export function queryOf({ query }: Call, { parameters }: ContractOperation): Query {
  const known = new Map(
    parameters.filter((one) => one.in === 'query').map((one) => [one.name.replace('[]', ''), one]),
  );
  const values: Record<string, string[]> = {};
  for (const [sent, text] of query) {
    const name = sent.replace('[]', '');
    const parameter = known.get(name);
    // No. 18: so is an include where nothing can be included. Mock: parameter_invalid.
    if (!parameter) throw refusal(400, 'parameter_unknown', sent);
    const { items, ...schema } = resolved(parameter.schema);
    const given = isSchema(items) ? text.split(',') : [text];
    if (given.some((one) => !fits(one, isSchema(items) ? resolved(items) : schema)))
      throw refusal(400, name === 'q' ? 'invalid_format' : 'parameter_invalid', parameter.name); // Row 24
    (values[name] ??= []).push(...given);
  }
  return values;
}

function resolved(schema: JsonSchema): JsonSchema {
  const { $ref } = schema;
  return (typeof $ref === 'string' && contract.schemas[$ref.split('/').at(-1) ?? '']) || schema;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null;
}

function fits(
  text: string,
  { enum: values, format, type, minimum, maximum, maxLength }: JsonSchema,
): boolean {
  if (Array.isArray(values)) return values.includes(text);
  if (format === 'date-time')
    return /^\d{4}-\d\d-\d\dT.+(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
  if (type === 'integer')
    return /^\d+$/.test(text) && Number(text) >= Number(minimum) && Number(text) <= Number(maximum);
  return maxLength === undefined || text.length <= Number(maxLength);
}

/** Where a row stands in a list: smaller numbers first. */
type Position = readonly [number, number];

export interface Listing<R extends Row> {
  readonly rows: readonly R[];
  /** Texts that a search looks at. */
  readonly texts: (row: R) => readonly (string | null)[];
  readonly view: (row: R) => unknown;
  /** The newest first where it is left out. */
  readonly position?: (row: R) => Position;
}

const secret = newName(32);

/** One page of a list. @throws Refusal for a cursor that was not made here for this list */
export function pageOf<R extends Row>(call: Call, query: Query, listing: Listing<R>): unknown {
  const { texts, view, position = ({ seq }) => [0, -seq] as const } = listing;
  const [limit, [q], [cursor]] = [
    Number(query['limit']?.[0] ?? 100),
    query['q'] ?? [],
    query['cursor'] ?? [],
  ];
  const found = listing.rows
    // Row 25: an empty term is found nowhere. Mock: it filters nothing.
    .filter((row) => q === undefined || (q !== '' && texts(row).some((text) => has(text, q))))
    .map((row) => ({ row, at: position(row) }))
    .sort((a, b) => compare(a.at, b.at));
  const from = cursor === undefined ? undefined : opened(cursor, call);
  const [start, end] = boundsOf(
    found.map(({ at }) => at),
    limit,
    from,
  );
  const shown = found.slice(start, end);
  const [first, last] = [shown[0]?.at, shown.at(-1)?.at];
  const next = last && (end < found.length || from?.back) ? urlOf(call, { at: last, back: false }) : null;
  const previous =
    first && (start > 0 || from?.back === false) ? urlOf(call, { at: first, back: true }) : null;
  return listOf(
    shown.map(({ row }) => view(row)),
    next,
    previous,
  );
}

interface Cursor {
  readonly at: Position;
  readonly back: boolean;
}

function boundsOf(positions: readonly Position[], limit: number, from: Cursor | undefined): [number, number] {
  const indexOf = (isPast: (at: Position) => boolean) => {
    const index = positions.findIndex(isPast);
    return index < 0 ? positions.length : index;
  };
  if (!from) return [0, Math.min(limit, positions.length)];
  if (from.back) {
    const end = indexOf((at) => compare(at, from.at) >= 0);
    return [Math.max(0, end - limit), end];
  }
  const start = indexOf((at) => compare(at, from.at) > 0);
  return [start, Math.min(start + limit, positions.length)];
}

function compare(a: Position, b: Position): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** Row 23: a cursor belongs to the question that it came from. Mock: to any. */
function signature(payload: string, { path, query }: Call): string {
  const question = [...query].filter(([name]) => name !== 'cursor' && name !== 'limit');
  return createHmac('sha256', secret)
    .update(JSON.stringify([payload, path, question]))
    .digest('base64url');
}

function urlOf(call: Call, cursor: Cursor): string {
  const payload = Buffer.from(JSON.stringify(cursor)).toString('base64url');
  const query = new URLSearchParams(call.query);
  query.set('cursor', `${payload}.${signature(payload, call)}`);
  return `${call.path}?${query}`;
}

function opened(cursor: string, call: Call): Cursor {
  const [payload = '', signed] = cursor.split('.');
  // Row 22. Mock: validation_failed.
  if (`${payload}.${signed}` !== cursor || signed !== signature(payload, call))
    throw refusal(400, 'parameter_invalid', 'cursor');
  return JSON.parse(Buffer.from(payload, 'base64url').toString());
}

function has(text: string | null, term: string): boolean {
  return text?.toLowerCase().includes(term.toLowerCase()) ?? false;
}

/** Products: those for sale, in the order of §10.3 when something is searched for. */
export function productsListed(
  products: readonly Product[],
  query: Query,
): Pick<Listing<Product>, 'rows' | 'position' | 'texts'> {
  const isOneOf = (name: string, id: string | undefined) =>
    query[name] === undefined || query[name].includes(id ?? '');
  const time = (name: string, otherwise: number) =>
    query[name] ? Date.parse(query[name][0] ?? '') : otherwise;
  const rows = products.filter(
    ({ type, deleted, created_at, portal_visibility, line, item }) =>
      type === 'sale' &&
      !deleted &&
      isOneOf('product_line_ids', line?.id) &&
      (query['product_line_ids'] !== undefined || !query['customer_ids']) &&
      isOneOf('category_ids', item.category.id) &&
      isOneOf('portal_visibility', portal_visibility) &&
      (!query['attribute_ids'] || item.attributes.some(({ id }) => isOneOf('attribute_ids', id))) &&
      Date.parse(created_at) >= time('starts_at', 0) &&
      Date.parse(created_at) <= time('ends_at', Number.POSITIVE_INFINITY),
  );
  const term = query['q']?.[0]?.toLowerCase() ?? '';
  const rank = (sku: string) =>
    [sku === term, sku.split(/[^\p{L}\p{N}]+/u).includes(term), sku.startsWith(term), true].indexOf(true);
  return {
    rows,
    texts: ({ item }) => [item.sku, item.description],
    position: ({ item, seq }) => [term === '' ? 0 : rank(item.sku.toLowerCase()), -seq],
  };
}
