import type { RuleResult, Target } from '../../generated/formats.js';
import { loadSuite } from '../apis/load.js';
import { looksBack } from '../engine/check.js';
import { Run } from '../engine/run.js';
import { topicOf } from '../engine/topic.js';

/** Seconds that an answer may take: few for targets that never give a whole one, enough on a busy machine for others. */
export const [impatient, patient] = [0.3, 10];

/** A hostile target with every credential that rules ask for, and limits that no test has to wait long for. */
export function hostileTarget(api: string, baseUrl: string, maxAnswerSeconds: number = patient): Target {
  const [primary, otherTenant, readOnly, quotaExhausted, nearQuota] = [
    'one',
    'two',
    'three',
    'four',
    'five',
  ].map((name) => ({ token: `token-${name}` }));
  return {
    api,
    baseUrl,
    credentials: {
      primary: primary ?? { token: '' },
      ...(otherTenant && { otherTenant }),
      ...(readOnly && { readOnly }),
      ...(quotaExhausted && { quotaExhausted }),
      ...(nearQuota && { nearQuota: { ...nearQuota, slotsLeft: 3 } }),
    },
    limits: { maxAnswerSeconds, maxAnswerBytes: 4 * 2 ** 20, maxRunSeconds: 4 },
  };
}

/**
 * Judges a target in this process and resolves to a verdict for each rule.
 *
 * @param perTopic rules of each topic, so that every kind of reader meets the target; all when left out
 */
export async function judgeRules(
  target: Target,
  perTopic = Number.POSITIVE_INFINITY,
): Promise<{ results: RuleResult[]; requests: number; leftovers: string[] }> {
  const { contract, rules, checks, foundations } = await loadSuite(target.api);
  const options = { seed: 1, runs: 1, runMark: 'tshostile', replayWith: '', foundations };
  const run = new Run(contract, target, options);
  const seen = new Map<string, number>();
  const planned = rules.flatMap((rule) => {
    const check = checks[rule.id];
    const topic = topicOf(rule.id);
    const before = seen.get(topic) ?? 0;
    seen.set(topic, before + 1);
    return check && before < perTopic ? [{ rule, check }] : [];
  });
  const ordered = [
    ...planned.filter(({ check }) => !looksBack(check)),
    ...planned.filter(({ check }) => looksBack(check)),
  ];
  run.plan(ordered);
  const results = await Promise.all(ordered.map(({ rule, check }) => run.judge(rule, check)));
  const leftovers = await run.finish();
  return { results, requests: run.requests.total, leftovers };
}
