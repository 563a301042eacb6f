/** A constraint for which this room has no generator. It is not a fault of the schema: an override can serve it. */
export class CannotGenerate extends Error {
  constructor(constraint: string) {
    super(`No strings can be generated for the ${constraint}.`);
    this.name = 'CannotGenerate';
  }
}

/** What `make` returns, or `otherwise` when it has no generator. */
export function unlessImpossible<T>(make: () => T, otherwise: T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof CannotGenerate) return otherwise;
    throw error;
  }
}
