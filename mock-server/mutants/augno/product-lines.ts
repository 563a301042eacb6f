import { platform } from '../../store/constraint.js';
import { handler, isObject } from '../alterations.js';
import { included } from './handler-inputs.js';
import type { AugnoMutant } from './mutant.js';

/** Product lines that cannot be used as they should be. */
export const productLines: readonly AugnoMutant[] = [
  {
    name: 'shared-lines-take-no-products',
    bug: 'A product cannot be created in a product line of the platform.',
    breaks: ['augno.product-lines.can-be-assigned'],
    affects: ['augno.items.filters-choose', 'augno.lists.filter-by-product-line'],
    alter: handler('createProduct', (handle) => (request, world) => {
      const id = isObject(request.body) ? String(request.body['product_line_id']) : '';
      const isShared = world.productLines.get(request.caller.tenant, id)?.tenant === platform;
      return isShared ? { kind: 'notFound', resource: 'product line', id } : handle(request, world);
    }),
  },
  {
    name: 'listed-lines-hide-their-unit-group',
    bug: 'The list of product lines leaves the unit group null although it is included.',
    breaks: ['augno.product-lines.paths-expand'],
    alter: included(['listProductLines'], (paths) => paths.filter((path) => path !== 'unit_group')),
  },
];
