// Generated from package.json by `npm run generate`. Do not edit; `npm run check` fails when it drifts.

export const tool = {"name":"twinspec","version":"0.1.0"} as const;
