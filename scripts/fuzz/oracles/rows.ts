import type { Observation } from '../finding.js';

/** Whether nothing that was answered may have changed a row: every write was refused, and every one answered. */
export function mustNotChangeRows(observations: readonly Observation[]): boolean {
  return observations.every(({ shot: { draft }, outcome }) => {
    if (outcome.answers.some(({ status }) => status < 300) && !isSafe(draft.method)) return false;
    // A request inside of another one may be a write, whatever the outer one is.
    return outcome.kind === 'answered' || draft.method === 'GET';
  });
}

/** Whether something was refused at all. */
export function refusesWrites(observations: readonly Observation[]): boolean {
  return observations.some(({ shot: { draft } }) => !isSafe(draft.method));
}

function isSafe(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}
