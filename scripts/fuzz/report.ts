import type { ApiName } from '../../generated/apis.js';
import type { Finding } from './finding.js';

/** Bytes of a request that are shown. */
const shownBytes = 2000;

/**
 * A finding for people, with the one line that brings it about again.
 *
 * @param whole shows the request as well
 */
export function findingText(
  { oracle, detail, shot, index }: Finding,
  { seed, api }: { readonly seed: number; readonly api?: ApiName },
  whole: boolean,
): string {
  const where = shot ? `${shot.draft.route.operation.id}, ${shot.family}` : 'no single request';
  const only = api === undefined ? '' : ` --api ${api}`;
  return [
    `\n${oracle}: ${detail}`,
    `  ${where}`,
    `  npm run fuzz -- --seed ${seed}${only} --only-index ${index}`,
    ...(whole && shot ? [`  ${JSON.stringify(shot.bytes.toString('latin1', 0, shownBytes))}`] : []),
  ].join('\n');
}
