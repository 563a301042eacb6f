import { contract } from '../../../generated/tracepass/contract.js';
import type { JsonSchema, SavedTable } from '../../../generated/formats.js';
import { schemasOf } from '../../contract-schemas.js';
import { reader, rowReader, Unreadable, within } from '../../store/saved.js';
import type { Store } from '../../store/store.js';
import { tableStore } from '../../store/table-store.js';
import type { Table } from '../../store/table.js';
import type { Fields } from './passport-fields.js';
import type { PassportRow } from './passport.js';

/** Passports with equal fields written once: they are most of what a passport weighs, and mostly shared. */
export function passportStore(passports: Table<PassportRow>): Store {
  const table = tableStore(passports, readPassport);
  return {
    rows: () => passports.all(),
    save() {
      const { rows, ...rest } = passports.save();
      const { once, places } = withoutRepeats(rows.map(({ fields }) => fields));
      return {
        table: { ...rest, rows: rows.map((row) => ({ ...row, fields: places.get(row.fields) })) },
        fields: once,
      };
    },
    restore(saved) {
      const { table: numbered, fields } = readSaved(saved);
      const rows = numbered.rows.map((row, index) => {
        const own = fields[row.fields];
        if (!own) throw new Unreadable(`/table/rows/${index}/fields`, `there are no fields ${row.fields}`);
        return { ...row, fields: own };
      });
      within('/table', () => table.restore({ ...numbered, rows }));
    },
  };
}

interface SavedPassports {
  /** Its rows have the number of their fields instead of the fields. */
  readonly table: Omit<SavedTable, 'rows'> & { readonly rows: readonly (object & { fields: number })[] };
  readonly fields: readonly Fields[];
}

const readSaved = reader(
  schemasOf(contract).guard<SavedPassports>({
    type: 'object',
    properties: {
      table: {
        type: 'object',
        properties: {
          rows: {
            type: 'array',
            items: {
              type: 'object',
              properties: { fields: { type: 'integer', minimum: 0 } },
              required: ['fields'],
            },
          },
        },
        required: ['rows'],
      },
      fields: {
        type: 'array',
        items: { type: 'object', additionalProperties: { $ref: 'tracepass#/$defs/FieldValue' } },
      },
    },
    required: ['table', 'fields'],
    additionalProperties: false,
  }),
);

const text = { type: 'string' };
const gs1: Readonly<Record<keyof PassportRow['gs1'], JsonSchema>> = { gtin: text, serialNumber: text };

const readPassport = rowReader<PassportRow>(
  contract,
  {
    id: text,
    tenant: text,
    createdAt: text,
    productId: text,
    templateId: text,
    gs1: { type: 'object', properties: gs1, required: Object.keys(gs1), additionalProperties: false },
    status: { $ref: 'tracepass#/$defs/PassportStatus' },
    fields: { type: 'object' },
    parties: { $ref: 'tracepass#/$defs/Parties' },
    publishedAt: { type: ['string', 'null'] },
    suspension: {
      type: 'object',
      properties: { at: text, reason: text },
      required: ['at'],
      additionalProperties: false,
    },
    archivedAt: text,
    updatedAt: text,
  },
  ['parties', 'suspension', 'archivedAt', 'updatedAt'],
);

/** Equal values once, in the order in which they first occur, and where each value stands among them. */
function withoutRepeats<T>(values: readonly T[]): { once: T[]; places: ReadonlyMap<T, number> } {
  const once: T[] = [];
  const placesByText = new Map<string, number>();
  const places = new Map<T, number>();
  for (const value of values) {
    // One object is most often the fields of many passports, and then need not be written down again.
    if (places.has(value)) continue;
    const text = JSON.stringify(value);
    const place = placesByText.get(text) ?? once.push(value) - 1;
    placesByText.set(text, place);
    places.set(value, place);
  }
  return { once, places };
}
