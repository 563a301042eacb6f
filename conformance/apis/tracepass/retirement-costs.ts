import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, provenBy } from '../../engine/expect.js';
import type { Session } from '../../engine/session.js';
import { bind } from '../../laws/bind.js';
import { lastWrites, untilRefused, write } from './budgets.js';
import { newProduct } from './ground.js';
import { writesPerCall } from './writes-in-sums.js';

// What archivings and deletions of products take of one day's writes: told by the sum.

/** Numbers of calls whose sums are all different, for up to two writes per call. */
const archivings = 4;
const deletions = 3;

/** Writes that suffice for both. */
const someWrites = 15;

/** What archivings and deletions of products take that were made on an earlier day. */
function retirementWrites(session: Session<operations>) {
  return session.once('writes that archivings and deletions take', async (owner) => {
    await owner.clock.advancePastMidnight();
    const ids: string[] = [];
    while (ids.length < archivings) ids.push((await newProduct(owner, {}, owner.as('nearWriteLimit')))._id);
    const { client, left, productId } = await lastWrites(owner, someWrites);
    for (const id of ids)
      (await client.call('archiveProduct', { path: { id } })).need(200, 'archiving a product');
    for (const id of ids.slice(0, deletions))
      (await client.call('deleteProduct', { path: { id } })).need(200, 'deleting a product');
    const { done, exchanges } = await untilRefused(left + 1, 200, () => write(owner, client, productId));
    return { taken: left - done, exchanges };
  });
}

/** Judges what an archiving or a deletion takes by what both took together. */
async function expectOneWrite(session: Session<operations>, kind: 'archiving' | 'deletion'): Promise<void> {
  const { taken, exchanges } = await retirementWrites(session);
  const each = writesPerCall(taken, [archivings, deletions]);
  provenBy(exchanges, () => {
    expectThat(
      each !== undefined,
      `${archivings} archivings and ${deletions} deletions took ${taken} writes`,
    );
    const number = kind === 'archiving' ? each.one : each.other;
    expectEqual(number, 1, `the number of writes that the ${kind} of a product takes`);
  });
}

export const retirementCosts = {
  'tracepass.rate-limit.each-archiving-is-one-write': bind(
    'counters-count-exactly',
    ['archiveProduct'],
    example((session: Session<operations>) => expectOneWrite(session, 'archiving')),
  ),
  'tracepass.rate-limit.each-product-deletion-is-one-write': bind(
    'counters-count-exactly',
    ['deleteProduct'],
    example((session: Session<operations>) => expectOneWrite(session, 'deletion')),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
