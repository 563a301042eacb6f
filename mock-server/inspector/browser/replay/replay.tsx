import { useState } from 'preact/hooks';
import { curlOf } from '../../curl.js';
import { credentialOf, draftOf, lostIn, type Draft } from '../../draft.js';
import type { JournalEntry } from '../../protocol.js';
import { Choice } from '../parts/choice.js';
import { notice } from '../state/problem.js';
import { baseUrlOf, credentials, faults } from '../state/sandbox.js';
import { Answers, type Outcome } from './answers.js';
import { CopyCurl } from './copy-curl.js';
import { Editor } from './editor.js';
import { AcceptButton, KeyButtons } from './send-buttons.js';
import { send } from './send.js';

/** The answer, ways to send the request again, and what comes back then beside it. */
export function Replay({ entry }: { readonly entry: JournalEntry }) {
  const [token, setToken] = useState(credentialOf(entry, credentials.value)?.token ?? '');
  const [outcome, setOutcome] = useState<Outcome>();
  const [isEdited, setEdited] = useState(false);
  const draft: Draft = { ...draftOf(entry, credentials.value), token };
  const baseUrl = baseUrlOf(entry.api);
  const lost = lostIn(entry);

  const again = async (request: Draft) => {
    const result = await outcomeOf(request, baseUrl);
    setOutcome(result);
    notice.value =
      'answer' in result ? `Sent again, answered ${result.answer.status}` : 'Sent again, no answer';
  };

  return (
    <>
      <section>
        <h3>Send it again</h3>
        <div class="row">
          <Choice label="As" value={token} options={choices(entry)} onChoose={setToken} />
          <KeyButtons entry={entry} draft={draft} onSend={(request) => void again(request)} />
          <AcceptButton entry={entry} draft={draft} onSend={(request) => void again(request)} />
          <button type="button" aria-expanded={isEdited} onClick={() => setEdited(!isEdited)}>
            Edit and send
          </button>
          <CopyCurl command={curlOf(draft, baseUrl)} />
        </div>
        {faults.value.some(({ connection }) => connection !== undefined) && (
          <p class="hint">
            A fault breaks connections: a browser then repeats a request by itself, and the journal shows
            both.
          </p>
        )}
        {lost.map((each) => (
          <p key={each} class="hint">
            Not quite the same: {each}.
          </p>
        ))}
        {isEdited && <Editor draft={draft} onSend={(request) => void again(request)} />}
      </section>
      <Answers entry={entry} outcome={outcome} />
    </>
  );
}

/** A connection that breaks is an outcome too: faults are there to bring it about. */
async function outcomeOf(request: Draft, baseUrl: string): Promise<Outcome> {
  try {
    return { answer: await send(request, baseUrl) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

function choices({ api }: JournalEntry) {
  return [
    ...credentials.value
      .filter((credential) => credential.api === api)
      .map(({ token, name, note }) => ({ value: token, title: `${name}: ${note}` })),
    { value: '', title: 'nobody' },
  ];
}
