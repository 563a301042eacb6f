import { expect, onTestFinished, test } from 'vitest';
import { apiNames, type ApiName } from '../../generated/apis.js';
import type * as Library from '../../conformance/index.js';
import { startMock } from '../../mock-server/index.js';
import { startSecondOpinion } from './second-opinion-fixture.js';

// A run is a process of its own, which starts from what is built; so does the package's own name.
const library = 'twinspec/verify';
const { verifyAll }: typeof Library = await import(library);

// Prism parses bodies before it passes them on: what is no JSON it refuses itself, in words of its own, and what it
// passes on is printed anew, so that a body of spaces arrives short; and a picture that it passes on has been text in
// between. These rules see that, rightly.
const meetPrismItself: Readonly<Record<ApiName, readonly string[]>> = {
  augno: [
    'augno.contract.headers-are-as-documented',
    'augno.contract.body-matches-schema',
    'augno.errors.quota-only-for-plan-limits',
    'augno.errors.doc-url-leads-to-the-code',
    'augno.validation.malformed-json',
    'augno.validation.trailing-json',
    'augno.validation.body-size',
  ],
  tracepass: [
    'tracepass.contract.body-matches-schema',
    'tracepass.qr.png-holds-the-digital-link',
    'tracepass.qr.by-serial-holds-the-digital-link',
    'tracepass.qr.colours-are-those-asked-for',
  ],
};

/** Milliseconds that judging by every rule may take on two busy cores. */
const wholeSuite = 600_000;

test.each(apiNames)(
  'Prism finds nothing wrong with what the mock of %s answers to the whole suite',
  async (api) => {
    const mock = await startMock({ apis: [api], clock: new Date('2026-05-09T10:00:00Z') });
    onTestFinished(() => mock.close());
    const prism = await startSecondOpinion(api);
    onTestFinished(() => prism.close());
    prism.judge(mock.url);
    // In the default sandbox, which is the one that the proxy stands in front of.
    const targets = mock.targets.map((target) => ({ ...target, baseUrl: prism.url, sandbox: 'default' }));
    const [report] = await verifyAll(targets, { seed: 1, runs: 1 });
    const failed = report?.rules.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id) ?? [];
    expect(failed.filter((id) => !meetPrismItself[api].includes(id))).toEqual([]);
    expect(prism.answers).toBeGreaterThan(1000);
    expect(prism.violations).toEqual([]);
  },
  wholeSuite,
);
