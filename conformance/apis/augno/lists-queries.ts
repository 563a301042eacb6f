import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check, type Property } from '../../engine/check.js';
import { list } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import { ofEveryOperation } from '../../laws/affordable.js';
import { querySchemaOf } from './contract-reading.js';
import type { AugnoSession } from './ground.js';
import { limitBounds, listOperations, pageOf, type ListOperation, type Query } from './listing.js';
import { expectRefused, type Refusal } from './refusals.js';
import { shelfOf, usesWhatIsThere } from './shelf.js';

/** Questions that a list has to refuse. */
export const queryRefusals = {
  'augno.lists.limit-bounds': ofEveryOperation(
    listOperations.map((operation) => ({ operation })),
    ({ operation }) => limitIsBounded(operation),
  ),

  'augno.lists.limit-must-be-an-integer': property(
    () => fc.constantFrom('ten', '1.5', '5x', 'x5', 'true', '1,5', 'NaN'),
    (session, limit) =>
      judgeQuery(session, 'listProducts', { good: { limit: 5 }, bad: { limit } }, { status: 400 }),
  ),

  'augno.lists.tampered-cursor-is-refused': property(
    async (session) => {
      if (!usesWhatIsThere(session)) await shelfOf(session);
      return fc.stringMatching(/^[a-z]{1,20}$/);
    },
    async (session, madeUp) => {
      let judged = 0;
      for (const operation of listOperations.filter((one) => session.implements(one))) {
        const cursor = await someCursor(session, operation);
        if (cursor === undefined) continue;
        await pageOf(session, operation, { limit: 1, cursor });
        for (const bad of [madeUp, ...alterations(cursor)]) {
          const answer = await session.api.send(operation, { query: { limit: 1, cursor: bad } });
          expectRefused(answer, { status: 400, param: 'cursor' }, `${operation} with the cursor ${bad}`);
        }
        judged += 1;
      }
      if (judged === 0) throw new Blocked('no list has a second page of one entry');
    },
    { most: 2 },
  ),

  'augno.lists.unknown-parameter-is-refused': property(
    (session: AugnoSession) =>
      fc.record({
        operation: fc.constantFrom<ListOperation>(...listOperations.filter((one) => session.implements(one))),
        name: fc.oneof(
          fc.constantFrom('skip', 'page', 'limits', 'cursors'),
          fc.stringMatching(/^x[a-z]{1,12}$/),
        ),
        value: fc.constantFrom('1', 'a'),
      }),
    async (session, { operation, name, value }) => {
      const refusal = { status: 400, code: 'parameter_unknown', param: name };
      await judgeQuery(session, operation, { good: { limit: 1 }, bad: { limit: 1, [name]: value } }, refusal);
    },
  ),

  'augno.lists.bad-enum-filter-is-refused': property(
    () =>
      fc.record({
        filter: fc.constantFrom<readonly [ListOperation, string]>(
          ...(['listUnits', 'listUnitGroups', 'listItemCategories'] as const).map(
            (id) => [id, 'type'] as const,
          ),
          ['listProducts', 'portal_visibility'],
        ),
        value: fc.stringMatching(/^x[a-z]{1,12}$/),
      }),
    async (session, { filter: [operation, name], value }) => {
      const good = { [name]: String(list(querySchemaOf(session, operation, name)['enum'])[0]) };
      const refusal = { status: 400, code: 'parameter_invalid', param: name };
      await judgeQuery(session, operation, { good, bad: { [name]: value } }, refusal);
    },
  ),

  'augno.lists.date-without-time-is-refused': property(
    () =>
      fc.record({
        filter: fc.constantFrom('starts_at', 'ends_at'),
        date: fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      }),
    async (session, { filter, date }) => {
      const instant = date.toISOString();
      const question = { good: { [filter]: instant }, bad: { [filter]: instant.slice(0, 10) } };
      await judgeQuery(session, 'listProducts', question, { status: 400, code: 'parameter_invalid' });
    },
  ),

  'augno.lists.search-term-length': property(
    () =>
      fc.record({
        operation: fc.constantFrom<ListOperation>('listProducts', 'listUnits'),
        letter: fc.constantFrom('a', 'Z', '7'),
        excess: fc.integer({ min: 1, max: 100 }),
      }),
    async (session, { operation, letter, excess }) => {
      const most = Number(querySchemaOf(session, operation, 'q')['maxLength']);
      const [good, bad] = [{ q: letter.repeat(most) }, { q: letter.repeat(most + excess) }];
      await judgeQuery(session, operation, { good, bad }, { status: 400 });
    },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

function limitIsBounded(operation: ListOperation): Property<operations> {
  return property<operations, { below: number; above: number }>(
    (session) => {
      const { minimum, maximum } = limitBounds(session, operation);
      return fc.record({
        below: fc.integer({ min: -1_000_000, max: minimum - 1 }),
        above: fc.integer({ min: maximum + 1 }),
      });
    },
    async (session, { below, above }) => {
      const { minimum, maximum } = limitBounds(session, operation);
      for (const limit of [minimum, maximum]) {
        const answer = await session.api.send(operation, { query: { limit } });
        answer.accept(200, `${operation} with limit ${limit}`);
      }
      const refusal = { status: 400, code: 'parameter_invalid', param: 'limit' };
      for (const limit of [minimum - 1, maximum + 1, below, above]) {
        const answer = await session.api.send(operation, { query: { limit } });
        expectRefused(answer, refusal, `${operation} with limit ${limit}`);
      }
    },
    { most: 2 },
  );
}

/** The bad question is refused; the good one, which differs in the defect alone, is the control. */
async function judgeQuery(
  session: AugnoSession,
  operation: ListOperation,
  { good, bad }: { good: Query; bad: Query },
  refusal: Refusal,
): Promise<void> {
  await pageOf(session, operation, good);
  const answer = await session.api.send(operation, { query: bad });
  expectRefused(answer, refusal, `${operation} with ${JSON.stringify(bad)}`);
}

/** A cursor that the list itself handed out; undefined where it shows one row or none. @throws Blocked */
async function someCursor(session: AugnoSession, operation: ListOperation): Promise<string | undefined> {
  const { nextUrl } = await pageOf(session, operation, { limit: 1 });
  if (nextUrl === undefined) return undefined;
  const cursor = new URL(nextUrl, 'http://localhost').searchParams.get('cursor');
  if (cursor === null) throw new Blocked(`the next page of ${operation} has no cursor in its URL`);
  return cursor;
}

/**
 * The cursor with another character, at places in its first third: the last ones of an encoded text may carry no
 * meaning. There are several since a text that decodes to nothing may be refused where a forged value is not.
 */
function alterations(cursor: string): string[] {
  return [0, 1, 2, 3].map((twelfths) => {
    const index = Math.floor((cursor.length * twelfths) / 12);
    const other = cursor.charAt(index).toLowerCase() === 'q' ? 'w' : 'q';
    return `${cursor.slice(0, index)}${other}${cursor.slice(index + 1)}`;
  });
}
