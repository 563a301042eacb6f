import { statusClass } from '../../journal-filter.js';
import type { JournalEntry } from '../../protocol.js';

/** The status of an answer; told by its number, and coloured by its class. */
export function Status({ entry }: { readonly entry: JournalEntry }) {
  const { response, delivery } = entry;
  return (
    <span class={`status s${statusClass(entry)}`} title={delivery === 'whole' ? undefined : delivery}>
      {response?.status ?? 'none'}
      {delivery !== 'whole' && '…'}
    </span>
  );
}
