import { useRef, useState } from 'preact/hooks';
import { control, done, given } from '../control/client.js';
import { controlToken, enterToken, tokenWanted } from '../control/token.js';
import { connected, forget } from '../state/journal.js';
import { attempt } from '../state/problem.js';
import { baseUrlOf, readSandbox, sandboxName, sandboxNames } from '../state/sandbox.js';
import { show } from '../state/session.js';
import { Choice } from './choice.js';
import { ConfirmButton } from './confirm-button.js';

/** Which sandbox is shown, and what can be done with it as a whole. */
export function TopBar() {
  const name = sandboxName.value;
  const params = { path: { sandbox: name } };
  const names = sandboxNames.value.includes(name) ? sandboxNames.value : [...sandboxNames.value, name];

  const reset = () =>
    attempt(async () => {
      given(await control.POST('/sandboxes/{sandbox}/reset', { params }));
      forget();
      await readSandbox();
    }, `${name} is as it was made`);
  const remove = () =>
    attempt(async () => {
      done(await control.DELETE('/sandboxes/{sandbox}', { params }));
      show('default');
    }, `${name} is removed`);

  return (
    <header>
      <h1>
        Twinspec <span>inspector</span>
      </h1>
      <Choice
        label="Sandbox"
        value={name}
        options={names.map((each) => ({ value: each, title: each }))}
        onChoose={show}
      />
      <div class="row">
        <NewSandbox />
        <ConfirmButton
          label="Reset"
          question={`Reset ${name}? Rows, counters, clock and faults become those it was made with; the journal is emptied.`}
          confirm="Reset it"
          onConfirm={() => void reset()}
        />
        <ConfirmButton
          label="Delete"
          disabled={name === 'default'}
          question={`Delete ${name}, with all that is in it?`}
          confirm="Delete it"
          onConfirm={() => void remove()}
        />
      </div>
      <p class={connected.value ? 'connection live' : 'connection'}>
        {connected.value ? 'live' : 'not connected'}
      </p>
      <p class="links">
        <a href={`${baseUrlOf(undefined)}/docs`}>Documentation</a>
        {controlToken.value !== '' && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              enterToken('');
              tokenWanted.value = true;
            }}
          >
            Forget the token
          </button>
        )}
      </p>
    </header>
  );
}

function NewSandbox() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [name, setName] = useState('');
  const create = () =>
    attempt(async () => {
      const made = given(
        await control.POST('/sandboxes', { body: name.trim() === '' ? {} : { name: name.trim() } }),
      );
      setName('');
      show(made.name);
    });
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        New…
      </button>
      <dialog ref={dialog} aria-label="New sandbox">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            dialog.current?.close();
            void create();
          }}
        >
          <label class="field">
            <span>Name</span>
            <input
              value={name}
              placeholder="drawn when left out"
              pattern="[a-z0-9]([a-z0-9\-]{0,38}[a-z0-9])?"
              title="lower-case letters, digits and hyphens"
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </label>
          <div class="row">
            <button class="primary">Make it</button>
            <button type="button" onClick={() => dialog.current?.close()}>
              Cancel
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
