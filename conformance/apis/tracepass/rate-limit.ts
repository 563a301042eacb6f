import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, provenBy, show } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';
import type { RawOptions } from '../../http/client.js';
import { create, created } from '../../laws/creation.js';
import { groundCategory } from './bodies.js';
import { exhaust, numbersIn, writeLimit } from './budgets.js';
import { makeCall } from './every-call.js';
import { freshGs1, newProduct, passportCreation, productCreation, rows } from './ground.js';
import { errorOf } from './refusals.js';

// Rules about a workspace that has no writes left. A 429 is what they ask for, so none is waited out.

/** The credential of that workspace. */
export const role = 'writesExhausted';
const spent = "the day's writes are used up";

/** A creation by the workspace without writes left. */
export function createProduct(session: Session<operations>, template: object = {}): Promise<Answer> {
  const body = { name: 'Conformance check', category: groundCategory, ...template, model: session.fresh() };
  return create(productCreation, session, { body, impatient: true }, session.as(role));
}

interface SpentGround {
  readonly productId?: string | undefined;
  /** The product's name: sent again, it changes nothing even where the write is let through. */
  readonly name?: string | undefined;
  /** A passport of the run's own; nobody else's may be put at risk. */
  readonly passportId?: string | undefined;
  /** A product of the run's own without passports. */
  readonly retiredId?: string | undefined;
}

/**
 * What the workspace without writes left can try to write to: made by the run in a new day where the clock can be
 * moved, found in its lists otherwise.
 */
function spentGround(session: Session<operations>): Promise<SpentGround> {
  return session.once(`what ${role} writes to`, async (owner) => {
    const client = owner.as(role);
    // A new day would have to be spent as well.
    if (!owner.hasClock || owner.sharing) {
      const [row] = rows((await client.call('listProducts')).need(200, 'the list of products'));
      return { productId: text(member(row, '_id')), name: text(member(row, 'name')) };
    }
    await owner.clock.advancePastMidnight();
    const { _id: productId, name } = await newProduct(owner, {}, client);
    const request = { body: { productId, gs1: freshGs1(owner) } };
    // Only a workspace with a slot left gets one; the other writes can be tried without.
    const passport = await create(passportCreation, owner, request, client);
    const { _id: retiredId } = await newProduct(owner, {}, client);
    return { productId, name, passportId: passportCreation.idOf(passport.json), retiredId };
  });
}

/** Every kind of write that can be tried on that ground. */
function writesTo(session: Session<operations>, { productId, name, passportId, retiredId }: SpentGround) {
  const product = { body: { name: 'Conformance check', model: session.fresh(), category: groundCategory } };
  const calls: { operation: keyof operations; request: RawOptions }[] = [
    { operation: 'createProduct', request: product },
  ];
  if (productId !== undefined) {
    calls.push(
      { operation: 'updateProduct', request: { path: { id: productId }, body: { name } } },
      { operation: 'createPassport', request: { body: { productId, gs1: freshGs1(session) } } },
    );
  }
  if (retiredId !== undefined) {
    const request = { path: { id: retiredId } };
    calls.push({ operation: 'archiveProduct', request }, { operation: 'deleteProduct', request });
  }
  if (passportId !== undefined)
    calls.push({ operation: 'deletePassport', request: { path: { id: passportId } } });
  return calls;
}

/**
 * A day whose writes are used up at noon, so that a budget which comes back 24 hours later is told from one that comes
 * back at midnight; what another workspace with a budget of its own is answered then; and the first write of the next
 * day.
 */
function spentAtNoon(session: Session<operations>) {
  return session.once(`noon without writes of ${role}`, async (owner) => {
    await owner.clock.advancePastMidnight();
    await owner.clock.advance('PT12H');
    await exhaust(owner, role);
    const body = { name: 'Conformance check', model: owner.fresh(), category: groundCategory };
    const other = owner.as('nearWriteLimit');
    const elsewhere = await create(productCreation, owner, { body, impatient: true }, other);
    await owner.clock.advancePastMidnight();
    return { elsewhere, nextDay: await createProduct(owner) };
  });
}

export const rateLimit = {
  'tracepass.rate-limit.spent-writes-are-refused': example(async (session: Session<operations>) => {
    const client = session.as(role);
    const calls = writesTo(session, await spentGround(session));
    await exhaust(session, role);
    for (const { operation, request } of calls) {
      if (!session.implements(operation)) continue;
      const call = { operation, request: { ...request, impatient: true } };
      const answer = await makeCall(session, call, client, client);
      answer.expect(429, spent);
      const { message } = writeLimit(session).refusal;
      expectThat(
        numbersIn(answer, writeLimit(session)) !== undefined,
        `the error is ${show(errorOf(answer))}, documented is ${show(message)}`,
      );
    }
  }),

  'tracepass.rate-limit.refusal-numbers-agree': example(async (session: Session<operations>) => {
    await exhaust(session, role);
    const answer = await createProduct(session);
    answer.need(429, 'a write without any left');
    const { limit, used, requested } = numbersIn(answer, writeLimit(session)) ?? {};
    if (limit === undefined || used === undefined || requested === undefined) {
      throw new Blocked(`the text of the 429 is not the documented one: ${show(errorOf(answer))}`);
    }
    expectThat(
      used + requested > limit,
      `${used} writes used and ${requested} requested fit into the ${limit} of the day`,
    );
  }),

  'tracepass.rate-limit.refused-write-does-nothing': property(
    async (session) => {
      await exhaust(session, role);
      return productCreation.templates(session);
    },
    async (session, template) => {
      const request = { ...productCreation.request(session, template), impatient: true };
      const answer = await create(productCreation, session, request, session.as(role));
      answer.need(429, 'a write without any left');
      const listed = await productCreation.count(session, request, session.as(role));
      expectEqual(listed, 0, 'how often the refused product is listed');
    },
    { most: 3 },
  ),

  'tracepass.rate-limit.reads-go-on': example(async (session: Session<operations>) => {
    await exhaust(session, role);
    for (const operation of ['listProducts', 'listPassports', 'listTemplates'] as const) {
      const answer: Answer = await session.as(role).send(operation, { impatient: true });
      answer.expect(200, 'only the writes are used up');
    }
    (await createProduct(session)).need(429, 'a write without any left');
  }),

  'tracepass.rate-limit.budget-is-per-workspace': example(async (session: Session<operations>) => {
    const body = { name: 'Conformance check', model: session.fresh(), category: groundCategory };
    if (!session.hasClock) {
      await exhaust(session, role);
      const answer = await create(productCreation, session, { body, impatient: true });
      answer.expect(created, 'this workspace has writes left');
      return;
    }
    const { elsewhere } = await spentAtNoon(session);
    provenBy([elsewhere.exchange], () =>
      elsewhere.expect(created, 'this workspace has not written anything today'),
    );
  }),

  'tracepass.rate-limit.budget-lasts-until-midnight': example(async (session: Session<operations>) => {
    await exhaust(session, role);
    await session.clock.advanceAlmostToMidnight();
    (await createProduct(session)).expect(429, `${spent}, and it is a minute before midnight UTC`);
  }),

  'tracepass.rate-limit.budget-is-full-after-midnight': example(async (session: Session<operations>) => {
    const { nextDay } = await spentAtNoon(session);
    provenBy([nextDay.exchange], () => nextDay.expect(created, 'a new day has begun (UTC)'));
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
