import type { ItemRow } from '../../apis/augno/rows.js';
import type { AugnoWorld } from '../../apis/augno/world.js';
import type { Alteration } from '../mutant.js';
import { isObject } from '../alterations.js';
import { query, without, type Members } from './handler-inputs.js';
import type { AugnoMutant } from './mutant.js';
import { entries } from './resources.js';
import { seeing } from './rows.js';

/** Searches that find too much, too little, or in a wrong order. */
export const searches: readonly AugnoMutant[] = [
  {
    name: 'search-quotes-several-words',
    bug: 'A search term with blanks is looked for with quotes around it.',
    breaks: ['augno.lists.search-finds-exact-sku'],
    alter: query(['listProducts'], ({ q, ...asked }) => ({
      ...asked,
      ...(q !== undefined && { q: String(q).includes(' ') ? `"${String(q)}"` : q }),
    })),
  },
  {
    name: 'search-lists-the-others-last',
    bug: 'Products that do not match a search are listed after those that do.',
    breaks: ['augno.lists.search-leaves-others-out'],
    alter: searching((item, q) => ({ ...item, description: `${item.description ?? ''} ${q}` })),
  },
  {
    name: 'search-looks-at-skus-only',
    bug: 'A search does not look at descriptions.',
    breaks: ['augno.lists.search-looks-at-description'],
    alter: searching((item) => ({ ...item, description: null })),
  },
  {
    name: 'search-minds-the-case',
    bug: 'A search finds only what has the case of the term.',
    breaks: ['augno.lists.search-ignores-case'],
    alter: searching((item, q) => {
      const texts = [item.sku, item.description ?? ''];
      return texts.some((text) => text.includes(q)) ? item : { ...item, sku: '', description: null };
    }),
  },
  {
    name: 'search-lists-the-newest-first',
    bug: 'Matches of a search stand in order of creation, however well they match.',
    breaks: ['augno.lists.search-ranks-exact-sku-first'],
    alter: entries(['listProducts'], (data, { search }) =>
      search.has('q') ? data.filter(isObject).sort((a, b) => createdAt(b) - createdAt(a)) : data,
    ),
  },
  {
    name: 'properties-are-not-searched',
    bug: 'The list of properties ignores the search term.',
    breaks: ['augno.lists.search-by-name'],
    alter: query(['listProperties'], (asked) => without(asked, 'q')),
  },
  {
    name: 'search-finds-no-categories',
    bug: 'A search of item categories finds nothing.',
    breaks: ['augno.lists.search-by-name'],
    alter: entries(['listItemCategories'], (data, { search }) => (search.has('q') ? [] : data)),
  },
];

/** A search that looks at other texts than those of the items, which it shows as well. */
function searching(change: (item: ItemRow, q: string) => ItemRow): Alteration<AugnoWorld> {
  return seeing<ItemRow>(
    'listProducts',
    ({ items }) => items,
    (item, _, { q }) => (typeof q === 'string' ? change(item, q) : item),
  );
}

function createdAt(product: Members): number {
  return Date.parse(String(product['created_at']));
}
