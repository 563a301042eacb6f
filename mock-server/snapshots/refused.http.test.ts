import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startMock, type Mock } from '../index.js';
import { contentOf, snapshotOf, type Snapshot } from './document.js';
import { SnapshotRefused } from './refused.js';
import { ask, control, startFrozen } from './snapshot-fixture.js';

let frozen: Awaited<ReturnType<typeof startFrozen>>;
let mock: Mock;
beforeAll(async () => {
  frozen = await startFrozen();
  mock = frozen.mock;
});
afterAll(() => frozen.finish());
beforeEach(() => mock.sandboxes.default.reset());

/** A snapshot of the seeded world as somebody's editor sees it. */
function exported() {
  return JSON.parse(JSON.stringify(mock.sandboxes.default.snapshot()));
}

/** A document whose digest fits, whatever was done to its content: what another version of the tool might write. */
function forged(change: (content: ReturnType<typeof exported>) => void): Snapshot {
  const { content } = exported();
  change(content);
  return snapshotOf(content);
}

const tracepass = '/content/apis/tracepass/stores';
const augno = '/content/apis/augno/stores';

const refusals: [name: string, document: () => unknown, place: string, reason: RegExp][] = [
  ['no object', () => [], 'the document', /must be object/],
  ['an older format', () => ({ ...exported(), format: 0 }), '/format', /^0 is older .* reads format 1$/],
  [
    'a newer format in a form of its own',
    () => ({ format: 2, parts: [] }),
    '/format',
    /^2 is newer .* format 1$/,
  ],
  ['a format that is no number', () => ({ ...exported(), format: '1' }), '/format', /must be integer/],
  ['a missing member', () => ({ ...exported(), digest: undefined }), '/digest', /required property/],
  [
    'another tool',
    () => ({ ...exported(), tool: { name: 'other', version: '1' } }),
    '/tool/name',
    /^other took it/,
  ],
  ['no content', () => snapshotOf(Object({})), '/content/startedAt', /required property/],
  [
    'a change by hand',
    () => {
      const document = exported();
      document.content.apis.tracepass.stores.products.rows[0].name = 'Other';
      return document;
    },
    '/digest',
    /changed after the snapshot was taken/,
  ],
  [
    'an API that is not served',
    () => forged(({ apis }) => (apis.other = apis.augno)),
    '/content/apis/other',
    /not served here; served: augno, tracepass/,
  ],
  [
    'another version of a contract',
    () => forged(({ apis }) => (apis.tracepass.contract = '0.9.0')),
    '/content/apis/tracepass/contract',
    /version 0\.9\.0 .* version 1\.0\.0/,
  ],
  [
    'a store too few',
    () => forged(({ apis }) => delete apis.tracepass.stores.ledger),
    tracepass,
    /^lacks ledger$/,
  ],
  [
    'a store too many',
    () => forged(({ apis }) => (apis.augno.stores.carts = {})),
    `${augno}/carts`,
    /nothing here remembers that/,
  ],
  [
    'a time beyond what a clock can show',
    () => forged(({ stores }) => (stores.clock.now = 9e15)),
    '/content/stores/clock/now',
    /must be <=/,
  ],
  [
    'a fault that is none',
    () => forged(({ stores }) => (stores.faults.faults = [{ id: 'f1', hits: 0, share: 2 }])),
    '/content/stores/faults/faults/0/share',
    /must be <= 1/,
  ],
  [
    'a state of chance that is none',
    () => forged(({ apis }) => apis.augno.stores.random.pop()),
    `${augno}/random`,
    /fewer than 4/,
  ],
  [
    'a credential that nobody has here',
    () => forged(({ apis }) => (apis.augno.stores.tenants.credentials[1].id = 'apke_x')),
    `${augno}/tenants/credentials/1/id`,
    /no credential apke_x here/,
  ],
  [
    'a credential of nobody',
    () => forged(({ apis }) => (apis.tracepass.stores.tenants.credentials[2].tenant = 'x')),
    `${tracepass}/tenants/credentials/2/tenant`,
    /no tenant x/,
  ],
  [
    'a budget below zero',
    () => forged(({ apis }) => (apis.tracepass.stores.budgets.writes[0].used = -1)),
    `${tracepass}/budgets/writes/0/used`,
    /must be >= 0/,
  ],
  [
    'a call at no time',
    () =>
      forged(
        ({ apis }) => (apis.augno.stores.windows.w = { length: 1, calls: { a: ['x'] }, refusalsInARow: {} }),
      ),
    `${augno}/windows/w/calls/a/0`,
    /must be integer/,
  ],
  [
    'a stored answer without a status',
    () =>
      forged(({ apis }) => {
        const entry = { scope: 's', fingerprint: 'f', firstSeen: 0, since: 0, reply: { headers: {} } };
        apis.augno.stores.ledger.push(entry);
      }),
    `${augno}/ledger/0/reply/status`,
    /required property/,
  ],
  [
    'a row without its columns',
    () => forged(({ apis }) => delete apis.augno.stores.units.rows[4].ratioNumerator),
    `${augno}/units/rows/4/ratioNumerator`,
    /required property/,
  ],
  [
    'a row with a column of something else',
    () => forged(({ apis }) => (apis.tracepass.stores.products.rows[2].price = 3)),
    `${tracepass}/products/rows/2/price`,
    /must NOT have additional properties/,
  ],
  [
    'a passport without fields',
    () => forged(({ apis }) => (apis.tracepass.stores.passports.table.rows[3].fields = 999)),
    `${tracepass}/passports/table/rows/3/fields`,
    /no fields 999/,
  ],
  [
    'a constraint that nobody kept',
    () => forged(({ apis }) => delete apis.tracepass.stores.passports.table.holders.gtin),
    `${tracepass}/passports/table/holders`,
    /lacks the constraint gtin/,
  ],
  [
    'ids that do not go on',
    () => forged(({ apis }) => (apis.tracepass.stores.ids.prefix = 'x')),
    `${tracepass}/ids/prefix`,
    /must match pattern/,
  ],
  [
    'a charge without a price',
    () => forged(({ apis }) => apis.tracepass.stores.charges.push({ tenant: 't', passport: 'p', at: 'a' })),
    `${tracepass}/charges/0/cents`,
    /required property/,
  ],
  [
    'a workspace without a language',
    () =>
      forged(({ apis }) => {
        apis.tracepass.stores.workspaces = { w: { prefill: {}, gtin: '04012345000016' } };
      }),
    `${tracepass}/workspaces/w/defaultSourceLocale`,
    /required property/,
  ],
  [
    'a key that signs nothing',
    () => forged(({ apis }) => (apis.augno.stores.cursors = '')),
    `${augno}/cursors`,
    /pattern/,
  ],
];

