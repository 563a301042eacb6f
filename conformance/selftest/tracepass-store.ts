import { randomBytes } from 'node:crypto';
import type { JsonSchema } from '../../generated/formats.js';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { contract } from '../../generated/tracepass/contract.js';
import type { components } from '../../generated/tracepass/openapi.js';
import { header, jsonOf, Refusal, Schemas, type Call, type Reply } from './http.js';

export type Documented = components['schemas'];

export type Product = Documented['Product'] & { readonly owner: Workspace };
export type Passport = Documented['Passport'] & { readonly owner: Workspace };

/** A keyed request and, once there is one, its answer. */
export interface Kept {
  readonly text: string;
  readonly at: number;
  reply?: Reply;
}

/** What a company has bought, used and made. */
export interface Workspace {
  readonly id: string;
  readonly slots: number;
  /** U21: of the budget of reads only the name is known. Here there is none; the mock's is that of the writes. */
  readonly writesPerDay: number;
  writes: { day: number; used: number };
  /** The day on which passports beyond the plan were accepted. */
  accepted?: number;
  readonly keys: Map<string, Kept>;
}

/** Everything that is stored, the oldest first. */
export const newStore = () => ({ products: new Array<Product>(), passports: new Array<Passport>() });
export type Store = ReturnType<typeof newStore>;

const endless = Number.MAX_SAFE_INTEGER;

export function newWorkspace({ slots = endless, writesPerDay = endless, used = 0 } = {}): Workspace {
  return { id: newId(), slots, writesPerDay, writes: { day: today(), used }, keys: new Map() };
}

/** An ObjectId in capitals; the mock writes small letters, and the contract takes both. */
export function newId(): string {
  return randomBytes(12).toString('hex').toUpperCase();
}

export function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}

/** U33–U36: the texts of refusals that no page prints are an implementation's own, and so are further members. */
export function refusal(status: number, error: string, more: object = {}): Refusal {
  return new Refusal(status, { error, code: `E${status}`, ...more });
}

export function invalid(fieldErrors: Record<string, string[]>): Refusal {
  return refusal(400, 'Validation error', { details: { fieldErrors, formErrors: [] } });
}

const text = { type: 'string', minLength: 1 };
const schemas = new Schemas(contract, {
  ...contract.schemas,
  // U60: bounds in bytes. Mock: in characters.
  CreateProductRequest: inBytes('CreateProductRequest'),
  UpdateProductRequest: inBytes('UpdateProductRequest'),
  // Disagreement 13: shorter GTINs are padded. Mock: refused.
  Gtin14: { type: 'string', pattern: '^(\\d{8}|\\d{12,14})$' },
  SerialNumber: { ...text, maxBytes: 100 },
  // Judged apart, for they have refusals of their own.
  CreatePassportBatchRequest: ofAnyItems('CreatePassportBatchRequest'),
  CategorySlug: { type: 'string' },
  ImageUrls: { type: 'array', items: { type: 'string' } },
});

function inBytes(name: string): JsonSchema {
  return JSON.parse(JSON.stringify(contract.schemas[name]).replaceAll('"maxLength"', '"maxBytes"'));
}

function ofAnyItems(name: string): JsonSchema {
  const { required, properties } = Object(contract.schemas[name]);
  return {
    type: 'object',
    required,
    properties: { ...properties, passports: { ...properties.passports, items: {} } },
  };
}

/** The request body, as its schema has it. @throws Refusal */
export function bodyOf<T extends object>(call: Call, schema: string): T {
  // U42: another media type. 415 is not documented here. Mock: read as JSON all the same.
  if (!header(call, 'content-type').startsWith('application/json')) throw refusal(400, 'send JSON');
  const sent = jsonOf(call.text);
  if (sent === undefined || call.text.length > 2 ** 20) throw refusal(400, 'no JSON, or too much of it'); // U41
  return valid<T>(schema, sent);
}

/** A value, as its schema has it. @throws Refusal */
export function valid<T extends object>(schema: string, sent: unknown): T {
  const body = schemas.read<T>(schema, sent, (errors) => invalid(fieldErrors(errors)));
  const known = Object.keys(contract.schemas[schema]?.['properties'] ?? {});
  const unknown = Object.keys(body).filter((name) => !known.includes(name));
  // U40: unknown members. Mock: ignored.
  if (unknown.length > 0) throw invalid(Object.fromEntries(unknown.map((name) => [name, ['unknown']])));
  return body;
}

function fieldErrors(errors: ErrorObject[]): Record<string, string[]> {
  const lines = errors.map(({ instancePath, params, message = '' }) => {
    const path = [...instancePath.split('/').slice(1), ...[params['missingProperty'] ?? []].flat()].join('.');
    return [path, [path === 'gs1.gtin' ? 'GTIN must be 14 digits' : message]];
  });
  return Object.fromEntries(lines);
}

/** One page of rows in the envelope of lists. */
export function pageOf(rows: readonly object[], query: URLSearchParams): Reply {
  const whole = (name: string, otherwise: number) => {
    const given = Number(query.get(name) || otherwise);
    return Number.isInteger(given) ? Math.max(1, given) : otherwise; // U45: what is no limit is mended. Mock: 400.
  };
  const [page, limit] = [whole('page', 1), whole('limit', 20)];
  if (limit > 100) throw invalid({ limit: ['at most 100'] }); // U45. Mock: read as 100.
  const totalPages = Math.max(1, Math.ceil(rows.length / limit)); // U47: one page of nothing. Mock: none.
  const from = (Math.min(page, totalPages) - 1) * limit; // U46: beyond the end stands the last page. Mock: nothing.
  const items = rows.slice(from, from + limit);
  return {
    status: 200,
    body: { data: { items, total: rows.length, page, limit, totalPages, hasMore: page < totalPages } },
  };
}

/** U50: a search finds whole values. Mock: parts of them, in any case. */
export function isFound(query: URLSearchParams, values: readonly string[]): boolean {
  const search = query.get('search');
  return !search || values.includes(search);
}

/** The row of a workspace. @throws Refusal when there is none */
export function own<Row extends Product | Passport>(rows: readonly Row[], id: string, owner: Workspace): Row {
  if (!/^[0-9a-f]{24}$/i.test(id)) throw refusal(400, 'that is no id'); // U37: in paths. Mock: 404.
  const row = rows.find((one) => one._id === id && one.owner === owner);
  if (!row) throw refusal(404, 'nothing of yours has this id'); // U35
  return row;
}

/** §2: bodies are open. A read shows an address that is signed anew each time as well. Mock: nothing further. */
export function signed<Body extends object>(body: Body): Body & { previewUrl: string } {
  return { ...body, previewUrl: `https://cdn.example.com/preview?signature=${newId()}` };
}
