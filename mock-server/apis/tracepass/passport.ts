import type { Duplicate, Row } from '../../store/constraint.js';
import type { Key, Texts } from '../../store/rows.js';
import { storedParties } from './parties.js';
import { seedFields, type Fields } from './passport-fields.js';
import type { ProductRow } from './product.js';
import type { Schemas } from './schemas.js';
import { templateById } from './templates/index.js';
import { workspaceOf, type TracePassWorld } from './world.js';

/** A passport as it is stored. Members are replaced, never changed in place: replies and replays share them. */
export interface PassportRow extends Row {
  readonly productId: string;
  readonly templateId: string;
  readonly gs1: Pick<Schemas['Gs1Identifier'], 'gtin' | 'serialNumber'>;
  readonly status: Schemas['PassportStatus'];
  readonly fields: Fields;
  readonly parties?: Schemas['Parties'];
  /** Null as long as it was never published. */
  readonly publishedAt: string | null;
  readonly suspension?: { readonly at: string; readonly reason?: string };
  readonly archivedAt?: string;
  /** Absent until something changed. */
  readonly updatedAt?: string;
}

/** The product that a passport belongs to. */
export const ofProduct: Key<PassportRow> = { of: ({ productId }) => productId };

/** The state that a passport is in. */
export const inStatus: Key<PassportRow> = { of: ({ status }) => status };

/** The serial number of a passport, which is its own under one GTIN only. */
export const ofSerial: Key<PassportRow> = { of: ({ gs1 }) => gs1.serialNumber };

/** Where a search of passports looks (facts/tracepass.md §21.3 U50). */
export const passportTexts: Texts<PassportRow> = { of: ({ gs1 }) => [gs1.gtin, gs1.serialNumber] };

type Sent = Pick<Schemas['CreatePassportRequest'], 'gs1' | 'parties'>;

/** The draft of a passport, not stored yet. */
export function draftPassport(
  world: TracePassWorld,
  product: ProductRow,
  { gs1: { gtin, serialNumber }, parties }: Sent,
  createdAt = world.clock.timestamp(),
): PassportRow {
  const workspace = workspaceOf(world, product.tenant);
  return {
    id: world.ids.next(),
    tenant: product.tenant,
    productId: product.id,
    templateId: product.templateId,
    gs1: { gtin, serialNumber },
    status: 'draft',
    fields: seedFields(templateById(product.templateId), {
      product: product.defaultFieldValues,
      company: workspace.prefill,
      sourceLocale: product.sourceLocale ?? workspace.defaultSourceLocale,
    }),
    parties: parties && storedParties(parties),
    publishedAt: null,
    createdAt,
  };
}

/** Stores a passport and counts it on its product, or says which constraint forbids it and changes nothing. */
export function storePassport(world: TracePassWorld, passport: PassportRow): Duplicate | undefined {
  const conflict = world.passports.insert(passport);
  if (conflict) return conflict;
  const product = world.products.get(passport.tenant, passport.productId);
  if (product) world.products.update({ ...product, passportCount: product.passportCount + 1 });
  return undefined;
}

const deletableStates: ReadonlySet<PassportRow['status']> = new Set(['draft', 'in_review']);

/** Whether a passport may be removed for good: nobody outside has seen it (facts/tracepass.md §14.10). */
export function isDeletable({ status, publishedAt }: PassportRow): boolean {
  return publishedAt === null && deletableStates.has(status);
}
