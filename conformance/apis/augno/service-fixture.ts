import { contract } from '../../../generated/augno/contract.js';
import type { Answer, Target } from '../../../generated/formats.js';
import { text } from '../../engine/read.js';
import {
  KeptAnswers,
  query,
  serve,
  UniqueRows,
  type Flaw,
  type Reply,
  type ServiceRequest,
} from '../../model/service-fixture.js';

// Augno as far as parallel sessions go: products, rows with names, and keys. For tests.

interface Product {
  readonly sku: string;
  readonly notes: string | null;
  readonly portal_visibility: string;
  readonly isDeleted: boolean;
}

type Named = Readonly<Record<string, unknown>>;

/** A service with this bug, or a correct one. */
export async function augnoService(flaw?: Flaw): Promise<{ target: Target; close: () => void }> {
  const account = new Account(flaw);
  const { url, close } = await serve((request) => account.handle(request));
  const credentials = { primary: { token: 'aug_sk_test_a_b000000' } };
  return { target: { api: 'augno', baseUrl: url, credentials }, close };
}

const { idempotency, uniqueness } = contract.policies;
const { replayHeader, inFlight } = idempotency;

const currency = { id: 'dollar', type: 'currency', is_base_unit: true };
const refusal = ({ status, code, type, param }: Answer): Reply => ({
  status,
  body: { error: { code, type, param } },
});
const notFound = refusal({ status: 404, code: 'resource_not_found', message: '' });
const gone = refusal({ status: 410, code: 'resource_gone', message: '' });
const taken = (id: string): Reply => {
  const policy = uniqueness.find((one) => one.id === id);
  return policy ? refusal(policy.conflict) : notFound;
};

/** The name of the policy by which names of such rows are unique. */
const policies: Readonly<Record<string, string>> = {
  units: 'unit-name',
  'unit-groups': 'unit-group-name',
  'item-categories': 'item-category-name',
  properties: 'property-name',
  attributes: 'attribute-value',
  'product-lines': 'product-line-name',
};

class Account {
  readonly #products: UniqueRows<Product>;
  readonly #named = new Map<string, UniqueRows<Named>>();
  readonly #answers: KeptAnswers;
  readonly #flaw: Flaw | undefined;

  constructor(flaw: Flaw | undefined) {
    this.#flaw = flaw;
    this.#products = new UniqueRows(flaw);
    this.#answers = new KeptAnswers(
      {
        mismatch: refusal(idempotency.mismatch),
        replay: (first) => ({ ...first, headers: { [replayHeader?.name ?? '']: replayHeader?.value ?? '' } }),
        ...(inFlight.refusal && { underWay: refusal(inFlight.refusal) }),
        keepsRefusals: true,
      },
      flaw,
    );
  }

  handle(request: ServiceRequest): Promise<Reply> {
    const { method, path, key, body, parameters } = request;
    const [collection = '', id = '', below] = path.replace('/v1/catalog/', '').split('/');
    const resource = below ?? collection;
    const isKeyed = key !== undefined && ['POST', 'PATCH'].includes(method);
    const scope = isKeyed ? `${method} ${resource} ${key}` : undefined;
    return this.#answers.answer(scope, JSON.stringify([path, body]), async (announce) => {
      await query();
      if (method === 'POST') {
        return resource === 'products'
          ? this.#create(body, announce)
          : this.#createNamed(resource, body, announce);
      }
      if (resource !== 'products') return { status: 200, body: { data: [currency] } };
      if (id === '') return this.#list(parameters.get('q'));
      const product = this.#products.rows.get(id);
      if (!product) return notFound;
      if (product.isDeleted) return method === 'DELETE' ? gone : notFound;
      if (method === 'DELETE') this.#products.rows.set(id, { ...product, isDeleted: true });
      return method === 'PATCH' ? this.#update(id, body) : { status: 200, body: this.#shown(id) };
    });
  }

  async #create(body: Named, announce: (early: Reply) => void): Promise<Reply> {
    const sku = text(body['sku']) ?? '';
    const row = { sku, notes: text(body['notes']) ?? null, portal_visibility: 'hidden', isDeleted: false };
    const id = await this.#products.add(
      () => row,
      (other) => other.sku === sku,
    );
    if (id === undefined) return taken('sku');
    announce({ status: 201, body: { id } });
    await query(4);
    const status = this.#flaw === 'statuses' ? 200 : 201;
    return { status, body: { ...this.#shown(id), ...row, item: row } };
  }

  async #update(id: string, change: Named): Promise<Reply> {
    const isFree = await this.#products.change(id, change, (other) => other.sku === change['sku']);
    return isFree ? { status: 200, body: this.#shown(id) } : taken('sku');
  }

  async #createNamed(resource: string, body: Named, announce: (early: Reply) => void): Promise<Reply> {
    const rows = this.#named.get(resource) ?? new UniqueRows<Named>(this.#flaw);
    this.#named.set(resource, rows);
    const { abbreviation } = body;
    const nameOf = (row: Named) => row['name'] ?? row['value'];
    const name = nameOf(body);
    const clash = [...rows.rows.values()].find((row) => nameOf(row) === name);
    const id = await rows.add(
      (own) => ({ ...body, id: `${resource}-${own}` }),
      (other) =>
        nameOf(other) === name || (abbreviation !== undefined && other['abbreviation'] === abbreviation),
    );
    if (id === undefined) return taken(clash ? (policies[resource] ?? '') : 'unit-abbreviation');
    announce({ status: 201, body: { id: `${resource}-${id}` } });
    await query(4);
    return { status: 201, body: rows.rows.get(id) };
  }

  #list(q: string | null): Reply {
    const rows = [...this.#products.rows].filter(
      ([, { sku, isDeleted }]) => !isDeleted && (q === null || sku === q),
    );
    return { status: 200, body: { data: rows.map(([id]) => this.#shown(id)) } };
  }

  #shown(id: string): object {
    const { portal_visibility, ...item } = this.#products.rows.get(id) ?? {};
    return { id, portal_visibility, item };
  }
}
