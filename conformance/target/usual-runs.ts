import type { Target } from '../../generated/formats.js';

/** Cases per property that a target is asked to answer for when nobody says how many. */
export function usualRuns({ control, limits }: Target): number {
  // Who speaks the control protocol is made for tests; anywhere else a request is somebody's money or somebody's quota.
  return control !== undefined && limits?.requestsPerSecond === undefined ? 25 : 10;
}
