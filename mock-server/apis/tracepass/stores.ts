import { contract } from '../../../generated/tracepass/contract.js';
import { schemasOf } from '../../contract-schemas.js';
import { reader, rowReader } from '../../store/saved.js';
import type { Store } from '../../store/store.js';
import { tableStore } from '../../store/table-store.js';
import { passportStore } from './passport-store.js';
import type { ProductRow } from './product.js';
import type { Charge, TracePassWorld, Workspace } from './world.js';

/** What TracePass remembers beside the common stores. */
export function stores(world: TracePassWorld): Readonly<Record<string, Store>> {
  return {
    ids: world.ids,
    workspaces: workspacesOf(world),
    products: tableStore(world.products, readProduct),
    passports: passportStore(world.passports),
    charges: chargesOf(world),
  };
}

const text = { type: 'string' };
const object = { type: 'object' };
const row = { id: text, tenant: text, createdAt: text };
const ofContract = (name: string) => ({ $ref: `tracepass#/$defs/${name}` });

const readProduct = rowReader<ProductRow>(
  contract,
  {
    ...row,
    name: text,
    model: text,
    category: text,
    templateId: text,
    defaultFieldValues: object,
    description: { type: ['string', 'null'] },
    imageUrls: { type: 'array', items: text },
    sourceLocale: text,
    passportCount: { type: 'integer', minimum: 0 },
    status: ofContract('ProductStatus'),
    updatedAt: text,
  },
  ['description', 'imageUrls', 'sourceLocale'],
);

const readCharges = reader(
  schemasOf(contract).guard<Charge[]>({
    type: 'array',
    items: {
      type: 'object',
      properties: { tenant: text, passport: text, cents: { type: 'integer', minimum: 0 }, at: text },
      required: ['tenant', 'passport', 'cents', 'at'],
      additionalProperties: false,
    },
  }),
);

function chargesOf({ charges }: TracePassWorld): Store {
  return {
    save: () => [...charges],
    restore(saved) {
      const read = readCharges(saved);
      charges.length = 0;
      for (const charge of read) charges.push(charge);
    },
  };
}

const readWorkspaces = reader(
  schemasOf(contract).guard<Record<string, Workspace>>({
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: { defaultSourceLocale: text, prefill: object, gtin: text },
      required: ['defaultSourceLocale', 'prefill', 'gtin'],
      additionalProperties: false,
    },
  }),
);

function workspacesOf({ workspaces }: TracePassWorld): Store {
  return {
    save: () => Object.fromEntries(workspaces),
    restore(saved) {
      const read = Object.entries(readWorkspaces(saved));
      workspaces.clear();
      for (const [tenant, workspace] of read) workspaces.set(tenant, workspace);
    },
  };
}
