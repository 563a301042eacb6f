import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, provenBy, show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { skip, type Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';
import { bind } from '../../laws/bind.js';
import { create, created, withHeader } from '../../laws/creation.js';
import { newKey } from '../../laws/idempotency.js';
import { freshGs1, passportCreation } from './ground.js';
import { passportQuota } from './refusals.js';
import { productOf } from './workspaces.js';

// How far a known number of slots goes. Deleting what a rule created gives its slots back, so each begins with all.

const role = 'nearQuota';

/** Slots that the description of the credential promises. @throws Skipped when it promises none */
export function slotsOf(session: Session<operations>): number {
  const { slotsLeft } = session.credential(role);
  return (
    slotsLeft ??
    skip(`how many slots are left is unknown; enable with: credentials: { ${role}: { slotsLeft: ... } }`)
  );
}

/** A passport of that workspace with fresh identifiers. */
async function passportRequest(session: Session<operations>) {
  const { _id: productId } = await productOf(session, role);
  return { body: { productId, gs1: freshGs1(session) } };
}

async function createPassport(session: Session<operations>): Promise<Answer> {
  return create(passportCreation, session, await passportRequest(session), session.as(role));
}

function deletePassport(session: Session<operations>, id: string) {
  return session.as(role).call('deletePassport', { path: { id } });
}

/** Creates passports until the slots are taken and one is refused; one too many where none is. */
async function fillSlots(
  session: Session<operations>,
  slots: number,
): Promise<{ ids: string[]; refusal?: Answer }> {
  const { status } = passportQuota(session).refusal;
  const ids: string[] = [];
  while (ids.length <= slots) {
    const answer = await createPassport(session);
    if (answer.status === status || (answer.status !== created && ids.length === slots))
      return { ids, refusal: answer };
    answer.need(created, `passport ${ids.length + 1} of ${slots}`);
    ids.push(passportCreation.idOf(answer.json) ?? '');
  }
  return { ids };
}

/**
 * Takes all slots, gives one back and takes it again. One measurement for two rules: were slots not given back, the
 * second rule would find none left to begin with.
 */
function walkThroughSlots(session: Session<operations>) {
  return session.once(`slots of ${role}`, async (owner) => {
    const slots = slotsOf(owner);
    const { ids, refusal } = await fillSlots(owner, slots);
    const [first, ...others] = ids;
    if (first === undefined) throw new Blocked(`${role} has no slot left, its description says ${slots}`);
    const deletion = await deletePassport(owner, first);
    const afterDeletion = await createPassport(owner);
    const last = afterDeletion.status === created ? passportCreation.idOf(afterDeletion.json) : undefined;
    for (const id of last === undefined ? others : [...others, last]) await deletePassport(owner, id);
    const steps = [refusal, deletion, afterDeletion].flatMap((answer) => answer?.exchange ?? []);
    return { slots, taken: ids.length, refusal, deletion, afterDeletion, steps };
  });
}

export const slots = {
  'tracepass.quota.each-passport-takes-one-slot': bind(
    'counters-count-exactly',
    ['createPassport'],
    example(async (session: Session<operations>) => {
      const { slots: left, taken, refusal, steps } = await walkThroughSlots(session);
      provenBy(steps, () => {
        expectEqual(taken, left, `the number of passports created with ${left} slots left`);
        refusal?.expect(passportQuota(session).refusal.status, 'no slot is left');
      });
    }),
  ),

  'tracepass.quota.refusal-numbers-agree': example(async (session: Session<operations>) => {
    const { refusal, steps } = await walkThroughSlots(session);
    if (!refusal) throw new Blocked('the slots did not run out');
    const told = refusal.need(passportQuota(session).refusal.status, 'a passport beyond the slots');
    const [limit, used] = [member(told, 'planLimit'), member(told, 'currentUsage')];
    if (typeof limit !== 'number' || typeof used !== 'number')
      throw new Blocked(`the refusal does not tell limit and usage: ${show(told)}`);
    provenBy(steps, () =>
      expectThat(used >= limit, `the refusal tells that ${used} of ${limit} slots are used`),
    );
  }),

  'tracepass.quota.replay-takes-no-slot': bind(
    'counters-count-exactly',
    ['createPassport'],
    example(async (session: Session<operations>) => {
      const left = slotsOf(session);
      const client = session.as(role);
      const { header } = session.contract.policies.idempotency;
      const keyed = withHeader(await passportRequest(session), header, newKey(session));
      (await create(passportCreation, session, keyed, client)).need(created, 'the first passport');
      for (let repeat = 0; repeat < 3; repeat += 1) await create(passportCreation, session, keyed, client);
      for (let taken = 1; taken < left; taken += 1) {
        (await createPassport(session)).expect(created, `${taken} of ${left} slots are taken`);
      }
    }),
  ),

  'tracepass.quota.deletion-frees-the-slot': bind(
    'counters-count-exactly',
    ['deletePassport'],
    example(async (session: Session<operations>) => {
      const { refusal, deletion, afterDeletion, steps } = await walkThroughSlots(session);
      if (!refusal) throw new Blocked('the slots did not run out');
      deletion.need(200, 'deleting a draft');
      provenBy(steps, () => afterDeletion.expect(created, 'deleting a draft freed a slot'));
    }),
  ),

  'tracepass.quota.concurrent-last-slots': bind(
    'counters-count-exactly',
    ['createPassport'],
    example(async (session: Session<operations>) => {
      const left = slotsOf(session);
      await createPassport(session);
      await session.makeRoom();
      const answers = await Promise.all(Array.from({ length: left + 6 }, () => createPassport(session)));
      const successes = answers.filter(({ status }) => status === created).length;
      if (successes === 0)
        throw new Blocked(
          `none of ${answers.length} passports was created, first status ${answers[0]?.status}`,
        );
      expectThat(
        successes < left,
        `with ${left - 1} slots left, ${successes} of ${answers.length} passports at once were created`,
      );
    }),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
