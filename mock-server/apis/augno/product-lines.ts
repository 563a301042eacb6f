import type { components, operations } from '../../../generated/augno/openapi.js';
import type { Handlers } from '../../handler.js';
import { refuseDuplicate } from '../../policies/uniqueness.js';
import { isRefused } from './answers.js';
import { pathTo } from './contract-paths.js';
import { rowToDelete } from './deletions.js';
import { expansionOf, type Expansion } from './includes.js';
import { presentOwner } from './owners.js';
import { newestFirst, pageOf } from './paging.js';
import { refuseDefault } from './platform-rows.js';
import type { ProductLineRow } from './rows.js';
import { names, searched } from './search.js';
import { timestampText } from './timestamps.js';
import { presentUnitGroup } from './unit-groups.js';
import { newRow, presentLiving, type AugnoWorld } from './world.js';

type LineOperations = Pick<
  operations,
  'listProductLines' | 'createProductLine' | 'getProductLine' | 'updateProductLine' | 'deleteProductLine'
>;

export const productLines: Handlers<LineOperations, AugnoWorld> = {
  listProductLines({ query, caller }, world) {
    const rows = searched(world.productLines.list(caller.tenant), names, query.q);
    const expand = expansionOf(query['include[]']);
    const request = { path: pathTo(world, 'listProductLines'), query };
    const page = pageOf(newestFirst(rows), request, world.cursors, (row) =>
      presentProductLine(row, expand, world),
    );
    return isRefused(page) ? page : { status: 200, body: page };
  },

  createProductLine({ body, query, caller }, world) {
    if (!world.unitGroups.get(caller.tenant, body.unit_group_id)) {
      return { kind: 'notFound', resource: 'unit group', id: body.unit_group_id };
    }
    const line: ProductLineRow = {
      ...newRow(world, caller.tenant, 'pdln'),
      name: body.name,
      description: null,
      notes: null,
      commissionPolicy: body.commission_policy,
      freightPolicy: body.freight_policy,
      unitGroupId: body.unit_group_id,
    };
    const taken = world.productLines.insert(line);
    if (taken) return refuseDuplicate(taken);
    return {
      status: 201,
      headers: { Location: pathTo(world, 'getProductLine', { id: line.id }) },
      body: presentProductLine(line, expansionOf(query['include[]']), world),
    };
  },

  getProductLine({ params, query, caller }, world) {
    const line = world.productLines.get(caller.tenant, params.id);
    if (!line) return { kind: 'notFound', resource: 'product line', id: params.id };
    return { status: 200, body: presentProductLine(line, expansionOf(query['include[]']), world) };
  },

  updateProductLine({ params, body, query, caller }, world) {
    const refused = refuseDefault('product lines', params.id, 'update');
    if (refused) return refused;
    const line = world.productLines.get(caller.tenant, params.id);
    if (!line) return { kind: 'notFound', resource: 'product line', id: params.id };
    const unitGroupId = body.unit_group_id ?? line.unitGroupId;
    if (body.unit_group_id !== undefined && !world.unitGroups.get(caller.tenant, unitGroupId)) {
      return { kind: 'notFound', resource: 'unit group', id: unitGroupId };
    }
    const changed: ProductLineRow = {
      ...line,
      name: body.name ?? line.name,
      commissionPolicy: body.commission_policy ?? line.commissionPolicy,
      freightPolicy: body.freight_policy ?? line.freightPolicy,
      unitGroupId,
      updatedAt: world.clock.timestamp(),
    };
    const taken = world.productLines.update(changed);
    if (taken) return refuseDuplicate(taken);
    return { status: 200, body: presentProductLine(changed, expansionOf(query['include[]']), world) };
  },

  deleteProductLine({ params, caller }, world) {
    const refused = refuseDefault('product lines', params.id, 'delete');
    if (refused) return refused;
    const line = rowToDelete(world.productLines, caller.tenant, params.id, 'product line');
    if (isRefused(line)) return line;
    world.productLines.delete(line);
    for (const product of world.products.list(caller.tenant)) {
      if (product.productLineId === line.id) world.products.update({ ...product, productLineId: null });
    }
    return { status: 200, body: {} };
  },
};

export function presentProductLine(
  line: ProductLineRow,
  expand: Expansion,
  world: AugnoWorld,
): components['schemas']['ProductLine'] {
  const { owner, unit_group: unitGroup } = expand;
  return {
    id: line.id,
    object: 'product_line',
    name: line.name,
    description: line.description,
    notes: line.notes,
    commission_policy: line.commissionPolicy,
    freight_policy: line.freightPolicy,
    owner: owner ? presentOwner(line, owner) : null,
    unit_group: unitGroup
      ? presentLiving(world.unitGroups, line, line.unitGroupId, (row) =>
          presentUnitGroup(row, unitGroup, world),
        )
      : null,
    created_at: timestampText(line.createdAt),
    updated_at: timestampText(line.updatedAt),
  };
}
