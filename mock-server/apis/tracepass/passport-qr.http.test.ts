import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { tokens } from './seed-data/tokens.js';
import { gtin, serveTracePass } from './served.js';

const api = serveTracePass();

interface Code {
  readonly status: number;
  readonly type: string | null;
  readonly length: string | null;
  readonly bytes: Buffer;
}

async function code(path: string, headers: Record<string, string> = {}): Promise<Code> {
  const response = await fetch(`${api.mock().url}/api/v1/passports/${path}`, {
    headers: { Authorization: `Bearer ${tokens.primary}`, ...headers },
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const [type, length] = ['content-type', 'content-length'].map((name) => response.headers.get(name));
  return { status: response.status, type: type ?? null, length: length ?? null, bytes };
}

/** What a reader sees that takes every transparent pixel for white. */
function read({ bytes }: Code): { text: string | undefined; colours: Set<string> } {
  const { width, height, data } = PNG.sync.read(bytes);
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 4) {
    colours.add(data.toString('hex', at, at + 4));
    if (data[at + 3] === 0) data.fill(255, at, at + 4);
  }
  return { text: jsqr.default(new Uint8ClampedArray(data), width, height)?.data, colours };
}

async function aPassport(serialNumber = 'LOT 1/A') {
  return api.passport(await api.product(), { gs1: { gtin: gtin(1), serialNumber } });
}

describe('the QR code of a passport', () => {
  test('is an SVG document unless another format is asked for', async () => {
    const { _id: id } = await aPassport();
    const plain = await code(`${id}/qr`);
    expect([plain.status, plain.type]).toEqual([200, 'image/svg+xml']);
    expect(plain.bytes.toString()).toMatch(/^<svg .*<\/svg>\s*$/s);
    expect(await code(`${id}/qr?format=svg`)).toEqual(plain);
    expect(await code(`${id}/qr?format=`)).toEqual(plain);
  });

  test('reads as the Digital Link, by id and by serial number', async () => {
    const { _id: id, gs1 } = await aPassport();
    const expected = `HTTPS://ID.TRACEPASS.EU/p/01/${gs1.gtin}/21/LOT%201%2FA`;
    for (const path of [id, 'by-serial/LOT%201%2FA']) {
      const png = await code(`${path}/qr?format=png`);
      expect([png.status, png.type, png.length]).toEqual([200, 'image/png', String(png.bytes.length)]);
      expect(read(png).text).toBe(expected);
    }
  });

  test('can be read for the longest serial number as well', async () => {
    const { _id: id, gs1 } = await aPassport('漢'.repeat(100));
    const { text } = read(await code(`${id}/qr?format=png`));
    expect(text?.toLowerCase()).toBe(gs1.digitalLinkUri.toLowerCase());
  });

  test('comes within JSON where that is asked for', async () => {
    const { _id: id } = await aPassport();
    const [json, svg] = [await code(`${id}/qr?format=json`), await code(`${id}/qr`)];
    expect([json.status, json.type]).toEqual([200, 'application/json']);
    expect(JSON.parse(json.bytes.toString())).toEqual({ result: svg.bytes.toString() });
  });

  test.each([
    ['', ['000000ff', 'ffffff00']],
    ['&useCompanyBranding=true', ['000000ff', 'ffffff00']],
    ['&color=1A2B3C&useCompanyBranding=true', ['1a2b3cff', 'ffffff00']],
    ['&color=%231A2B3C&backgroundColor=%23FFEEDD', ['1a2b3cff', 'ffeeddff']],
    ['&backgroundColor=FFEEDD80', ['000000ff', 'ffeedd80']],
    ['&color=&backgroundColor=', ['000000ff', 'ffffff00']],
  ])('with %j has the colours %j', async (query, colours) => {
    const { _id: id } = await aPassport();
    const png = await code(`${id}/qr?format=png${query}`);
    expect([...read(png).colours].sort()).toEqual(colours);
  });

  test.each(['color=red', 'color=12345', 'color=12345678', 'backgroundColor=1234567', 'format=gif'])(
    'with %s is refused',
    async (query) => {
      const { _id: id } = await aPassport();
      const { status, body } = await api.call('GET', `/passports/${id}/qr?${query}`);
      expect(status).toBe(400);
      expect(body).toMatchObject({ error: 'Validation error' });
    },
  );

  test('does not depend on what the client says it accepts', async () => {
    const { _id: id } = await aPassport();
    const headers = { Accept: 'application/json' };
    expect((await code(`${id}/qr?format=png`, headers)).type).toBe('image/png');
    expect((await code(`${id}/qr`, headers)).type).toBe('image/svg+xml');
  });

  test('takes one read of the day', async () => {
    const { _id: id } = await aPassport();
    await fetch(`${api.mock().url}/__control/sandboxes/default/workspaces/tracepass/primary`, {
      method: 'PATCH',
      body: JSON.stringify({ entitlements: { maxV1PassportsPerDay: 1 } }),
    });
    expect((await code(`${id}/qr?format=png`)).status).toBe(200);
    const refused = await code(`${id}/qr?format=png`);
    expect([refused.status, refused.type]).toEqual([429, 'application/json']);
  });

  test('is kept by the journal as text or, where it is none, as base64', async () => {
    const { _id: id } = await aPassport();
    const [svg, png] = [await code(`${id}/qr`), await code(`${id}/qr?format=png`)];
    const control = `${api.mock().url}/__control/sandboxes/default/journal`;
    const journal = await (await fetch(`${control}?limit=2`)).text();
    expect(journal).toContain(`"body":${JSON.stringify(svg.bytes.toString())}}`);
    const encoded = { body: png.bytes.toString('base64'), encoding: 'base64' };
    expect(journal).toContain(JSON.stringify(encoded).slice(1));
    const har: unknown = await (await fetch(`${control}/har`)).json();
    const content = { size: png.bytes.length, mimeType: 'image/png', text: encoded.body, encoding: 'base64' };
    expect(JSON.stringify(har)).toContain(JSON.stringify(content));
  });

  test('of a passport that is not there is answered 404', async () => {
    for (const path of ['f'.repeat(24), 'by-serial/none'])
      expect((await code(`${path}/qr?format=png`)).status).toBe(404);
  });
});
