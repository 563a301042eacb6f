import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Session } from '../../engine/session.js';
import type { Answer } from '../../http/answer.js';
import type { ApiClient, RawOptions } from '../../http/client.js';
import { created } from '../../laws/creation.js';
import { answered, freshItems } from './batch-calls.js';
import { groundCategory } from './bodies.js';
import { freshGs1, newPassport, type Passport } from './ground.js';
import { rememberCreated } from './keyed-operations.js';
import { anyPicture } from './pictures.js';
import { archiving, productDeletion, productToRetire } from './retired.js';
import { passportCalls } from './passport-calls.js';
import { aPassport, aProduct, deletion, passportAtRisk, productToChange } from './specimens.js';

type Operation = keyof operations;

/** A call that succeeds with the primary token. */
export interface Call {
  readonly operation: Operation;
  readonly request: RawOptions;
  /** Its status; several where the sources leave open which. */
  readonly success: number | readonly number[];
}

/**
 * One call of every operation that the target implements, in an order in which all succeed: the one that removes a
 * passport comes last.
 *
 * @throws Blocked when the product or the passport they work on cannot be created
 */
export async function everyCall(session: Session<operations>): Promise<Call[]> {
  const { _id: productId } = session.readOnly ? await aProduct(session) : await productToChange(session);
  const calls: Call[] = [
    { operation: 'listProducts', request: {}, success: 200 },
    { operation: 'getProduct', request: { path: { id: productId } }, success: 200 },
    {
      operation: 'updateProduct',
      request: { path: { id: productId }, body: { name: `Conformance check ${session.fresh()}` } },
      success: 200,
    },
    {
      operation: 'createProduct',
      request: { body: { name: 'Conformance check', model: session.fresh(), category: groundCategory } },
      success: created,
    },
    { operation: 'listTemplates', request: {}, success: 200 },
    { operation: 'getTemplate', request: { path: { category: 'battery' } }, success: 200 },
  ];
  calls.push(...(await productCalls(session)));
  const passport = await passportFor(session, productId);
  if (passport) {
    const path = { id: passport._id };
    calls.push(
      {
        operation: 'createPassport',
        request: { body: { productId, gs1: freshGs1(session) } },
        success: created,
      },
      {
        operation: 'createPassportBatch',
        request: { body: { passports: freshItems(session, [{ productId }]) } },
        success: answered,
      },
      { operation: 'listPassports', request: {}, success: 200 },
      { operation: 'getPassport', request: { path }, success: 200 },
      ...(await passportCalls(session, passport)),
      { operation: 'deletePassport', request: { path }, success: 200 },
    );
  }
  return calls.filter(({ operation }) => session.allows(operation));
}

/** What ends with the deletion of a product, which nothing else is done with. */
async function productCalls(session: Session<operations>): Promise<Call[]> {
  if (session.readOnly || !retiring.some((operation) => session.implements(operation))) return [];
  const { _id: id } = await productToRetire(session);
  return [
    { operation: 'uploadProductImage', request: { path: { id }, form: anyPicture }, success: [200, 201] },
    { operation: 'deleteProductImage', request: { path: { id, index: 0 } }, success: 200 },
    { operation: 'archiveProduct', request: { path: { id } }, success: 200 },
    { operation: 'deleteProduct', request: { path: { id } }, success: 200 },
  ];
}

const retiring = ['uploadProductImage', 'deleteProductImage', 'archiveProduct', 'deleteProduct'] as const;

/** A passport that may be removed, where there are passports; one that is there where nothing may be written. */
async function passportFor(session: Session<operations>, productId: string): Promise<Passport | undefined> {
  if (session.readOnly) return session.implements('getPassport') ? aPassport(session) : undefined;
  if (!session.implements('createPassport')) return undefined;
  return session.sharing ? passportAtRisk(session) : newPassport(session, { productId });
}

/**
 * Shows that the calls succeed with the valid token: those of them whose operation has not been seen to succeed, where
 * writes are limited. In their order, since the last of them removes what the others work on.
 *
 * @throws Blocked
 */
export async function needSuccess(session: Session<operations>, calls: readonly Call[]): Promise<void> {
  for (const call of calls.filter(({ operation }) => session.needsControl(operation))) {
    // The passport and the product of these calls are at risk in other rules as well.
    if (call.operation === 'deletePassport' && session.sharing)
      (await deletion(session)).answer.need(200, 'a deletion');
    else if (call.operation === 'deleteProduct' && session.sharing)
      (await productDeletion(session)).answer.need(200, 'the deletion of a product');
    else if (call.operation === 'archiveProduct' && session.sharing)
      (await archiving(session)).need(200, 'the archiving of a product');
    else needOne(await makeCall(session, call, session.api), call.success);
  }
}

/** @throws Blocked unless the status is one of those of a success */
function needOne(answer: Answer, success: Call['success']): void {
  const [first = created, ...others] = [success].flat();
  if (!others.includes(answer.status)) answer.need(first, 'the same call with the valid token');
}

/**
 * Makes a call, and remembers what it created, even where it should not have been able to. `remover` is the client that
 * cleans up, for tokens that cannot do it themselves.
 */
export async function makeCall(
  session: Session<operations>,
  { operation, request }: Omit<Call, 'success'>,
  client: ApiClient<operations>,
  remover: ApiClient<operations> = session.api,
): Promise<Answer> {
  const answer: Answer = await client.send(operation, request);
  rememberCreated(session, operation, answer, remover);
  return answer;
}
