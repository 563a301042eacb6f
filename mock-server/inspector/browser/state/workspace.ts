import { computed, signal } from '@preact/signals';
import { credentialOf } from '../../draft.js';
import type { JournalEntry, Workspace } from '../../protocol.js';
import { credentials, workspaces } from './sandbox.js';

/** A workspace by API and id, which are unique together. */
export function keyOfWorkspace({ api, id }: Pick<Workspace, 'api' | 'id'>): string {
  return `${api}/${id}`;
}

const chosen = signal('');

/** The workspace whose usage is shown: the chosen one, else the first that something is counted of. */
export const shownWorkspace = computed(
  () =>
    workspaces.value.find((workspace) => keyOfWorkspace(workspace) === chosen.value) ??
    workspaces.value.find(({ usage }) => Object.keys(usage).length > 0) ??
    workspaces.value[0],
);

export function chooseWorkspace(key: string): void {
  chosen.value = key;
}

/** The workspace that an exchange was about, as far as that is known. */
export function workspaceOf(entry: JournalEntry): Workspace | undefined {
  const credential = credentialOf(entry, credentials.value);
  return workspaces.value.find(({ api, id }) => api === credential?.api && id === credential.workspace);
}

/** Shows the usage of the workspace that an exchange was about. */
export function focusWorkspace(entry: JournalEntry): void {
  const workspace = workspaceOf(entry);
  if (workspace) chosen.value = keyOfWorkspace(workspace);
}
