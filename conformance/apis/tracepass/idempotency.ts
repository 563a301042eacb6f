import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat } from '../../engine/expect.js';
import type { Session } from '../../engine/session.js';
import type { Answer } from '../../http/answer.js';
import { create, created, withHeader } from '../../laws/creation.js';
import {
  firstCreation,
  keysAreScopedToTheTenant,
  keysExpire,
  keysLast,
  mismatchCreatesNothing,
  newKey,
  parallelReplaysMakeOne,
  replayIsIdentical,
} from '../../laws/idempotency.js';
import { changes } from './changes.js';
import type { Body } from './bodies.js';
import { newProduct, passportCreation, productCreation } from './ground.js';
import { expectErrorText } from './refusals.js';
import { aPassport, aProduct, deletion, productToChange } from './specimens.js';
import { changed, passportFrom, readProduct } from './steps.js';

/** The header that carries a key. */
function keyed(session: Session<operations>, key: string): Record<string, string> {
  return { [session.contract.policies.idempotency.header]: key };
}

/** What makes keys of visible ASCII characters, up to the longest one that is documented. */
function longKeys(session: Session<operations>): fc.Arbitrary<{ length: number; filling: string }> {
  const longest = session.contract.policies.idempotency.keyMaxLength;
  const visible = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));
  return fc.record({
    length: fc.oneof(fc.constantFrom(longest, longest - 1), fc.integer({ min: 60, max: longest })),
    filling: fc.string({ unit: visible, minLength: 1, maxLength: 8 }),
  });
}

/** A key that was used with one body is refused with another: 422 and an error text. */
function expectMismatch(answer: Answer): void {
  expectErrorText(answer, 422, 'the key was used with another body');
}

/** The deletion of a new passport, under a key. @throws Blocked when there is no passport */
async function keyedDeletion(session: Session<operations>, template: Body) {
  const { _id: id } = await passportFrom(session, template);
  const request = { path: { id }, headers: keyed(session, newKey(session)) };
  return { request, answer: await session.api.call('deletePassport', request) };
}

