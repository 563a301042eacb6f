import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, provenBy } from '../../engine/expect.js';
import { skip, type Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';
import { bind } from '../../laws/bind.js';
import { create, created } from '../../laws/creation.js';
import { groundCategory } from './bodies.js';
import {
  dayOfChanges,
  describedWrites,
  lastWrites,
  learnFrom,
  numbersIn,
  untilRefused,
  writeLimit,
} from './budgets.js';
import { productCreation } from './ground.js';

// What products and changes take of the day's writes: told by how many calls a known budget lasts.

const role = 'nearWriteLimit';

/** Writes that a rule keeps of a day whose others it spends. */
const few = 4;

/** A new product of its own; a 429 is an answer like any other. */
export function productRequest(session: Session<operations>, overrides: object = {}) {
  const body = { name: 'Conformance check', model: session.fresh(), category: groundCategory, ...overrides };
  return { body, impatient: true };
}

function createProduct(session: Session<operations>): Promise<Answer> {
  return create(productCreation, session, productRequest(session), session.as(role));
}

/** More reads of every kind than there are writes left, or as many as are let through. */
async function readMoreThan(session: Session<operations>, writes: number, id: string): Promise<void> {
  const client = session.as(role);
  const reads = ['listProducts', 'listPassports', 'listTemplates', 'getProduct'] as const;
  for (const operation of reads.filter((read) => session.implements(read))) {
    const request = operation === 'getProduct' ? { path: { id } } : {};
    await untilRefused(writes + 1, 200, () => client.send(operation, { ...request, impatient: true }));
  }
}

/** A few writes that are left of a whole day. @throws Skipped where a day is dearer than the run */
async function writesOfAnotherDay(session: Session<operations>): Promise<number> {
  if (session.sharing)
    skip(`what ${role} had left is gone; enable by judging this rule first, or without limits.maxWrites`);
  return (await lastWrites(session, few)).left;
}

/**
 * How many products a known budget lasts for, with reads after the first. One measurement for two rules, since a
 * target without a clock has the budget only once: had the reads taken writes, none were left after them.
 */
function productsInBudget(session: Session<operations>) {
  return session.once(`products until ${role} is refused`, async (owner) => {
    const left = (await describedWrites(owner)) ?? (await writesOfAnotherDay(owner));
    if (left < 2)
      skip(
        `${left} writes are too few to count with; enable with: credentials: { ${role}: { writesLeft: 2 } } or more`,
      );
    const first = await createProduct(owner);
    first.need(created, `the first of the ${left} writes that ${role} has left`);
    await readMoreThan(owner, left, productCreation.idOf(first.json) ?? '');
    const { done, refusal, exchanges } = await untilRefused(left, created, () => createProduct(owner));
    if (refusal) await learnFrom(owner, role, refusal);
    return { left, afterReads: done, exchanges };
  });
}

export const writeCosts = {
  'tracepass.rate-limit.reads-spend-no-writes': example(async (session: Session<operations>) => {
    const { left, afterReads, exchanges } = await productsInBudget(session);
    const message = `of ${left} writes, one was used and none was left after ${left + 1} reads of each kind`;
    provenBy(exchanges, () => expectThat(afterReads > 0, message));
  }),

  'tracepass.rate-limit.each-product-is-one-write': bind(
    'counters-count-exactly',
    ['createProduct'],
    example(async (session: Session<operations>) => {
      const { left, afterReads, exchanges } = await productsInBudget(session);
      if (afterReads === 0) throw new Blocked('reads seem to take writes, so products cannot be counted');
      provenBy(exchanges, () => {
        expectEqual(1 + afterReads, left, `the number of products created with ${left} writes`);
      });
    }),
  ),

  'tracepass.rate-limit.each-update-is-one-write': bind(
    'counters-count-exactly',
    ['updateProduct'],
    example(async (session: Session<operations>) => {
      const { done, told, exchanges } = await dayOfChanges(session);
      if (told === undefined)
        throw new Blocked('the text of the 429 does not tell how many writes a day has');
      provenBy(exchanges, () =>
        expectEqual(done, told, `the number of changes made with the ${told} writes of a day`),
      );
    }),
  ),

  'tracepass.rate-limit.refusal-counts-the-writes': example(async (session: Session<operations>) => {
    const { done, refusal, exchanges } = await dayOfChanges(session);
    const { used, requested } = (refusal && numbersIn(refusal, writeLimit(session))) ?? {};
    if (used === undefined) throw new Blocked('the text of the 429 does not tell how many writes are used');
    provenBy(exchanges, () => {
      expectEqual(used, done, `the number of writes that the refusal counts after ${done} changes`);
      expectEqual(requested, 1, 'the number of writes that the refused change asked for');
    });
  }),

  'tracepass.rate-limit.concurrent-last-writes': bind(
    'counters-count-exactly',
    ['createProduct'],
    example(async (session: Session<operations>) => {
      const { left } = await lastWrites(session, few);
      await session.makeRoom();
      const answers = await Promise.all(Array.from({ length: 3 * left }, () => createProduct(session)));
      const successes = answers.filter(({ status }) => status === created).length;
      if (successes === 0)
        throw new Blocked(`none of ${answers.length} writes succeeded, first status ${answers[0]?.status}`);
      expectThat(
        successes <= left,
        `with ${left} writes left, ${successes} of ${answers.length} writes at once succeeded`,
      );
    }),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
