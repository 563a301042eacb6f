import type { operations } from '../../../generated/augno/openapi.js';
import type { Answer } from '../../http/answer.js';
import type { ApiClient } from '../../http/client.js';
import { created } from '../../laws/creation.js';
import { productCreation } from './creations.js';
import { groundOf, minimalProduct, type AugnoSession } from './ground.js';

/** A call that succeeds with the usual headers: a list, a single row, a write. */
export type PlainCall = 'listProducts' | 'getUnit' | 'createProduct';

const plainCalls: readonly PlainCall[] = ['listProducts', 'getUnit', 'createProduct'];

/** Makes a plain call, and remembers what it created, even where it should not have been able to. */
export async function makeCall(
  session: AugnoSession,
  call: PlainCall,
  client: ApiClient<operations>,
): Promise<Answer> {
  switch (call) {
    case 'listProducts':
      return client.call(call, { query: { limit: 1 } });
    case 'getUnit':
      return client.call(call, { path: { id: (await groundOf(session)).unit.id } });
    case 'createProduct': {
      const answer: Answer = await client.send(call, { body: await minimalProduct(session) });
      if (answer.status === created) productCreation.remember(session, answer.json);
      return answer;
    }
  }
}

/** The control: with the usual headers the plain calls succeed. @throws Blocked */
export function needPlainCalls(session: AugnoSession): Promise<void> {
  return session.once('plain calls that succeed', async (shared) => {
    for (const call of plainCalls.filter((one) => shared.allows(one))) {
      const answer = await makeCall(shared, call, shared.api);
      answer.need(call === 'createProduct' ? created : 200, `${call} with the usual headers`);
    }
  });
}

/** Makes every plain call with another client, and judges each answer, after the control. */
export async function judgeCalls(
  session: AugnoSession,
  client: ApiClient<operations>,
  judge: (answer: Answer, call: PlainCall) => void,
  calls: readonly PlainCall[] = plainCalls,
): Promise<void> {
  await needPlainCalls(session);
  for (const call of calls.filter((one) => session.allows(one)))
    judge(await makeCall(session, call, client), call);
}
