import { describe, expect, test } from 'vitest';
import { product, startJournaled, type Call } from './journal-fixture.js';

const tracepass = 'tp_mock_primary';
const augno = 'aug_sk_test_primary_notASecret000001';
const oauth = 'oauth_mock/+"\\secret?é&key';

/** Requests that carry their token in every place that a client can put it. */
const careless: [what: string, token: string, path: string, call: Call][] = [
  [
    'a Bearer token',
    tracepass,
    '/api/v1/products',
    { method: 'POST', token: tracepass, body: product(tracepass) },
  ],
  [
    'a Bearer token as idempotency key, which a decision names',
    tracepass,
    `/api/v1/products?q=${tracepass}`,
    {
      method: 'POST',
      token: tracepass,
      headers: { 'Idempotency-Key': tracepass, Cookie: `session=${tracepass}` },
      body: { ...product('M-1'), [tracepass]: [JSON.stringify({ [tracepass]: tracepass })] },
    },
  ],
  [
    'the user of Basic credentials, and where a dashboard would put an account',
    augno,
    `/v1/catalog/products?cursor=${btoa(`${augno}:`)}`,
    {
      headers: {
        Authorization: `Basic ${btoa(`${augno}:`)}`,
        'Augno-Actor-Account': augno,
        'Augno-Version': augno,
      },
    },
  ],
  [
    'a token that needs escaping everywhere',
    oauth,
    `/api/v1/products/${encodeURIComponent(oauth)}?${new URLSearchParams({ token: oauth }).toString()}`,
    { method: 'POST', token: oauth, body: { note: oauth } },
  ],
  [
    'a key in another header, on a path of no API',
    tracepass,
    `/nothing/${tracepass}`,
    { headers: { 'X-Api-Key': tracepass, 'X-Note': tracepass, [tracepass]: 'name' } },
  ],
  [
    'a token that is refused, in a malformed body',
    'tp_mock_nobody_knows',
    '/api/v1/products',
    { method: 'POST', token: 'tp_mock_nobody_knows', body: '{"a":tp_mock_nobody_knows' },
  ],
];

describe('the journal never tells', () => {
  test.each(careless)('%s', async (_what, token, path, call) => {
    const { mock, call: send, journal, har } = await startJournaled();
    await send(path, call);
    await send(path, call);
    const streamed = await firstEvents(`${mock.control}/sandboxes/default/journal/stream`);
    for (const told of [JSON.stringify(await journal()), JSON.stringify(await har()), streamed]) {
      for (const form of formsOf(token)) expect(told).not.toContain(form);
      expect(told).toContain('…');
    }
    // So that nothing was hidden merely because it never got there.
    const [kept] = mock.sandboxes.default.journal.list();
    expect(JSON.stringify(kept?.request)).toContain(formsOf(token)[1]);
  });
});

/** What a client gets that resumes from the beginning, up to the second event. */
async function firstEvents(url: string): Promise<string> {
  const aborted = new AbortController();
  const response = await fetch(url, { headers: { 'Last-Event-ID': '0' }, signal: aborted.signal });
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString('utf8');
    if (text.split('event: exchange').length > 2 && text.endsWith('\n\n')) break;
  }
  aborted.abort();
  return text;
}

function formsOf(token: string): string[] {
  const escaped = JSON.stringify(token).slice(1, -1);
  return [
    token,
    escaped,
    JSON.stringify(escaped).slice(1, -1),
    encodeURIComponent(token),
    new URLSearchParams({ token }).toString().slice('token='.length),
    btoa(Buffer.from(`${token}:`).toString('latin1'))
      .replace(/=+$/, '')
      .slice(0, -2),
  ];
}
