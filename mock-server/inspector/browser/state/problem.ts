import { signal } from '@preact/signals';
import { tokenWanted } from '../control/token.js';

/** What went wrong last; empty when nothing did. */
export const problem = signal('');

/** What was done last, for those who cannot see it. */
export const notice = signal('');

/** Does something; what goes wrong is told on the page. */
export async function attempt(action: () => Promise<void> | void, success = ''): Promise<void> {
  try {
    await action();
    problem.value = '';
    notice.value = success;
  } catch (error) {
    if (isAbort(error) || tokenWanted.value) return;
    problem.value = error instanceof Error ? error.message : String(error);
  }
}

/** Whether something ended because this page ended it. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
