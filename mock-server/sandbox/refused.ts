/**
 * A request that the state of a sandbox forbids (`conflict`), that names something that there is not (`unknown`), or
 * that cannot be (`invalid`). Nothing was changed.
 */
export class SandboxRefused extends Error {
  readonly reason: 'conflict' | 'unknown' | 'invalid';

  constructor(reason: 'conflict' | 'unknown' | 'invalid', message: string) {
    super(message);
    this.name = 'SandboxRefused';
    this.reason = reason;
  }
}
