import type { Call } from '../../exchange.js';
import { included, search } from './handler-inputs.js';
import type { AugnoMutant } from './mutant.js';

const reads = ['listProducts', 'getProduct', 'getUnit', 'getUnitGroup', 'getItemCategory'];
const names = ['include', 'include[]'];

/** What the other resources show that was not asked for, or hide that was, and paths that are not looked at. */
export const catalogueIncludes: readonly AugnoMutant[] = [
  {
    name: 'repeated-include-counts-once',
    bug: 'Of a repeated include without brackets only the last counts.',
    breaks: ['augno.includes.spellings-are-equal'],
    alter: search(['getProduct'], (asked) => {
      const last = asked.getAll('include').at(-1);
      if (last !== undefined) asked.set('include', last);
    }),
  },
  {
    name: 'unknown-paths-show-nothing',
    bug: 'An include that names unknown paths only is ignored.',
    breaks: ['augno.includes.unknown-path-is-refused'],
    alter: search(reads, (asked, call) => {
      const paths = names.flatMap((name) => asked.getAll(name).join().split(','));
      if (!paths.some((path) => isKnown(path, call))) names.forEach((name) => asked.delete(name));
    }),
  },
  {
    name: 'unknown-paths-hide-among-valid-ones',
    bug: 'Unknown include paths are ignored where a valid one stands beside them.',
    breaks: ['augno.includes.unknown-path-among-valid-is-refused'],
    alter: search(reads, (asked, call) => {
      const known = asked.getAll('include[]').filter((path) => isKnown(path, call));
      if (known.length === 0) return;
      asked.delete('include[]');
      known.forEach((path) => asked.append('include[]', path));
    }),
  },
  {
    name: 'units-always-show-their-owner',
    bug: 'Units show whose they are without being asked.',
    breaks: ['augno.includes.unit-paths-expand'],
    alter: included(['listUnits', 'getUnit'], (paths) => [...paths, 'owner']),
  },
  {
    name: 'owner-account-does-not-bring-the-owner',
    bug: 'The path owner.account of a unit fills nothing unless owner is included as well.',
    breaks: ['augno.includes.unit-paths-expand'],
    alter: included(['getUnit'], (paths) => (paths.includes('owner') ? paths : [])),
  },
  {
    name: 'unit-groups-always-show-their-base-unit',
    bug: 'Unit groups show their base unit without being asked.',
    breaks: ['augno.includes.unit-group-paths-expand'],
    alter: included(['listUnitGroups', 'getUnitGroup'], (paths) => [...paths, 'base_unit']),
  },
  {
    name: 'category-properties-stay-null',
    bug: 'The properties of an item category are null when it is read, although they are included.',
    breaks: ['augno.includes.item-category-paths-expand'],
    affects: ['augno.item-categories.linked-property-is-shown'],
    alter: included(['getItemCategory'], (paths) => paths.filter((path) => path !== 'properties')),
  },
  {
    name: 'include-on-an-attribute-is-ignored',
    bug: 'An include parameter is refused on the list of attributes and ignored on a single one.',
    breaks: ['augno.includes.refused-where-nothing-expands'],
    alter: search(['getAttribute'], (asked) => names.forEach((name) => void asked.delete(name))),
  },
];

function isKnown(path: string, { operation }: Call): boolean {
  const items = operation.parameters.find(({ name }) => name === 'include[]')?.schema['items'];
  return JSON.stringify(items ?? null).includes(JSON.stringify(path));
}
