// Generated from the folders of spec/ by `npm run generate`. Do not edit; `npm run check` fails when it drifts.

export const apiNames = ['augno', 'tracepass'] as const;

export type ApiName = (typeof apiNames)[number];

export function isApiName(name: string): name is ApiName {
  return apiNames.some((known) => known === name);
}
