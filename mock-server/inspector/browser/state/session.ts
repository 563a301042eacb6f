import { effect, signal } from '@preact/signals';
import { ControlError } from '../control/client.js';
import { tokenWanted } from '../control/token.js';
import { follow, forget } from './journal.js';
import { attempt, problem } from './problem.js';
import { readSandbox, readService, readState, sandbox, sandboxName } from './sandbox.js';

/** What the page can show; `state` is a page of its own on narrow screens only. */
export type View = 'journal' | 'rows' | 'state';
export const view = signal<View>('journal');

/** Milliseconds after which what others may have changed is read again. */
const rereading = 5000;
/** Milliseconds for which exchanges are waited for before what they changed is read. */
const settling = 250;

let following: AbortController | undefined;
let settled: ReturnType<typeof setTimeout> | undefined;

/** Starts with the sandbox that the address names. */
export function start(): void {
  const named = new URLSearchParams(location.hash.slice(1)).get('sandbox');
  if (named) sandboxName.value = named;
  effect(() => {
    const name = sandboxName.value;
    history.replaceState(
      null,
      '',
      name === 'default' ? location.pathname : `#sandbox=${encodeURIComponent(name)}`,
    );
  });
  // A browser has few connections for each host, so a page that nobody sees gives its own back.
  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : void connect()));
  setInterval(() => {
    if (!document.hidden && following && !tokenWanted.value) void readState().catch(() => undefined);
  }, rereading);
  void connect();
}

/** Shows a sandbox. */
export function show(name: string): void {
  sandboxName.value = name;
  sandbox.value = undefined;
  forget();
  void connect();
}

/** Reads everything and follows the journal, from the start. */
export async function connect(): Promise<void> {
  stop();
  const { signal: ended } = (following = new AbortController());
  await attempt(async () => {
    await readService();
    await readSandbox();
    await follow(sandboxName.value, ended, readSoon);
  });
  if (ended.aborted || tokenWanted.value) return;
  // The protocol refused: the sandbox was removed, or expired.
  const why = problem.value;
  if (sandboxName.value !== 'default' && why !== '') {
    show('default');
    problem.value = why;
  }
}

function stop(): void {
  following?.abort();
  following = undefined;
}

/** Reads what exchanges have changed, once for all that come at once. */
function readSoon(): void {
  clearTimeout(settled);
  settled = setTimeout(() => {
    void readState().catch((error: unknown) => {
      if (error instanceof ControlError) problem.value = error.message;
    });
  }, settling);
}
