import createClient from 'openapi-fetch';
import type { components, paths } from '../../generated/control/openapi.js';
import type { Random } from '../../mock-server/sandbox/random.js';
import { AugnoShelf } from './augno-shelf.js';
import { Caller } from './caller.js';
import { drawFaults } from './fault-mix.js';
import type { Count, Shelf } from './shelf.js';
import type { Tally } from './tally.js';
import { TracepassShelf } from './tracepass-shelf.js';

/** Requests of the Augno API before its clock is advanced: its limit is 20 a second, and one may still be under way. */
const untilAdvance = 18;

const start = { now: '2026-05-09T12:00:00Z' };

/** How a world is used. */
export interface Use {
  readonly mark: string;
  /** Connections to each of the two APIs. */
  readonly tracepass: number;
  readonly augno: number;
  /** Whether it is never reset: every row is deleted instead, so that what outlives its row is noticed. */
  readonly longLived: boolean;
}

/** One sandbox under load, and what the client knows about it. */
export class World {
  readonly #control;
  readonly #random: Random;
  readonly #tally: Tally;
  readonly #use: Use;
  readonly #tracepass: TracepassShelf;
  readonly #augno: AugnoShelf;
  readonly #lanes: readonly { readonly shelf: Shelf; readonly callers: readonly Caller[] }[];
  /** Ids of seeded rows by table. */
  #seeded: Readonly<Record<string, readonly string[]>> = {};
  #sinceAdvance = 0;
  #advancing: Promise<unknown> = Promise.resolve();

