import type { ApiName } from '../../generated/apis.js';
import type { SnapshotContent } from '../../generated/formats.js';
import { Examiner } from '../examiner/examiner.js';
import { Faults } from '../faults/faults.js';
import { Journal } from '../journal/journal.js';
import type { Api, ApiInstance } from '../pack.js';
import { SnapshotRefused } from '../snapshots/refused.js';
import { restoreStores, saveStores } from '../snapshots/stores.js';
import { Budgets, RateWindows } from '../store/counters.js';
import { Ledger } from '../store/ledger.js';
import { Tenants } from '../store/tenants.js';
import { Clock } from './clock.js';
import { Random } from './random.js';
import type { SandboxOptions } from './sandbox.js';

/** Where contents belong: what stays when they are replaced. */
export interface Site {
  readonly options: SandboxOptions;
  readonly basePath: string;
  readonly apis: ReadonlyMap<ApiName, Api>;
}

// Faults draw from a generator of their own, so that injecting one does not change the ids that follow.
const faultSeed = 0x66_61_75_6c;

/** What a sandbox is made of, all of it new after a reset or a restore. */
export class Contents {
  readonly clock: Clock;
  /** When the world began, in milliseconds since the epoch by its own clock. */
  readonly startedAt: number;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly examiner: Examiner;
  readonly #site: Site;
  readonly #instances = new Map<ApiName, ApiInstance>();

  /** @param startedAt by the clock that is restored afterwards; the time at which the clock starts when left out */
  constructor(site: Site, startedAt?: number) {
    const { seed, clock, journalSize } = site.options;
    this.#site = site;
    this.clock = new Clock(clock.now);
    if (clock.frozen) this.clock.freeze(clock.now);
    this.startedAt = startedAt ?? this.clock.now();
    this.faults = new Faults(new Random(seed ^ faultSeed));
    this.journal = new Journal(journalSize);
    this.examiner = new Examiner((api) => this.#apiNamed(api)?.contract.policies);
    this.journal.listen((exchange) => this.examiner.examine(exchange));
  }

  /**
   * New contents with what was saved of others.
   *
   * @throws SnapshotRefused when an API is not served here or by another contract, or a store cannot be read
   */
  static restored(site: Site, { startedAt, stores, apis }: SnapshotContent): Contents {
    const contents = new Contents(site, startedAt);
    restoreStores(contents.#stores, stores, '/content/stores');
    for (const [name, saved] of Object.entries(apis)) {
      const place = `/content/apis/${name}`;
      const api = contents.#apiNamed(name);
      const instance = api && contents.instance(api.name);
      if (!instance) {
        throw new SnapshotRefused(place, `is not served here; served: ${[...site.apis.keys()].join(', ')}`);
      }
      const { version } = instance.api.contract;
      if (saved.contract !== version) {
        throw new SnapshotRefused(
          `${place}/contract`,
          `the state is of version ${saved.contract} of the contract; served is version ${version}`,
        );
      }
      restoreStores(instance.stores, saved.stores, `${place}/stores`);
    }
    return contents;
  }

  /** Everything that is remembered from one call to the next. Journal and findings tell of the past and are left out. */
  save(): SnapshotContent {
    const apis: SnapshotContent['apis'] = {};
    for (const name of this.#site.apis.keys()) {
      const instance = this.instance(name);
      if (!instance) continue;
      apis[name] = { contract: instance.api.contract.version, stores: saveStores(instance.stores) };
    }
    return { startedAt: this.startedAt, stores: saveStores(this.#stores), apis };
  }

  /** An API, undefined when it is not served. Its world is built when it is first asked for. */
  instance(name: ApiName): ApiInstance | undefined {
    const { options, basePath, apis } = this.#site;
    const known = this.#instances.get(name);
    const api = apis.get(name);
    if (known || !api) return known;
    const instance = api.instantiate({
      sandbox: options.name,
      basePath,
      startedAt: this.startedAt,
      clock: this.clock,
      random: new Random(options.seed),
      tenants: new Tenants(),
      budgets: new Budgets(),
      windows: new RateWindows(),
      ledger: new Ledger(),
    });
    this.#instances.set(name, instance);
    return instance;
  }

  get #stores() {
    return { clock: this.clock, faults: this.faults };
  }

  #apiNamed(wanted: string): Api | undefined {
    return [...this.#site.apis.values()].find(({ name }) => name === wanted);
  }
}
