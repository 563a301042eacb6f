import type { Contract, ContractOperation } from '../../generated/formats.js';
import { Ended } from './verdicts.js';

type Request = Pick<ContractOperation, 'method'> & {
  readonly id?: string;
  /** Writes that the request counts as; 1 when left out. */
  readonly units?: number;
};

/**
 * The writes that a run may spend. What is needed to remove what it created is kept back from the start of each
 * creation on, so that clean-up fits into the limit as well.
 */
export class WriteBudget {
  /** Most writes of the run; infinite when it is not limited. */
  readonly limit: number;
  readonly #counted: ReadonlySet<string> | undefined;
  readonly #removable: ReadonlySet<string>;
  #spent = 0;
  /** Removals of what was created so far, and of what may just now be created. */
  #kept = 0;
  #underway = 0;
  #cleaning = false;

  /** @param implemented operations of the target; all of the contract when left out */
  constructor(contract: Contract, limit = Number.POSITIVE_INFINITY, implemented?: readonly string[]) {
    this.limit = limit;
    this.#counted = countedMethods(contract);
    this.#removable = new Set(removableCreations(contract, implemented).filter(() => this.counts('DELETE')));
  }

  get isLimited(): boolean {
    return Number.isFinite(this.limit);
  }

  get spent(): number {
    return this.#spent;
  }

  /** Writes that rules may still spend. */
  get left(): number {
    return this.limit - this.#spent - this.#kept - this.#underway;
  }

  /** Whether the service counts requests of this method as writes. */
  counts(method: string): boolean {
    return this.#counted?.has(method) ?? method !== 'GET';
  }

  /** @throws Ended when the request, or the removal of what it may create, does not fit into the limit */
  take(request: Request): void {
    const { method, units = 1 } = request;
    if (!this.counts(method)) return;
    const removal = this.#removalOf(request);
    const left = this.#cleaning ? this.limit - this.#spent : this.left;
    if (left < units + removal) {
      throw new Ended(`all ${this.limit} writes are spent; enable with a greater limits.maxWrites`);
    }
    this.#spent += units;
    this.#underway += removal;
  }

  /** Told how a request that was let through was answered. */
  settle(request: Request, status: number): void {
    const succeeded = status >= 200 && status < 300;
    const removal = this.#removalOf(request);
    this.#underway -= removal;
    if (succeeded) this.#kept += removal;
    if (succeeded && request.method === 'DELETE') this.#kept = Math.max(0, this.#kept - 1);
  }

  /** Lets removals have the writes that were kept for them. */
  async whileCleaning(cleanUp: () => Promise<void>): Promise<void> {
    this.#cleaning = true;
    await cleanUp();
    this.#cleaning = false;
  }

  /** Between rules: no request is under way, and so many things are still to be removed. */
  keepFor(removals: number): void {
    this.#underway = 0;
    this.#kept = this.counts('DELETE') ? removals : 0;
  }

  #removalOf({ id, units = 1 }: Request): number {
    return id !== undefined && this.#removable.has(id) ? units : 0;
  }
}

/** Methods that a daily budget of writes counts; undefined where the contract has none, and every write counts. */
function countedMethods({ policies }: Contract): ReadonlySet<string> | undefined {
  const budgets = policies.rateLimits.filter(({ window }) => window.kind === 'utcDay');
  const methods = budgets.flatMap(({ counts }) => counts.methods ?? []).filter((method) => method !== 'GET');
  return methods.length > 0 ? new Set(methods) : undefined;
}

/**
 * Operations that create what another operation removes: POST to a collection whose members know DELETE, and what takes
 * slots that a removal gives back.
 */
function removableCreations({ operations, policies }: Contract, implemented?: readonly string[]): string[] {
  const deleted = operations
    .filter(({ id, method }) => method === 'DELETE' && (implemented?.includes(id) ?? true))
    .map(({ path }) => path.replace(/\/\{[^/]+\}$/, ''));
  const ofMembers = operations
    .filter(({ method, path }) => method === 'POST' && deleted.includes(path))
    .map(({ id }) => id);
  const ofSlots = policies.quotas.filter(({ freedBy }) =>
    freedBy.some((id) => implemented?.includes(id) ?? true),
  );
  return [...ofMembers, ...ofSlots.flatMap(({ consumedBy }) => consumedBy)];
}
