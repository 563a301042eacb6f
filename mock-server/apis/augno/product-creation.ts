import type { components } from '../../../generated/augno/openapi.js';
import { refuseDuplicate } from '../../policies/uniqueness.js';
import type { Refusal } from '../../refusal.js';
import { business, combined, isRefused, notDecimal, validationFailed } from './answers.js';
import { linkedAttributes } from './attribute-links.js';
import { defaults } from './contract-defaults.js';
import { storedDecimal } from './decimals.js';
import { unitFault } from './rate-units.js';
import { storeRate, zeroRate, type RateTerms } from './rates.js';
import type { ItemRow, ProductRow } from './rows.js';
import { newRow, onceReferenced, type AugnoWorld } from './world.js';

type Request = components['schemas']['CreateProductRequest'];
type RateInput = components['schemas']['RateInput'];

/**
 * Creates a product with its item and rates, or refuses and leaves no trace. The order of the checks is the service's:
 * the first that fails decides (facts/augno.md §16.1).
 */
export function createProduct(request: Request, tenant: string, world: AugnoWorld): ProductRow | Refusal {
  const numbers = numberFault(request);
  if (numbers) return numbers;

  const draft = draftItem(request, tenant, world);
  const taken = world.items.conflict(draft);
  if (taken && !taken.heldByDeleted) return refuseDuplicate(taken);

  const category = world.categories.get(tenant, request.category_id);
  if (!category) return { kind: 'notFound', resource: 'item category', id: request.category_id };
  if (category.type !== 'product_category') return business(wrongCategory);

  const units =
    (request.unit_price && unitFault('unit_price', request.unit_price, tenant, world.units)) ??
    (request.unit_cost && unitFault('unit_cost', request.unit_cost, tenant, world.units));
  if (units) return units;

  // The explicit check of the SKU overlooks deleted items; the database's unique key does not.
  if (taken) return refuseDuplicate(taken);

  const lineId = request.product_line_id || null;
  if (lineId !== null && !world.productLines.get(tenant, lineId)) {
    return { kind: 'notFound', resource: 'product line', id: lineId };
  }
  const attributeIds = linkedAttributes(request.attribute_ids ?? [], category, tenant, world);
  if (isRefused(attributeIds)) return attributeIds;

  const { unitGroups, deletedUnitGroups } = world;
  const { baseUnitId } = onceReferenced(unitGroups, deletedUnitGroups, category, category.unitGroupId);
  const store = (terms: RateTerms) => storeRate(terms, draft, world);
  world.items.insert({
    ...draft,
    attributeIds,
    unitValueId: store(request.unit_price ? termsOf(request.unit_price) : zeroRate(baseUnitId)),
    unitCostId: store(request.unit_cost ? termsOf(request.unit_cost) : zeroRate(baseUnitId)),
    burnRateId: store(zeroRate(baseUnitId, 'day')),
  });
  const product: ProductRow = {
    ...newRow(world, tenant, 'pd'),
    // One transaction, one time.
    createdAt: draft.createdAt,
    updatedAt: draft.updatedAt,
    type: request.type,
    portalVisibility: request.portal_visibility ?? defaults.portalVisibility,
    productLineId: lineId,
    itemId: draft.id,
  };
  world.products.insert(product);
  return product;
}

/** The refusal of a category that is not for products; every item here belongs to one. */
export const wrongCategory = validationFailed(
  'This category type cannot be assigned to this item type.',
  'category_id',
);

/** What the schema cannot say of prices and costs: digits that rounding carries beyond what is stored. */
export function numberFault(
  request: Partial<Pick<Request, 'unit_price' | 'unit_cost'>>,
): Refusal | undefined {
  const failures = (['unit_price', 'unit_cost'] as const)
    .filter((member) => request[member] && storedDecimal(request[member].value) === undefined)
    .map((member) => notDecimal(`${member}.value`));
  return failures.length > 0 ? business(combined(failures)) : undefined;
}

/** The terms of a rate whose number and units have been checked. */
export function termsOf(input: RateInput): RateTerms {
  return {
    value: storedDecimal(input.value) ?? '0',
    numeratorUnitId: input.numerator_unit_id,
    denominatorUnitId: input.denominator_unit_id,
  };
}

function draftItem(request: Request, tenant: string, world: AugnoWorld): ItemRow {
  return {
    ...newRow(world, tenant, 'it'),
    sku: request.sku,
    description: request.description ?? null,
    notes: request.notes ?? null,
    categoryId: request.category_id,
    attributeIds: [],
    unitValueId: '',
    unitCostId: '',
    burnRateId: '',
  };
}
