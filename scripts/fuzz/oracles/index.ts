import type { Oracle } from '../finding.js';
import { answered } from './answered.js';
import { documented } from './documented.js';
import { injection } from './injection.js';
import { leak } from './leak.js';
import { serverError } from './server-error.js';

/** The oracles that look at one answer, by name. */
export function answerOracles(canaries: ReadonlyMap<string, string>): Readonly<Record<string, Oracle>> {
  return { answered, serverError, documented, injection, leak: leak(canaries) };
}
