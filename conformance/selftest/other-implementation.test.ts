import { expect, test, vi } from 'vitest';
import type { Report, Target } from '../../generated/formats.js';
import { rules } from '../../generated/augno/rules.js';
import type * as Library from '../index.js';
import { serveAugno, serveTracepass, type Served } from './serve.js';

// An implementation that is correct and chooses otherwise than the mock where the sources leave a choice: where a must
// or should rule fails on it, the rule asks for something that no source says.

// A run is a process of its own, which starts from what is built; so does the package's own name.
const library = 'twinspec/verify';
const { verifyAll }: typeof Library = await import(library);

// Judging by every rule takes its time on two busy cores.
vi.setConfig({ testTimeout: 600_000 });

const isAboutTheLimit = (id: string) => id.startsWith('augno.rate-limit.');
const idsWhere = (isMeant: (id: string) => boolean) =>
  rules
    .map(({ id }) => id)
    .filter(isMeant)
    .join();

async function verified(
  serving: Promise<Served>,
  options: { only?: string; runs?: number },
  limits: Target['limits'] = {},
): Promise<Report> {
  const { target, close } = await serving;
  try {
    const described = { ...target, limits: { ...target.limits, ...limits } };
    const [report] = await verifyAll([described], { seed: 1, runs: 3, ...options });
    if (!report) throw new Error('there is no report');
    return report;
  } finally {
    close();
  }
}

/**
 * All that could be judged passed; the rest is about operations that are not offered, or lacks a clock, or a machine that
 * sends 20 requests within a second.
 */
function expectNothingAmiss({ rules: judged }: Report): void {
  const amiss = judged.filter(
    ({ verdict, reason = '' }) =>
      !['pass', 'observed'].includes(verdict) &&
      !(
        verdict === 'skipped' &&
        /with(: | a clock: )control: |with a faster connection|does not implement/.test(reason)
      ),
  );
  expect(amiss.map(({ id, reason, failure }) => `${id}: ${reason ?? failure?.message}`)).toEqual([]);
}

test.concurrent('no rule of TracePass takes the habits of the mock for the contract', async () => {
  const report = await verified(serveTracepass(), { runs: 10 });
  expectNothingAmiss(report);
  expect(report.summary.pass).toBeGreaterThan(150);
});

test.concurrent('no rule of Augno takes the habits of the mock for the contract', async () => {
  const report = await verified(serveAugno({ isLimited: false }), {
    only: idsWhere((id) => !isAboutTheLimit(id)),
  });
  expectNothingAmiss(report);
  expect(report.summary.pass).toBeGreaterThan(200);
});

test.concurrent('the rules about the rate limit hold for one that is kept in real time', async () => {
  const report = await verified(serveAugno(), { only: idsWhere(isAboutTheLimit) });
  expectNothingAmiss(report);
});

test.concurrent('a run that spreads its requests stays below the real limit', async () => {
  const only = 'augno.products.*,augno.idempotency.one-effect-under-concurrency';
  const report = await verified(serveAugno(), { only, runs: 1 }, { requestsPerSecond: 18 });
  expectNothingAmiss(report);
  expect(report.requests.waitedOut.rateLimited).toBe(0);
});

test.concurrent('rules that share what they make, for want of writes, find nothing either', async () => {
  const report = await verified(serveTracepass(), {}, { maxWrites: 150 });
  expect(report.summary).toMatchObject({ fail: 0, error: 0, blocked: 0 });
  expect(report.summary.pass).toBeGreaterThan(100);
});
