import type { ApiName } from '../../generated/apis.js';
import { contract } from '../../generated/control/contract.js';
import { schemasOf } from '../contract-schemas.js';
import type { Api } from '../pack.js';
import { SandboxRefused } from './refused.js';
import { Sandbox, type SandboxOptions } from './sandbox.js';

export interface SandboxesOptions {
  readonly apis: ReadonlyMap<ApiName, Api>;
  /** Most sandboxes at a time, the default one included. */
  readonly limit: number;
  /** Milliseconds after which a sandbox that nobody uses is removed; Infinity keeps them. */
  readonly idleExpiry: number;
  /** How the default sandbox is made, and every other one where its request leaves something out. */
  readonly defaults: Omit<SandboxOptions, 'name' | 'snapshot'>;
  /** A snapshot that the default sandbox, and no other, starts with. */
  readonly snapshot?: unknown;
  /** Milliseconds of real time; replaced in tests. */
  readonly now?: () => number;
}

// Names stand in base URLs.
const isName = schemasOf(contract).guard<string>({ $ref: 'control#/$defs/SandboxRequest/properties/name' });

/** What a new sandbox may be asked to be; what is left out is as in the default one. */
export interface NewSandbox extends Partial<SandboxOptions> {
  readonly apis?: readonly ApiName[];
}

/** All sandboxes of a mock, by name. The default one is there from the start and stays. */
export class Sandboxes implements Iterable<Sandbox> {
  readonly limit: number;
  readonly idleExpiry: number;
  readonly apis: ReadonlyMap<ApiName, Api>;
  readonly default: Sandbox;
  readonly #defaults: Omit<SandboxOptions, 'name' | 'snapshot'>;
  readonly #now: () => number;
  readonly #sandboxes = new Map<string, Sandbox>();
  readonly #lastUsed = new Map<string, number>();
  #drawn = 0;

  /**
   * @throws UnknownScenario when the defaults name a scenario that there is not
   * @throws SnapshotRefused when the snapshot cannot be restored
   */
  constructor({ apis, limit, idleExpiry, defaults, snapshot, now = Date.now }: SandboxesOptions) {
    this.apis = apis;
    this.limit = limit;
    this.idleExpiry = idleExpiry;
    this.#defaults = defaults;
    this.#now = now;
    this.default = this.#keep(new Sandbox({ ...defaults, name: 'default', snapshot }, apis));
  }

  [Symbol.iterator](): Iterator<Sandbox> {
    this.removeIdle();
    return this.#sandboxes.values();
  }

  get size(): number {
    return this.#sandboxes.size;
  }

  /** A sandbox, which counts as a use of it. */
  get(name: string): Sandbox | undefined {
    this.removeIdle();
    const sandbox = this.#sandboxes.get(name);
    if (sandbox) {
      this.#lastUsed.delete(name);
      this.#lastUsed.set(name, this.#now());
    }
    return sandbox;
  }

  /**
   * Makes a sandbox.
   *
   * @throws SandboxRefused when the name is none or taken, an API is not served, or there are too many already
   * @throws UnknownScenario when a scenario is named that there is not
   * @throws SnapshotRefused when the snapshot cannot be restored
   */
  create({ apis = [...this.apis.keys()], ...options }: NewSandbox = {}): Sandbox {
    this.removeIdle();
    const { name = this.#freeName() } = options;
    const named = isName(name);
    if (!named.ok)
      throw new SandboxRefused('invalid', `a sandbox cannot be called "${name}": ${named.reason}`);
    if (this.#sandboxes.has(name)) throw new SandboxRefused('conflict', `there is a sandbox ${name} already`);
    if (this.#sandboxes.size >= this.limit) {
      throw new SandboxRefused(
        'conflict',
        `there are ${this.limit} sandboxes already, as many as this mock keeps`,
      );
    }
    const served = new Map(apis.map((api) => [api, this.#served(api)]));
    // A snapshot has a clock and what scenarios brought about: nothing is left out that defaults could fill in.
    const bare = options.snapshot === undefined ? {} : { clock: {}, scenarios: [] };
    return this.#keep(new Sandbox({ ...this.#defaults, ...bare, ...options, name }, served));
  }

  /** @throws SandboxRefused for the default sandbox; false when there is no such one */
  delete(name: string): boolean {
    if (name === 'default') {
      throw new SandboxRefused('conflict', 'the default sandbox stays; it can be reset');
    }
    this.#sandboxes.get(name)?.close();
    this.#lastUsed.delete(name);
    return this.#sandboxes.delete(name);
  }

  /** Removes sandboxes that nobody used for the idle expiry. */
  removeIdle(): void {
    // Uses are noted by moving a name to the end, so the longest unused stand at the front.
    for (const [name, used] of this.#lastUsed) {
      if (name === 'default') continue;
      if (this.#now() - used < this.idleExpiry) return;
      this.delete(name);
    }
  }

  close(): void {
    for (const sandbox of this.#sandboxes.values()) sandbox.close();
  }

  #keep(sandbox: Sandbox): Sandbox {
    this.#sandboxes.set(sandbox.name, sandbox);
    this.#lastUsed.set(sandbox.name, this.#now());
    return sandbox;
  }

  #served(name: ApiName): Api {
    const api = this.apis.get(name);
    if (api) return api;
    const served = [...this.apis.keys()].join(', ');
    throw new SandboxRefused('unknown', `${name} is not served; served: ${served}`);
  }

  #freeName(): string {
    do this.#drawn += 1;
    while (this.#sandboxes.has(`s${this.#drawn}`));
    return `s${this.#drawn}`;
  }
}
