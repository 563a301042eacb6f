import { freshKey, keyOf, underKey, type Draft } from '../../draft.js';
import { offerIn } from '../../overage.js';
import type { JournalEntry } from '../../protocol.js';
import { apis } from '../state/sandbox.js';
import { workspaceOf } from '../state/workspace.js';

interface ButtonProps {
  readonly entry: JournalEntry;
  readonly draft: Draft;
  readonly onSend: (draft: Draft) => void;
}

/** The same request with its key, with another one, and without; as one, where the API has no keys. */
export function KeyButtons({ entry, draft, onSend }: ButtonProps) {
  const header = apis.value.find(({ name }) => name === entry.api)?.idempotencyHeader;
  const key = header === undefined ? undefined : keyOf(draft, header);
  if (header === undefined || entry.request.method === 'GET')
    return <Button title="Send" draft={draft} onSend={onSend} />;
  // Made at the click, or two clicks would be one request and its repetition.
  const fresh = () => onSend(underKey(draft, header, freshKey()));
  return (
    <>
      <Button
        title={key === undefined ? 'Send without a key' : 'Send with its key'}
        draft={draft}
        onSend={onSend}
      />
      <button type="button" onClick={fresh}>
        Send with a new key
      </button>
      {key !== undefined && (
        <Button title="Send without a key" draft={underKey(draft, header, undefined)} onSend={onSend} />
      )}
    </>
  );
}

function Button({ title, draft, onSend }: { title: string } & Omit<ButtonProps, 'entry'>) {
  return (
    <button type="button" onClick={() => onSend(draft)}>
      {title}
    </button>
  );
}

/** Where a limit was reached and more is sold: the same request with the charge accepted. */
export function AcceptButton({ entry, draft, onSend }: ButtonProps) {
  const api = apis.value.find(({ name }) => name === entry.api);
  const offer = offerIn(entry, api, workspaceOf(entry));
  if (!offer) return null;
  const header = api?.idempotencyHeader;
  const accept = () => {
    // Another body is another intention, so it needs another key.
    const keyed =
      header === undefined || keyOf(draft, header) === undefined
        ? draft
        : underKey(draft, header, freshKey());
    onSend({ ...keyed, body: offer.body });
  };
  return (
    <button type="button" class="primary" onClick={accept}>
      Accept {offer.cents} cents and send
    </button>
  );
}
