/** What of a standard stream decides how to write to it. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/**
 * Whether to write colours: only to a terminal, unless `FORCE_COLOR` asks for them anywhere. `NO_COLOR` forbids them
 * whatever its value, as long as it has one (no-color.org), and wins over `FORCE_COLOR`, as in the colour library.
 */
export function wantsColor(screen: Screen, environment: NodeJS.ProcessEnv): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return screen.isTTY === true && TERM !== 'dumb';
}

/** Width to write for, in columns: that of the terminal, and 80 where there is none. */
export function widthOf({ isTTY, columns }: Screen): number {
  return isTTY === true && columns !== undefined && columns > 0 ? columns : 80;
}
