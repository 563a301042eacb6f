import { utcDay } from '../../../sandbox/time.js';
import { draftPassport, storePassport, type PassportRow } from '../passport.js';
import { newProduct, type ProductRow } from '../product.js';
import { templateFor } from '../templates/index.js';
import { workspaceOf, type TracePassWorld } from '../world.js';
import { workspaces, type SeededWorkspace } from './workspaces.js';

const day = 86_400_000;

/** Gives every workspace as many passports as it uses slots. Usage is rows, here as everywhere: nothing is only a number. */
export function seedRows(world: TracePassWorld): void {
  // One text for all rows: there are hundreds of them in each of a thousand sandboxes.
  const createdAt = daysAgo(world, 20);
  for (const workspace of Object.values(workspaces)) {
    const showcase = workspace === workspaces.primary;
    const product = showcase ? showcaseProduct(world, workspace) : plainProduct(world, workspace);
    for (let number = 1; number <= workspace.slotsUsed; number += 1) {
      const passport = seededPassport(world, product, number, createdAt);
      store(storePassport(world, showcase ? inAnotherState(passport, number) : passport));
    }
  }
  store(world.products.insert(archivedProduct(world)));
}

function plainProduct(world: TracePassWorld, workspace: SeededWorkspace): ProductRow {
  const sent = { name: 'Power Tool Battery 18V', model: 'PT-18', category: 'batteries' };
  return storedProduct(world, workspace, sent);
}

// The product id of the published samples, so that their passport request works here as it stands.
const publishedProductId = '6650a1b2c3d4e5f6a7b8c9d0';

function showcaseProduct(world: TracePassWorld, workspace: SeededWorkspace): ProductRow {
  const sent = {
    name: 'Home Storage Battery 10 kWh',
    model: 'HS-10',
    category: 'batteries',
    description: 'Wall-mounted storage for solar power.',
    imageUrls: ['https://cdn.example.com/hs-10/front.jpg'],
    defaultFieldValues: {
      batteryChemistry: 'LFP',
      nominalVoltage: 51.2,
      safetyMeasures: 'Keep dry. Do not open.',
    },
  };
  const row = { ...product(world, workspace, sent), id: publishedProductId };
  store(world.products.insert(row));
  return row;
}

function archivedProduct(world: TracePassWorld): ProductRow {
  const sent = { name: 'Home Storage Battery 5 kWh', model: 'HS-5', category: 'batteries' };
  return { ...product(world, workspaces.primary, sent), status: 'archived' };
}

type Sent = Parameters<typeof newProduct>[3];

function product(world: TracePassWorld, { id }: SeededWorkspace, sent: Sent): ProductRow {
  const template = templateFor(sent.category);
  if (!template) throw new Error(`no template for the seeded category ${sent.category}`);
  return newProduct(world, id, template, sent, daysAgo(world, 30));
}

function storedProduct(world: TracePassWorld, workspace: SeededWorkspace, sent: Sent): ProductRow {
  const row = product(world, workspace, sent);
  store(world.products.insert(row));
  return row;
}

function seededPassport(
  world: TracePassWorld,
  row: ProductRow,
  number: number,
  createdAt: string,
): PassportRow {
  const { gtin } = workspaceOf(world, row.tenant);
  const gs1 = { gtin, serialNumber: `${row.model}-${String(number).padStart(6, '0')}` };
  return draftPassport(world, row, { gs1 }, createdAt);
}

// States that only the dashboard and the calendar bring about; seeded so that they can be met.
const states = ['draft', 'in_review', 'approved', 'published', 'suspended', 'expired', 'archived'] as const;
const publishedStates: ReadonlySet<string> = new Set(['published', 'suspended', 'expired', 'archived']);

function inAnotherState(passport: PassportRow, number: number): PassportRow {
  const status = states[number - 1] ?? 'draft';
  const published = publishedStates.has(status);
  // A day after its creation.
  const publishedAt = published ? new Date(Date.parse(passport.createdAt) + day).toISOString() : null;
  return {
    ...passport,
    status,
    publishedAt,
    fields: published ? translated(passport.fields) : passport.fields,
  };
}

function translated(fields: PassportRow['fields']): PassportRow['fields'] {
  const translations = { de: 'Trocken halten. Nicht öffnen.', it: 'Tenere asciutto. Non aprire.' };
  return { ...fields, safetyMeasures: { ...fields['safetyMeasures'], translations } };
}

/** At nine on an earlier day than the one on which the world began. */
function daysAgo({ startedAt }: TracePassWorld, days: number): string {
  return `${utcDay(startedAt - days * day)}T09:00:00.000Z`;
}

function store(conflict: unknown): void {
  if (conflict) throw new Error(`seeded rows collide: ${JSON.stringify(conflict)}`);
}
