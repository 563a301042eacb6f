import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { documentedGs1, gtin, serveTracePass } from './served.js';

// The vendor's own clients as the facts list what they send (facts/tracepass.md §19): each call with its headers, query
// spellings and body, and what the client relies on in the answer.

const api = serveTracePass();

const seeded = '6650a1b2c3d4e5f6a7b8c9d0';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
}

interface Client {
  /** Sends a call as the client does. */
  call(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Creates with the client's own call, and gives the id. */
  created(path: string, body: object): Promise<string>;
}

function client(headersOf: (method: string, body: unknown) => Record<string, string>): Client {
  async function call(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${api.mock().url}/api/v1${path}`, {
      method,
      headers: { Authorization: 'Bearer tp_mock_primary', ...headersOf(method, body) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    return { status: response.status, type, body: /json/.test(type) ? JSON.parse(text) : text };
  }
  return {
    call,
    async created(path, body) {
      const answer = await call('POST', path, body);
      expect(answer).toMatchObject({ status: 201, body: { _id: expect.stringMatching(/^[0-9a-f]{24}$/) } });
      return idIn(answer.body);
    },
  };
}

function idIn(body: unknown): string {
  return typeof body === 'object' && body !== null && '_id' in body ? String(body._id) : '';
}

const list = { data: { items: expect.any(Array), total: expect.any(Number), page: 1 } };

describe('the MCP server 1.4.4', () => {
  // A key of its own for every call, so that none is ever replayed.
  const mcp = client((_, body) => ({
    ...{ Accept: 'application/json', 'X-Source': 'mcp' },
    ...(body !== undefined && {
      ...{ 'Content-Type': 'application/json', 'Idempotency-Key': `mcp-${randomUUID()}` },
    }),
  }));
  const product = (model: string) => mcp.created('/products', { name: 'Cell', model, category: 'battery' });
  const passport = async (serialNumber: string) => {
    const gs1 = { gtin: documentedGs1.gtin, serialNumber };
    return mcp.created('/passports', { productId: await product(serialNumber), gs1 });
  };

  test('probes its credential with one product, and a wrong one is refused', async () => {
    expect(await mcp.call('GET', '/products?limit=1')).toMatchObject({ status: 200, body: list });
    const wrong = client(() => ({ Authorization: 'Bearer tp_wrong', Accept: 'application/json' }));
    expect(await wrong.call('GET', '/products?limit=1')).toMatchObject({
      ...{ status: 401, body: { error: expect.any(String) } },
    });
  });

  test.each([
    '/products?page=1&limit=100&category=battery&status=active&search=cell',
    '/products?limit=100',
    `/passports?page=1&limit=10&productId=${seeded}&status=draft&search=BP`,
  ])('lists with GET %s', async (path) => {
    expect(await mcp.call('GET', path)).toMatchObject({
      status: 200,
      body: { data: { items: expect.any(Array) } },
    });
  });

  test('lists the templates', async () => {
    expect(await mcp.call('GET', '/templates')).toMatchObject({
      status: 200,
      body: { templates: expect.any(Array) },
    });
  });

  test('creates, reads and changes a product with the singular name of a category', async () => {
    const id = await product('MCP-1');
    expect(await mcp.call('GET', `/products/${id}`)).toMatchObject({ status: 200, body: { model: 'MCP-1' } });
    for (const change of [{ name: 'Pack' }, { model: 'MCP-2' }, { description: 'A pack' }]) {
      expect(await mcp.call('PATCH', `/products/${id}`, change)).toMatchObject({ status: 200, body: change });
    }
  });

  test.each(['battery', 'textile', 'steel'])('reads the template of %s', async (category) => {
    expect(await mcp.call('GET', `/templates/${category}`)).toMatchObject({ status: 200 });
  });

  test('creates a passport and reads it whole, in short, in another language and by its serial number', async () => {
    const id = await passport('MCP-S1');
    for (const path of [
      ...[`/passports/${id}?format=summary`, `/passports/${id}?format=full&lang=de`],
      ...['/passports/by-serial/MCP-S1', '/passports/by-serial/MCP-S1?format=full&lang=en'],
    ]) {
      expect(await mcp.call('GET', path), path).toMatchObject({ status: 200, body: { _id: id } });
    }
    expect(await mcp.call('GET', `/passports/${id}/compliance`)).toMatchObject({ status: 200 });
  });

  test('gets pictures of the code although it asks for JSON', async () => {
    const id = await passport('MCP-S2');
    for (const [format, type] of [
      ['svg', 'image/svg+xml'],
      ['png', 'image/png'],
    ]) {
      const answer = await mcp.call('GET', `/passports/${id}/qr?format=${format}`);
      expect([answer.status, answer.type.split(';')[0]]).toEqual([200, type]);
    }
  });

  test('sets a field and a party, and removes the party without body and key', async () => {
    const id = await passport('MCP/S 3');
    const field = { value: 'LFP' };
    expect(await mcp.call('PATCH', `/passports/${id}/fields/batteryChemistry`, field)).toMatchObject({
      ...{ status: 200 },
    });
    const bySerial = `/passports/by-serial/${encodeURIComponent('MCP/S 3')}`;
    const path = `${bySerial}/fields/batteryChemistry?gtin=${documentedGs1.gtin}`;
    expect(await mcp.call('PATCH', path, field)).toMatchObject({ status: 200 });
    const party = { legalName: 'Cells GmbH', country: 'DE', legacyOperatorId: 'OP-1' };
    const role = `/passports/${id}/parties/manufacturer`;
    expect(await mcp.call('PATCH', role, party)).toMatchObject({ status: 200 });
    expect(await mcp.call('DELETE', role)).toMatchObject({ status: 200 });
  });

  test.each(['suspend', 'archive'])('asks for %s with an empty object', async (action) => {
    const id = await passport(`MCP-${action}`);
    const answer = await mcp.call('POST', `/passports/${id}/${action}`, {});
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    const again = await mcp.call('POST', `/passports/by-serial/MCP-${action}/${action}?gtin=`, {});
    expect(again.status, JSON.stringify(again.body)).toBe(200);
  });

  test.each([
    [404, 'GET', '/passports/000000000000000000000000', undefined],
    [409, 'POST', '/products', { name: 'Cell', model: 'BP-48V-100', category: 'battery' }],
  ])('tells its user of a %i by the error text', async (status, method, path, body) => {
    if (body) await mcp.created(path, body);
    const answer = await mcp.call(method, path, body);
    expect(answer).toMatchObject({ status, body: { error: expect.any(String) } });
  });
});

describe('the n8n node', () => {
  // On every request, bodies or not; and never a key.
  const n8n = client(() => ({
    ...{ Accept: 'application/json', 'Content-Type': 'application/json', 'X-Source': 'n8n' },
  }));
  const product = (model: string) =>
    n8n.created('/products', { name: 'Cell', model, category: 'battery', description: '' });
  const passport = async (serialNumber: string) => {
    const gs1 = { gtin: documentedGs1.gtin, serialNumber };
    const productId = await product(serialNumber);
    return n8n.created('/passports', { productId, gs1, confirmOverage: false });
  };

  test.each([
    '/products?limit=1',
    '/products?category=&search=&limit=50',
    '/passports?productId=&status=&search=&limit=50',
    `/passports?productId=${seeded}&limit=50`,
  ])('lists with GET %s, empty values counting as none', async (path) => {
    expect(await n8n.call('GET', path)).toMatchObject({ status: 200, body: list });
  });

  test('creates a product with an empty description, and changes it', async () => {
    const id = await product('N8N-1');
    expect(await n8n.call('PATCH', `/products/${id}`, { description: 'A cell' })).toMatchObject({
      status: 200,
    });
    expect(await n8n.call('GET', `/products/${id}`)).toMatchObject({ body: { description: 'A cell' } });
  });

  test('creates a passport with an overage that is not confirmed, and reads it both ways', async () => {
    const id = await passport('N8N-S1');
    for (const path of [`/passports/${id}`, '/passports/by-serial/N8N-S1?gtin=']) {
      expect(await n8n.call('GET', path)).toMatchObject({ status: 200, body: { _id: id } });
    }
    expect(await n8n.call('GET', `/passports/${id}/compliance`)).toMatchObject({ status: 200 });
  });

  test('creates several passports at once', async () => {
    const productId = await product('N8N-B');
    const item = (number: number) => ({ productId, gs1: { gtin: gtin(number), serialNumber: 'N8N-B' } });
    const body = { passports: [item(1), item(2)], confirmOverage: false };
    const answer = await n8n.call('POST', '/passports/batch', body);
    expect(answer).toMatchObject({
      status: 200,
      body: { results: [{ status: 'created' }, { status: 'created' }] },
    });
  });

  test.each(['svg', 'png', 'json'])('gets the code as %s, whatever its colours look like', async (format) => {
    const id = await passport('N8N-Q');
    const colours = 'useCompanyBranding=false&color=%23112233&backgroundColor=%23ffffff';
    for (const path of [`/passports/${id}/qr`, '/passports/by-serial/N8N-Q/qr']) {
      const answer = await n8n.call('GET', `${path}?format=${format}&${colours}&gtin=`);
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    }
  });

  test('sets a field with a text, whatever its type', async () => {
    const id = await passport('N8N-F');
    for (const path of [`/passports/${id}`, '/passports/by-serial/N8N-F']) {
      const answer = await n8n.call('PATCH', `${path}/fields/nominalVoltage?gtin=`, { value: '48' });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    }
  });

  test.each(['suspend', 'archive'])('asks for %s without a body', async (action) => {
    const id = await passport(`N8N-${action}`);
    for (const path of [`/passports/${id}/${action}`, `/passports/by-serial/N8N-${action}/${action}?gtin=`]) {
      const answer = await n8n.call('POST', path);
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    }
  });

  test('gets a clean 404 for an id that nobody has', async () => {
    expect(await n8n.call('GET', '/products/000000000000000000000000')).toMatchObject({
      ...{ status: 404, body: { error: expect.any(String) } },
    });
  });
});
