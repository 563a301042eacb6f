import fc from 'fast-check';
import type { components } from '../../generated/control/openapi.js';
import type { Mock } from '../index.js';

// Scripts of calls that the tests of isolation and of determinism run against sandboxes, over HTTP like any client.

type Sandbox = components['schemas']['Sandbox'];

/** One call. `made` numbers the rows that the script has made so far, modulo their count. */
export type Step =
  | { kind: 'product'; model: string; key?: string }
  | { kind: 'rename'; made: number; model: string }
  | { kind: 'passport'; made: number; serial: string; key?: string }
  | { kind: 'remove'; made: number }
  | { kind: 'list'; as: 'primary' | 'otherTenant' }
  | { kind: 'full' }
  | { kind: 'unit'; name: string; key?: string }
  | { kind: 'units' }
  | { kind: 'next' }
  | { kind: 'item'; sku: string; key?: string }
  | { kind: 'drop'; made: number }
  | { kind: 'advance'; by: string }
  | { kind: 'fault'; status: number }
  | { kind: 'limit'; maxDpps: number };

const made = fc.nat({ max: 5 });
// Few values, so that conflicts, replays and mismatches happen.
const key = fc.option(fc.constantFrom('k1', 'k2'), { nil: undefined });
const word = fc.constantFrom('A', 'B', 'C', 'D');

export const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('product' as const), model: word, key }),
  fc.record({ kind: fc.constant('rename' as const), made, model: word }),
  fc.record({ kind: fc.constant('passport' as const), made, serial: word, key }),
  fc.record({ kind: fc.constant('remove' as const), made }),
  fc.record({
    kind: fc.constant('list' as const),
    as: fc.constantFrom('primary' as const, 'otherTenant' as const),
  }),
  fc.record({ kind: fc.constant('full' as const) }),
  fc.record({ kind: fc.constant('unit' as const), name: word, key }),
  fc.record({ kind: fc.constant('units' as const) }),
  fc.record({ kind: fc.constant('next' as const) }),
  fc.record({ kind: fc.constant('item' as const), sku: word, key }),
  fc.record({ kind: fc.constant('drop' as const), made }),
  fc.record({ kind: fc.constant('advance' as const), by: fc.constantFrom('PT0.5S', 'PT13H', 'P30D') }),
  fc.record({ kind: fc.constant('fault' as const), status: fc.constantFrom(500, 429) }),
  fc.record({ kind: fc.constant('limit' as const), maxDpps: fc.integer({ min: 7, max: 12 }) }),
);

/** Runs steps in one sandbox, one after the other, and keeps the answers as they came. */
export class Script {
  readonly #sandbox: Sandbox;
  readonly #control: string;
  readonly #products: string[] = [];
  readonly #passports: string[] = [];
  readonly #items: string[] = [];
  /** Where the last page of units leads on. */
  #next = '/v1/catalog/units?limit=2';

  private constructor(sandbox: Sandbox, control: string) {
    this.#sandbox = sandbox;
    this.#control = control;
  }

  /** A script in a new sandbox whose clock stands still at a known time. */
  static async in(mock: Mock, name: string, seed = 1): Promise<Script> {
    const clock = { now: '2026-05-09T10:00:00.000Z', frozen: true };
    const response = await fetch(`${mock.control}/sandboxes`, {
      method: 'POST',
      body: JSON.stringify({ name, seed, clock }),
    });
    if (response.status !== 201) throw new Error(await response.text());
    const sandbox: Sandbox = JSON.parse(await response.text());
    return new Script(sandbox, mock.control);
  }

  /** The same script at the same point, from here on against the sandbox of the same name in another mock. */
  async movedTo(mock: Mock): Promise<Script> {
    const response = await fetch(`${mock.control}/sandboxes/${this.#sandbox.name}`);
    const moved = new Script(JSON.parse(await response.text()), mock.control);
    moved.#products.push(...this.#products);
    moved.#passports.push(...this.#passports);
    moved.#items.push(...this.#items);
    moved.#next = this.#next;
    return moved;
  }

