import { digitalLinkUri } from './gs1.js';
import { completionPercentage, countFields, inLanguage, type Field } from './passport-fields.js';
import type { PassportRow } from './passport.js';
import type { Schemas } from './schemas.js';
import { templateById } from './templates/index.js';

/** The answer to a creation: the documented members, and the parties if there are any. */
export function createdPassport(row: PassportRow): Schemas['Passport'] {
  const fieldCounts = countFields(row.fields);
  return {
    _id: row.id,
    companyId: row.tenant,
    productId: row.productId,
    templateId: row.templateId,
    gs1: identifier(row.gs1),
    status: row.status,
    completionPercentage: completionPercentage(fieldCounts),
    fieldCounts,
    fields: row.fields,
    parties: row.parties,
    createdAt: row.createdAt,
  };
}

function identifier({ gtin, serialNumber }: PassportRow['gs1']): Schemas['Gs1Identifier'] {
  return { gtin, serialNumber, digitalLinkUri: digitalLinkUri(gtin, serialNumber) };
}

interface View {
  readonly format?: 'full' | 'summary';
  readonly lang?: string;
}

/** The whole passport; `summary` leaves nothing out, since no page says what it would (facts/tracepass.md §14.3). */
export function wholePassport(row: PassportRow, { format, lang }: View): Schemas['Passport'] {
  const labels = format === 'full' ? labelsOf(row.templateId) : undefined;
  const fields = Object.entries(row.fields).map(([key, field]): [string, Field] => [
    key,
    { ...(lang === undefined ? field : inLanguage(field, lang)), ...labels?.get(key) },
  ]);
  const { publishedAt, updatedAt } = row;
  return { ...createdPassport(row), fields: Object.fromEntries(fields), publishedAt, updatedAt };
}

function labelsOf(templateId: string): Map<string, { label: string; unit?: string }> {
  return new Map(templateById(templateId).fields.map(({ key, label, unit }) => [key, { label, unit }]));
}

export function passportListItem(row: PassportRow): Schemas['PassportListItem'] {
  const { id, productId, gs1, status, fields, publishedAt } = row;
  return {
    _id: id,
    productId,
    gs1: identifier(gs1),
    status,
    completionPercentage: completionPercentage(countFields(fields)),
    publishedAt,
  };
}

/** A passport that is suspended; one of the seeded ones has been so since nobody knows when, hence since its creation. */
export function passportSuspension({
  id,
  suspension,
  createdAt,
}: PassportRow): Schemas['PassportSuspension'] {
  return {
    _id: id,
    status: 'suspended',
    suspendedAt: suspension?.at ?? createdAt,
    suspensionReason: suspension?.reason,
  };
}

/** A passport that is archived; of a seeded one as above. */
export function passportArchival({ id, archivedAt, createdAt }: PassportRow): Schemas['PassportArchival'] {
  return { _id: id, status: 'archived', archivedAt: archivedAt ?? createdAt };
}

// What may hang on a passport. Nothing in the mock does, so the counts of a deletion are all zero.
const dependents = [
  'extractions',
  'agentSessions',
  'serviceEvents',
  'scanEvents',
  'ownershipTransfers',
  'supplierRequestRefsRemoved',
  'supplierRequestsDeleted',
  'epcisEventRefsRemoved',
  'epcisEventsDeleted',
  'documentRefsRemoved',
  'documentsDeleted',
  'r2ObjectsDeleted',
  'documentR2ObjectsDeleted',
];

export function passportDeletion({ id, gs1 }: PassportRow): Schemas['PassportDeletion'] {
  return {
    message: 'Passport permanently deleted',
    summary: {
      passportId: id,
      serialNumber: gs1.serialNumber,
      gtin: gs1.gtin,
      deletedCounts: Object.fromEntries(dependents.map((kind) => [kind, 0])),
      dppsActiveDelta: -1,
    },
  };
}
