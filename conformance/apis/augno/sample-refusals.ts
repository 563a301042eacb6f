import type { operations } from '../../../generated/augno/openapi.js';
import { member, text } from '../../engine/read.js';
import { Blocked, Skipped } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';
import type { ApiClient } from '../../http/client.js';
import { withHeader } from '../../laws/creation.js';
import { newKey } from '../../laws/idempotency.js';
import { presenting, unissuedKey } from './api-keys.js';
import { makeCall } from './calls.js';
import { versionPolicy } from './contract-reading.js';
import { isMarked } from './keyed.js';
import { minimalProduct, newProduct, tryProduct, type AugnoSession } from './ground.js';

/** A refusal, and what had been asked for. */
export interface Sample {
  readonly of: string;
  readonly answer: Answer;
  readonly error: unknown;
  readonly code: string;
  /** Such as nobody asked for: a target that mistakes one request for another answers with it. */
  readonly isReplay: boolean;
}

type Provoke = (session: AugnoSession) => Promise<Answer>;

const unknown = 'pd_000000000000';

/** Requests that are refused, so that together they bring most codes that can be had without a burst or a fault. */
const provocations: Readonly<Record<string, Provoke>> = {
  'an unknown query parameter': ({ api }) => api.send('listProducts', { query: { skip: '1' } }),
  'a limit of 0': ({ api }) => api.send('listUnits', { query: { limit: 0 } }),
  'an unknown include': ({ api }) => api.send('listProducts', { query: { 'include[]': ['nonsense'] } }),
  'a product without sku': (session) => productWith(session, { sku: undefined }),
  'a sku that is null': (session) => productWith(session, { sku: null }),
  'an unknown product type': (session) => productWith(session, { type: 'nonsense' }),
  'an unknown field': (session) => productWith(session, { nonsense: 1 }),
  'a category that does not exist': (session) => productWith(session, { category_id: 'itcg_000000000000' }),
  'a taken SKU': async (session) => {
    const sku = session.fresh();
    await newProduct(session, { sku });
    return productWith(session, { sku });
  },
  'malformed JSON': ({ api }) => api.send('createProduct', { bodyText: '{"sku":' }),
  'a product that does not exist': ({ api }) => api.call('getProduct', { path: { id: unknown } }),
  'an update without members': async (session) => {
    const path = { id: (await newProduct(session)).id };
    return session.api.send('updateProduct', { path, body: {} });
  },
  'a second delete': async (session) => {
    const path = { id: (await newProduct(session)).id };
    await session.api.call('deleteProduct', { path });
    return session.api.call('deleteProduct', { path });
  },
  'a key used with another body': async (session) => {
    const { header } = session.contract.policies.idempotency;
    const key = newKey(session);
    const refused = withHeader({ body: { sku: 1 } }, header, key);
    await session.api.send('createUnit', refused);
    return session.api.send('createUnit', { ...refused, body: { sku: 2 } });
  },
  'no version': (session) => listing(session.withHeaders({ [versionPolicy(session).header]: '' })),
  'an unsupported version': (session) =>
    listing(session.withHeaders({ [versionPolicy(session).header]: '2024-01-01' })),
  'no credentials': (session) => listing(presenting(session, '')),
  'a malformed key': (session) => listing(presenting(session, 'Bearer aug_sk_test_')),
  'a key that was never issued': (session) => listing(presenting(session, `Bearer ${unissuedKey}`)),
  'an expired key': (session) => listing(session.as('expired')),
  'a revoked key': (session) => listing(session.as('revoked')),
  'a subscription that is not paid': (session) => listing(session.as('pastDue')),
  'a key that may only read': (session) => makeCall(session, 'createProduct', session.as('readOnly')),
  'a path that does not exist': ({ api }) => api.sendElsewhere('GET', '/v1/catalog/no-such-thing'),
  'a method that does not exist': ({ api }) => api.sendElsewhere('PUT', '/v1/catalog/products', { body: {} }),
};

/**
 * One refusal of each kind, made once per run. What the target does not offer is left out, and what it does not refuse
 * is the business of other rules.
 *
 * @throws Blocked when it refuses nothing
 */
export function sampleRefusals(session: AugnoSession): Promise<readonly Sample[]> {
  return session.once('sample refusals', async (shared) => {
    const samples: Sample[] = [];
    for (const [of, provoke] of Object.entries(provocations)) {
      const answer = await attempt(provoke, shared);
      const error = member(answer?.json, 'error');
      const code = text(member(error, 'code'));
      if (answer && code !== undefined)
        samples.push({ of, answer, error, code, isReplay: isMarked(shared, answer) });
    }
    if (samples.length === 0) throw new Blocked('no refusal carries an error with a code');
    return samples;
  });
}

async function attempt(provoke: Provoke, session: AugnoSession): Promise<Answer | undefined> {
  try {
    return await provoke(session);
  } catch (error) {
    if (error instanceof Skipped || error instanceof Blocked) return undefined;
    throw error;
  }
}

async function productWith(session: AugnoSession, members: object): Promise<Answer> {
  return tryProduct(session, { ...(await minimalProduct(session)), ...members });
}

function listing(client: ApiClient<operations>): Promise<Answer> {
  return client.call('listProducts');
}
