import type { Report, RuleResult, Summary, Verdict } from '../../generated/formats.js';
import { applyBaseline } from '../baseline/apply.js';

/** A report around the given rules; the summary is counted from them. For tests. */
export function reportOf(rules: RuleResult[], members: Partial<Report> = {}): Report {
  return {
    tool: { name: 'twinspec', version: '0.1.0' },
    api: 'tracepass',
    target: {
      baseUrl: 'https://staging.example.com',
      credentials: ['primary', 'readOnly'],
      limits: { maxWrites: 150, requestsPerSecond: 15, allowCharges: false },
    },
    seed: 20260131,
    runMark: 'ts-k3f9',
    startedAt: '2026-01-31T09:30:00.000Z',
    durationMs: 48_312,
    requests: { total: 312, writes: 140, waitedOut: { rateLimited: 0, unavailable: 0 } },
    inputs: { judged: 0, discarded: 0 },
    summary: summaryOf(rules),
    rules,
    leftovers: [],
    ...members,
  };
}

/** A rule's result with plausible members; for tests. */
export function resultOf(id: string, verdict: Verdict, members: Partial<RuleResult> = {}): RuleResult {
  const ran = verdict !== 'skipped' && verdict !== 'blocked';
  return {
    id,
    level: 'must',
    statement: 'A request without credentials is refused with 401.',
    source: 'authentication page; facts/tracepass.md §3',
    operations: ['createProduct'],
    verdict,
    cases: ran ? 25 : 0,
    requests: ran ? 50 : 0,
    durationMs: ran ? 1240 : 0,
    ...members,
  };
}

export const passing = resultOf('tracepass.authentication.missing-credentials-are-refused', 'pass');

export const failing = resultOf('tracepass.idempotency.replay-is-identical', 'fail', {
  statement: 'Repeating a create with the same key and body answers 201 with the first body.',
  source: 'create-passport page; facts/tracepass.md §4',
  operations: ['createPassport'],
  cases: 3,
  failure: {
    message:
      'Expected the replay to answer 201 with the first body.\nActual: 201 with another id (pas_2 instead of pas_1).',
    counterexample: JSON.stringify({
      key: 'ts-k3f9-1',
      body: { name: "Ada's lamp", materials: Array.from({ length: 12 }, (_, index) => `material ${index}`) },
      notes: 'n'.repeat(160),
      repeats: [1, 2, 3],
    }),
    replay:
      'twinspec verify --api tracepass --only tracepass.idempotency.replay-is-identical --seed 20260131',
    exchanges: [
      {
        operation: 'createPassport',
        request: {
          method: 'POST',
          url: 'https://staging.example.com/api/v1/passports',
          headers: {
            authorization: 'Bearer tp_***9f',
            'content-type': 'application/json',
            'idempotency-key': 'ts-k3f9-1',
          },
          body: '{"name":"Ada\'s lamp","productId":"prd_1"}',
        },
        response: {
          status: 201,
          headers: { 'content-type': 'application/json' },
          body: '{"id":"pas_1","status":"draft"}',
          durationMs: 12.4,
        },
      },
      {
        operation: 'createPassport',
        request: {
          method: 'POST',
          url: 'https://staging.example.com/api/v1/passports',
          headers: { authorization: 'Bearer tp_***9f', 'content-type': 'application/json' },
          body: '{\n  "name": "two lines"\n}',
        },
        response: {
          status: 201,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ id: 'pas_2', description: 'x'.repeat(700) }),
          durationMs: 9,
        },
      },
      {
        request: { method: 'GET', url: 'https://staging.example.com/api/v1/passports?limit=1', headers: {} },
      },
    ],
  },
});

const otherTenantMissing =
  'The target names no otherTenant credential. To enable, add below credentials:\n  otherTenant: { token: ${TP_OTHER} }';

export const skipped = resultOf('tracepass.tenancy.other-tenants-rows-are-not-found', 'skipped', {
  reason: otherTenantMissing,
});

const skippedForTheSameReason = resultOf('tracepass.tenancy.keys-are-scoped-to-the-tenant', 'skipped', {
  level: 'should',
  reason: otherTenantMissing,
});

export const blocked = resultOf('tracepass.idempotency.failed-requests-are-not-stored', 'blocked', {
  reason: 'tracepass.idempotency.replay-is-identical failed, and this rule relies on it.',
});

export const observed = resultOf('tracepass.idempotency.overlong-key', 'observed', {
  level: 'observe',
  cases: 1,
  durationMs: 38,
  reason:
    'A key of 256 characters was accepted: 201, and the repeat with the same key was replayed with the first body.',
});

export const inError = resultOf('tracepass.rate-limit.headers-count-down-with-every-write', 'error', {
  level: 'should',
  cases: 0,
  requests: 2,
  reason: 'The set-up could not create a product: 503 from POST /api/v1/products, three times in a row.',
});

/** Every verdict at least once. */
export const mixedReport = reportOf(
  [passing, failing, skipped, skippedForTheSameReason, blocked, observed, inError],
  { leftovers: ['product prd_1', 'product prd_2', 'passport pas_1', 'passport pas_2', 'passport pas_3'] },
);

/** Nothing but passed rules. */
export const passingReport = reportOf([passing], {
  requests: { total: 50, writes: 1, waitedOut: { rateLimited: 0, unavailable: 0 } },
  durationMs: 1300,
});

/** A tolerated failure, an entry whose rule passed, one that expired and one that was not judged. */
export const baselineReport = applyBaseline(
  reportOf([passing, failing, { ...failing, id: 'tracepass.quota.full' }, skipped], {
    title: 'TracePass API',
    contract: { version: '1.0.0', rules: 5 },
  }),
  {
    file: 'twinspec-baseline.yaml',
    entries: [
      {
        rule: failing.id,
        reason: 'Ids change on replay: <TP-17> | fixed in 2.4',
        until: '2026-12-31',
        line: 2,
      },
      { rule: passing.id, reason: 'Answered 403 until 2.3', until: '2026-12-31', line: 5 },
      { rule: 'tracepass.quota.full', reason: 'Billing is off on staging', until: '2026-01-30', line: 8 },
      { rule: skipped.id, reason: 'One tenant only', until: '2026-12-31', line: 11 },
    ],
  },
  new Date('2026-01-31T09:31:00Z'),
);

function summaryOf(rules: readonly RuleResult[]): Summary {
  const summary: Summary = { pass: 0, fail: 0, skipped: 0, blocked: 0, observed: 0, error: 0 };
  for (const { verdict } of rules) summary[verdict] += 1;
  return summary;
}
