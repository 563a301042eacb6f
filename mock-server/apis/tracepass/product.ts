import type { Row } from '../../store/constraint.js';
import type { Key, Texts } from '../../store/rows.js';
import type { Schemas } from './schemas.js';
import type { Template } from './templates/index.js';
import type { TracePassWorld } from './world.js';

/** A product as it is stored. Members are replaced, never changed in place: replies and replays share them. */
export interface ProductRow extends Row {
  readonly name: string;
  readonly model: string;
  /** As it was sent: a slug or a singular key. */
  readonly category: string;
  readonly templateId: string;
  readonly defaultFieldValues: Schemas['DefaultFieldValues'];
  readonly description?: string | null;
  readonly imageUrls?: string[];
  readonly sourceLocale?: string;
  /** Passports made so far; one that is deleted stays counted. */
  readonly passportCount: number;
  readonly status: Schemas['ProductStatus'];
  readonly updatedAt: string;
}

/** The state that a product is in. */
export const ofStatus: Key<ProductRow> = { of: ({ status }) => status };

/** Where a search of products looks (facts/tracepass.md §21.3 U50). */
export const productTexts: Texts<ProductRow> = { of: ({ name, model }) => [name, model] };

type Created = Omit<Schemas['CreateProductRequest'], 'category'> & { category: string };

/** A new row for what was sent. Members that the contract does not know are left behind. */
export function newProduct(
  { ids, clock }: Pick<TracePassWorld, 'ids' | 'clock'>,
  tenant: string,
  template: Template,
  sent: Created,
  createdAt = clock.timestamp(),
): ProductRow {
  const { name, model, category, description, imageUrls, sourceLocale, defaultFieldValues = {} } = sent;
  return {
    id: ids.next(),
    tenant,
    name,
    model,
    category,
    templateId: template.id,
    defaultFieldValues,
    description,
    imageUrls,
    sourceLocale,
    passportCount: 0,
    status: 'active',
    createdAt,
    updatedAt: createdAt,
  };
}

const changeable = [
  'name',
  'model',
  'description',
  'defaultFieldValues',
  'imageUrls',
  'status',
  'sourceLocale',
] as const satisfies readonly (keyof Schemas['UpdateProductRequest'])[];

/** The row with what was sent in place of the old; the same row when that is nothing (facts/tracepass.md §21.3 U55). */
export function changedProduct(
  row: ProductRow,
  sent: Schemas['UpdateProductRequest'],
  now: string,
): ProductRow {
  const changes = changeable.filter((name) => sent[name] !== undefined).map((name) => [name, sent[name]]);
  return changes.length === 0 ? row : { ...row, ...Object.fromEntries(changes), updatedAt: now };
}

/** The answer to a creation: as documented, without images and time of change unless images were sent. */
export function createdProduct(row: ProductRow): Schemas['Product'] {
  return {
    _id: row.id,
    name: row.name,
    model: row.model,
    category: row.category,
    templateId: row.templateId,
    defaultFieldValues: row.defaultFieldValues,
    description: row.description,
    imageUrls: row.imageUrls,
    sourceLocale: row.sourceLocale,
    passportCount: row.passportCount,
    status: row.status,
    createdAt: row.createdAt,
  };
}

export function wholeProduct(row: ProductRow): Schemas['Product'] & { updatedAt: string } {
  return { ...createdProduct(row), imageUrls: row.imageUrls ?? [], updatedAt: row.updatedAt };
}

export function productListItem(row: ProductRow): Schemas['ProductListItem'] {
  const { id, name, model, category, passportCount, status, createdAt } = row;
  return { _id: id, name, model, category, passportCount, status, createdAt };
}
