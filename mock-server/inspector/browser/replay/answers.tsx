import { useEffect, useRef } from 'preact/hooks';
import type { JournalEntry } from '../../protocol.js';
import { Message } from '../journal/message.js';
import type { Answer } from './send.js';

/** What became of a request that was sent again. */
export type Outcome = { readonly answer: Answer } | { readonly failure: string };

/** The answer that the journal has, and beside it what came back when the request was sent again. */
export function Answers({
  entry,
  outcome,
}: {
  readonly entry: JournalEntry;
  readonly outcome: Outcome | undefined;
}) {
  return (
    <div class={outcome ? 'answers two' : 'answers'}>
      <FirstAnswer entry={entry} />
      {outcome && <SecondAnswer outcome={outcome} entry={entry} />}
    </div>
  );
}

function FirstAnswer({ entry: { response } }: { readonly entry: JournalEntry }) {
  if (!response) return <p class="hint">The connection was reset before there was an answer.</p>;
  const { status, headers, body, encoding } = response;
  return (
    <Message title={`Answer: ${status}`} headers={headers} body={body} isBase64={encoding === 'base64'} />
  );
}

function SecondAnswer({ outcome, entry }: { readonly outcome: Outcome; readonly entry: JournalEntry }) {
  const place = useRef<HTMLDivElement>(null);
  // It may stand below what is seen.
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [outcome]);
  return (
    <div class="second" ref={place}>
      <Returned outcome={outcome} entry={entry} />
    </div>
  );
}

function Returned({ outcome, entry }: { readonly outcome: Outcome; readonly entry: JournalEntry }) {
  if ('failure' in outcome) {
    return (
      <section class="message">
        <h3>Sent again: no answer</h3>
        <p class="hint">There was none: {outcome.failure}</p>
      </section>
    );
  }
  const { status, headers, body, isBase64 } = outcome.answer;
  const same = entry.response?.status === status && entry.response.body === body;
  return (
    <Message
      title={`Sent again: ${status}${same ? ', the same answer' : ''}`}
      {...{ headers, body, isBase64 }}
    />
  );
}