  /** The whole answer as text: status, headers, body. */
  async run(step: Step): Promise<string> {
    switch (step.kind) {
      case 'product':
        return this.#tracepass('POST', '/products', {
          key: step.key,
          body: { name: 'n', model: step.model, category: 'batteries' },
          keep: this.#products,
        });
      case 'rename':
        return this.#tracepass('PATCH', `/products/${this.#pick(this.#products, step.made)}`, {
          body: { model: step.model },
        });
      case 'passport': {
        const productId = this.#pick(this.#products, step.made);
        const gs1 = { gtin: '04012345000016', serialNumber: step.serial };
        return this.#tracepass('POST', '/passports', {
          key: step.key,
          body: { productId, gs1 },
          keep: this.#passports,
        });
      }
      case 'remove':
        return this.#tracepass('DELETE', `/passports/${this.#pick(this.#passports, step.made)}`);
      case 'list':
        return this.#tracepass('GET', '/passports?limit=50', { as: step.as });
      case 'full':
        return this.#tracepass('POST', '/passports', {
          as: 'quotaExhausted',
          body: {
            productId: this.#pick(this.#products, 0),
            gs1: { gtin: '04012345000016', serialNumber: 'X' },
          },
        });
      case 'unit':
        return this.#call('augno', 'POST', '/v1/catalog/units', {
          key: step.key,
          body: unitNamed(step.name),
        });
      case 'units':
        return this.#page('/v1/catalog/units?limit=2');
      case 'next':
        return this.#page(this.#next);
      case 'item':
        return this.#call('augno', 'POST', '/v1/catalog/products', {
          key: step.key,
          body: { sku: step.sku, type: 'sale', category_id: 'itcg_d06g9c6yc9ck' },
          keep: this.#items,
        });
      case 'drop':
        return this.#call('augno', 'DELETE', `/v1/catalog/products/${this.#pick(this.#items, step.made)}`);
      case 'advance':
        return this.#steer('PATCH', 'clock', { advance: step.by });
      case 'fault':
        return this.#steer('POST', 'faults', { status: step.status, times: 1 });
      case 'limit':
        return this.#steer('PATCH', 'workspaces/tracepass/primary', {
          entitlements: { maxDpps: step.maxDpps },
        });
    }
  }

  #pick(ids: readonly string[], index: number): string {
    return ids[index % Math.max(ids.length, 1)] ?? '6650a1b2c3d4e5f6a7b8c9d0';
  }

  async #page(path: string): Promise<string> {
    const answer = await this.#call('augno', 'GET', path);
    this.#next = /"next_page_url":"[^"]*(\/v1\/[^"]*)"/.exec(answer)?.[1] ?? this.#next;
    return answer;
  }

  #tracepass(method: string, path: string, options?: CallOptions): Promise<string> {
    return this.#call('tracepass', method, `/api/v1${path}`, options);
  }

  async #call(
    api: string,
    method: string,
    path: string,
    { as = 'primary', key, body, keep }: CallOptions = {},
  ): Promise<string> {
    const target = this.#sandbox.targets.find((candidate) => candidate.api === api);
    const response = await fetch(`${target?.baseUrl}${path}`, {
      method,
      headers: {
        ...target?.headers,
        Authorization: `Bearer ${target?.credentials[as]?.token}`,
        ...(key !== undefined && { 'Idempotency-Key': key }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (response.status === 201) {
      const { _id, id = _id } = JSON.parse(text);
      keep?.push(id);
    }
    return told(response, text);
  }

  async #steer(method: string, path: string, body: unknown): Promise<string> {
    const url = `${this.#control}/sandboxes/${this.#sandbox.name}/${path}`;
    const response = await fetch(url, { method, body: JSON.stringify(body) });
    return `${response.status} ${await response.text()}`;
  }
}

interface CallOptions {
  as?: 'primary' | 'otherTenant' | 'quotaExhausted';
  key?: string | undefined;
  body?: unknown;
  /** Where the id of a created row is kept. */
  keep?: string[];
}

function unitNamed(name: string) {
  const one = {
    ratio_numerator: '1',
    ratio_denominator: '1',
    offset_numerator: '0',
    offset_denominator: '1',
  };
  return { name, abbreviation: name, type: 'mass', ...one };
}

function told(response: Response, body: string): string {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`);
  return [`${response.status}`, ...headers, '', body].join('\n');
}
