/** A file, flag or option that cannot be used: one clear line, exit code 2. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}
