/** Something the run created on the target. */
export interface Creation {
  /** What it is, for a person who has to remove it by hand, e.g. `product 6650… (model ts-k3f9-4)`. */
  readonly what: string;
  /** Removes it and resolves to whether it is gone; absent where the contract offers no way. */
  readonly remove?: () => Promise<boolean>;
}

/** Everything a run created, to be removed in reverse order at its end. */
export class Ledger {
  readonly #creations = new Map<string, Creation>();

  /** Enters a creation; a replayed one is known already and stays entered once. */
  enter(creation: Creation): void {
    if (!this.#creations.has(creation.what)) this.#creations.set(creation.what, creation);
  }

  /** Whether it is entered. */
  has({ what }: Creation): boolean {
    return this.#creations.has(what);
  }

  /** How many of the entries can be removed. */
  get removable(): number {
    return [...this.#creations.values()].filter(({ remove }) => remove !== undefined).length;
  }

  /** Removes what can be removed and names what is left. */
  async cleanUp(): Promise<string[]> {
    const left: string[] = [];
    for (const creation of [...this.#creations.values()].reverse()) {
      const gone = creation.remove ? await creation.remove().catch(() => false) : false;
      if (!gone) left.push(creation.what);
    }
    this.#creations.clear();
    return left.reverse();
  }
}