describe('a document with', () => {
  test.each(refusals)(
    '%s is refused with place and reason, and changes nothing',
    (_, document, place, reason) => {
      const sandbox = mock.sandboxes.default;
      const { clock, faults, journal } = sandbox;
      const before = sandbox.snapshot();
      const broken = document();
      const refused = refusalOf(() => sandbox.restore(broken));
      expect(refused.place || 'the document').toBe(place);
      expect(refused.reason).toMatch(reason);
      expect(refused.message).toBe(`${place}: ${refused.reason}`);
      expect(sandbox.snapshot()).toEqual(before);
      // Not only equal: the contents were never replaced, so nobody who follows the journal was cut off.
      expect(sandbox.clock).toBe(clock);
      expect(sandbox.faults).toBe(faults);
      expect(sandbox.journal).toBe(journal);
    },
  );
});

describe('over the control protocol', () => {
  test('a broken document is a problem with place and reason, and changes nothing', async () => {
    const product = { name: 'Pack', model: 'BP-1', category: 'batteries' };
    await ask(mock, 'default', ['POST', '/api/v1/products'], { body: product });
    const before = mock.sandboxes.default.snapshot();
    const broken = forged(({ apis }) => (apis.tracepass.contract = '0.9.0'));
    const answer = await control(mock, 'PUT', '/sandboxes/default/snapshot', broken);
    expect(answer).toMatchObject({
      status: 400,
      body: {
        title: 'Bad Request',
        detail: expect.stringMatching(/^\/content\/apis\/tracepass\/contract: /),
      },
    });
    expect(mock.sandboxes.default.snapshot()).toEqual(before);
    expect(mock.sandboxes.default.journal.list()).toHaveLength(1);
  });

  test('a sandbox that cannot start from its snapshot does not come into being', async () => {
    const snapshot = { ...exported(), format: 7 };
    const answer = await control(mock, 'POST', '/sandboxes', { name: 'half', snapshot });
    expect(answer).toMatchObject({
      status: 400,
      body: { detail: expect.stringMatching(/^\/snapshot\/format: 7 is newer/) },
    });
    expect((await control(mock, 'GET', '/sandboxes/half')).status).toBe(404);
    expect((await control(mock, 'POST', '/sandboxes', { name: 'half' })).status).toBe(201);
    mock.sandboxes.delete('half');
  });

  test.each(['GET', 'PUT'])('%s of a sandbox that there is not is a 404', async (method) => {
    const body = method === 'PUT' ? exported() : undefined;
    expect((await control(mock, method, '/sandboxes/absent/snapshot', body)).status).toBe(404);
  });
});

test('a mock does not start with a snapshot that it cannot restore', async () => {
  await expect(startMock({ snapshot: { format: 2 } })).rejects.toThrow(SnapshotRefused);
  await expect(startMock({ apis: ['augno'], snapshot: exported() })).rejects.toThrow(
    '/content/apis/tracepass: is not served here; served: augno',
  );
});

test('the digest minds neither the order of members nor white space', () => {
  const { content, ...envelope } = exported();
  const reversed = Object.fromEntries(Object.entries(content).reverse());
  expect(contentOf({ ...envelope, content: reversed })).toEqual(content);
});

test('what is read shares nothing with the document', () => {
  const document = exported();
  mock.sandboxes.default.restore(document);
  document.content.apis.tracepass.stores.products.rows[0].name = 'Changed later';
  expect(JSON.stringify(mock.sandboxes.default.snapshot())).not.toContain('Changed later');
});

function refusalOf(act: () => void): SnapshotRefused {
  try {
    act();
  } catch (error) {
    if (error instanceof SnapshotRefused) return error;
    throw error;
  }
  throw new Error('it was restored');
}
