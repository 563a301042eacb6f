import { contract } from '../../../generated/tracepass/contract.js';
import type { Target } from '../../../generated/formats.js';
import { member, text } from '../../engine/read.js';
import {
  KeptAnswers,
  gap,
  query,
  serve,
  UniqueRows,
  type Flaw,
  type Reply,
  type ServiceRequest,
} from '../../model/service-fixture.js';

// TracePass as far as parallel sessions go: products, passports, slots and keys. For tests.

interface Product {
  readonly _id: string;
  readonly name: string;
  readonly model: string;
  readonly status: string;
  /** Rows made under one key count as one, as if the key were a part of the unique index. */
  readonly madeUnder: string;
}

interface Passport {
  readonly _id: string;
  readonly productId: string;
  readonly gs1: { readonly gtin: string; readonly serialNumber: string };
  readonly status: 'draft';
}

const slotsLeft = 3;

/** A service with this bug, or a correct one. */
export async function tracepassService(flaw?: Flaw): Promise<{ target: Target; close: () => void }> {
  const workspaces = { tp_roomy: new Workspace(Infinity, flaw), tp_cramped: new Workspace(slotsLeft, flaw) };
  const { url, close } = await serve((request) =>
    workspaces[request.token === 'tp_cramped' ? 'tp_cramped' : 'tp_roomy'].handle(request),
  );
  const credentials = { primary: { token: 'tp_roomy' }, nearQuota: { token: 'tp_cramped', slotsLeft } };
  return { target: { api: 'tracepass', baseUrl: url, credentials }, close };
}

const { policies, basePath } = contract;
const refusal = (status: number, error: string): Reply => ({ status, body: { error } });
const taken = (id: string): Reply =>
  refusal(409, policies.uniqueness.find((policy) => policy.id === id)?.conflict.message ?? '');
const notFound = refusal(404, 'Not found');

class Workspace {
  readonly #products: UniqueRows<Product>;
  readonly #passports: UniqueRows<Passport>;
  readonly #answers: KeptAnswers;
  readonly #flaw: Flaw | undefined;
  #slots: number;

  constructor(slots: number, flaw: Flaw | undefined) {
    this.#slots = slots;
    this.#flaw = flaw;
    this.#products = new UniqueRows(flaw);
    this.#passports = new UniqueRows(flaw);
    const mismatch = refusal(policies.idempotency.mismatch.status, 'Another body');
    this.#answers = new KeptAnswers({ mismatch, replay: (first) => first, keepsRefusals: false }, flaw);
  }

  handle(request: ServiceRequest): Promise<Reply> {
    const { method, path, key, body } = request;
    const [, resource = '', id = ''] = path.slice(basePath.length).split('/');
    const scope = method === 'GET' ? undefined : key;
    return this.#answers.answer(scope, JSON.stringify([method, path, body]), (announce) => {
      switch (`${method} ${resource}${id === '' ? '' : '/id'}`) {
        case 'POST products':
          return this.#createProduct(request, announce);
        case 'PATCH products/id':
          return this.#updateProduct(id, body);
        case 'POST passports':
          return this.#createPassport(body, announce);
        case 'DELETE passports/id':
          return this.#deletePassport(id);
        default:
          return this.#read(request, resource, id);
      }
    });
  }

  async #createProduct({ body, key = '' }: ServiceRequest, announce: (early: Reply) => void): Promise<Reply> {
    await query();
    const [name, model] = [text(body['name']) ?? '', text(body['model']) ?? ''];
    const id = await this.#products.add(
      (_id) => ({ _id, name, model, status: 'active', madeUnder: key }),
      (other) => other.model === model && (key === '' || other.madeUnder !== key),
    );
    if (id === undefined) return taken('model');
    announce({ status: 201, body: { _id: id } });
    await query(4);
    const status = this.#flaw === 'statuses' ? 202 : 201;
    return { status, body: { ...this.#products.rows.get(id), passportCount: 0 } };
  }

  async #updateProduct(id: string, change: Partial<Product>): Promise<Reply> {
    if (!this.#products.rows.has(id)) return notFound;
    const { model } = change;
    const isChanged = await this.#products.change(
      id,
      change,
      (other) => model !== undefined && other.model === model,
    );
    return isChanged ? { status: 200, body: { _id: id, ...change } } : taken('model');
  }

  async #createPassport(body: object, announce: (early: Reply) => void): Promise<Reply> {
    await query();
    const [gtin, serialNumber] = ['gtin', 'serialNumber'].map(
      (name) => text(member(body, 'gs1', name)) ?? '',
    );
    const gs1 = { gtin: gtin ?? '', serialNumber: serialNumber ?? '' };
    const productId = text(member(body, 'productId')) ?? '';
    const isFull = this.#slots < 1;
    if (this.#flaw === 'slots') await gap();
    if (isFull) return refusal(402, 'overage_required');
    this.#slots -= 1;
    const id = await this.#passports.add(
      (_id) => ({ _id, productId, gs1, status: 'draft' }),
      (other) => other.gs1.gtin === gs1.gtin && other.gs1.serialNumber === gs1.serialNumber,
    );
    if (id === undefined) {
      this.#slots += 1;
      return taken('serial');
    }
    announce({ status: 201, body: { _id: id } });
    await query(4);
    return { status: 201, body: this.#passports.rows.get(id) };
  }

  async #deletePassport(id: string): Promise<Reply> {
    if (!this.#passports.rows.delete(id)) return notFound;
    this.#slots += 1;
    return { status: 200, body: { summary: { passportId: id } } };
  }

  async #read({ parameters }: ServiceRequest, resource: string, id: string): Promise<Reply> {
    const rows = resource === 'products' ? this.#products.rows : this.#passports.rows;
    if (id === '') {
      const search = parameters.get('search');
      const productId = parameters.get('productId');
      const items = [...rows.values()].filter(
        (row) =>
          (search === null || member(row, 'model') === search) &&
          (productId === null || member(row, 'productId') === productId),
      );
      return { status: 200, body: { data: { items } } };
    }
    const row = rows.get(id);
    const ofProduct = [...this.#passports.rows.values()].filter(({ productId }) => productId === id);
    return row ? { status: 200, body: { ...row, passportCount: ofProduct.length } } : notFound;
  }
}
