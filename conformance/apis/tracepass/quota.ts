import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { observation, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import { skip, type Session } from '../../engine/session.js';
import type { Answer } from '../../http/answer.js';
import { create, created, withHeader, type CreationRequest } from '../../laws/creation.js';
import { newKey } from '../../laws/idempotency.js';
import type { Body } from './bodies.js';
import { passportCreation, productCreation, rows } from './ground.js';
import { expectRefused, passportQuota } from './refusals.js';
import { productOf } from './workspaces.js';

const role = 'quotaExhausted';
const noSlot = 'no slot is left';

/** Passport templates for the workspace without slots. */
async function templates(session: Session<operations>): Promise<fc.Arbitrary<Body>> {
  const { _id: productId } = await productOf(session, role);
  return (await passportCreation.templates(session)).map((template) => ({ ...template, productId }));
}

/** The request with the member that accepts the charge. */
function confirming(session: Session<operations>, request: CreationRequest, value: boolean): CreationRequest {
  const { overage } = passportQuota(session);
  if (!overage) skip('the contract knows no passports beyond the plan');
  return { ...request, body: { ...request.body, [overage.confirmWith.slice(1)]: value } };
}

function createPassport(session: Session<operations>, request: CreationRequest): Promise<Answer> {
  return create(passportCreation, session, request, session.as(role));
}

export const quota = {
  'tracepass.quota.overage-has-to-be-confirmed': property(
    templates,
    async (session, template) => {
      const answer = await createPassport(session, passportCreation.request(session, template));
      const { refusal } = passportQuota(session);
      expectRefused(answer, refusal, noSlot);
      const schema = { $ref: `${session.contract.api}#/$defs/OverageRequired` };
      const problem = session.problemWith(schema, answer.json);
      expectThat(problem === undefined, `limit, usage and price of the ${refusal.status}: ${problem}`);
      expectEqual(member(answer.json, 'message'), refusal.message, `the message of the ${refusal.status}`);
    },
    { most: 5 },
  ),

  'tracepass.quota.unconfirmed-passport-is-not-created': property(
    templates,
    async (session, template) => {
      const request = passportCreation.request(session, template);
      const { refusal } = passportQuota(session);
      (await createPassport(session, request)).need(refusal.status, 'a passport without a slot');
      const listed = await passportCreation.count(session, request, session.as(role));
      expectEqual(listed, 0, 'how often the refused passport is listed');
    },
    { most: 3 },
  ),

  'tracepass.quota.false-is-no-confirmation': property(
    templates,
    async (session, template) => {
      const request = passportCreation.request(session, template);
      const { refusal } = passportQuota(session);
      (await createPassport(session, request)).need(refusal.status, 'a passport without a slot');
      const other = passportCreation.request(session, template);
      const answer = await createPassport(session, confirming(session, other, false));
      expectRefused(answer, refusal, 'the charge was not accepted');
    },
    { most: 5 },
  ),

  'tracepass.quota.confirmed-overage-is-created': property(
    templates,
    async (session, template) => {
      const request = passportCreation.request(session, template);
      const { header } = session.contract.policies.idempotency;
      const unconfirmed = await createPassport(session, withHeader(request, header, newKey(session)));
      unconfirmed.need(passportQuota(session).refusal.status, 'a passport without a slot');
      const confirmed = withHeader(confirming(session, request, true), header, newKey(session));
      (await createPassport(session, confirmed)).expect(created, 'the charge was accepted');
    },
    // Each case is paid for.
    { most: 1 },
  ),

  'tracepass.quota.early-confirmation-is-harmless': property(
    passportCreation.templates,
    async (session, template) => {
      const control = passportCreation.request(session, template);
      (await create(passportCreation, session, control)).need(created, 'a passport with slots left');
      const early = confirming(session, passportCreation.request(session, template), true);
      (await create(passportCreation, session, early)).expect(created, 'slots are left');
    },
    { most: 4 },
  ),

  'tracepass.quota.products-take-no-slot': property(
    productCreation.templates,
    async (session, template) => {
      const request = productCreation.request(session, template);
      const answer = await create(productCreation, session, request, session.as(role));
      answer.expect(created, 'only passports take slots');
    },
    { most: 4 },
  ),

  'tracepass.quota.confirmation-under-the-same-key': observation(async (session) => {
    const [template] = fc.sample(await templates(session), { numRuns: 1, seed: session.seed });
    const { header } = session.contract.policies.idempotency;
    const request = withHeader(passportCreation.request(session, template ?? {}), header, newKey(session));
    const unconfirmed = await createPassport(session, request);
    if (unconfirmed.status === created)
      return 'A charge that was accepted before still holds, so none is asked for.';
    unconfirmed.need(passportQuota(session).refusal.status, 'a passport without a slot');
    const { status } = await createPassport(session, confirming(session, request, true));
    return `Accepting the charge under the key of the call that was answered ${unconfirmed.status} is answered ${status}.`;
  }),

  'tracepass.quota.conflict-or-charge-first': observation(async (session) => {
    const client = session.as(role);
    const page = (await client.call('listPassports')).need(200, 'the list of passports');
    const [row] = rows(page);
    const productId = text(member(row, 'productId'));
    const gtin = text(member(row, 'gs1', 'gtin'));
    const serialNumber = text(member(row, 'gs1', 'serialNumber'));
    if (productId === undefined)
      return skip(`${role} has no passport whose serial number could be taken; enable by creating one`);
    const { status } = await createPassport(session, { body: { productId, gs1: { gtin, serialNumber } } });
    return `Without a slot left, a taken serial number is answered ${status}.`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
