import { signal } from '@preact/signals';

/** Under which the tab remembers the control token; it is forgotten when the tab is closed. */
const key = 'twinspec control token';

/** The control token that was entered; empty where there is none. */
export const controlToken = signal(sessionStorage.getItem(key) ?? '');

/** Whether the mock refused for want of the right token. */
export const tokenWanted = signal(false);

export function enterToken(token: string): void {
  controlToken.value = token;
  tokenWanted.value = false;
  if (token === '') sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, token);
}
