import { openedEntry } from '../state/journal.js';
import { EntryDetail } from './entry-detail.js';
import { EntryList } from './entry-list.js';
import { Filters } from './filters.js';

/** The exchanges beside the one that is open. */
export function JournalView() {
  const entry = openedEntry.value;
  return (
    <div class={entry ? 'journal with-detail' : 'journal'}>
      <section class="list" aria-label="Exchanges">
        <Filters />
        <EntryList />
      </section>
      {entry && <EntryDetail key={entry.id} entry={entry} />}
    </div>
  );
}
