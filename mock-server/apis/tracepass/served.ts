import { afterEach, beforeEach, expect } from 'vitest';
import { startMock, type Mock } from '../../index.js';
import type { Clock } from '../../sandbox/clock.js';
import { checkDigit } from './gs1.js';
import type { Schemas } from './schemas.js';
import { tokens } from './seed-data/tokens.js';

// What the HTTP tests share: a mock of their own for each, and a plain way to call it.

/** The time of the documented examples. */
export const start = '2026-05-09T10:00:00.000Z';

interface CallOptions {
  /** Primary when left out; null sends no token at all. */
  as?: keyof typeof tokens | null;
  key?: string;
  body?: unknown;
  /** Bytes to send instead of `body`. */
  raw?: string;
  /** A form to send instead. */
  form?: FormData;
  headers?: Record<string, string>;
}

export interface Answered<Body> {
  status: number;
  headers: Headers;
  text: string;
  body: Body;
}

/** Serves a fresh mock, its clock standing still, to each test of the file. A bug that the mock reports fails the test. */
export function serveTracePass() {
  const bugs: string[] = [];
  let mock: Mock | undefined;

  beforeEach(async () => {
    bugs.length = 0;
    mock = await startMock({
      apis: ['tracepass'],
      clock: new Date(start),
      frozen: true,
      onBug: (bug) => bugs.push(bug),
    });
  });

  afterEach(async () => {
    await mock?.close();
    expect(bugs).toEqual([]);
  });

  function running(): Mock {
    if (!mock) throw new Error('the mock runs only inside a test');
    return mock;
  }

  function clock(): Clock {
    return running().sandboxes.default.clock;
  }

  async function call<Body = unknown>(
    method: string,
    path: string,
    { as = 'primary', key, body, raw, form, headers = {} }: CallOptions = {},
  ): Promise<Answered<Body>> {
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(`${running().url}/api/v1${path}`, {
      method,
      headers: {
        ...(as !== null && { Authorization: `Bearer ${tokens[as]}` }),
        ...(key !== undefined && { 'Idempotency-Key': key }),
        ...(payload !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...((form ?? payload) !== undefined && { body: form ?? payload }),
    });
    const text = await response.text();
    const parsed: Body = JSON.parse(text);
    return { status: response.status, headers: response.headers, text, body: parsed };
  }

  async function created<Body>(path: string, body: unknown, as?: CallOptions['as']): Promise<Body> {
    const answer = await call<Body>('POST', path, { body, as });
    if (answer.status !== 201) throw new Error(`POST ${path} was answered ${answer.status} ${answer.text}`);
    return answer.body;
  }

  return {
    mock: running,
    clock,
    call,
    product: (more: object = {}, as?: CallOptions['as']) =>
      created<Schemas['Product']>('/products', { ...batteryPack, ...more }, as),
    passport: (product: { _id: string }, more: object = {}, as?: CallOptions['as']) =>
      created<Schemas['Passport']>('/passports', { ...passportFor(product), ...more }, as),
    /** The first product of a seeded workspace. */
    async seededProduct(as: CallOptions['as']): Promise<Schemas['ProductListItem']> {
      const { body } = await call<Schemas['ProductList']>('GET', '/products', { as });
      const [row] = body.data.items;
      if (!row) throw new Error(`${String(as)} has no product`);
      return row;
    },
    async total(list: '/products' | '/passports', as?: CallOptions['as']): Promise<number> {
      const { body } = await call<Schemas['ProductList']>('GET', `${list}?showArchived=true`, { as });
      return body.data.total;
    },
  };
}

/** The request of the documented example. */
export const batteryPack = {
  name: 'Li-Ion 48V Battery Pack',
  model: 'BP-48V-100',
  category: 'batteries',
  defaultFieldValues: { batteryChemistry: 'NMC', nominalVoltage: 48 },
};

export const documentedGs1 = { gtin: '04012345000016', serialNumber: 'BP-48V-100-000001' };

export function passportFor({ _id }: { _id: string }, gs1: object = {}) {
  return { productId: _id, gs1: { ...documentedGs1, ...gs1 } };
}

/** A valid GTIN that differs for each number below a million. */
export function gtin(number: number): string {
  const digits = `0401299${String(number).padStart(6, '0')}`;
  return digits + checkDigit(digits);
}
