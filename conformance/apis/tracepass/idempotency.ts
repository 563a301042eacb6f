import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { allOf, property, type Check, type Property } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import type { Session } from '../../engine/session.js';
import type { Answer } from '../../http/answer.js';
import { asManyAsAffordable } from '../../laws/affordable.js';
import { bind } from '../../laws/bind.js';
import { create, created } from '../../laws/creation.js';
import { everyMemberCounts } from '../../laws/fingerprints.js';
import { keysExpire, keysLast, newKey, replayIsIdentical } from '../../laws/idempotency.js';
import { keyIsNewElsewhere, type Elsewhere } from '../../laws/key-scopes.js';
import { keysAreComparedWhole } from '../../laws/key-spellings.js';
import type { KeyedOperation } from '../../laws/keyed.js';
import { repeatDoesNothing } from '../../laws/repeats.js';
import type { Body } from './bodies.js';
import { changes } from './changes.js';
import { documented } from './documented.js';
import { newPassport, newProduct, passportCreation, productCreation } from './ground.js';
import {
  archiveWrite,
  changeWrite,
  deletionWrite,
  imageRemovalWrite,
  passportWrite,
  productDeletionWrite,
  productWrite,
} from './keyed-operations.js';
import { expectErrorText } from './refusals.js';
import { aProduct, productToChange } from './specimens.js';
import { changed, readProduct } from './steps.js';
import { productOf } from './workspaces.js';

/** The header that carries a key. */
function keyed(session: Session<operations>, key: string): Record<string, string> {
  return { [session.contract.policies.idempotency.header]: key };
}

/** A key that was used with one body is refused with another: 422 and an error text. */
function expectMismatch(answer: Answer): void {
  expectErrorText(answer, 422, 'the key was used with another body');
}

/** What was used as a key here is new in another workspace, for a request that succeeds there. */
function inAnotherWorkspace(
  write: KeyedOperation<operations, Body>,
  request: Elsewhere<operations, Body>['request'],
): Property<operations> {
  return keyIsNewElsewhere(write, {
    client: (session) => session.as('otherTenant'),
    request,
    why: 'the key was used by another workspace only',
  });
}

/** A request about a new product of the other workspace, with an image. */
async function ofTheirs(session: Session<operations>) {
  const imageUrls = ['https://cdn.example.com/theirs.jpg'];
  const { _id: id } = await newProduct(session, { imageUrls }, session.as('otherTenant'));
  return { path: { id, index: 0 } };
}

export const idempotency = {
  'tracepass.idempotency.passport-replay-is-identical': replayIsIdentical(passportCreation),
  'tracepass.idempotency.passport-replay-creates-nothing': bind(
    'replay-is-effect-free',
    ['createPassport'],
    property(
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
  ),
  'tracepass.idempotency.product-replay-is-identical': repeatDoesNothing(productWrite, 30),

  'tracepass.idempotency.update-replay-is-identical': bind(
    'replay-is-identical',
    ['updateProduct'],
    property(changes, async (session, body) => {
      const { _id: id } = await productToChange(session);
      const request = { path: { id }, body, headers: keyed(session, newKey(session)) };
      const first = await session.api.send('updateProduct', request);
      first.need(200, 'the first change');
      const repeat = await session.api.send('updateProduct', request);
      expectEqual(repeat.json, first.json, 'the body of the repeated change');
    }),
  ),

  'tracepass.idempotency.update-replay-changes-nothing': bind(
    'replay-is-effect-free',
    ['updateProduct'],
    property(
      changes,
      async (session, body) => {
        const { _id: id } = await productToChange(session);
        const read = async () => documented(session, 'Product', await readProduct(session, id));
        const request = { path: { id }, body, headers: keyed(session, newKey(session)) };
        (await session.api.send('updateProduct', request)).need(200, 'the first change');
        await changed(session, id, { name: `Later name ${session.fresh()}` });
        const before = await read();
        await session.api.send('updateProduct', request);
        expectEqual(await read(), before, 'the product after the repeat of an earlier change');
      },
      { most: 8 },
    ),
  ),

  'tracepass.idempotency.deletion-replay-is-identical': repeatDoesNothing(deletionWrite),

  'tracepass.idempotency.key-with-another-body': allOf(
    everyMemberCounts(productWrite, expectMismatch),
    everyMemberCounts(passportWrite, expectMismatch),
    everyMemberCounts(changeWrite, expectMismatch),
  ),

  'tracepass.idempotency.any-key-up-to-255': keysAreComparedWhole(passportWrite),
  'tracepass.idempotency.keys-are-compared-whole': keysAreComparedWhole(productWrite),
  'tracepass.idempotency.keys-of-changes-are-compared-whole': asManyAsAffordable(
    keysAreComparedWhole(changeWrite),
    keysAreComparedWhole(deletionWrite, 4),
    keysAreComparedWhole(archiveWrite, 3),
    keysAreComparedWhole(productDeletionWrite, 3),
    keysAreComparedWhole(imageRemovalWrite, 3),
  ),

  'tracepass.idempotency.keys-are-per-workspace': asManyAsAffordable(
    inAnotherWorkspace(productWrite, productCreation.request),
    inAnotherWorkspace(changeWrite, async (session, template) => ({
      path: { id: (await productOf(session, 'otherTenant'))._id },
      body: template,
    })),
    inAnotherWorkspace(passportWrite, async (session, template) => {
      const { _id: productId } = await productOf(session, 'otherTenant');
      return passportCreation.request(session, { ...template, productId });
    }),
    inAnotherWorkspace(deletionWrite, async (session) => ({
      path: { id: (await newPassport(session, {}, session.as('otherTenant')))._id },
    })),
    inAnotherWorkspace(archiveWrite, ofTheirs),
    inAnotherWorkspace(productDeletionWrite, ofTheirs),
    inAnotherWorkspace(imageRemovalWrite, ofTheirs),
  ),

  'tracepass.idempotency.key-is-kept-for-24-hours': keysLast(passportCreation),
  'tracepass.idempotency.key-is-free-after-24-hours': keysExpire(productCreation),
} satisfies Partial<Record<RuleId, Check<operations>>>;
