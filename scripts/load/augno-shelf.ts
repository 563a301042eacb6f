import { list, member, text } from '../../conformance/engine/read.js';
import type { Random } from '../../mock-server/sandbox/random.js';
import type { Caller, Sending } from './caller.js';
import { draw, isExpected, take, type Shelf } from './shelf.js';
import type { Tally } from './tally.js';

/** Rows of a table that are kept at most; from there on deletions come first. */
const mostRows = 60;

const mix = { create: 22, retry: 8, read: 22, update: 15, delete: 20, list: 8, search: 5 };

const tables = ['units', 'properties'] as const;
type TableName = (typeof tables)[number];

const bodies: Readonly<Record<TableName, (name: string) => object>> = {
  units: (name) => ({
    ...{ name, abbreviation: name, type: 'mass', ratio_numerator: '1000', ratio_denominator: '1' },
    ...{ offset_numerator: '0', offset_denominator: '1' },
  }),
  properties: (name) => ({ name }),
};

/** Units and properties of the primary account. Creations and changes have keys; a deletion that is repeated is 410 or 404. */
export class AugnoShelf implements Shelf {
  readonly #random: Random;
  readonly #tally: Tally;
  readonly #mark: string;
  readonly #rows: Record<TableName, string[]> = { units: [], properties: [] };
  #latest: { readonly id: string; readonly path: string; readonly sending: Sending } | undefined;
  #names = 0;

  constructor(random: Random, tally: Tally, mark: string) {
    this.#random = random;
    this.#tally = tally;
    this.#mark = mark;
  }

  async step(caller: Caller): Promise<void> {
    const table = draw(this.#random, { units: 2, properties: 1 });
    const rows = this.#rows[table];
    const path = `/v1/catalog/${table}`;
    const chosen = rows.length >= mostRows ? 'delete' : draw(this.#random, mix);
    if (chosen === 'create') return this.#create(caller, table);
    if (chosen === 'retry') return this.#retry(caller);
    if (chosen === 'list') return this.#read(caller, 'list', `${path}?limit=20`);
    if (chosen === 'search') return this.#read(caller, 'search', `${path}?q=${this.#mark}-1`);
    const id = take(this.#random, rows);
    if (id === undefined) return;
    if (chosen === 'delete') return this.#delete(caller, `${path}/${id}`);
    if (chosen === 'read') await this.#read(caller, 'read', `${path}/${id}`);
    else await this.#update(caller, `${path}/${id}`);
    rows.push(id);
  }

  async clear(caller: Caller): Promise<void> {
    for (const table of tables) {
      for (const id of this.#rows[table].splice(0)) await this.#delete(caller, `/v1/catalog/${table}/${id}`);
    }
  }

  forget(): void {
    for (const table of tables) this.#rows[table].length = 0;
    this.#latest = undefined;
  }

  known(): Readonly<Record<string, readonly string[]>> {
    return this.#rows;
  }

  async listed(caller: Caller): Promise<Readonly<Record<string, readonly string[]>>> {
    return { units: await this.#pages(caller, 'units'), properties: await this.#pages(caller, 'properties') };
  }

  /** The last key may have expired: it is not repeated any more. */
  forgetKeys(): void {
    this.#latest = undefined;
  }

  async #create(caller: Caller, table: TableName): Promise<void> {
    const name = this.#name();
    const path = `/v1/catalog/${table}`;
    const sending = { key: name, body: bodies[table](name) };
    const reply = await caller.settle('create', 'POST', path, sending);
    if (!isExpected(this.#tally, `one of the ${table}`, reply, 201)) return;
    const id = text(member(reply.body, 'id')) ?? '';
    this.#rows[table].push(id);
    this.#latest = { id, path, sending };
  }

  async #retry(caller: Caller): Promise<void> {
    if (!this.#latest) return;
    const { id, path, sending } = this.#latest;
    const reply = await caller.settle('retry', 'POST', path, sending);
    if (!isExpected(this.#tally, 'a retry', reply, 201)) return;
    if (member(reply.body, 'id') !== id)
      this.#tally.problem(`a retry under its key to ${path} was answered with another row`);
  }

  async #update(caller: Caller, path: string): Promise<void> {
    const sending = { key: this.#name(), body: { name: this.#name() } };
    isExpected(this.#tally, `PATCH ${path}`, await caller.settle('update', 'PATCH', path, sending), 200);
  }

  async #delete(caller: Caller, path: string): Promise<void> {
    // 404 and 410 where the answer to the deletion was lost.
    isExpected(this.#tally, `DELETE ${path}`, await caller.settle('delete', 'DELETE', path), 200, 404, 410);
  }

  async #read(caller: Caller, kind: string, path: string): Promise<void> {
    isExpected(this.#tally, `GET ${path}`, await caller.settle(kind, 'GET', path), 200);
  }

  async #pages(caller: Caller, table: TableName): Promise<string[]> {
    const ids: string[] = [];
    let path: string | undefined = `/v1/catalog/${table}?limit=100`;
    while (path !== undefined) {
      const reply: { status: number; body: unknown } = await caller.settle('list', 'GET', path);
      if (!isExpected(this.#tally, `GET ${path}`, reply, 200)) break;
      ids.push(...list(member(reply.body, 'data')).flatMap((item) => text(member(item, 'id')) ?? []));
      path = text(member(reply.body, 'page_info', 'next_page_url'));
    }
    return ids;
  }

  #name(): string {
    this.#names += 1;
    return `${this.#mark}-${this.#names}`;
  }
}
