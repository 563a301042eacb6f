import type { RateLimitPolicy, RecordedExchange } from '../../../generated/formats.js';
import type { operations } from '../../../generated/tracepass/openapi.js';
import { skip, type Role, type Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';
import type { ApiClient } from '../../http/client.js';
import { created } from '../../laws/creation.js';
import { groundCategory } from './bodies.js';
import { productCreation } from './ground.js';
import { errorOf } from './refusals.js';
import { productOf } from './workspaces.js';

type Client = ApiClient<operations>;

/** Writes that the suite spends at most to use a budget up; a larger one is left alone. */
const mostWrites = 1000;

/** A workspace on a day of which nothing is spent yet. */
interface FreshDay {
  readonly client: Client;
  /** A product of the workspace, paid for on another day. */
  readonly productId: string;
  /** Writes of the day, as an earlier refusal told; undefined when its text is not the documented one. */
  readonly told: number | undefined;
}

/** A workspace with a known number of writes left. */
export interface WriteBudget extends Omit<FreshDay, 'told'> {
  readonly left: number;
}

/** What the run knows about the daily writes of one workspace. */
interface Knowledge {
  /** Whether the description of the credential was relied on: it is true only until the first write. */
  described: boolean;
  /** Writes of a whole day, once a refusal told. */
  cap?: number;
  /** Whether the run once spent `mostWrites` in a day without a refusal; there is no use in trying again. */
  endless?: boolean;
  productId?: string;
}

/** The contract's budget of daily writes. @throws Blocked when there is none */
export function writeLimit(session: Session<operations>): RateLimitPolicy {
  const limit = session.contract.policies.rateLimits.find(({ counts }) => counts.methods?.includes('POST'));
  if (!limit) throw new Blocked('the contract has no budget of writes');
  return limit;
}

/** The numbers in the text of a 429; undefined when it is not the documented text. */
export function numbersIn(answer: Answer, { refusal }: RateLimitPolicy): Record<string, number> | undefined {
  const [first = '', ...rest] = (refusal.message ?? '').split(/\{(\w+)\}/);
  const pattern = rest
    .map((part, index) => (index % 2 === 0 ? `(?<${part}>\\d+)` : literally(part)))
    .join('');
  const found = new RegExp(`^${literally(first)}${pattern}$`).exec(errorOf(answer) ?? '');
  return (
    found?.groups &&
    Object.fromEntries(Object.entries(found.groups).map(([name, digits]) => [name, Number(digits)]))
  );
}

/** The cheapest write: another name for a product that the run created. A 429 is an answer like any other. */
export function write(session: Session<operations>, client: Client, productId: string): Promise<Answer> {
  const body = { name: `Conformance check ${session.fresh()}` };
  return client.send('updateProduct', { path: { id: productId }, body, impatient: true });
}

export interface Series {
  /** Calls that succeeded. */
  readonly done: number;
  readonly refusal?: Answer;
  /** The end of the series: what a report shows of it. */
  readonly exchanges: readonly RecordedExchange[];
}

/** Repeats a call until it is answered 429, at most `most` times. @throws Blocked on any status but `success` and 429 */
export async function untilRefused(
  most: number,
  success: number,
  call: () => Promise<Answer>,
): Promise<Series> {
  let exchanges: RecordedExchange[] = [];
  for (let done = 0; done < most; done += 1) {
    const answer = await call();
    exchanges = [...exchanges, answer.exchange].slice(-3);
    if (answer.status === 429) return { done, refusal: answer, exchanges };
    answer.need(success, 'a write within the budget');
  }
  return { done: most, exchanges };
}

/**
 * Makes sure that a workspace has no writes left today, spending those that it has, and resolves to the refusal.
 *
 * @throws Blocked when `mostWrites` writes do not use the budget up
 */
export function exhaust(session: Session<operations>, role: Role): Promise<Answer> {
  if (!session.sharing) return spendAll(session, role);
  // Once spent, the budget of a day stays spent.
  const day = session.hasClock ? session.clock.movedTo('day') : undefined;
  return session.specimen(`the refusal of ${role} on ${day}`, (owner) => spendAll(owner, role));
}

async function spendAll(session: Session<operations>, role: Role): Promise<Answer> {
  const client = session.as(role);
  const known = await knowledgeOf(session, role);
  const endless = `after ${mostWrites} writes in one day ${role} is still not answered 429`;
  if (known.endless) throw new Blocked(endless);
  if (known.productId === undefined) {
    const body = { name: 'Conformance check', model: session.fresh(), category: groundCategory };
    const first = await client.send('createProduct', { body, impatient: true });
    if (first.status === 429) return learnFrom(session, role, first);
    // Later rules write to it too, so it goes when the run ends.
    if (first.status === created)
      await session.once(`first product of ${role}`, async (owner) =>
        productCreation.remember(owner, first.json, client),
      );
    known.productId = productCreation.idOf(first.need(created, 'a first write'));
  }
  const { productId } = known;
  if (productId === undefined) throw new Blocked('the created product has no id');
  const { refusal } = await untilRefused(mostWrites, 200, () => write(session, client, productId));
  if (!refusal) {
    known.endless = true;
    throw new Blocked(endless);
  }
  return learnFrom(session, role, refusal);
}

/** Notes the size of a day that a refusal tells, and hands the refusal on. */
export async function learnFrom(session: Session<operations>, role: Role, refusal: Answer): Promise<Answer> {
  const told = numbersIn(refusal, writeLimit(session))?.['limit'];
  if (told !== undefined) (await knowledgeOf(session, role)).cap = told;
  return refusal;
}

/**
 * The writes that the description of nearWriteLimit promises. They are there only until the first write of a run, so
 * later callers get undefined, and so does the first one after the run moved the target's day on.
 */
export async function describedWrites(session: Session<operations>): Promise<number | undefined> {
  const known = await knowledgeOf(session, 'nearWriteLimit');
  const { writesLeft } = session.credential('nearWriteLimit');
  if (known.described || (session.hasClock && session.clock.hasCrossedMidnight)) return undefined;
  known.described = true;
  return writesLeft;
}

/**
 * A new day of the workspace of nearWriteLimit, with all the writes of its plan.
 *
 * @throws Skipped without a clock, Blocked when its writes have no end
 */
async function freshDay(session: Session<operations>): Promise<FreshDay> {
  if (!session.hasClock) {
    skip(
      'the writes that nearWriteLimit had left went to an earlier rule; enable with a clock: control: http://.../__control',
    );
  }
  const client = session.as('nearWriteLimit');
  const known = await knowledgeOf(session, 'nearWriteLimit');
  known.described = true;
  if (known.cap === undefined) await exhaust(session, 'nearWriteLimit');
  if (known.productId === undefined) {
    await session.clock.advancePastMidnight();
    known.productId = (await productOf(session, 'nearWriteLimit'))._id;
  }
  await session.clock.advancePastMidnight();
  return { client, productId: known.productId, told: known.cap };
}

/** How many changes a whole day takes. Measured once: every other rule that counts writes builds on it. */
export function dayOfChanges(session: Session<operations>): Promise<Series & { told: number | undefined }> {
  return session.once('changes in a day of nearWriteLimit', async (owner) => {
    const { client, productId, told } = await freshDay(owner);
    const most = told === undefined ? mostWrites : told + 1;
    if (most > mostWrites)
      skip(
        `a day of nearWriteLimit has ${told} writes, more than the suite spends; enable with a smaller plan`,
      );
    return { told, ...(await untilRefused(most, 200, () => write(owner, client, productId))) };
  });
}

/**
 * A new day of the workspace of nearWriteLimit of which all but a few writes are spent, by changes of a product.
 *
 * @throws Skipped without a clock, Blocked when changes do not take one write each
 */
export async function lastWrites(session: Session<operations>, few: number): Promise<WriteBudget> {
  const { done, told = done } = await dayOfChanges(session);
  if (done !== told)
    throw new Blocked(`of ${told} writes a day ${done} changes can be made: they cannot be counted on`);
  const { client, productId } = await freshDay(session);
  for (let spent = 0; spent < done - few; spent += 1) {
    (await write(session, client, productId)).need(200, 'a write within the budget');
  }
  return { client, productId, left: Math.min(few, done) };
}

function knowledgeOf(session: Session<operations>, role: Role): Promise<Knowledge> {
  return session.once<Knowledge>(`writes of ${role}`, async () => ({ described: false }));
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
