import type { Meter, Workspace } from './protocol.js';

/** How much of something a workspace has used. */
export interface Gauge {
  readonly id: string;
  readonly used: number;
  /** Undefined where there is no limit. */
  readonly limit?: number;
  /** Share of the limit that is used, from 0 to 1; 0 where there is none. */
  readonly share: number;
  /** What happens beyond, and when units come free again. */
  readonly note: string;
  /** Entitlement by which the limit is set. */
  readonly entitlement?: string;
}

/** What a workspace has used of everything that its contract counts by workspace. */
export function gaugesOf({ usage, entitlements }: Workspace, meters: readonly Meter[]): Gauge[] {
  return meters.flatMap((meter) => {
    const used = usage[meter.id];
    if (used === undefined) return [];
    const { entitlement, fixed } = meter.limit;
    const limit = entitlement === undefined ? fixed : entitlements[entitlement];
    return [
      {
        id: meter.id,
        used,
        ...(limit !== undefined && { limit }),
        share: limit === undefined ? 0 : Math.min(1, limit === 0 ? 1 : used / limit),
        note: noteOf(meter, entitlements, limit),
        ...(entitlement !== undefined && { entitlement }),
      },
    ];
  });
}

function noteOf(
  { kind, price }: Meter,
  entitlements: Workspace['entitlements'],
  limit: number | undefined,
): string {
  if (limit === undefined) return 'no limit';
  if (kind === 'utcDay') return 'comes back at midnight UTC';
  const cents = price === undefined ? undefined : entitlements[price];
  return cents === undefined ? 'no more to be had' : `more at ${cents} cents each`;
}
