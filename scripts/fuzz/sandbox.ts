import { createHash } from 'node:crypto';
import type { Served } from './routes.js';
import type { Desk } from './desk.js';
import { headerOf, type Answer } from './wire/answer.js';

/** A credential of the seeded world, as the control protocol lists it. */
export interface Credential {
  readonly api: string;
  /** Its role, e.g. `primary`. */
  readonly name: string;
  readonly workspace: string;
  readonly token: string;
}

interface Table {
  readonly api: string;
  readonly name: string;
  readonly rows: number;
}

interface SnapshotDocument {
  readonly content: {
    readonly apis: Readonly<Record<string, { readonly stores: Readonly<Record<string, unknown>> }>>;
  };
}

/** A world of the mock that the fuzzer has to itself, driven by the control protocol. */
export class FuzzedSandbox {
  readonly name: string;
  readonly basePath: string;
  readonly #desk: Desk;
  readonly #path: string;
  credentials: readonly Credential[] = [];
  tables: readonly Table[] = [];

  constructor(name: string, desk: Desk) {
    this.name = name;
    this.#desk = desk;
    this.basePath = `/__sandbox/${name}`;
    this.#path = `/__control/sandboxes/${name}`;
  }

  /**
   * Makes it, in place of one of the same name.
   *
   * @throws DeskFailed when the mock does not
   */
  async make(snapshot?: string): Promise<void> {
    await this.remove();
    await this.#desk.have('POST', '/__control/sandboxes', { body: { name: this.name } });
    if (snapshot !== undefined) await this.restore(snapshot);
    this.credentials = await this.#desk.have('GET', `${this.#path}/credentials`);
    this.tables = await this.#desk.have('GET', `${this.#path}/rows`);
  }

  async remove(): Promise<void> {
    await this.#desk.ask('DELETE', this.#path);
  }

  async snapshot(): Promise<string> {
    return (await this.#desk.ask('GET', `${this.#path}/snapshot`)).body.toString();
  }

  async restore(snapshot: string): Promise<void> {
    await this.#desk.have('PUT', `${this.#path}/snapshot`, { text: snapshot });
  }

  /** Takes away what makes its APIs fail on purpose, and makes it once more where it was removed. */
  async mend(snapshot: string): Promise<void> {
    const { status } = await this.#desk.ask('DELETE', `${this.#path}/faults`);
    if (status === 404) await this.make(snapshot);
  }

  /** A request that moves the clock on, so that the window of a limit by the second is empty again. */
  get nextSecond(): { readonly method: string; readonly path: string; readonly body: unknown } {
    return { method: 'PATCH', path: `${this.#path}/clock`, body: { advance: 'PT1S' } };
  }

  /** A digest of every row of every workspace. */
  async rows(): Promise<string> {
    const { content } = await this.#desk.have<SnapshotDocument>('GET', `${this.#path}/snapshot`);
    const hash = createHash('sha256');
    for (const { api, name } of this.tables) {
      hash.update(JSON.stringify(content.apis[api]?.stores[name] ?? null));
    }
    return hash.digest('hex');
  }

  /** A credential of each workspace that can have rows: those that only read are left out. */
  writers(api: Served): Credential[] {
    const unable = /revoked|expired|pastDue|readOnly|noScope|Exhausted/;
    const able = this.credentials.filter((each) => each.api === api && !unable.test(each.name));
    return [...new Map(able.map((each) => [each.workspace, each])).values()];
  }
}

/**
 * Name of the sandbox that an answer says was made. The route that its request was meant for tells nothing: the list of
 * sandboxes, with another method, makes one as well.
 */
export function sandboxMadeBy(answer: Answer): string | undefined {
  return /^\/__control\/sandboxes\/([\w-]+)$/.exec(headerOf(answer, 'location') ?? '')?.[1];
}