export const idempotency = {
  'tracepass.idempotency.passport-replay-is-identical': replayIsIdentical(passportCreation),
  'tracepass.idempotency.passport-replay-creates-nothing': property(
    passportCreation.templates,
    async (session, template) => {
      const product = session.sharing ? await aProduct(session) : await newProduct(session);
      const { passportCount: before } = await readProduct(session, product._id);
      const repeats = session.sharing ? 1 : 2;
      const request = {
        ...passportCreation.request(session, { ...template, productId: product._id }),
        headers: keyed(session, newKey(session)),
      };
      (await create(passportCreation, session, request)).need(created, 'the first creation');
      for (let repeat = 0; repeat < repeats; repeat += 1) await create(passportCreation, session, request);
      const listed = await passportCreation.count(session, request);
      expectEqual(listed, 1, `the number of passports listed after ${1 + repeats} equal requests`);
      // Identifiers are unique anyway; that nothing else happened twice shows in the product.
      const { passportCount } = await readProduct(session, product._id);
      expectEqual(passportCount, before + 1, "the product's passport count after equal requests");
    },
    { most: 6 },
  ),
  'tracepass.idempotency.product-replay-is-identical': replayIsIdentical(productCreation, { status: 'any' }),

  'tracepass.idempotency.update-replay-is-identical': property(changes, async (session, body) => {
    const { _id: id } = await productToChange(session);
    const request = { path: { id }, body, headers: keyed(session, newKey(session)) };
    const first = await session.api.send('updateProduct', request);
    first.need(200, 'the first change');
    const repeat = await session.api.send('updateProduct', request);
    expectEqual(repeat.json, first.json, 'the body of the repeated change');
  }),

  'tracepass.idempotency.update-replay-changes-nothing': property(
    changes,
    async (session, body) => {
      const { _id: id } = await productToChange(session);
      const request = { path: { id }, body, headers: keyed(session, newKey(session)) };
      (await session.api.send('updateProduct', request)).need(200, 'the first change');
      await changed(session, id, { name: `Later name ${session.fresh()}` });
      const before = await readProduct(session, id);
      await session.api.send('updateProduct', request);
      expectEqual(
        await readProduct(session, id),
        before,
        'the product after the repeat of an earlier change',
      );
    },
    { most: 8 },
  ),

  'tracepass.idempotency.deletion-replay-is-identical': property(
    passportCreation.templates,
    async (session, template) => {
      const { request, answer: first } = session.sharing
        ? await deletion(session)
        : await keyedDeletion(session, template);
      first.need(200, 'the first deletion');
      const repeat = await session.api.send('deletePassport', request);
      expectEqual(repeat.json, first.json, 'the body of the repeated deletion');
    },
    { most: 6 },
  ),

  'tracepass.idempotency.key-with-another-body': property(
    async (session) =>
      fc.record({
        product: await productCreation.templates(session),
        passport: await passportCreation.templates(session),
        change: changes(session),
      }),
    async (session, { product, passport, change }) => {
      for (const [creation, template] of [
        [productCreation, product],
        [passportCreation, passport],
      ] as const) {
        const { keyed: request } = await firstCreation(creation, session, template);
        const { headers } = request;
        expectMismatch(
          await create(creation, session, {
            ...creation.vary(session, request),
            ...(headers && { headers }),
          }),
        );
      }
      const { _id: id } = await productToChange(session);
      const request = { path: { id }, headers: keyed(session, newKey(session)) };
      (await session.api.send('updateProduct', { ...request, body: change })).need(200, 'the first change');
      const other = { ...change, name: `Other name ${session.fresh()}` };
      expectMismatch(await session.api.send('updateProduct', { ...request, body: other }));
    },
    { most: 4 },
  ),

  'tracepass.idempotency.refused-key-does-nothing': mismatchCreatesNothing(productCreation),

  'tracepass.idempotency.any-key-up-to-255': property(
    async (session) => {
      await aPassport(session);
      return fc.record({ key: longKeys(session), template: await passportCreation.templates(session) });
    },
    async (session, { key: { length, filling }, template }) => {
      const { header } = session.contract.policies.idempotency;
      const key = newKey(session).padEnd(length, filling);
      const request = withHeader(passportCreation.request(session, template), header, key);
      const first = await create(passportCreation, session, request);
      first.expect(created, 'any opaque key is accepted');
      const repeat = await create(passportCreation, session, request);
      expectEqual(repeat.json, first.json, 'the body of the repeated request');
    },
    { most: 8 },
  ),

  'tracepass.idempotency.keys-are-compared-whole': property(
    productCreation.templates,
    async (session, template) => {
      const { header, keyMaxLength } = session.contract.policies.idempotency;
      const start = newKey(session).padEnd(keyMaxLength - 1, '-');
      const one = await create(
        productCreation,
        session,
        withHeader(productCreation.request(session, template), header, `${start}a`),
      );
      one.need(created, 'the creation with the first key');
      const other = await create(
        productCreation,
        session,
        withHeader(productCreation.request(session, template), header, `${start}b`),
      );
      other.expect(created, 'no other call has this key');
      expectThat(
        productCreation.idOf(one.json) !== productCreation.idOf(other.json),
        'the call with the second key got the answer of the first',
      );
    },
    { most: 5 },
  ),

  'tracepass.idempotency.keys-are-per-workspace': keysAreScopedToTheTenant(productCreation),
  'tracepass.idempotency.concurrent-key': parallelReplaysMakeOne(passportCreation, undefined, {
    thenRepeat: true,
  }),
  'tracepass.idempotency.key-is-kept-for-24-hours': keysLast(passportCreation),
  'tracepass.idempotency.key-is-free-after-24-hours': keysExpire(productCreation),
} satisfies Partial<Record<RuleId, Check<operations>>>;
