import { spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../docs/processes.js';
import { needles, needlesIn } from './needle-fixture.js';

// Clients give the mock their credentials in every place there is; they are looked for in everything that it tells.
// The seeded tokens are made up and no secrets (README), so these are credentials that it does not know.

const controlToken = needles.quotes;
const seeded = 'tp_mock_primary';
let mock: Awaited<ReturnType<typeof startMock>>;
/** Answers that refuse something: status line, headers and body. */
const refusals: string[] = [];

beforeAll(async () => {
  mock = await startMock();
  for (const credential of Object.values(needles)) await sendCarelessly(credential);
  await control('sandboxes', { method: 'POST', body: JSON.stringify({ name: 'keyed' }) });
  for (const credential of Object.values(needles)) await sendAsKey(credential);
});
afterAll(() => mock.stop());

test('no refusal shows the credential that it was sent', () => {
  // Each credential is refused in some way by each of the places below.
  expect(refusals.length).toBeGreaterThan(Object.keys(needles).length * 10);
  expect(refusals.flatMap(needlesIn)).toEqual([]);
});

test.each([
  ['the journal', 'sandboxes/default/journal?limit=1000', '"authorization":"Bearer …"'],
  ['the HTTP archive', 'sandboxes/default/journal/har', '"value":"Bearer …"'],
  ['the journal of keyed requests', 'sandboxes/keyed/journal?limit=1000', 'idempotency'],
  ['the findings', 'sandboxes/default/findings?final=true', '"exchanges":[{'],
  ['the findings about keys', 'sandboxes/keyed/findings?final=true', 'belongs to another request'],
  ['a snapshot', 'sandboxes/default/snapshot', '"format"'],
  ['the list of sandboxes', 'sandboxes', '"default"'],
  ['the service', 'service', '"version"'],
  ['the list of faults', 'sandboxes/default/faults', '['],
])('%s holds no credential', async (_, path, proof) => {
  const response = await control(path);
  const text = await response.text();
  expect(text).toContain(proof);
  expect(needlesIn(text)).toEqual([]);
});

test('the stream of events holds no credential', async () => {
  const aborted = new AbortController();
  const response = await control('sandboxes/default/journal/stream', {
    headers: { 'Last-Event-ID': '0' },
    signal: aborted.signal,
  });
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString('utf8');
    if (text.split('event: exchange').length > 60 && text.endsWith('\n\n')) break;
  }
  aborted.abort();
  expect(text).toContain('"authorization":"Bearer …"');
  expect(needlesIn(text)).toEqual([]);
});

test('the control protocol refuses a token without showing it, or the right one', async () => {
  for (const token of Object.values(needles).filter((needle) => needle !== controlToken)) {
    for (const path of [
      'service',
      `nothing/${encodeURIComponent(token)}`,
      `sandboxes?token=${encodeURIComponent(token)}`,
    ]) {
      const response = await control(path, { headers: { Authorization: `Bearer ${token}` } });
      expect(response.status).toBe(401);
      expect(needlesIn(await allOf(response))).toEqual([]);
    }
  }
});

test.each(['docs', 'docs/', '__control/ui', '__control/ui/'])(
  'no page at /%s, nor what it loads, holds the control token',
  async (path) => {
    const page = await fetch(`${mock.url}/${path}`);
    const text = await allOf(page);
    const assets = Array.from(
      text.matchAll(/(?:src|href)="(?!data:|#|http)([^"]+)"/g),
      ([, asset = '']) => asset,
    );
    const loaded = await Promise.all(
      assets.map(async (asset) => allOf(await fetch(new URL(asset, page.url)))),
    );
    expect(assets.length).toBeGreaterThan(0);
    expect([text, ...loaded].flatMap(needlesIn)).toEqual([]);
  },
);

test('nothing that the process prints holds a credential, to its end', async () => {
  const printed = await mock.stop();
  expect(printed).toContain('listening on');
  expect(printed).toContain('findings in sandbox keyed');
  expect(needlesIn(printed)).toEqual([]);
});

