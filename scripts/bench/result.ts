/** A ratio or a size that the project sets itself as a goal, and what was measured. */
export interface Goal {
  /** What is compared, e.g. `create / Express`. */
  readonly name: string;
  readonly measured: number;
  /** Printed behind the figure. */
  readonly unit: '×' | 'MB' | 's';
  readonly atLeast?: number;
  readonly below?: number;
}

/** One part of the benchmark: figures to read, and the goals they are held against. */
export interface Result {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly goals: readonly Goal[];
}

export function isMet({ measured, atLeast = -Infinity, below = Infinity }: Goal): boolean {
  return measured >= atLeast && measured < below;
}

/** The middle one of some figures; of an even number the lower of the two. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** The middle one of the ratios of figures that were measured one after the other, so that both saw the same machine. */
export function ratio(of: readonly number[], to: readonly number[]): number {
  return median(of.map((figure, round) => figure / (to[round] ?? Number.NaN)));
}

/** A result as text, at most 80 columns wide. */
export function resultText({ title, columns, rows, goals }: Result): string {
  const table = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    ),
  );
  return [
    title,
    ...lines.map((cells) => `  ${cells.join('  ')}`.trimEnd()),
    ...goals.map((goal) => `  ${isMet(goal) ? 'met   ' : 'missed'}  ${goalText(goal)}`),
  ].join('\n');
}

function goalText({ name, measured, unit, atLeast, below }: Goal): string {
  const bound = atLeast === undefined ? `below ${below}` : `at least ${atLeast}`;
  return `${name}: ${measured.toFixed(unit === 'MB' ? 0 : 2)} ${unit} (goal: ${bound} ${unit})`;
}
