import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { newRunMark, Run } from '../../conformance/engine/run.js';
import type { ApiName } from '../../generated/apis.js';
import { startMock } from '../../mock-server/index.js';
import { suiteOf } from '../check/suite-fixture.js';
import { startSecondOpinion, type ResponseViolation, type SecondOpinion } from './second-opinion-fixture.js';

// Mutants whose answers have the wrong shape, with a rule that provokes such an answer where the contract's own rules do
// not, and what about the answer is wrong. Prism and the suite have to see just that.

const aspects = ['status', 'media-type', 'headers', 'body'] as const;
type Aspect = (typeof aspects)[number];

const mutants: Readonly<
  Record<ApiName, readonly (readonly [mutant: string, sees: Aspect | 'nothing', provokes?: string])[]>
> = {
  tracepass: [
    ['product-list-refuses-limits-with-422', 'status', 'lists.limit-out-of-bounds'],
    ['passport-replay-with-200', 'status', 'idempotency.passport-replay-is-identical'],
    ['missing-token-is-a-bad-request', 'status', 'authentication.missing-token'],
    ['templates-as-plain-text', 'media-type'],
    ['retry-after-in-words', 'headers', 'rate-limit.spent-writes-are-refused'],
    ['template-version-as-text', 'body'],
    ['not-found-error-as-object', 'body'],
    ['page-number-of-zero-by-default', 'body'],
    ['overage-without-a-price', 'body', 'quota.overage-has-to-be-confirmed'],
    ['digital-link-with-the-raw-serial', 'body', 'passports.digital-link-encodes-the-serial'],
    ['product-change-resets-the-passport-count', 'nothing', 'products.passport-count-grows'],
    ['model-conflict-in-other-words', 'nothing', 'uniqueness.model-is-taken'],
  ],
  augno: [
    ['bad-query-for-a-line-is-422', 'status', 'includes.unknown-path-is-refused'],
    ['read-of-a-deleted-product-is-410', 'status', 'products.deleted-is-404'],
    ['properties-are-sent-as-text', 'media-type'],
    ['unauthenticated-are-not-challenged', 'headers'],
    ['rate-limit-reset-is-a-fraction', 'headers'],
    ['too-many-requests-do-not-say-when', 'headers', 'rate-limit.burst-is-refused'],
    ['product-lines-have-no-times', 'body'],
    ['gone-lacks-the-quota', 'body', 'products.second-delete-is-410'],
    ['any-product-type-will-do', 'body', 'validation.unknown-product-type'],
    ['visible-means-any', 'nothing', 'lists.filters-narrow-each-other'],
  ],
};

describe.each(Object.entries(mutants))('Prism and the suite see in %s', (api, all) => {
  let prism: SecondOpinion;
  beforeAll(async () => {
    prism = await startSecondOpinion(api);
  });
  afterAll(() => prism.close());

  test.each(all)('what is wrong with %s: %s', async (mutant, sees, provokes) => {
    const mock = await startMock({ mutant, onBug: () => undefined, clock: new Date('2026-05-09T10:00:00Z') });
    onTestFinished(() => mock.close());
    prism.judge(mock.url);
    const [described] = mock.targets.filter((target) => target.api === api);
    if (!described) throw new Error(`the mock describes no target for ${api}`);
    const { contract, rules, checks } = await suiteOf(api);
    const run = new Run(
      contract,
      { ...described, baseUrl: prism.url, sandbox: 'default' },
      { seed: 1, runs: 1, runMark: newRunMark(), replayWith: '' },
    );
    const found = new Set<string>();
    const chosen = rules.filter(({ id }) => id === `${api}.${provokes}` || aspectOf(id) !== undefined);
    expect(chosen).toHaveLength(provokes === undefined ? 4 : 5);
    for (const rule of chosen.toSorted(
      (a, b) => Number(aspectOf(a.id) !== undefined) - Number(aspectOf(b.id) !== undefined),
    )) {
      const check = checks[rule.id];
      if (!check) throw new Error(`${rule.id} has no check`);
      const { verdict } = await run.judge(rule, check);
      const aspect = aspectOf(rule.id);
      if (aspect !== undefined && verdict === 'fail') found.add(aspect);
    }
    const expected = sees === 'nothing' ? [] : [sees];
    expect([...found]).toEqual(expected);
    expect(seenByPrism(prism.violations)).toEqual(expected);
  });
});

/** What a rule of the contract looks at; undefined for every other rule. */
function aspectOf(rule: string): Aspect | undefined {
  return aspects.find((aspect) => rule.includes(`.contract.${aspect}-`));
}

function seenByPrism(violations: readonly ResponseViolation[]): Aspect[] {
  const seen = new Set(violations.map(aspectSeen));
  // It parses only what says that it is JSON, and finds that a text is no object.
  if (seen.has('media-type')) seen.delete('body');
  return [...seen];
}

function aspectSeen({ location: [, part], message }: ResponseViolation): Aspect {
  if (part === 'header') return 'headers';
  if (part === 'body') return 'body';
  return message.includes('media type') ? 'media-type' : 'status';
}
