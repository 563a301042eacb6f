import { list, member, text } from '../../conformance/engine/read.js';
import { withCheckDigit } from '../../conformance/apis/tracepass/gs1.js';
import type { Random } from '../../mock-server/sandbox/random.js';
import type { Caller, Sending } from './caller.js';
import { draw, isExpected, take, type Shelf } from './shelf.js';
import type { Tally } from './tally.js';

/** Rows that are kept at most; from there on deletions come first. */
const mostPassports = 150;

const mix = {
  createProduct: 10,
  createPassport: 14,
  createBatch: 3,
  retry: 6,
  readProduct: 10,
  readPassport: 12,
  updateProduct: 9,
  deletePassport: 20,
  deleteProduct: 9,
  list: 6,
  search: 6,
};

interface Product {
  readonly id: string;
  passports: number;
}

interface Passport {
  readonly id: string;
  readonly product: Product;
}

/** Products and passports of the primary workspace. Every write has a key, so that a lost answer is asked for again. */
export class TracepassShelf implements Shelf {
  /** Writes that the service has to have counted since the day began. */
  writes = 0;
  readonly #random: Random;
  readonly #tally: Tally;
  readonly #mark: string;
  readonly #products: Product[] = [];
  readonly #passports: Passport[] = [];
  #latest: { readonly id: string; readonly sending: Sending } | undefined;
  #names = 0;

  constructor(random: Random, tally: Tally, mark: string) {
    this.#random = random;
    this.#tally = tally;
    this.#mark = mark;
  }

