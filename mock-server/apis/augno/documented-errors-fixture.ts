import { beforeAll, describe, expect, test } from 'vitest';
import { category, startTestMock, type Answered, type Options, type TestMock } from './fixtures.js';

// Documented errors are tables of what to send and what the answer has to be, byte for byte.

/** Sends what deserves the error. */
type Send = (mock: TestMock) => Promise<Answered>;

interface Expected {
  readonly status: number;
  readonly code: string;
  /** Whole, unless it ends with an ellipsis: where the sources do. */
  readonly message: string;
  readonly param?: string;
  readonly type?: 'api_error' | 'idempotency_error';
  readonly transient?: true;
  readonly anchor?: string;
  readonly quota?: object;
}

export const products = '/v1/catalog/products';
export const units = '/v1/catalog/units';
export const groups = '/v1/catalog/unit-groups';
export const categories = '/v1/catalog/item-categories';
export const minimal = { sku: 'SKU-1', type: 'sale', category_id: category };
export const price = { value: '1', numerator_unit_id: 'dollar', denominator_unit_id: 'gram' };
export const stone = {
  ...{ name: 'Stone', abbreviation: 'st', type: 'mass' },
  ...{ ratio_numerator: '6350', ratio_denominator: '1', offset_numerator: '0', offset_denominator: '1' },
};

export const get =
  (path: string, options?: Options): Send =>
  (mock) =>
    mock.send('GET', path, options);
export const post = (path: string, body: unknown, headers: Options['headers'] = {}): Send => {
  return (mock) => mock.send('POST', path, { body, headers });
};
export const create = (change: object, headers?: Options['headers']) =>
  post(products, { ...minimal, ...change }, headers);
export const preferred = (name: string) => create({}, { prefer: `example=${name}` });
export const withHeaders = (headers: NonNullable<Options['headers']>) => get(products, { headers });
export const authorized = (authorization: string) => withHeaders({ authorization });

export type Row = readonly [when: string, send: Send, expected: Expected];

export const invalid = (param: string, message: string): Expected => ({
  ...{ status: 400, code: 'invalid_format', message, param },
});
export const parameter = (param: string, message: string): Expected => ({
  ...{ status: 400, code: 'parameter_invalid', message, param },
});
export const failed = (message: string, param?: string): Expected => ({
  ...{ status: 400, code: 'validation_failed', message, ...(param !== undefined && { param }) },
});
export const unauthorized = (message: string, code = 'invalid_credentials'): Expected => ({
  ...{ status: 401, code, message },
});
export const unprovided = { status: 404, code: 'resource_not_found', message: 'Resource not found.' };

/** A test for each documented error, on one mock that has a product with the SKU `TAKEN`. */
export function expectDocumented(tables: Readonly<Record<string, readonly Row[]>>): void {
  let mock: TestMock;
  beforeAll(async () => {
    mock = await startTestMock();
    await mock.send('POST', products, { body: { ...minimal, sku: 'TAKEN' } });
    return mock.finish;
  });

  describe.each(Object.entries(tables))('documented errors of %s', (_, rows) => {
    test.each(rows)('%s', async (_when, send, expected) => {
      const answer = await send(mock);
      expect([answer.status, answer.text]).toEqual([expected.status, textOf(expected, answer)]);
    });
  });
}

/** The body as it has to be; of a message that ends with an ellipsis the rest is the answer's. */
function textOf(expected: Expected, { body: { error }, headers }: Answered): string {
  const { code, type = 'invalid_request_error', param = null, anchor = code, quota = null } = expected;
  const [beginning = '', open] = expected.message.split('…');
  const given = String(error?.['message']);
  const logged = String(error?.['request_log_url']);
  return JSON.stringify({
    error: {
      ...{ code, type },
      message: open !== undefined && given.startsWith(beginning) ? given : beginning,
      param,
      doc_url: `https://docs.augno.com/api/errors#${anchor}`,
      ...{ is_transient: expected.transient ?? false, quota },
      request_log_url: logged.endsWith(`/${headers.get('request-id')}`) ? logged : 'of another request',
    },
  });
}
