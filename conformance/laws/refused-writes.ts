import { property, type Property } from '../engine/check.js';
import { expectEqual } from '../engine/expect.js';
import type { Session } from '../engine/session.js';
import type { Answer } from '../http/answer.js';
import type { ApiClient, RawOptions } from '../http/client.js';
import { bind } from './bind.js';
import type { LawName } from './catalogue.js';
import { newKey } from './idempotency.js';
import { keyedRequest, perform, underKey, type KeyedOperation } from './keyed.js';

/** How a valid write is made one that has to be refused. */
interface Spoiling<Operations> {
  readonly law: LawName &
    ('unauthorized-changes-nothing' | 'invalid-changes-nothing' | 'another-tenant-sees-nothing');
  /** Who sends it; the primary credential when left out. */
  readonly client?: (session: Session<Operations>) => ApiClient<Operations>;
  /** What is sent instead; the valid request when left out. */
  readonly spoil?: (request: RawOptions) => RawOptions;
  readonly judge: (answer: Answer, session: Session<Operations>) => void;
  readonly most?: number;
}

/**
 * A write that has to be refused leaves everything as it was. The same write as it should be is the control, where a
 * success is not known from elsewhere.
 */
export function refusedWriteChangesNothing<O, T>(
  binding: KeyedOperation<O, T>,
  { law, client = ({ api }) => api, spoil = (request) => request, judge, most = 5 }: Spoiling<O>,
): Property<O> {
  const check = property<O, T>(
    binding.templates,
    async (session, template) => {
      const request = await keyedRequest(binding, session, template);
      const before = await binding.effect(session, request);
      judge(await perform(binding, session, spoil(request), client(session)), session);
      expectEqual(await binding.effect(session, request), before, 'what the target shows after the refusal');
      if (!session.needsControl(binding.operation)) return;
      // A key of its own: the refusal may be what the first one stands for.
      const control = underKey(session, request, newKey(session));
      (await perform(binding, session, control)).need(binding.success, 'the same write without the defect');
    },
    { most },
  );
  return bind(law, [binding.operation], check);
}
