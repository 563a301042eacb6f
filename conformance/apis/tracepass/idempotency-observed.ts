import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { observation, type Check } from '../../engine/check.js';
import { member } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { create, created, withHeader, type CreationRequest } from '../../laws/creation.js';
import { newKey } from '../../laws/idempotency.js';
import { keyBeyondAscii, keySentTwice } from '../../laws/key-observations.js';
import { groundCategory } from './bodies.js';
import { newProduct, productCreation } from './ground.js';
import { productWrite } from './keyed-operations.js';

/** A creation of a product under a key. */
function creation(session: Session<operations>, key: string, overrides: object = {}): CreationRequest {
  const body = { name: 'Conformance check', model: session.fresh(), category: groundCategory, ...overrides };
  return withHeader({ body }, session.contract.policies.idempotency.header, key);
}

/** What becomes of a key whose first call was refused because of `defect`. */
async function afterRefusal(session: Session<operations>, status: number, defect: object): Promise<string> {
  const key = newKey(session);
  const refused = await create(productCreation, session, creation(session, key, defect));
  refused.need(status, 'the call that is to be refused');
  const corrected = await create(productCreation, session, creation(session, key));
  if (corrected.status === created) return `After a ${status} the key can be used for the corrected call.`;
  return `After a ${status} the corrected call with the key is answered ${corrected.status}.`;
}

export const observedIdempotency = {
  'tracepass.idempotency.key-after-a-refusal': observation(async (session) => {
    const { model } = await newProduct(session);
    const invalid = await afterRefusal(session, 400, { category: session.fresh() });
    return `${invalid} ${await afterRefusal(session, 409, { model })}`;
  }),

  'tracepass.idempotency.key-on-another-path': observation(async (session) => {
    const [one, other] = [await newProduct(session), await newProduct(session)];
    const { header } = session.contract.policies.idempotency;
    const change = { body: { name: 'Conformance check, renamed' }, headers: { [header]: newKey(session) } };
    const first = await session.api.send('updateProduct', { path: { id: one._id }, ...change });
    first.need(200, 'the first change');
    const second = await session.api.send('updateProduct', { path: { id: other._id }, ...change });
    if (second.status !== 200) return `A key that was used on another product is answered ${second.status}.`;
    return member(second.json, '_id') === one._id
      ? 'A key that was used on another product is answered with that product.'
      : 'A key that was used on another product is new for this one.';
  }),

  'tracepass.idempotency.reordered-body': observation(async (session) => {
    const request = creation(session, newKey(session));
    const first = await create(productCreation, session, request);
    first.need(created, 'the first creation');
    const body = Object.fromEntries(Object.entries(request.body).reverse());
    const second = await create(productCreation, session, { ...request, body });
    const isReplay = productCreation.idOf(second.json) === productCreation.idOf(first.json);
    if (second.status === created && isReplay) return 'Members in another order are the same body.';
    return `Members in another order are another body, answered ${second.status}.`;
  }),

  'tracepass.idempotency.unusable-key': observation(async (session) => {
    const { keyMaxLength } = session.contract.policies.idempotency;
    // The client leaves an empty header out; a space is what HTTP strips from a value, so an empty one arrives.
    const empty = await create(productCreation, session, creation(session, ' '));
    const overlong = newKey(session).padEnd(keyMaxLength + 1, 'k');
    const long = await create(productCreation, session, creation(session, overlong));
    return `An empty key is answered ${empty.status}, a key of ${overlong.length} characters ${long.status}.`;
  }),

  'tracepass.idempotency.key-beyond-ascii': keyBeyondAscii(productWrite),
  'tracepass.idempotency.key-sent-twice': keySentTwice(productWrite),
} satisfies Partial<Record<RuleId, Check<operations>>>;
