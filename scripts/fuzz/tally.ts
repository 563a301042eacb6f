import type { Observation } from './finding.js';

interface Counts {
  total: number;
  readonly byStatus: Map<string, number>;
}

/** How often which status came back, by route and by kind of input: shows how deep a run got. */
export class Tally {
  readonly #routes = new Map<string, Counts>();
  readonly #families = new Map<string, Counts>();
  #compared = 0;
  requests = 0;

  add({ shot: { draft, family }, outcome }: Observation): void {
    this.requests += 1;
    const { api, operation } = draft.route;
    const status = outcome.answers[0]?.status;
    const column = status === undefined ? 'none' : columnOf(status);
    count(this.#routes, `${api} ${operation.id}`, column);
    count(this.#families, family, column);
  }

  /** Requests after which all rows were what they were before. */
  get comparedRequests(): number {
    return this.#compared;
  }

  /** Counts requests after which all rows were what they were before. */
  compared(requests: number): void {
    this.#compared += requests;
  }

  /** Two tables, at most 80 columns wide. */
  text(): string {
    return [
      table('route', this.#routes),
      '',
      table('kind of input', this.#families),
      '',
      'Shares in per cent of the requests; no: cut off without an answer, as it may be.',
      `Rows compared after batches of nothing but refused writes: ${this.#compared} requests.`,
    ].join('\n');
  }

  /** Share of the answers of a route that are successes, from 0 to 1. */
  successes(route: string): number {
    const counts = this.#routes.get(route);
    return counts ? (counts.byStatus.get('2xx') ?? 0) / counts.total : 0;
  }

  get routes(): string[] {
    return [...this.#routes.keys()];
  }
}

const columns = ['2xx', '400', '401', '402', '403', '404', '409', '422', '429', 'other', 'none'] as const;

function columnOf(status: number): string {
  if (status < 300) return '2xx';
  return columns.find((column) => column === String(status)) ?? 'other';
}

function count(map: Map<string, Counts>, name: string, column: string): void {
  const counts = map.get(name) ?? { total: 0, byStatus: new Map<string, number>() };
  map.set(name, counts);
  counts.total += 1;
  counts.byStatus.set(column, (counts.byStatus.get(column) ?? 0) + 1);
}

function table(title: string, counts: ReadonlyMap<string, Counts>): string {
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const width = 27;
  const head = title.padEnd(width) + 'requests'.padStart(8) + columns.map((name) => short(name)).join('');
  const lines = rows.map(([name, { total, byStatus }]) => {
    const shares = columns.map((column) => {
      const share = (100 * (byStatus.get(column) ?? 0)) / total;
      return (share === 0 ? '' : share < 0.5 ? '<1' : String(Math.round(share))).padStart(
        columnWidth(column),
      );
    });
    return name.slice(0, width).padEnd(width) + String(total).padStart(8) + shares.join('');
  });
  return [head, ...lines].join('\n');
}

function columnWidth(column: string): number {
  return column === 'other' ? 5 : 4;
}

function short(column: string): string {
  return (column === 'other' ? 'oth.' : column === 'none' ? 'no' : column)
    .padStart(columnWidth(column))
    .slice(0, 5);
}
