import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from '../../generated/control/openapi.js';

type Schemas = components['schemas'];

/** The control protocol refused; the message says what was asked and why not. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
}

interface Answered<Data> {
  data?: Data;
  error?: Schemas['Problem'];
  response: Response;
}

/**
 * A sandbox behind the control protocol (spec/control/openapi.yaml), wherever the mock runs. Every method throws
 * ControlError when the protocol refuses.
 */
export class RemoteSandbox {
  readonly #client: Client<paths>;
  readonly #description: Schemas['Sandbox'];

  private constructor(client: Client<paths>, description: Schemas['Sandbox']) {
    this.#client = client;
    this.#description = description;
  }

  /**
   * Makes a sandbox.
   *
   * @param control root of the control protocol, e.g. http://127.0.0.1:4010/__control
   * @param token where the mock was started with a control token
   */
  static async create(
    control: string,
    request: Schemas['SandboxRequest'] = {},
    token?: string,
  ): Promise<RemoteSandbox> {
    const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    const client = createClient<paths>({ baseUrl: control, headers });
    return new RemoteSandbox(client, given(await client.POST('/sandboxes', { body: request })));
  }

  get name(): string {
    return this.#description.name;
  }

  /** Base URL of the sandbox, without a trailing slash: everything before the documented paths. */
  get url(): string {
    const [target] = this.#description.targets;
    if (!target) throw new ControlError(`sandbox ${this.name} serves nothing`);
    return target.baseUrl;
  }

  /** The description of one API as a conformance run takes it, with base URL and credentials. */
  target(api: string): Schemas['Target'] {
    const target = this.#description.targets.find((candidate) => candidate.api === api);
    if (!target) throw new ControlError(`sandbox ${this.name} does not serve ${api}`);
    return target;
  }

  /** Headers of a client of one API, by the role of its credential. */
  headers(api: string, role = 'primary'): Record<string, string> {
    const { credentials, headers } = this.target(api);
    const credential = credentials[role];
    if (!credential) throw new ControlError(`${api} has no credential ${role}`);
    return { ...headers, Authorization: `Bearer ${credential.token}` };
  }

  /** Changes the clock: set, advance by an ISO 8601 duration, freeze, release. */
  async clock(change: Schemas['ClockChange']): Promise<Schemas['Clock']> {
    return given(await this.#client.PATCH('/sandboxes/{sandbox}/clock', { ...this.#here, body: change }));
  }

  /** Brings about the state that a scenario describes. */
  async apply(scenario: string): Promise<void> {
    given(
      await this.#client.POST('/sandboxes/{sandbox}/scenarios', { ...this.#here, body: { name: scenario } }),
    );
  }

  /** Injects a fault. */
  async inject(fault: Schemas['FaultRequest']): Promise<Schemas['Fault']> {
    return given(await this.#client.POST('/sandboxes/{sandbox}/faults', { ...this.#here, body: fault }));
  }

  /** Changes plan, limits, usage or subscription of a workspace, named by its id or by one of its credentials. */
  async workspace(
    api: string,
    workspace: string,
    change: Schemas['WorkspaceChange'],
  ): Promise<Schemas['Workspace']> {
    const params = { path: { sandbox: this.name, api, workspace } };
    return given(
      await this.#client.PATCH('/sandboxes/{sandbox}/workspaces/{api}/{workspace}', { params, body: change }),
    );
  }

  /** The latest exchanges, oldest first, with the decision of every policy. */
  async journal(): Promise<Schemas['JournalEntry'][]> {
    return given(await this.#client.GET('/sandboxes/{sandbox}/journal', this.#here));
  }

  /** What the client did wrong so far, taking its run for finished. */
  async findings(): Promise<Schemas['Finding'][]> {
    const params = { path: { sandbox: this.name }, query: { final: true } };
    return given(await this.#client.GET('/sandboxes/{sandbox}/findings', { params }));
  }

  /** The sandbox as a document that `restore` takes. */
  async snapshot(): Promise<Schemas['Snapshot']> {
    return given(await this.#client.GET('/sandboxes/{sandbox}/snapshot', this.#here));
  }

  async restore(snapshot: Schemas['Snapshot']): Promise<void> {
    given(await this.#client.PUT('/sandboxes/{sandbox}/snapshot', { ...this.#here, body: snapshot }));
  }

  /** Puts everything back to how the sandbox was made. */
  async reset(): Promise<void> {
    given(await this.#client.POST('/sandboxes/{sandbox}/reset', this.#here));
  }

  async delete(): Promise<void> {
    done(await this.#client.DELETE('/sandboxes/{sandbox}', this.#here));
  }

  get #here() {
    return { params: { path: { sandbox: this.name } } };
  }
}

function given<Data>(answered: Answered<Data>): Data {
  if (answered.data === undefined) return refused(answered);
  return answered.data;
}

function done(answered: Answered<unknown>): void {
  if (!answered.response.ok) refused(answered);
}

function refused({ error, response }: Answered<unknown>): never {
  throw new ControlError(
    `${new URL(response.url).pathname}: ${response.status} ${error?.detail ?? ''}`.trim(),
  );
}
