import { useState } from 'preact/hooks';
import { shownBody } from '../../body-text.js';
import { parseHeaders, printHeaders, type Draft } from '../../draft.js';
import { attempt } from '../state/problem.js';

interface Props {
  readonly draft: Draft;
  readonly onSend: (draft: Draft) => void;
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** A request to be changed before it is sent; as whom is chosen beside it. */
export function Editor({ draft, onSend }: Props) {
  const [method, setMethod] = useState(draft.method);
  const [url, setUrl] = useState(draft.url);
  const [headers, setHeaders] = useState(printHeaders(draft.headers));
  const [body, setBody] = useState(shownBody(draft.body));
  return (
    <form
      class="editor"
      aria-label="Request"
      onSubmit={(event) => {
        event.preventDefault();
        void attempt(() => onSend({ token: draft.token, method, url, headers: parseHeaders(headers), body }));
      }}
    >
      <div class="row">
        <label class="field">
          <span>Method</span>
          <select value={method} onChange={({ currentTarget }) => setMethod(currentTarget.value)}>
            {methods.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <label class="field wide">
          <span>Path and query</span>
          <input
            class="code"
            required
            pattern="/.*"
            title="starts with a slash"
            value={url}
            onInput={({ currentTarget }) => setUrl(currentTarget.value)}
          />
        </label>
      </div>
      <label class="field">
        <span>Headers</span>
        <textarea
          class="code"
          rows={4}
          spellcheck={false}
          value={headers}
          onInput={({ currentTarget }) => setHeaders(currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>Body</span>
        <textarea
          class="code"
          rows={8}
          spellcheck={false}
          value={body}
          onInput={({ currentTarget }) => setBody(currentTarget.value)}
        />
      </label>
      <button class="primary">Send</button>
    </form>
  );
}
