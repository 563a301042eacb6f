/** A map that keeps the entries that were set last. */
export class Recent<K, V> {
  readonly #limit: number;
  readonly #entries = new Map<K, V>();

  /** @param limit most entries to keep */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: K): V | undefined {
    return this.#entries.get(key);
  }

  has(key: K): boolean {
    return this.#entries.has(key);
  }

  /** Makes the entry the latest one. Returns the entry that had to go for it. */
  set(key: K, value: V): V | undefined {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size <= this.#limit) return undefined;
    for (const [oldest, dropped] of this.#entries) {
      this.#entries.delete(oldest);
      return dropped;
    }
    return undefined;
  }

  delete(key: K): void {
    this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
  }

  /** Values, the oldest first. */
  values(): V[] {
    return [...this.#entries.values()];
  }
}
