import { useEffect, useRef } from 'preact/hooks';
import { decisive } from '../../journal-filter.js';
import type { JournalEntry } from '../../protocol.js';
import { Replay } from '../replay/replay.js';
import { opened } from '../state/journal.js';
import { callerOf } from '../state/sandbox.js';
import { Message } from './message.js';
import { Status } from './status.js';

/** An exchange: why it was answered so, what was asked and answered, and what can be done with it. */
export function EntryDetail({ entry }: { readonly entry: JournalEntry }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The list may be a long way up, and on narrow screens it is gone.
  useEffect(() => heading.current?.focus(), []);
  const close = () => (opened.value = undefined);
  const { id, at, api, operation, durationMs, delivery, request, faults, example } = entry;
  const facts = [
    ['Exchange', `${id}, ${at}`],
    ['Operation', operation === undefined ? 'none matched' : `${operation} of ${api}`],
    ['Credential', callerOf(entry)],
    ['Took', `${durationMs} ms`],
    ...(delivery === 'whole' ? [] : [['Delivery', delivery]]),
    ...(faults.length === 0 ? [] : [['Faults', faults.join(', ')]]),
    ...(example ? [['Example', 'asked for with Prefer']] : []),
  ];
  return (
    <article
      class="detail"
      aria-labelledby="detail-title"
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <header class="row">
        <h2 id="detail-title" tabIndex={-1} ref={heading}>
          <Status entry={entry} /> {request.method} {request.url}
        </h2>
        <button type="button" onClick={close}>
          Close
        </button>
      </header>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Decisions entry={entry} />
      <Replay entry={entry} />
      <Message title="Request" headers={request.headers} body={request.body} />
    </article>
  );
}

function Decisions({ entry }: { readonly entry: JournalEntry }) {
  const reason = decisive(entry);
  return (
    <section>
      <h3>Decisions</h3>
      <ol class="decisions">
        {entry.decisions.map((each, index) => (
          <li key={index} class={each === reason ? 'decisive' : undefined}>
            <b>{each.policy}</b> {each.decision}
          </li>
        ))}
      </ol>
    </section>
  );
}
