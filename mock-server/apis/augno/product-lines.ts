import type { components, operations } from '../../../generated/augno/openapi.js';
import type { Handlers } from '../../handler.js';
import { isRefused } from './answers.js';
import { pathTo } from './contract-paths.js';
import { expansionOf, type Expansion } from './includes.js';
import { presentOwner } from './owners.js';
import { newestFirst, pageOf } from './paging.js';
import type { ProductLineRow } from './rows.js';
import { matches } from './search.js';
import { timestampText } from './timestamps.js';
import { presentUnitGroup } from './unit-groups.js';
import { referenced, type AugnoWorld } from './world.js';

export const productLines: Handlers<Pick<operations, 'listProductLines' | 'getProductLine'>, AugnoWorld> = {
  listProductLines({ query, caller }, world) {
    const rows = world.productLines
      .list(caller.tenant)
      .filter((line) => query.q === undefined || matches(query.q, [line.name]));
    const expand = expansionOf(query['include[]']);
    const request = { path: pathTo(world, 'listProductLines'), query };
    const page = pageOf(newestFirst(rows), request, world.cursors, (row) =>
      presentProductLine(row, expand, world),
    );
    return isRefused(page) ? page : { status: 200, body: page };
  },

  getProductLine({ params, query, caller }, world) {
    const line = world.productLines.get(caller.tenant, params.id);
    if (!line) return { kind: 'notFound', resource: 'product line', id: params.id };
    return { status: 200, body: presentProductLine(line, expansionOf(query['include[]']), world) };
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
      ? presentUnitGroup(referenced(world.unitGroups, line, line.unitGroupId), unitGroup, world)
      : null,
    created_at: timestampText(line.createdAt),
    updated_at: timestampText(line.updatedAt),
  };
}
