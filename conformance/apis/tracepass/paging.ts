import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { observation, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { bind } from '../../laws/bind.js';
import { rows } from './ground.js';
import { getPage, knownLists, pageOf, pagesOf, pagings, unlessChanged, type ListOperation } from './pages.js';

const listOperations = () => fc.constantFrom<ListOperation[]>('listProducts', 'listPassports');

/** The default of a query parameter by the contract. */
function documentedDefault(session: Session<operations>, operation: string, name: string): unknown {
  const parameters = session.contract.operations.find(({ id }) => id === operation)?.parameters ?? [];
  return parameters.find((parameter) => parameter.name === name)?.schema['default'];
}

export const paging = {
  'tracepass.lists.default-page-is-the-first-with-20': property(
    listOperations,
    async (session, operation) => {
      const page = documentedDefault(session, operation, 'page');
      const limit = documentedDefault(session, operation, 'limit');
      (await session.api.send(operation, { query: { page, limit } })).need(
        200,
        'the page asked for by numbers',
      );
      const body = (await session.api.call(operation)).expect(200, 'page and limit are optional');
      expectEqual(member(body, 'data', 'page'), page, `the page of ${operation}`);
      expectEqual(member(body, 'data', 'limit'), limit, `the limit of ${operation}`);
    },
    { most: 4 },
  ),

  'tracepass.lists.page-and-limit-are-echoed': property(
    async (session) => {
      const list = fc.constantFrom(...(await knownLists(session)));
      const limits = fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 1, max: 3 }) },
        { weight: 1, arbitrary: fc.integer({ min: 4, max: 100 }) },
        { weight: 1, arbitrary: fc.constant(100) },
      );
      return fc.record({ list, limit: limits }).chain(pageOf);
    },
    async (session, { list, limit, page }) => {
      const body = (await getPage(session, list, { page, limit })).expect(200, 'the page exists');
      expectEqual(member(body, 'data', 'page'), page, 'the page');
      expectEqual(member(body, 'data', 'limit'), limit, 'the limit');
    },
  ),

  'tracepass.lists.page-holds-no-more-than-limit': property(pagings, async (session, { list, limit }) => {
    const answer = await getPage(session, list, { limit });
    const { length } = rows(answer.need(200, 'the list'));
    expectThat(length <= limit, `the page has ${length} rows, its limit is ${limit}`);
  }),

  'tracepass.lists.pages-partition-the-rows': bind(
    'pages-partition-the-list',
    ['listProducts', 'listPassports'],
    property(pagings, (session, { list, limit }) =>
      unlessChanged(session, list, async () => {
        const seen: unknown[] = [];
        for (let page = 1; page <= pagesOf(list, limit); page += 1) {
          const answer = await getPage(session, list, { page, limit });
          seen.push(...rows(answer.need(200, `page ${page}`)).map((row) => member(row, '_id')));
        }
        expectEqual(seen.map(String).sort(), [...list.ids].sort(), 'the list of ids on all pages');
      }),
    ),
  ),

  'tracepass.lists.total-counts-all-pages': property(
    async (session) => (await pagings(session)).chain(pageOf),
    (session, { list, limit, page }) =>
      unlessChanged(session, list, async () => {
        const answer = await getPage(session, list, { page, limit });
        const total = member(answer.need(200, 'the list'), 'data', 'total');
        expectEqual(total, list.ids.length, `the total on page ${page}`);
      }),
  ),

  'tracepass.lists.total-pages-follows-from-total': property(pagings, (session, { list, limit }) =>
    unlessChanged(session, list, async () => {
      const answer = await getPage(session, list, { limit });
      const totalPages = member(answer.need(200, 'the list'), 'data', 'totalPages');
      expectEqual(
        totalPages,
        pagesOf(list, limit),
        `totalPages for ${list.ids.length} rows, ${limit} per page`,
      );
    }),
  ),

  'tracepass.lists.page-beyond-the-end-is-answered': property(
    async (session) => fc.tuple(await pagings(session), fc.integer({ min: 1, max: 50 })),
    async (session, [{ list, limit }, beyond]) => {
      const answer = await getPage(session, list, { page: pagesOf(list, limit) + beyond, limit });
      answer.expect(200, 'a page after the last one is no mistake');
    },
  ),

  'tracepass.lists.limit-out-of-bounds': observation(async (session: Session<operations>) => {
    const reactions: string[] = [];
    for (const limit of ['0', '101', 'many']) {
      const answers = await Promise.all(
        (['listProducts', 'listPassports'] as const).map((operation) =>
          session.api.send(operation, { query: { limit } }),
        ),
      );
      const words = answers.map(({ status, json }) => {
        const used = member(json, 'data', 'limit');
        return used === undefined ? String(status) : `${status} with limit ${String(used)}`;
      });
      reactions.push(`limit=${limit} is answered ${[...new Set(words)].join(' by products, by passports ')}`);
    }
    return `${reactions.join('; ')}.`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
