/** The seeded credential of a workspace without a daily limit (mock-server/apis/tracepass). */
export const primaryToken = 'tp_mock_primary';

/** What is sent over and over. */
export interface Calls {
  readonly method: 'GET' | 'POST';
  /** Sent to one after the other, again and again. */
  readonly paths: readonly string[];
  /** Whether each body, and each idempotency key, is one of its own or always the same; none when left out. */
  readonly body?: 'new' | 'same';
  readonly key?: 'new' | 'same';
}

const products = '/api/v1/products';

/** A product of its own with each call. */
export const create: Calls = { method: 'POST', paths: [products], body: 'new' };
/** With a key of its own as well: everything that the mock can do to a call. */
export const createWithKey: Calls = { ...create, key: 'new' };
/** The same call again and again, which is answered by what was kept of the first. */
export const replay: Calls = { method: 'POST', paths: [products], body: 'same', key: 'same' };

export function get(ids: readonly string[]): Calls {
  return { method: 'GET', paths: ids.map((id) => `${products}/${id}`) };
}

/** A page of 20 products. */
export function page(number: number): Calls {
  return { method: 'GET', paths: [`${products}?limit=20&page=${number}`] };
}

/** Looks for each of the texts. */
export function search(texts: readonly string[]): Calls {
  return { method: 'GET', paths: texts.map((text) => `${products}?search=${text}`) };
}

const bodyBytes = 200;

/** The JSON of a product whose model tells `index`, 200 bytes long. */
export function productBody(index: string): string {
  const product = {
    name: `Li-Ion 48V Battery Pack ${index}`,
    model: `BP-48V-${index}`,
    category: 'batteries',
    description: '',
  };
  const rest = bodyBytes - JSON.stringify(product).length;
  return JSON.stringify({ ...product, description: 'x'.repeat(rest) });
}