  constructor(url: string, random: Random, tally: Tally, use: Use) {
    this.#control = createClient<paths>({ baseUrl: `${url}/__control` });
    this.#random = random;
    this.#tally = tally;
    this.#use = use;
    this.#tracepass = new TracepassShelf(random, tally, use.mark);
    this.#augno = new AugnoShelf(random, tally, use.mark);
    const callers = (amount: number, turn?: () => Promise<void>) =>
      Array.from({ length: amount }, () => new Caller(tally, turn));
    this.#lanes = [
      { shelf: this.#tracepass, callers: callers(use.tracepass) },
      { shelf: this.#augno, callers: callers(use.augno, () => this.#augnoTurn()) },
    ];
  }

  /** Makes the sandbox. @throws Error when the control protocol refuses */
  async open(): Promise<void> {
    const body = { name: this.#use.mark, seed: this.#random.integer(0, 1000), clock: start };
    const { data } = await this.#control.POST('/sandboxes', { body });
    if (!data) throw new Error(`the sandbox ${this.#use.mark} was not made`);
    for (const { api, baseUrl, credentials, headers } of data.targets) {
      const lane = this.#lanes[api === 'tracepass' ? 0 : 1];
      const authorization = `Bearer ${credentials['primary']?.token ?? ''}`;
      for (const caller of lane?.callers ?? []) caller.point(baseUrl, { ...headers, authorization });
    }
    this.#seeded = await this.#listed();
  }

  /**
   * One round: the clock jumps by days or months, so that keys have expired and the day's counters start anew; then all
   * connections send at full speed through faults; then everything is counted.
   */
  async round(requests: number): Promise<Count[]> {
    await this.#jump();
    const [firstCaller] = this.#callers;
    if (firstCaller) await this.#tracepass.repeatExpired(firstCaller);
    this.#augno.forgetKeys();
    const before = this.#disturbed;
    for (const body of drawFaults(this.#random)) {
      const { response } = await this.#control.POST('/sandboxes/{sandbox}/faults', { ...this.#here, body });
      if (response.status !== 201) this.#tally.problem(`a fault was answered ${response.status}`);
    }
    const each = Math.ceil(requests / this.#callers.length);
    await Promise.all(
      this.#lanes.flatMap(({ shelf, callers }) =>
        callers.map(async (caller) => {
          for (let step = 0; step < each; step += 1) await shelf.step(caller);
        }),
      ),
    );
    await this.#endFaults(before);
    if (this.#use.longLived) await this.#each((shelf, caller) => shelf.clear(caller));
    return this.#counts();
  }

  /** Brings the sandbox back to its start, and checks that it is there. */
  async reset(): Promise<Count[]> {
    const { response } = await this.#control.POST('/sandboxes/{sandbox}/reset', this.#here);
    if (response.status !== 200) this.#tally.problem(`a reset was answered ${response.status}`);
    for (const { shelf } of this.#lanes) shelf.forget();
    return this.#counts();
  }

  close(): void {
    for (const caller of this.#callers) caller.close();
  }

  get #here() {
    return { params: { path: { sandbox: this.#use.mark } } };
  }

  get #callers(): Caller[] {
    return this.#lanes.flatMap(({ callers }) => callers);
  }

  get #disturbed(): number {
    return this.#callers.reduce((sum, { disturbed }) => sum + disturbed, 0);
  }

  /** To noon some days on: the round then has half a day until midnight. */
  async #jump(): Promise<void> {
    const { data } = await this.#control.GET('/sandboxes/{sandbox}/clock', this.#here);
    const then = new Date(data?.now ?? start.now);
    then.setUTCDate(then.getUTCDate() + (this.#random.integer(0, 2) > 0 ? 2 : this.#random.integer(31, 100)));
    then.setUTCHours(12, 0, 0, 0);
    const body = { now: then.toISOString() };
    const { response } = await this.#control.PATCH('/sandboxes/{sandbox}/clock', { ...this.#here, body });
    if (response.status !== 200) this.#tally.problem(`a jump of the clock was answered ${response.status}`);
    const { writes } = await this.#usage();
    if (writes !== 0) this.#tally.problem(`days later ${writes} writes still count`);
    this.#tracepass.writes = 0;
  }

  /** Compares what the faults are said to have struck with what was met. */
  async #endFaults(before: number): Promise<void> {
    const { data = [] } = await this.#control.GET('/sandboxes/{sandbox}/faults', this.#here);
    const asked = data.filter(({ status, connection }) => status !== undefined || connection !== undefined);
    const hits = asked.reduce((sum, fault) => sum + fault.hits, 0);
    const met = this.#disturbed - before;
    if (hits !== met)
      this.#tally.problem(`faults struck ${hits} calls, and ${met} were answered 5xx or lost`);
    await this.#control.DELETE('/sandboxes/{sandbox}/faults', this.#here);
  }

  async #counts(): Promise<Count[]> {
    const listed = await this.#listed();
    const usage = await this.#usage();
    const { writes } = this.#tracepass;
    if (usage['writes'] !== writes)
      this.#tally.problem(`${writes} writes were made, ${usage['writes']} counted`);
    const counts: Count[] = [];
    for (const { shelf } of this.#lanes.filter(({ callers }) => callers.length > 0)) {
      for (const [table, ids] of Object.entries(shelf.known())) {
        const found = listed[table] ?? [];
        const seeded = this.#seeded[table] ?? [];
        const wanted = new Set([...seeded, ...ids]);
        const strays = found.filter((id) => !wanted.delete(id));
        if (strays.length > 0)
          this.#tally.problem(`${table} lists ${strays.length} that nobody made, or twice`);
        if (wanted.size > 0) this.#tally.problem(`${table} does not list ${wanted.size} that were made`);
        const count = {
          ...{ table, expected: seeded.length + ids.length, listed: found.length },
          rows: await this.#rows(shelf === this.#tracepass ? 'tracepass' : 'augno', table),
          ...(table === 'passports' && { counted: usage['dpps'] ?? 0 }),
        };
        counts.push(count);
        const told = new Set([count.expected, count.listed, count.rows, count.counted ?? count.rows]);
        if (told.size > 1) this.#tally.problem(`${this.#use.mark}: ${JSON.stringify(count)}`);
      }
    }
    return counts;
  }

  async #listed(): Promise<Readonly<Record<string, readonly string[]>>> {
    const found: Record<string, readonly string[]> = {};
    await this.#each(async (shelf, caller) => void Object.assign(found, await shelf.listed(caller)));
    return found;
  }

  async #rows(api: string, table: string): Promise<number> {
    // Rows of the platform belong to nobody and are in everybody's list.
    const query = api === 'tracepass' ? { workspace: 'primary', limit: 1 } : { limit: 1 };
    const params = { path: { sandbox: this.#use.mark, api, table }, query };
    const { data } = await this.#control.GET('/sandboxes/{sandbox}/rows/{api}/{table}', { params });
    return data?.total ?? -1;
  }

  async #usage(): Promise<components['schemas']['Workspace']['usage']> {
    const path = { sandbox: this.#use.mark, api: 'tracepass', workspace: 'primary' };
    const { data } = await this.#control.GET('/sandboxes/{sandbox}/workspaces/{api}/{workspace}', {
      params: { path },
    });
    return data?.usage ?? {};
  }

  async #each(work: (shelf: Shelf, caller: Caller) => Promise<void>): Promise<void> {
    for (const { shelf, callers } of this.#lanes) {
      const [caller] = callers;
      if (caller) await work(shelf, caller);
    }
  }

  /** Resolves when the window of the Augno API has room. */
  async #augnoTurn(): Promise<void> {
    await this.#advancing;
    this.#sinceAdvance += 1;
    if (this.#sinceAdvance < untilAdvance) return;
    this.#sinceAdvance = 0;
    const body = { advance: 'PT2S' };
    this.#advancing = this.#control.PATCH('/sandboxes/{sandbox}/clock', { ...this.#here, body });
    await this.#advancing;
  }
}
