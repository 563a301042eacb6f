import type { ApiName } from '../../generated/apis.js';
import type { components } from '../../generated/control/openapi.js';
import type { Examiner } from '../examiner/examiner.js';
import { reported } from '../examiner/report.js';
import type { Faults } from '../faults/faults.js';
import type { Journal } from '../journal/journal.js';
import type { Api, ApiInstance } from '../pack.js';
import { applyScenarios } from '../scenarios/index.js';
import { contentOf, snapshotOf, type Snapshot } from '../snapshots/document.js';
import type { Clock } from './clock.js';
import { Contents } from './contents.js';

/** How a sandbox is made, and what a reset brings back. */
export interface SandboxOptions {
  /** Lower-case words joined by hyphens; `default` is served at `/`. */
  readonly name: string;
  /** Seed of everything random. */
  readonly seed: number;
  readonly clock: ClockStart;
  /** Names of scenarios, applied in this order. */
  readonly scenarios: readonly string[];
  /** Most exchanges that the journal keeps. */
  readonly journalSize: number;
  /** A snapshot (spec/control) that it starts with; clock and scenarios come on top of it. */
  readonly snapshot?: unknown;
}

export interface ClockStart {
  /** Where the clock starts; when left out, at the real time or that of the snapshot. */
  readonly now?: Date;
  readonly frozen?: boolean;
}

/** One isolated world: a clock, a seed, faults, a journal, and for each API its tenants, rows and counters. */
export class Sandbox {
  readonly options: SandboxOptions;
  readonly apis: ReadonlyMap<ApiName, Api>;
  #contents: Contents;

  /**
   * @throws UnknownScenario when an option names a scenario that there is not
   * @throws SnapshotRefused when the snapshot cannot be restored
   */
  constructor(options: SandboxOptions, apis: ReadonlyMap<ApiName, Api>) {
    this.options = options;
    this.apis = apis;
    this.#contents = this.#madeContents();
    applyScenarios(this, options.scenarios);
  }

  get name(): string {
    return this.options.name;
  }

  get clock(): Clock {
    return this.#contents.clock;
  }

  /** When its world began, in milliseconds since the epoch by its own clock. */
  get startedAt(): number {
    return this.#contents.startedAt;
  }

  get faults(): Faults {
    return this.#contents.faults;
  }

  get journal(): Journal {
    return this.#contents.journal;
  }

  get examiner(): Examiner {
    return this.#contents.examiner;
  }

  /**
   * What clients did wrong, the oldest first.
   *
   * @param options.final takes the clients for finished, so that what they left undone is told too; true when left out
   */
  findings({ final = true }: { readonly final?: boolean } = {}): components['schemas']['Finding'][] {
    return this.examiner.findings({ final }).map((finding) => reported(finding, this));
  }

  /** Path below which the APIs are served, without a trailing slash; empty for the default sandbox. */
  get basePath(): string {
    return this.name === 'default' ? '' : `/__sandbox/${this.name}`;
  }

  /** An API of this sandbox, undefined when it serves no such one. Its world is built when it is first asked for. */
  instance(name: ApiName): ApiInstance | undefined {
    return this.#contents.instance(name);
  }

  /** All that it remembers from one call to the next, as a document. */
  snapshot(): Snapshot {
    return snapshotOf(this.#contents.save());
  }

  /**
   * Replaces what it remembers by what a snapshot holds; journal and findings begin anew. A reset still brings back
   * how the sandbox was made.
   *
   * @throws SnapshotRefused when the document cannot be restored here; nothing is changed then
   */
  restore(document: unknown): void {
    const contents = Contents.restored(this, contentOf(document));
    this.close();
    this.#contents = contents;
  }

  /** Puts everything back to how the sandbox was made. */
  reset(): void {
    const contents = this.#madeContents();
    this.close();
    this.#contents = contents;
    applyScenarios(this, this.options.scenarios);
  }

  /** Ends what listens to the sandbox. */
  close(): void {
    this.#contents.journal.close();
  }

  #madeContents(): Contents {
    const { snapshot, clock } = this.options;
    if (snapshot === undefined) return new Contents(this);
    const contents = Contents.restored(this, contentOf(snapshot));
    if (clock.now) contents.clock.set(clock.now);
    if (clock.frozen === true) contents.clock.freeze(clock.now);
    if (clock.frozen === false) contents.clock.resume();
    return contents;
  }
}
