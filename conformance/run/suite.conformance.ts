import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import type { Rule, RuleResult } from '../../generated/formats.js';
import { loadSuite } from '../apis/load.js';
import { looksBack } from '../engine/check.js';
import { Run } from '../engine/run.js';
import { byValuePerWrite, selectRules } from '../engine/selection.js';
import { topicOf } from '../engine/topic.js';
import { withoutSecrets } from '../target/admission.js';
import { stopSignal } from './stop.js';

// One vitest test per rule. The run may judge several at the same time; what they came to is told in the order of the
// rules.

const { target, beside, selection, ...options } = inject('assignment');
const signal = stopSignal();
const { contract, rules, checks, foundations } = await loadSuite(target.api);
const selected: Rule[] = inOrder(selectRules(rules, selection).filter(({ id }) => checks[id]));
const run = new Run(contract, target, { ...options, foundations, signal }, beside);
const planned = selected.flatMap((rule) => {
  const check = checks[rule.id];
  return check ? { rule, check } : [];
});
run.plan(planned);
const judged = new Map<string, Promise<RuleResult>>();
const startedAt = new Date();

beforeAll(() => {
  for (const { rule, check } of planned) judged.set(rule.id, run.judge(rule, check));
});

for (const [topic, group] of inTopics(selected)) {
  describe(topic, () => {
    for (const rule of group) {
      test(rule.id, async ({ task, skip }) => {
        const result = await judged.get(rule.id);
        if (!result) return;
        task.meta.result = result;
        if (result.verdict === 'skipped') skip(result.reason);
        if (result.verdict === 'fail') throw new Error(`${rule.statement}\n${result.failure?.message ?? ''}`);
        if (result.verdict === 'blocked' || result.verdict === 'error')
          throw new Error(result.reason ?? result.verdict);
      });
    }
  });
}

// vitest reads the first parameter for fixtures and insists on a destructuring pattern, even for none.
afterAll(async ({}, suite) => {
  const leftovers = await run.finish();
  suite.meta.end = {
    requests: run.requests,
    interrupted: signal.aborted || run.isOverdue,
    leftovers,
    target: withoutSecrets(target),
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
  };
});

/** The order of the rule file, or what a limited number of writes is best spent on; rules that look back come last. */
function inOrder(chosen: Rule[]): Rule[] {
  const ordered = target.limits?.maxWrites === undefined ? chosen : byValuePerWrite(chosen);
  const isLast = ({ id }: Rule) => {
    const check = checks[id];
    return check !== undefined && looksBack(check);
  };
  return [...ordered.filter((rule) => !isLast(rule)), ...ordered.filter(isLast)];
}

/** Neighbouring rules of one topic as a group; the order of the rules stays. */
function inTopics(ordered: readonly Rule[]): [string, Rule[]][] {
  const groups: [string, Rule[]][] = [];
  for (const rule of ordered) {
    const last = groups.at(-1);
    const topic = topicOf(rule.id);
    if (last && last[0] === topic) last[1].push(rule);
    else groups.push([topic, [rule]]);
  }
  return groups;
}
