import { isDeepStrictEqual } from 'node:util';
import { property, type Property } from '../engine/check.js';
import { expectThat, show } from '../engine/expect.js';
import type { Session } from '../engine/session.js';
import type { ApiClient, RawOptions } from '../http/client.js';
import { bind } from './bind.js';
import { newKey } from './idempotency.js';
import { keyedRequest, perform, underKey, type KeyedOperation } from './keyed.js';

/** Where a key that was used is to be new. */
export interface Elsewhere<Operations, Template> {
  client(session: Session<Operations>): ApiClient<Operations>;
  /** A request that succeeds with this client. */
  request(session: Session<Operations>, template: Template): RawOptions | Promise<RawOptions>;
  /** What sets the two apart, for the message. */
  readonly why: string;
}

/** A key that was used in one scope is new in another: the request there is carried out, and answered for itself. */
export function keyIsNewElsewhere<O, T>(
  binding: KeyedOperation<O, T>,
  elsewhere: Elsewhere<O, T>,
  most = 5,
): Property<O> {
  const law = property<O, T>(
    binding.templates,
    async (session, template) => {
      const key = newKey(session);
      const theirs = underKey(session, await elsewhere.request(session, template), key);
      const first = await perform(binding, session, await keyedRequest(binding, session, template, key));
      first.need(binding.success, 'the first request');
      const second = await perform(binding, session, theirs, elsewhere.client(session));
      second.accept(binding.success, elsewhere.why);
      expectThat(
        !isDeepStrictEqual(second.json, first.json),
        `the second request got the answer of the first, ${show(first.json)} (${elsewhere.why})`,
      );
    },
    { most },
  );
  return bind('keys-are-scoped', [binding.operation], law);
}
