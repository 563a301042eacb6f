import type { components } from '../../generated/control/openapi.js';
import type { Random } from '../../mock-server/sandbox/random.js';

type Fault = components['schemas']['FaultRequest'];

// Shares are small: each strike is a request that has to be sent again.
const faults: readonly Fault[] = [
  { connection: 'resetBefore', share: 0.01 },
  { connection: 'resetAfter', share: 0.01 },
  { connection: 'truncate', share: 0.01 },
  { status: 500, share: 0.02 },
  { status: 500, when: 'afterEffect', share: 0.01 },
  { status: 503, share: 0.02 },
  { status: 503, when: 'afterEffect', share: 0.01 },
  { latencyMs: { min: 0, max: 5 }, share: 0.02 },
];

/** The faults of one round: none, or up to three at a time. */
export function drawFaults(random: Random): Fault[] {
  const amount = random.integer(0, 3);
  return Array.from({ length: amount }, () => faults[random.integer(0, faults.length - 1)] ?? {});
}
