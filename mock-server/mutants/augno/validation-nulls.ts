import type { AugnoMutant } from './mutant.js';
import { without } from './handler-inputs.js';
import { sent, tolerating } from './refusals.js';

/** Nulls that are taken for something else. */
export const nulls: readonly AugnoMutant[] = [
  {
    name: 'nulls-on-create-are-left-out',
    bug: 'Null for a text, the visibility or the line of a new product counts as left out.',
    breaks: ['augno.validation.null-on-create'],
    alter: sent(['createProduct'], (body) =>
      droppingNulls(body, ['description', 'notes', 'portal_visibility', 'product_line_id']),
    ),
  },
  {
    name: 'null-prices-on-create-are-left-out',
    bug: 'Null for the price or cost of a new product counts as left out.',
    breaks: ['augno.validation.null-object-on-create'],
    alter: sent(['createProduct'], (body) => droppingNulls(body, ['unit_price', 'unit_cost'])),
  },
  {
    name: 'null-sku-keeps-the-sku',
    bug: 'An update with null for the sku succeeds and keeps the sku.',
    breaks: ['augno.validation.null-sku-in-patch'],
    alter: sent(['updateProduct'], (body) => nullAs(body, 'sku', 'notes')),
  },
  {
    name: 'null-visibility-keeps-the-visibility',
    bug: 'An update with null for portal_visibility succeeds and keeps what was.',
    breaks: ['augno.validation.null-elsewhere-in-patch'],
    alter: tolerating(
      ['updateProduct'],
      ({ pointer, value }) => pointer === '/portal_visibility' && value === null,
    ),
  },
];

function droppingNulls(body: Readonly<Record<string, unknown>>, names: readonly string[]) {
  return without(body, ...names.filter((name) => body[name] === null));
}

/** The body without a member that is null; another stands in, so that it is not empty. */
function nullAs(body: Readonly<Record<string, unknown>>, name: string, other: string) {
  return body[name] === null ? { [other]: null, ...without(body, name) } : body;
}
