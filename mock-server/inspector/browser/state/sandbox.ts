import { batch, computed, signal } from '@preact/signals';
import type {
  Clock,
  Fault,
  JournalEntry,
  NamedCredential,
  Sandbox,
  Scenario,
  ServedApi,
  Workspace,
} from '../../protocol.js';
import { control, given } from '../control/client.js';

/** Name of the sandbox that is shown. */
export const sandboxName = signal('default');
export const sandboxNames = signal<readonly string[]>([]);

/** What the service serves; the same for all sandboxes. */
export const apis = signal<readonly ServedApi[]>([]);
export const scenarios = signal<readonly Scenario[]>([]);

/** What is known of the sandbox; absent until it was read. */
export const sandbox = signal<Sandbox | undefined>(undefined);
export const credentials = signal<readonly NamedCredential[]>([]);
export const workspaces = signal<readonly Workspace[]>([]);
export const faults = signal<readonly Fault[]>([]);

/** A clock as it was read, and when that was, in milliseconds as `performance.now()` has them. */
export interface ReadClock extends Clock {
  readonly readAt: number;
}
export const clock = signal<ReadClock | undefined>(undefined);

/** The APIs that the sandbox serves, which may be fewer than the service does. */
export const servedApis = computed(() =>
  apis.value.filter(({ name }) => sandbox.value?.apis.includes(name) ?? false),
);

/** Names of the credentials, by API and id. */
const credentialNames = computed(
  () => new Map(credentials.value.map(({ api, id, name }) => [`${api} ${id}`, name])),
);

/** Who asked, as people call the credential. */
export function callerOf({ api, credential }: JournalEntry): string {
  if (credential === undefined) return 'nobody';
  return credentialNames.value.get(`${api} ${credential}`) ?? credential;
}

/** Base URL of an API of the sandbox, at the address under which this page reached the mock. */
export function baseUrlOf(api: string | undefined): string {
  const targets = sandbox.value?.targets ?? [];
  const target = targets.find((candidate) => candidate.api === api) ?? targets[0];
  return location.origin + (target ? new URL(target.baseUrl).pathname.replace(/\/$/, '') : '');
}

/** Reads what all sandboxes have in common, and which there are. */
export async function readService(): Promise<void> {
  const [service, served, presets] = await Promise.all([
    control.GET('/service').then(given),
    control.GET('/apis').then(given),
    control.GET('/scenarios').then(given),
  ]);
  batch(() => {
    sandboxNames.value = service.sandboxes;
    apis.value = served;
    scenarios.value = presets;
  });
}

/** Reads what a sandbox is and has. */
export async function readSandbox(): Promise<void> {
  const params = { path: { sandbox: sandboxName.value } };
  const [described, known] = await Promise.all([
    control.GET('/sandboxes/{sandbox}', { params }).then(given),
    control.GET('/sandboxes/{sandbox}/credentials', { params }).then(given),
    readState(),
  ]);
  if (params.path.sandbox !== sandboxName.value) return;
  batch(() => {
    sandbox.value = described;
    credentials.value = known;
  });
}

/** Reads what traffic and time change. */
export async function readState(): Promise<void> {
  const params = { path: { sandbox: sandboxName.value } };
  const [time, found, injected] = await Promise.all([
    control.GET('/sandboxes/{sandbox}/clock', { params }).then(given),
    control.GET('/sandboxes/{sandbox}/workspaces', { params }).then(given),
    control.GET('/sandboxes/{sandbox}/faults', { params }).then(given),
  ]);
  // Another sandbox may have been chosen meanwhile.
  if (params.path.sandbox !== sandboxName.value) return;
  batch(() => {
    showClock(time);
    workspaces.value = found;
    faults.value = injected;
  });
}

export function showClock(time: Clock): void {
  clock.value = { ...time, readAt: performance.now() };
}
