import type { Schemas } from './schemas.js';
import type { Template, TemplateField } from './templates/index.js';

export type Field = Schemas['FieldValue'];
export type Fields = Readonly<Record<string, Field>>;

/** Where the first values of a passport's fields come from. */
export interface FieldSeeds {
  readonly product: Readonly<Record<string, unknown>>;
  readonly company: Readonly<Record<string, unknown>>;
  /** Language of the seeded texts. */
  readonly sourceLocale: string;
}

/**
 * The fields of a new passport: what the product says, else the template's default, else what the company states about
 * itself, else nothing (facts/tracepass.md §10.1). A product's null is a statement too: it leaves the field empty.
 */
export function seedFields(template: Template, seeds: FieldSeeds): Fields {
  const last = seeded.get(seeds.product);
  const same =
    last?.template === template &&
    last.seeds.company === seeds.company &&
    last.seeds.sourceLocale === seeds.sourceLocale;
  if (same) return last.fields;
  const fields = Object.fromEntries(template.fields.map((field) => [field.key, seedField(field, seeds)]));
  seeded.set(seeds.product, { template, seeds, fields });
  return fields;
}

// Fields are replaced and never changed in place, so the passports of a product share them until one of them differs:
// they are most of what a passport weighs.
const seeded = new WeakMap<
  FieldSeeds['product'],
  { template: Template; seeds: FieldSeeds; fields: Fields }
>();

function seedField(field: TemplateField, { product, company, sourceLocale }: FieldSeeds): Field {
  const { key, accessLevel = 'public' } = field;
  const seed = ownValue(product, key, 'system') ?? defaultOf(field) ?? ownValue(company, key, 'company');
  if (!seed || seed.value === null) return { value: null, status: 'empty', accessLevel };
  const { value, source } = seed;
  const texts = field.translatable && typeof value === 'string' ? { sourceLocale, translations: {} } : {};
  return { value, status: 'approved', source, accessLevel, ...texts };
}

interface Seed {
  value: unknown;
  source: 'system' | 'company';
}

function ownValue(
  values: Readonly<Record<string, unknown>>,
  key: string,
  source: Seed['source'],
): Seed | undefined {
  return Object.hasOwn(values, key) ? { value: values[key], source } : undefined;
}

function defaultOf(field: TemplateField): Seed | undefined {
  return field.default === undefined ? undefined : { value: field.default, source: 'system' };
}

const awaitingReview: ReadonlySet<string> = new Set(['ai_suggested', 'supplier']);

/** How a field came to be: what a write of it has to know. */
export interface FieldKind {
  readonly translatable: boolean;
  /** Language of texts that come without one. */
  readonly defaultLocale: string;
}

/** The field with a value that was sent, of whatever type it is (facts/tracepass.md §14.6, §21.3 U52). */
export function wrote(
  field: Field,
  { value, source = 'manual', sourceLocale = field.sourceLocale }: Schemas['UpdatePassportFieldRequest'],
  { translatable, defaultLocale }: FieldKind,
  now: string,
): Field {
  const { approvedAt: _, ...kept } = field;
  const review = awaitingReview.has(source);
  const isText = translatable && typeof value === 'string';
  return {
    ...kept,
    value,
    source,
    sourceLocale: isText ? (sourceLocale ?? defaultLocale) : sourceLocale,
    ...(isText && { translations: field.translations ?? {} }),
    status: review ? 'pending_review' : 'approved',
    lastUpdatedAt: now,
    ...(!review && { approvedAt: now }),
  };
}

/** How many fields are in which state. Rejected ones are in the total only (facts/tracepass.md §10.2). */
export function countFields(fields: Fields): Schemas['FieldCounts'] {
  const states = Object.values(fields).map(({ status }) => status);
  const count = (wanted: Field['status']) => states.filter((status) => status === wanted).length;
  return {
    total: states.length,
    empty: count('empty'),
    approved: count('approved'),
    pendingReview: count('pending_review'),
    flagged: count('flagged'),
  };
}

/** Share of approved fields in percent, cut off so that 17 of 52 gives the documented 32 (facts/tracepass.md §20 no. 3). */
export function completionPercentage({
  approved,
  total,
}: Pick<Schemas['FieldCounts'], 'approved' | 'total'>): number {
  return total === 0 ? 0 : Math.trunc((approved * 100) / total);
}

/**
 * The field in one language: the translation, else the source text, else English, else whatever there is. The map of
 * translations goes (facts/tracepass.md §10.4).
 */
export function inLanguage({ translations = {}, ...field }: Field, lang: string): Field {
  const translation = Object.hasOwn(translations, lang) ? translations[lang] : undefined;
  const fallbacks = [field.value, translations['en'], ...Object.values(translations)];
  return {
    ...field,
    value: translation ?? fallbacks.find((text) => text !== undefined && text !== null) ?? null,
  };
}
