import type { Evidence, Habit, Sighting, Watch } from './habit.js';
import { Recent } from './recent.js';

/** Clients that are watched at a time. */
const clientLimit = 64;

/** Pieces of evidence that are listed; further ones are counted. */
const evidenceLimit = 50;

/** What is known of one habit. */
export class Case {
  readonly habit: Habit;
  readonly #watches = new Recent<string, Watch>(clientLimit);
  /** The one that looked last, and at whom: most often it is the next to look as well. */
  #last: { readonly who: string; readonly watch: Watch } | undefined;
  /** Proven for good, at most as many as are listed. */
  readonly #proven: Evidence[] = [];
  readonly #told = new Set<string>();
  /** Proven ones that are not listed. */
  #further = 0;
  /** Exchanges up to this number prove nothing. */
  #cleared = 0;

  constructor(habit: Habit) {
    this.habit = habit;
  }

  observe(sighting: Sighting): void {
    for (const evidence of this.#watchFor(sighting).observe(sighting)) {
      if (!this.#isNew(evidence)) continue;
      if (this.#proven.length >= evidenceLimit) {
        this.#further += 1;
        continue;
      }
      this.#proven.push(evidence);
      if (evidence.once !== undefined) this.#told.add(evidence.once);
    }
  }

  /** What is proven as things stand, and how many more there are than are listed. */
  evidence(final: boolean): { listed: Evidence[]; more: number } {
    const standing = this.#watches.values().flatMap((watch) => watch.standing?.(final) ?? []);
    const all = [...this.#proven, ...standing.filter((evidence) => this.#isNew(evidence))];
    const listed = all.slice(0, evidenceLimit);
    return { listed, more: this.#further + all.length - listed.length };
  }

  /**
   * Forgets what was proven.
   *
   * @param newest number of the last exchange: those up to it prove nothing any more, but may still excuse a client
   */
  clear(newest: number): void {
    this.#cleared = newest;
    this.#proven.length = 0;
    this.#told.clear();
    this.#further = 0;
  }

  #watchFor(sighting: Sighting): Watch {
    const who = this.habit.togetherBy?.(sighting) ?? sighting.client;
    if (this.#last?.who === who) return this.#last.watch;
    const watch = this.#watches.get(who) ?? this.habit.watch();
    // Also one that is known, which thereby becomes the latest and stays.
    this.#watches.set(who, watch);
    this.#last = { who, watch };
    return watch;
  }

  #isNew({ earlier = [], exchange, once }: Evidence): boolean {
    if (once !== undefined && this.#told.has(once)) return false;
    return [...earlier, exchange].every(({ id }) => id > this.#cleared);
  }
}
