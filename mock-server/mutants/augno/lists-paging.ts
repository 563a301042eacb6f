import { both, handler, isObject } from '../alterations.js';
import { isRefused } from '../../apis/augno/answers.js';
import type { AugnoWorld } from '../../apis/augno/world.js';
import type { Alteration } from '../mutant.js';
import type { AugnoMutant } from './mutant.js';
import { entries, nextUrl, pageInfo } from './resources.js';

/** Lists in a wrong order, and pages that do not fit together. */
export const paging: readonly AugnoMutant[] = [
  {
    name: 'oldest-first-on-each-page',
    bug: 'The products on a page stand in order of creation, the oldest first.',
    breaks: ['augno.lists.newest-first'],
    alter: entries(['listProducts'], (data, { search: asked }) =>
      asked.has('q') ? data : data.toReversed(),
    ),
  },
  {
    name: 'first-entry-of-later-pages-is-lost',
    bug: 'A later page of products begins one entry too late.',
    breaks: ['augno.lists.pages-visit-each-once'],
    alter: entries(['listProducts'], (data, { search: asked }) =>
      asked.has('cursor') && !asked.has('q') ? data.slice(1) : data,
    ),
  },
  {
    name: 'one-entry-more-than-the-limit',
    bug: 'The first page of products, unless they are searched, holds one entry more than limit allows.',
    breaks: ['augno.lists.limit-is-kept'],
    alter: oneMore('listProducts'),
  },
  {
    name: 'one-category-more-than-the-limit',
    bug: 'The first page of item categories, unless they are searched, holds one entry more than limit allows.',
    breaks: ['augno.lists.limit-is-kept'],
    alter: oneMore('listItemCategories'),
  },
  {
    name: 'never-a-previous-page',
    bug: 'has_prev_page is false on every page.',
    breaks: ['augno.lists.flags-agree-with-urls'],
    alter: pageInfo(['listProducts', 'listUnits'], (info) => ({ ...info, has_prev_page: false })),
  },
  {
    name: 'first-page-comes-after-itself',
    bug: 'The first page names itself as the one before it.',
    breaks: ['augno.lists.first-page-has-none-before'],
    alter: pageInfo(['listProducts', 'listUnits'], (info, { path, search: asked }) =>
      asked.has('cursor')
        ? info
        : { ...info, has_prev_page: true, previous_page_url: `${path}?${asked.toString()}` },
    ),
  },
  {
    name: 'way-back-is-in-reverse',
    bug: 'A page that is reached backwards has its entries in the opposite order.',
    breaks: ['augno.lists.previous-url-leads-back'],
    alter: handler('listUnits', (handle) => (request, world) => {
      const outcome = handle(request, world);
      const cursor = isObject(request.query) ? request.query['cursor'] : undefined;
      const isBackwards = typeof cursor === 'string' && world.cursors.read(cursor)?.d === 'b';
      if (!isBackwards || isRefused(outcome) || !isObject(outcome.body)) return outcome;
      const { data } = outcome.body;
      return { ...outcome, body: { ...outcome.body, data: Array.isArray(data) ? data.toReversed() : data } };
    }),
  },
  {
    name: 'page-urls-name-a-host',
    bug: 'The URL of the next page begins with scheme and host.',
    breaks: ['augno.lists.urls-are-relative'],
    alter: nextUrl(['listProducts', 'listUnits'], (url) => `https://api.augno.example${url}`),
  },
  {
    name: 'next-page-forgets-the-search',
    bug: 'The URL of the next page leaves the search term out.',
    breaks: ['augno.lists.next-url-keeps-the-question'],
    alter: nextUrl(['listProducts'], (url) => url.replace(/([?&])q=[^&]*&?/, '$1')),
  },
  {
    name: 'next-page-forgets-include',
    bug: 'The URL of the next page leaves include out.',
    breaks: ['augno.lists.next-url-keeps-the-question'],
    alter: nextUrl(['listProducts'], (url) => url.replace(/([?&])include(\[\]|%5B%5D)=[^&]*&?/g, '$1')),
  },
  {
    name: 'next-page-forgets-the-limit',
    bug: 'The URL of the next page leaves the page size out.',
    breaks: ['augno.lists.next-url-keeps-the-question'],
    alter: nextUrl(['listProducts'], (url) => url.replace(/([?&])limit=\d+&?/, '$1')),
  },
  {
    name: 'unreadable-cursor-is-the-first-page',
    bug: 'A cursor that cannot be read leads to the first page.',
    breaks: ['augno.lists.tampered-cursor-is-refused'],
    alter: both(...['listProducts', 'listUnits'].map(readingAnyCursor)),
  },
  {
    name: 'unreadable-cursor-is-the-first-page-of-groups',
    bug: 'A cursor that cannot be read leads to the first page in the list of unit groups.',
    breaks: ['augno.lists.tampered-cursor-is-refused'],
    alter: readingAnyCursor('listUnitGroups'),
  },
];

/** First pages with one entry more than was asked for. */
function oneMore(operation: string): Alteration<AugnoWorld> {
  return handler(operation, (handle) => (request, world) => {
    const asked = isObject(request.query) ? request.query : {};
    const { limit, cursor, q } = asked;
    if (typeof limit !== 'number' || cursor !== undefined || q !== undefined) return handle(request, world);
    const outcome = handle({ ...request, query: { ...asked, limit: limit + 1 } }, world);
    if (isRefused(outcome)) return outcome;
    // Where the next page is asked for, the limit is the one that was given.
    const text = JSON.stringify(outcome.body).replaceAll(`limit=${limit + 1}&`, `limit=${limit}&`);
    return { ...outcome, body: JSON.parse(text) };
  });
}

function readingAnyCursor(operation: string): Alteration<AugnoWorld> {
  return handler(operation, (handle) => (request, world) => {
    const { cursor, ...others } = isObject(request.query) ? request.query : {};
    const isBad = typeof cursor === 'string' && !world.cursors.read(cursor);
    return handle(isBad ? { ...request, query: others } : request, world);
  });
}
