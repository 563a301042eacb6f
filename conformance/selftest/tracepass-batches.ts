import { jsonOf, Refusal, type Call, type Reply } from './http.js';
import { draft, takeSlots } from './tracepass-passports.js';
import { bodyOf, valid, type Documented, type Store, type Workspace } from './tracepass-store.js';

type Sent = Documented['CreatePassportRequest'];

/** How many writes a request takes: one for each item of a batch, a broken one included. */
export function writesOf({ operation, text }: Call): number {
  const items: unknown = operation?.id === 'createPassportBatch' ? Object(jsonOf(text)).passports : undefined;
  return Array.isArray(items) ? Math.max(1, items.length) : 1;
}

/** Facts §14.11. What an item is must show one by one: a broken one fails alone. Mock: the whole batch is refused. */
export function createPassportBatch(call: Call, owner: Workspace, store: Store): Reply {
  const { passports, confirmOverage } = bodyOf<{ passports: unknown[]; confirmOverage?: boolean }>(
    call,
    'CreatePassportBatchRequest',
  );
  // An item may speak for the batch. Mock: what it says of charges is not looked at.
  const isConfirmed = confirmOverage ?? passports.some((item) => Object(item).confirmOverage === true);
  takeSlots(passports.length, owner, store, isConfirmed);
  const results = passports.map((item, index) => {
    try {
      const sent = valid<Sent>('CreatePassportRequest', item);
      return { index, status: 'created', data: draft(sent, owner, store, () => undefined) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { index, status: 'error', error: String(Object(error.reply.body).error) };
    }
  });
  return { status: 200, body: { results } };
}