/** The credential wherever a client may put it, most of it where it has no business. */
async function sendCarelessly(credential: string): Promise<void> {
  const inUrl = encodeURIComponent(credential);
  const bearer = { Authorization: `Bearer ${credential}` };
  const basic = { Authorization: `Basic ${Buffer.from(`${credential}:`, 'latin1').toString('base64')}` };
  const key = { Authorization: `Bearer ${seeded}`, 'X-Api-Key': credential };
  const body = JSON.stringify({ name: credential, note: JSON.stringify({ credential }) });
  const products = '/api/v1/products';
  const calls: readonly (readonly [path: string, init: RequestInit])[] = [
    [products, { headers: bearer }],
    [products, { headers: basic }],
    [products, { headers: { Authorization: credential } }],
    [`${products}?access_token=${inUrl}`, {}],
    [`${products}?q=${inUrl}&limit=${inUrl}`, { headers: key }],
    [`${products}/${inUrl}`, { headers: key }],
    [
      products,
      { method: 'POST', headers: { ...key, 'Idempotency-Key': `${credential}`.slice(0, 255) }, body },
    ],
    // Again with another body: the key is taken, which is a finding as well.
    [
      products,
      { method: 'POST', headers: { ...key, 'Idempotency-Key': credential.slice(0, 255) }, body: '{}' },
    ],
    [products, { method: 'POST', headers: key, body: `{"a":${credential}` }],
    [products, { method: 'POST', headers: bearer, body: `{"a":${credential}` }],
    [products, { method: 'DELETE', headers: { ...bearer, 'X-Note': credential } }],
    [`/api/v1/nothing/${inUrl}?token=${inUrl}`, { headers: bearer }],
    [`/nothing/${inUrl}?token=${inUrl}`, { headers: bearer }],
    [`/nothing?api_key=${inUrl}`, {}],
    [`/__sandbox/nobody/nothing?api_key=${inUrl}`, { headers: bearer }],
    [`/v1/catalog/products?cursor=${inUrl}`, { headers: bearer }],
    ['/v1/catalog/products', { headers: { ...basic, 'Augno-Version': credential } }],
    ['/v1/catalog/products', { method: 'POST', headers: bearer, body }],
  ];
  for (const [path, init] of calls) {
    const response = await fetch(mock.url + path, init);
    const text = await allOf(response);
    if (response.status >= 400) refusals.push(`${init.method ?? 'GET'} ${response.status} ${text}`);
  }
}

/**
 * The credential as idempotency key of two different requests. In a sandbox of their own, because a key that was used is
 * part of a snapshot.
 */
async function sendAsKey(credential: string): Promise<void> {
  const key = credential.slice(0, 255);
  const headers = {
    Authorization: `Bearer ${seeded}.keyed`,
    'X-Api-Key': credential,
    'Idempotency-Key': key,
  };
  for (const name of ['Battery', 'Another battery']) {
    const body = JSON.stringify({ name, model: 'M-1', category: 'batteries' });
    const url = `${mock.url}/__sandbox/keyed/api/v1/products`;
    const response = await fetch(url, { method: 'POST', headers, body });
    const text = await allOf(response);
    if (response.status >= 400) refusals.push(`${response.status} ${text}`);
  }
}

async function allOf(response: Response): Promise<string> {
  return JSON.stringify([...response.headers]) + (await response.text());
}

function control(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { Authorization: `Bearer ${controlToken}`, ...init.headers };
  return fetch(`${mock.url}/__control/${path}`, { ...init, headers });
}

/** The command in a process of its own, with everything that it prints. */
async function startMock() {
  const child = spawn(process.execPath, ['dist/scripts/cli/main.js', 'mock', '--port', '0'], {
    cwd: root,
    env: { PATH: process.env['PATH'], TWINSPEC_CONTROL_TOKEN: controlToken },
  });
  let printed = '';
  const ended = new Promise<string>((resolve) => child.once('close', () => resolve(printed)));
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const found = /listening on (\S+)/.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => reject(new Error(`the mock ended: ${printed}`)));
  });
  return {
    url,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
