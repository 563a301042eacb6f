import { computed, signal } from '@preact/signals';
import { everything, passes } from '../../journal-filter.js';
import { keepNewest, mostEntries } from '../../kept-entries.js';
import type { JournalEntry } from '../../protocol.js';
import { control, ControlError, given } from '../control/client.js';
import { journalEvents } from '../control/journal-events.js';
import { isAbort } from './problem.js';

/** Entries that a page of the list has: the document stays small, however long the traffic lasts. */
export const pageSize = 100;

/** Milliseconds for which entries are gathered before the page shows them. */
const gathering = 100;
/** Milliseconds before a stream that ended is taken up again, and before one that could not be reached is. */
const [afterEnd, afterFailure] = [200, 1000];

const entries = signal<readonly JournalEntry[]>([]);
/** What is shown while new entries are held back. */
const held = signal<readonly JournalEntry[] | undefined>(undefined);

export const filter = signal(everything);
/** Number of the page of the list, the newest being 0. */
export const page = signal(0);
/** Number of the exchange that is open. */
export const opened = signal<number | undefined>(undefined);
export const connected = signal(false);

/** The exchanges that are shown, before the filter, oldest first. */
export const shown = computed(() => held.value ?? entries.value);
/** Those that pass the filter, newest first. */
export const filtered = computed(() => {
  const wanted = filter.value;
  return shown.value.filter((entry) => passes(entry, wanted)).toReversed();
});
export const paused = computed(() => held.value !== undefined);
/** How many came since the list stands still. */
export const waiting = computed(() => {
  const last = held.value?.at(-1)?.id ?? 0;
  return held.value ? entries.value.filter(({ id }) => id > last).length : 0;
});
export const openedEntry = computed(() => shown.value.find(({ id }) => id === opened.value));

export function pause(): void {
  held.value ??= entries.value;
}

export function goOn(): void {
  held.value = undefined;
  page.value = 0;
}

/** Turns pages; the list stands still on any but the newest, or it would move while it is read. */
export function turnTo(number: number): void {
  page.value = number;
  if (number > 0) pause();
}

/** Shows nothing that came before. */
export function forget(): void {
  entries.value = [];
  held.value = undefined;
  opened.value = undefined;
  page.value = 0;
}

/**
 * Shows the journal of a sandbox and follows it until `signal` aborts. A sandbox that is reset ends its stream; what it
 * has is then read again.
 *
 * @param onChange told after exchanges came, and after every new start
 * @throws ControlError when the protocol refuses, as it does when the sandbox was removed
 */
export async function follow(sandbox: string, signal: AbortSignal, onChange: () => void): Promise<void> {
  while (!signal.aborted) {
    let wait = afterEnd;
    try {
      const params = { path: { sandbox }, query: { limit: mostEntries } };
      const listed = given(await control.GET('/sandboxes/{sandbox}/journal', { params, signal }));
      entries.value = keepNewest([], listed);
      connected.value = true;
      onChange();
      await receive(journalEvents(sandbox, listed.at(-1)?.id ?? 0, signal), onChange);
    } catch (error) {
      if (isAbort(error)) return;
      if (error instanceof ControlError) throw error;
      wait = afterFailure;
    } finally {
      connected.value = false;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

async function receive(events: AsyncIterable<JournalEntry>, onChange: () => void): Promise<void> {
  let gathered: JournalEntry[] = [];
  const show = () => {
    entries.value = keepNewest(entries.value, gathered);
    gathered = [];
    onChange();
  };
  for await (const entry of events) {
    if (gathered.length === 0) setTimeout(show, gathering);
    gathered.push(entry);
  }
}