  async step(caller: Caller): Promise<void> {
    const isFull = this.#passports.length >= mostPassports;
    const chosen = isFull ? 'deletePassport' : draw(this.#random, mix);
    if (chosen === 'createProduct') return this.#createProduct(caller);
    if (chosen === 'createPassport') return this.#createPassports(caller, 1);
    if (chosen === 'createBatch') return this.#createPassports(caller, this.#random.integer(2, 10));
    if (chosen === 'retry') return this.#retry(caller);
    if (chosen === 'list')
      return this.#read(caller, 'list', `/products?limit=20&page=${this.#random.integer(1, 3)}`);
    if (chosen === 'search') return this.#read(caller, 'search', `/passports?search=${this.#mark}-1`);
    if (chosen === 'readProduct')
      return this.#lend(this.#products, ({ id }) => this.#read(caller, 'read', `/products/${id}`));
    if (chosen === 'updateProduct') return this.#lend(this.#products, ({ id }) => this.#update(caller, id));
    if (chosen === 'deletePassport') return this.#deletePassport(caller);
    if (chosen === 'deleteProduct') return this.#deleteProduct(caller);
    return this.#lend(this.#passports, ({ id }) => this.#read(caller, 'read', `/passports/${id}`));
  }

  async clear(caller: Caller): Promise<void> {
    for (let left = this.#passports.length; left > 0; left -= 1) await this.#deletePassport(caller);
    for (let left = this.#products.length; left > 0; left -= 1) await this.#deleteProduct(caller);
  }

  forget(): void {
    this.#products.length = 0;
    this.#passports.length = 0;
    this.#latest = undefined;
    this.writes = 0;
  }

  known(): Readonly<Record<string, readonly string[]>> {
    return { products: this.#products.map(({ id }) => id), passports: this.#passports.map(({ id }) => id) };
  }

  async listed(caller: Caller): Promise<Readonly<Record<string, readonly string[]>>> {
    return {
      products: await this.#pages(caller, '/products?showArchived=true'),
      passports: await this.#pages(caller, '/passports?'),
    };
  }

  /** Repeats the last keyed creation after its key has expired: its model is taken, or free again, and nothing is replayed. */
  async repeatExpired(caller: Caller): Promise<void> {
    if (!this.#latest) return;
    const { id, sending } = this.#latest;
    const reply = await caller.settle('expired key', 'POST', '/api/v1/products', sending);
    if (!isExpected(this.#tally, 'a creation under an expired key', reply, 201, 409)) return;
    this.#latest = undefined;
    if (reply.status === 409) return;
    const made = text(member(reply.body, '_id')) ?? '';
    if (made === id) this.#tally.problem('a key outlived its window: the first answer came back');
    else this.#entered(made);
  }

  async #createProduct(caller: Caller): Promise<void> {
    const name = this.#name();
    const sending = { key: name, body: { name: `Load ${name}`, model: name, category: 'batteries' } };
    const reply = await caller.settle('create', 'POST', '/api/v1/products', sending);
    if (!isExpected(this.#tally, 'a product', reply, 201)) return;
    const id = text(member(reply.body, '_id')) ?? '';
    this.#entered(id);
    this.#latest = { id, sending };
  }

  #entered(id: string): void {
    this.#products.push({ id, passports: 0 });
    this.writes += 1;
  }

  async #createPassports(caller: Caller, amount: number): Promise<void> {
    const product = this.#products[this.#random.integer(0, Math.max(0, this.#products.length - 1))];
    if (!product) return this.#createProduct(caller);
    // Counted ahead: no other connection may delete it now.
    product.passports += amount;
    const items = Array.from({ length: amount }, () => ({
      productId: product.id,
      gs1: { gtin: withCheckDigit('0950600099777'), serialNumber: this.#name() },
    }));
    const isBatch = amount > 1;
    const path = `/api/v1/passports${isBatch ? '/batch' : ''}`;
    const sending = { key: this.#name(), body: isBatch ? { passports: items } : items[0] };
    const reply = await caller.settle(isBatch ? 'batch' : 'create', 'POST', path, sending);
    if (!isExpected(this.#tally, 'passports', reply, isBatch ? 200 : 201)) return;
    const made = isBatch
      ? list(member(reply.body, 'results')).map((one) => member(one, 'data'))
      : [reply.body];
    const ids = made.flatMap((one) => text(member(one, '_id')) ?? []);
    if (ids.length !== amount)
      this.#tally.problem(`${amount} passports were asked for, ${ids.length} were made`);
    for (const id of ids) this.#passports.push({ id, product });
    this.writes += ids.length;
  }

  async #retry(caller: Caller): Promise<void> {
    if (!this.#latest) return;
    const { id, sending } = this.#latest;
    const reply = await caller.settle('retry', 'POST', '/api/v1/products', sending);
    if (!isExpected(this.#tally, 'a retry', reply, 201)) return;
    if (member(reply.body, '_id') !== id)
      this.#tally.problem('a retry under its key was answered with another product');
  }

  async #update(caller: Caller, id: string): Promise<void> {
    const sending = { key: this.#name(), body: { description: `Changed as ${this.#name()}` } };
    const reply = await caller.settle('update', 'PATCH', `/api/v1/products/${id}`, sending);
    if (isExpected(this.#tally, 'an update', reply, 200)) this.writes += 1;
  }

  async #deletePassport(caller: Caller): Promise<void> {
    const passport = take(this.#random, this.#passports);
    if (!passport) return;
    const path = `/api/v1/passports/${passport.id}`;
    const reply = await caller.settle('delete', 'DELETE', path, { key: this.#name() });
    if (!isExpected(this.#tally, 'a deletion', reply, 200)) return;
    passport.product.passports -= 1;
    this.writes += 1;
  }

  async #deleteProduct(caller: Caller): Promise<void> {
    const product = take(this.#random, this.#products);
    if (!product) return;
    if (product.passports > 0) return void this.#products.push(product);
    const path = `/api/v1/products/${product.id}`;
    const reply = await caller.settle('delete', 'DELETE', path, { key: this.#name() });
    if (isExpected(this.#tally, 'a deletion', reply, 200)) this.writes += 1;
  }

  /** Does something with an item that no other connection touches meanwhile. */
  async #lend<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
    const item = take(this.#random, items);
    if (item === undefined) return;
    await work(item);
    items.push(item);
  }

  async #pages(caller: Caller, path: string): Promise<string[]> {
    const ids: string[] = [];
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const reply = await caller.settle('list', 'GET', `/api/v1${path}&limit=100&page=${page}`);
      if (!isExpected(this.#tally, `GET ${path}`, reply, 200)) break;
      ids.push(
        ...list(member(reply.body, 'data', 'items')).flatMap((item) => text(member(item, '_id')) ?? []),
      );
      pages = Number(member(reply.body, 'data', 'totalPages'));
    }
    return ids;
  }

  #name(): string {
    this.#names += 1;
    return `${this.#mark}-${this.#names}`;
  }

  async #read(caller: Caller, kind: string, path: string): Promise<void> {
    isExpected(this.#tally, `GET ${path}`, await caller.settle(kind, 'GET', `/api/v1${path}`), 200);
  }
}
