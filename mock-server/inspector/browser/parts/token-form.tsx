import { useState } from 'preact/hooks';
import { controlToken, enterToken } from '../control/token.js';
import { connect } from '../state/session.js';

/** Asks for the control token, which the page does not hold. */
export function TokenForm() {
  const [token, setToken] = useState('');
  const refused = controlToken.value !== '';
  return (
    <main class="token">
      <h1>Twinspec inspector</h1>
      <p>
        This mock was started with a control token. The page holds none: enter it here. It is kept in this tab
        until the tab is closed.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          enterToken(token);
          void connect();
        }}
      >
        <label>
          Control token
          <input
            type="password"
            required
            autocomplete="off"
            spellcheck={false}
            value={token}
            onInput={({ currentTarget }) => setToken(currentTarget.value)}
          />
        </label>
        <button class="primary">Continue</button>
      </form>
      <p role="alert">{refused && 'That was not it.'}</p>
    </main>
  );
}
