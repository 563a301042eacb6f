import type { Fault, FaultRequest } from './protocol.js';

/** A fault that can be switched on by name. */
export interface FaultPreset {
  readonly name: string;
  readonly fault: FaultRequest;
}

/** What a client most often has to survive. */
export const faultPresets: readonly FaultPreset[] = [
  { name: 'Slow: every answer takes 0.5 to 2 s', fault: { latencyMs: { min: 500, max: 2000 } } },
  { name: 'Busy: one call in five is answered 500', fault: { status: 500, share: 0.2 } },
  {
    name: 'Lossy: one in five has its effect, and no answer',
    fault: { connection: 'resetAfter', share: 0.2 },
  },
  { name: 'The next answer is lost after the effect', fault: { connection: 'resetAfter', times: 1 } },
  {
    name: 'The next connection is reset before anything happens',
    fault: { connection: 'resetBefore', times: 1 },
  },
  { name: 'The next body breaks off in the middle', fault: { connection: 'truncate', times: 1 } },
];

/** The fault in force that a preset made, or one exactly like it. */
export function inForce({ fault }: FaultPreset, faults: readonly Fault[]): Fault | undefined {
  return faults.find(({ id: _id, hits: _hits, ...request }) => printed(request) === printed(fault));
}

/** Faults that no preset stands for. */
export function furtherFaults(faults: readonly Fault[]): Fault[] {
  return faults.filter((fault) => !faultPresets.some((preset) => inForce(preset, [fault])));
}

/** A fault in words. */
export function faultInWords({
  operations,
  latencyMs,
  status,
  when,
  connection,
  times,
  share,
}: FaultRequest): string {
  const effects = [
    status === undefined ? '' : `answers ${status}${when === 'afterEffect' ? ' after the effect' : ''}`,
    connection === undefined ? '' : connections[connection],
    latencyMs === undefined
      ? ''
      : `waits ${typeof latencyMs === 'number' ? latencyMs : `${latencyMs.min} to ${latencyMs.max}`} ms`,
  ].filter(Boolean);
  return [
    effects.join(', '),
    `for ${operations?.join(', ') ?? 'every operation'}`,
    times === undefined ? '' : `the next ${times} ${times === 1 ? 'time' : 'times'}`,
    share === undefined ? '' : `in ${Math.round(share * 100)} % of the calls`,
  ]
    .filter(Boolean)
    .join(', ');
}

const connections = {
  resetBefore: 'resets the connection before the effect',
  resetAfter: 'resets the connection after the effect',
  truncate: 'cuts the body off',
} as const;

function printed(fault: FaultRequest): string {
  return JSON.stringify(Object.entries(fault).sort(([a], [b]) => (a < b ? -1 : 1)));
}
