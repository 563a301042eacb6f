import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, property, type Check, type Property } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { skip } from '../../engine/session.js';
import { Blocked, Violation } from '../../engine/verdicts.js';
import type { AugnoSession } from './ground.js';
import {
  entriesOf,
  idsOf,
  listOperations,
  pageAt,
  pageOf,
  type ListOperation,
  type Page,
} from './listing.js';
import { shelfOf, usesWhatIsThere } from './shelf.js';

/** Order of the lists, and the way from page to page. */
export const paging = {
  'augno.lists.newest-first': example(async (session) => {
    const { products } = await shelfOf(session);
    const created = products.map((product) => Date.parse(product.created[0]));
    if (new Set(created).size < products.length)
      throw new Blocked('products were created at the same instant');
    const mine = new Set(products.map(({ id }) => id));
    const listed = idsOf(await entriesOf(session, 'listProducts')).filter((id) => mine.has(id));
    expectEqual(listed, [...mine].reverse(), 'the listing of products created one after the other');
  }),

  'augno.lists.limit-is-kept': property(
    async (session: AugnoSession) => {
      if (!usesWhatIsThere(session)) await shelfOf(session);
      return fc.constantFrom(1, 2);
    },
    async (session, limit) => {
      for (const operation of listOperations.filter((one) => session.implements(one))) {
        const first = await pageOf(session, operation, { limit });
        const pages = [first];
        if (first.nextUrl !== undefined)
          pages.push(await pageAt(session, operation, first.nextUrl, { limit }));
        for (const { entries } of pages) {
          expectThat(
            entries.length <= limit,
            `a page of ${operation} has ${entries.length} entries, ${limit} allowed`,
          );
        }
      }
    },
    { most: 5 },
  ),

  'augno.lists.flags-agree-with-urls': onSmallPages(async (session, { operation, limit }) => {
    for (const { info } of await firstPages(session, operation, limit)) {
      for (const [flag, url] of [
        ['has_next_page', 'next_page_url'],
        ['has_prev_page', 'previous_page_url'],
      ] as const) {
        const present = member(info, url) !== null && member(info, url) !== undefined;
        expectEqual(member(info, flag), present, `${flag} beside the ${url} ${show(member(info, url))}`);
      }
    }
  }),

  'augno.lists.first-page-has-none-before': onSmallPages(async (session, { operation, limit }) => {
    const { info } = await pageOf(session, operation, { limit });
    expectEqual(member(info, 'has_prev_page'), false, 'has_prev_page of the first page');
    expectEqual(member(info, 'previous_page_url'), null, 'previous_page_url of the first page');
  }),

  'augno.lists.previous-url-leads-back': property(
    async (session) => {
      const { entries } = await pageOf(session, 'listUnits');
      if (entries.length < 2) skip('the account shows fewer than two units; enable by creating some');
      return fc.integer({ min: 1, max: Math.min(entries.length - 1, 20) });
    },
    async (session, limit) => {
      const first = await pageOf(session, 'listUnits', { limit });
      if (first.nextUrl === undefined) throw new Blocked(`the first page of ${limit} names no next one`);
      const { previousUrl } = await pageAt(session, 'listUnits', first.nextUrl);
      if (previousUrl === undefined) throw new Violation('the second page names no previous one');
      const back = await pageAt(session, 'listUnits', previousUrl);
      expectEqual(idsOf(back.entries), idsOf(first.entries), 'the page before the second one');
    },
  ),

  'augno.lists.urls-are-relative': onSmallPages(async (session, { operation, limit }) => {
    const path = session.contract.operations.find(({ id }) => id === operation)?.path ?? '';
    for (const { nextUrl, previousUrl } of await firstPages(session, operation, limit)) {
      for (const url of [nextUrl, previousUrl].filter((found) => found !== undefined)) {
        const relative = url.startsWith('/') && !url.startsWith('//');
        expectThat(relative, `the page URL ${show(url)} is not a path`);
        // An implementation may serve the API below a path of its own.
        expectThat(
          url.split('?')[0]?.endsWith(path) === true,
          `the page URL ${show(url)} is not one of ${path}`,
        );
      }
    }
  }),

  'augno.lists.next-url-keeps-the-question': property(
    (session) => shelfOf(session).then(() => fc.integer({ min: 1, max: 2 })),
    async (session, limit) => {
      const { categories, mark } = await shelfOf(session);
      const ids = categories.slice(0, 2).map(({ id }) => id);
      const question = { category_ids: ids, q: mark, 'include[]': ['item'] };
      const expected = idsOf(await entriesOf(session, 'listProducts', question));
      let { nextUrl } = await pageOf(session, 'listProducts', { ...question, limit });
      if (nextUrl === undefined) throw new Blocked(`the first page of ${limit} names no next one`);
      // A list that leads on and on is not what is judged here.
      for (let pages = 1; nextUrl !== undefined && pages < expected.length; pages += 1) {
        const next: Page = await pageAt(session, 'listProducts', nextUrl);
        judgeNextPage(next, { limit, expected });
        nextUrl = next.nextUrl;
      }
    },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** A later page of a question that asked for items has the page size and the entries that the question allows. */
function judgeNextPage(
  { entries }: Page,
  { limit, expected }: { limit: number; expected: readonly string[] },
): void {
  expectThat(entries.length <= limit, `the next page has ${entries.length} entries, ${limit} allowed`);
  expectThat(entries.length > 0, 'the next page is empty');
  const strangers = idsOf(entries).filter((id) => !expected.includes(id));
  expectEqual(strangers, [], 'what the next page lists beyond the question');
  for (const entry of entries) {
    const item = member(entry, 'item');
    expectThat(
      typeof item === 'object' && item !== null,
      `an entry of the next page has the item ${show(item)}`,
    );
  }
}

interface SmallPage {
  operation: ListOperation;
  limit: number;
}

/** A law about pages so small that there are several of them. */
function onSmallPages(
  decide: (session: AugnoSession, page: SmallPage) => Promise<void>,
): Property<operations> {
  return property<operations, SmallPage>(async (session) => {
    // Lists that are there will do where writes count: the products may be none, but there are always units.
    const most = usesWhatIsThere(session) ? 5 : (await shelfOf(session)).products.length - 1;
    return fc.record({
      operation: fc.constantFrom<ListOperation>('listProducts', 'listUnits'),
      limit: fc.integer({ min: 1, max: most }),
    });
  }, decide);
}

/** The first pages of a list, at most three. */
async function firstPages(session: AugnoSession, operation: ListOperation, limit: number): Promise<Page[]> {
  const pages = [await pageOf(session, operation, { limit })];
  for (let next = pages[0]?.nextUrl; next !== undefined && pages.length < 3; next = pages.at(-1)?.nextUrl) {
    pages.push(await pageAt(session, operation, next));
  }
  return pages;
}
