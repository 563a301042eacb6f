import { useRef } from 'preact/hooks';
import { decisive } from '../../journal-filter.js';
import type { JournalEntry } from '../../protocol.js';
import { control, done } from '../control/client.js';
import { ConfirmButton } from '../parts/confirm-button.js';
import {
  filtered,
  forget,
  goOn,
  opened,
  page,
  pageSize,
  pause,
  paused,
  shown,
  turnTo,
  waiting,
} from '../state/journal.js';
import { attempt } from '../state/problem.js';
import { callerOf, sandboxName } from '../state/sandbox.js';
import { focusWorkspace } from '../state/workspace.js';
import { Status } from './status.js';

/** A page of the exchanges that pass the filter, newest first. */
export function EntryList() {
  const list = useRef<HTMLOListElement>(null);
  const first = page.value * pageSize;
  const entries = filtered.value.slice(first, first + pageSize);
  return (
    <>
      <Controls />
      {entries.length === 0 && <p class="empty">{hint()}</p>}
      <ol class="entries" ref={list} onKeyDown={(event) => walk(event, list.current)}>
        {entries.map((entry) => (
          <Item key={entry.id} entry={entry} isOpen={opened.value === entry.id} />
        ))}
      </ol>
      <Pages first={first} count={entries.length} />
    </>
  );
}

function Controls() {
  const clear = () =>
    attempt(async () => {
      const params = { path: { sandbox: sandboxName.value } };
      done(await control.DELETE('/sandboxes/{sandbox}/journal', { params }));
      forget();
    }, 'The journal is empty');
  return (
    <div class="row controls">
      <button type="button" aria-pressed={paused.value} onClick={() => (paused.value ? goOn() : pause())}>
        {paused.value ? 'Go on' : 'Pause'}
      </button>
      {paused.value && <span class="hint">{waiting.value} new</span>}
      <span class="spring" />
      <ConfirmButton
        label="Empty"
        question="Empty the journal of this sandbox?"
        confirm="Empty it"
        onConfirm={() => void clear()}
      />
    </div>
  );
}

function hint(): string {
  return shown.value.length === 0
    ? 'Nothing was asked yet. Requests to this sandbox appear here as they are answered.'
    : 'No exchange is like that.';
}

function Item({ entry, isOpen }: { readonly entry: JournalEntry; readonly isOpen: boolean }) {
  const { id, at, request, operation, faults, example } = entry;
  const reason = decisive(entry);
  return (
    <li>
      <button
        type="button"
        class="entry"
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => {
          opened.value = isOpen ? undefined : id;
          focusWorkspace(entry);
        }}
      >
        <Status entry={entry} />
        <span class="what">
          <b>{request.method}</b> {request.url}
        </span>
        <time dateTime={at}>{at.slice(11, 19)}</time>
        <span class="why">
          {reason ? `${reason.policy}: ${reason.decision}` : (operation ?? 'no operation')}
          {faults.length > 0 && <em> fault</em>}
          {example && <em> example</em>}
        </span>
        <span class="who">{callerOf(entry)}</span>
      </button>
    </li>
  );
}

function Pages({ first, count }: { readonly first: number; readonly count: number }) {
  const total = filtered.value.length;
  if (total <= pageSize) return null;
  return (
    <nav aria-label="Pages of exchanges" class="row pages">
      <button type="button" disabled={page.value === 0} onClick={() => turnTo(page.value - 1)}>
        Newer
      </button>
      <span>
        {first + 1} to {first + count} of {total}
      </span>
      <button type="button" disabled={first + count >= total} onClick={() => turnTo(page.value + 1)}>
        Older
      </button>
    </nav>
  );
}

/** The arrow keys go from one exchange to the next. */
function walk(event: KeyboardEvent, list: HTMLOListElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !list) return;
  const buttons = [...list.querySelectorAll<HTMLButtonElement>('button.entry')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = buttons[at + step];
  if (at === -1 || !next) return;
  event.preventDefault();
  next.focus();
}
