import type { Oracle } from '../finding.js';
import { canaryMark } from '../knowledge.js';

/**
 * No answer to one workspace's credential, or to none that works, holds what marks the rows of another one.
 *
 * @param canaries what marks the rows of each workspace
 */
export function leak(canaries: ReadonlyMap<string, string>): Oracle {
  return ({ shot: { draft }, outcome }) => {
    // The control protocol shows the rows of every workspace.
    if (draft.route.api === 'control') return undefined;
    for (const { body } of outcome.answers) {
      if (!body.includes(canaryMark)) continue;
      for (const [workspace, canary] of canaries) {
        if (workspace !== draft.tenant && body.includes(canary)) {
          return `${draft.tenant ?? 'nobody'} is told a row of ${workspace}: ${around(body, canary)}`;
        }
      }
    }
    return undefined;
  };
}

function around(body: Buffer, canary: string): string {
  const at = body.indexOf(canary);
  return body.subarray(Math.max(0, at - 60), at + canary.length + 20).toString();
}
