import { isKnownParameter, search } from './handler-inputs.js';
import type { AugnoMutant } from './mutant.js';

const lists = [
  ...(['listProducts', 'listUnits', 'listUnitGroups'] as const),
  ...(['listItemCategories', 'listProductLines', 'listProperties'] as const),
];

/** Questions that a list answers although it should refuse them. */
export const listQueries: readonly AugnoMutant[] = [
  {
    name: 'limit-is-clamped',
    bug: 'A limit out of bounds is replaced by the nearest one within them.',
    breaks: ['augno.lists.limit-bounds'],
    alter: search(lists, (asked) => {
      const limit = Number(asked.get('limit') ?? '1');
      if (Number.isInteger(limit)) replace(asked, 'limit', String(Math.min(Math.max(limit, 1), 1000)));
    }),
  },
  {
    name: 'limit-of-zero-is-the-default',
    bug: 'A limit of zero stands for the default page size.',
    breaks: ['augno.lists.limit-bounds'],
    alter: search(lists, (asked) => {
      if (asked.get('limit') === '0') asked.delete('limit');
    }),
  },
  {
    name: 'limit-of-properties-knows-no-end',
    bug: 'A limit above 1000 stands for 1000 in the list of properties.',
    breaks: ['augno.lists.limit-bounds'],
    alter: search(['listProperties'], (asked) => {
      if (Number(asked.get('limit')) > 1000) asked.set('limit', '1000');
    }),
  },
  {
    name: 'limit-that-is-no-number-is-the-default',
    bug: 'A limit that is no integer stands for the default page size.',
    breaks: ['augno.lists.limit-must-be-an-integer'],
    alter: search(lists, (asked) => {
      if (!/^-?\d+$/.test(asked.get('limit') ?? '1')) asked.delete('limit');
    }),
  },
  {
    name: 'lists-ignore-unknown-parameters',
    bug: 'Query parameters that a list does not know are ignored.',
    breaks: ['augno.lists.unknown-parameter-is-refused'],
    alter: search(lists, (asked, call) => {
      for (const name of [...asked.keys()]) if (!isKnownParameter(name, call)) asked.delete(name);
    }),
  },
  {
    name: 'filters-ignore-unknown-values',
    bug: 'A filter by type or visibility with a value that does not exist filters nothing.',
    breaks: ['augno.lists.bad-enum-filter-is-refused'],
    alter: search(lists, (asked) => {
      for (const name of ['type', 'portal_visibility'])
        if (asked.get(name)?.startsWith('x')) asked.delete(name);
    }),
  },
  {
    name: 'dates-stand-for-midnight',
    bug: 'starts_at and ends_at without a time stand for midnight.',
    breaks: ['augno.lists.date-without-time-is-refused'],
    alter: search(['listProducts'], (asked) => {
      for (const name of ['starts_at', 'ends_at'])
        replace(asked, name, asked.get(name)?.replace(/^[\d-]{10}$/, '$&T00:00:00Z'));
    }),
  },
  {
    name: 'long-search-terms-are-cut',
    bug: 'A search term of more than 500 characters is cut.',
    breaks: ['augno.lists.search-term-length'],
    alter: search(lists, (asked) => replace(asked, 'q', asked.get('q')?.slice(0, 500))),
  },
];

/** Gives a parameter another value, if it was given at all. */
function replace(asked: URLSearchParams, name: string, value: string | undefined): void {
  if (value !== undefined && asked.has(name)) asked.set(name, value);
}
