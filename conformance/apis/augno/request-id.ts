import type { Answer } from '../../http/answer.js';

/** The id that the service gave the request. */
export function requestIdOf({ headers }: Answer): string | undefined {
  return headers['request-id'];
}
