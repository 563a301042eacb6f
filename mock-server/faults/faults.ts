import { contract } from '../../generated/control/contract.js';
import type { components } from '../../generated/control/openapi.js';
import type { ContractOperation, SavedFaults } from '../../generated/formats.js';
import { schemasOf } from '../contract-schemas.js';
import type { Random } from '../sandbox/random.js';
import { formatReader, reader, within } from '../store/saved.js';
import type { Store } from '../store/store.js';

type Schemas = components['schemas'];
export type FaultRequest = Schemas['FaultRequest'];
export type Fault = Schemas['Fault'];

/** What the faults do to one call. */
export interface Strike {
  /** Ids of the faults that struck. */
  readonly faults: readonly string[];
  /** Real milliseconds to wait. */
  readonly latencyMs: number;
  readonly status?: number;
  readonly when: NonNullable<FaultRequest['when']>;
  readonly connection?: FaultRequest['connection'];
}

/** What becomes of a call that no fault strikes. */
export const spared: Strike = { faults: [], latencyMs: 0, when: 'insteadOfEffect' };

// Chances are compared as whole parts of this.
const scale = 1_000_000;

const readFaults = formatReader('SavedFaults');
const readFault = reader(schemasOf(contract).guard<Fault>({ $ref: 'control#/$defs/Fault' }));

/** The injected faults of a sandbox, in the order in which they were added. */
export class Faults implements Store {
  readonly #random: Random;
  readonly #faults = new Map<string, Fault>();
  #added = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  add(request: FaultRequest): Fault {
    this.#added += 1;
    const fault = { ...request, id: `f${this.#added}`, hits: 0 };
    this.#faults.set(fault.id, fault);
    return fault;
  }

  /** Those that can still strike. */
  list(): Fault[] {
    return [...this.#faults.values()];
  }

  /** False when there is none of this id. */
  remove(id: string): boolean {
    return this.#faults.delete(id);
  }

  clear(): void {
    this.#faults.clear();
  }

  save(): SavedFaults {
    return { added: this.#added, faults: this.list(), random: this.#random.save() };
  }

  restore(saved: unknown): void {
    const { added, faults, random } = readFaults(saved);
    const readable = faults.map((fault, index) => within(`/faults/${index}`, () => readFault(fault)));
    this.#random.restore(random);
    this.#added = added;
    this.#faults.clear();
    for (const fault of readable) this.#faults.set(fault.id, fault);
  }

  /** Decides what strikes a call. Latencies add up; of several answers and cuts the newest strikes alone. */
  strike(operation: ContractOperation): Strike {
    if (this.#faults.size === 0) return spared;
    const struck: Fault[] = [];
    let decisive: Fault | undefined;
    for (const fault of this.list().reverse()) {
      const decides = fault.status !== undefined || fault.connection !== undefined;
      if ((decides && decisive) || !this.#strikes(fault, operation)) continue;
      if (decides) decisive = fault;
      struck.push(this.#hit(fault));
    }
    return {
      faults: struck.map(({ id }) => id),
      latencyMs: struck.reduce((sum, { latencyMs }) => sum + this.#drawn(latencyMs), 0),
      ...(decisive?.status !== undefined && { status: decisive.status }),
      when: decisive?.when ?? 'insteadOfEffect',
      ...(decisive?.connection && { connection: decisive.connection }),
    };
  }

  #strikes({ operations, status, share }: Fault, operation: ContractOperation): boolean {
    if (operations && !operations.includes(operation.id)) return false;
    if (status !== undefined && !operation.responses[status]) return false;
    return share === undefined || this.#random.integer(0, scale - 1) < share * scale;
  }

  #hit(fault: Fault): Fault {
    const hit = { ...fault, hits: fault.hits + 1 };
    if (hit.times !== undefined && hit.hits >= hit.times) this.#faults.delete(hit.id);
    else this.#faults.set(hit.id, hit);
    return hit;
  }

  #drawn(latency: FaultRequest['latencyMs']): number {
    if (latency === undefined || typeof latency === 'number') return latency ?? 0;
    return this.#random.integer(latency.min, latency.max);
  }
}
