import { createHistogram } from 'node:perf_hooks';

/** Findings that are kept in words; further ones are counted. */
const mostProblems = 20;

/** What a load run saw, all connections together. */
export class Tally {
  requests = 0;
  /** Requests by what they were: `create`, `read`, `list`, … */
  readonly kinds = new Map<string, number>();
  /** Answers 5xx, each of which a fault has to have asked for. */
  serverErrors = 0;
  /** Requests whose connection broke before the whole answer was there. */
  lost = 0;
  /** Answers 429. */
  rateLimited = 0;
  readonly problems: string[] = [];
  problemCount = 0;
  /** Microseconds until the whole answer was there. */
  #latencies = createHistogram();

  count(kind: string): void {
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
  }

  answered(milliseconds: number): void {
    this.requests += 1;
    this.#latencies.record(Math.max(1, Math.round(milliseconds * 1000)));
  }

  /** Milliseconds within which that share of the answers came since `forget`; 0 when there were none. */
  percentile(percent: number): number {
    return this.#latencies.count === 0 ? 0 : this.#latencies.percentile(percent) / 1000;
  }

  /** Begins the percentiles anew. */
  forget(): void {
    this.#latencies.reset();
  }

  problem(text: string): void {
    this.problemCount += 1;
    if (this.problems.length < mostProblems) this.problems.push(text);
  }
}
