import { isObject, request, success, within, world } from '../alterations.js';
import { body, query, without, type Members } from './handler-inputs.js';
import type { AugnoMutant } from './mutant.js';
import { each, entries } from './resources.js';
import { stored } from './rows.js';

const numbers = ['ratio_numerator', 'ratio_denominator', 'offset_numerator', 'offset_denominator'];

/** Units that are not what was asked for, and lists of units. */
export const units: readonly AugnoMutant[] = [
  {
    name: 'abbreviations-are-shown-in-capitals',
    bug: 'Units are shown with their abbreviation in capitals when they are read or listed.',
    breaks: ['augno.units.create-stores-the-unit'],
    affects: ['augno.units.patch-changes-what-it-names'],
    alter: success(
      ['getUnit', 'listUnits'],
      each('unit', (unit) => ({ ...unit, abbreviation: String(unit['abbreviation']).toUpperCase() })),
    ),
  },
  {
    name: 'ratio-is-stored-upside-down',
    bug: 'The answer to a create has the ratio as sent, and what is stored has it upside down.',
    breaks: ['augno.units.conversion-as-requested'],
    alter: stored(
      'createUnit',
      ({ units: table }) => table,
      (row) => ({ ...row, ratioNumerator: row.ratioDenominator, ratioDenominator: row.ratioNumerator }),
    ),
  },
  {
    name: 'offset-is-not-stored',
    bug: 'The offset of a new unit is lost on the way to the table.',
    breaks: ['augno.units.conversion-as-requested'],
    alter: stored(
      'createUnit',
      ({ units: table }) => table,
      (row) => ({ ...row, offsetNumerator: '0', offsetDenominator: '1' }),
    ),
  },
  {
    name: 'new-units-are-base-units',
    bug: 'A new unit is answered as the base unit of its dimension.',
    breaks: ['augno.units.are-never-base-units'],
    alter: success(['createUnit'], (unit) => ({ ...unit, is_base_unit: true })),
  },
  {
    name: 'ratio-over-zero-is-over-one',
    bug: 'A ratio_denominator of zero is taken for one.',
    breaks: ['augno.units.ratio-over-zero-is-refused'],
    alter: body('createUnit', (sent) => zeroAsOne(sent, 'ratio_denominator')),
  },
  {
    name: 'offset-over-zero-is-over-one',
    bug: 'An offset_denominator of zero is taken for one.',
    breaks: ['augno.units.offset-over-zero-is-refused'],
    alter: body('createUnit', (sent) => zeroAsOne(sent, 'offset_denominator')),
  },
  {
    name: 'conversions-that-are-no-numbers-are-one',
    bug: 'A ratio or offset that is no decimal is taken for one.',
    breaks: ['augno.units.non-decimal-is-refused'],
    alter: request(['createUnit'], ({ body: sent }) => {
      if (sent.kind !== 'json' || !isObject(sent.value)) return {};
      const mended = Object.entries(sent.value).map(([name, value]) =>
        numbers.includes(name) && typeof value === 'string' && !/^-?\d+(\.\d+)?$/.test(value)
          ? [name, '1']
          : [name, value],
      );
      return { body: { ...sent, value: Object.fromEntries(mended) } };
    }),
  },
  {
    name: 'dollar-is-not-listed',
    bug: 'The list of units leaves the dollar out.',
    breaks: ['augno.units.platform-dollar-is-listed'],
    alter: within(
      ['listUnits'],
      world(({ units: table }) => {
        const list = table.list.bind(table);
        table.list = (tenant) => list(tenant).filter(({ id }) => id !== 'dollar');
      }),
    ),
  },
  {
    name: 'platform-units-are-the-accounts',
    bug: 'Units of the platform are shown as those of the account.',
    breaks: ['augno.units.platform-units-are-the-systems'],
    affects: ['augno.units.platform-units-stay', 'augno.uniqueness.platform-units-are-taken'],
    alter: success(
      ['getUnit', 'listUnits'],
      each('owner', (owner) => ({ ...owner, type: 'account' })),
    ),
  },
  {
    name: 'unit-groups-filter-no-units',
    bug: 'The list of units ignores the filter by unit groups.',
    breaks: ['augno.units.filter-by-group'],
    alter: query(['listUnits'], (asked) => without(asked, 'unit_group_ids')),
  },
  {
    name: 'search-for-units-looks-at-names-only',
    bug: 'A search among units does not look at abbreviations.',
    breaks: ['augno.units.search-by-name-and-abbreviation'],
    alter: entries(['listUnits'], (data, { search }) => {
      const q = search.get('q')?.toLowerCase() ?? '';
      return data.filter((unit) => isObject(unit) && String(unit['name']).toLowerCase().includes(q));
    }),
  },
];

function zeroAsOne(sent: Members, member: string): Members {
  return Number(sent[member]) === 0 ? { ...sent, [member]: '1' } : sent;
}
