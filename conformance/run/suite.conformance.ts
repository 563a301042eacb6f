import { afterAll, describe, inject, test } from 'vitest';
import type { Rule } from '../../generated/formats.js';
import { loadSuite } from '../apis/load.js';
import { Run } from '../engine/run.js';
import { byValuePerWrite, selectRules } from '../engine/selection.js';
import { withoutSecrets } from '../target/admission.js';
import { topicOf } from './assignment.js';
import { stopSignal } from './stop.js';

// One vitest test per rule. The tests of an API run one after the other: rules share the target's clock and budgets.

const { target, selection, ...options } = inject('assignment');
const signal = stopSignal();
const { contract, rules, checks, foundations } = await loadSuite(target.api);
const selected: Rule[] = inOrder(selectRules(rules, selection).filter(({ id }) => checks[id]));
const run = new Run(contract, target, { ...options, foundations, signal });
run.plan(
  selected.flatMap((rule) => {
    const check = checks[rule.id];
    return check ? { rule, check } : [];
  }),
);
const startedAt = new Date();

for (const [topic, group] of inTopics(selected)) {
  describe(topic, () => {
    for (const rule of group) {
      test(rule.id, async ({ task, skip }) => {
        const check = checks[rule.id];
        if (!check) return;
        const result = await run.judge(rule, check);
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
    requests: {
      total: run.traffic.total,
      writes: run.traffic.writes,
      waitedOut: { ...run.traffic.waitedOut },
    },
    interrupted: signal.aborted,
    leftovers,
    target: withoutSecrets(target),
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
  };
});

/** The order of the rule file, or what a limited number of writes is best spent on; rules that look back come last. */
function inOrder(chosen: Rule[]): Rule[] {
  const ordered = target.limits?.maxWrites === undefined ? chosen : byValuePerWrite(chosen);
  const looksBack = ({ id }: { id: string }) => {
    const check = checks[id];
    return check?.kind === 'example' && check.last;
  };
  return [...ordered.filter((rule) => !looksBack(rule)), ...ordered.filter(looksBack)];
}

/** Neighbouring rules of one topic as a group; the order of the rules stays. */
function inTopics(ordered: readonly Rule[]): [string, Rule[]][] {
  const groups: [string, Rule[]][] = [];
  for (const rule of ordered) {
    const last = groups.at(-1);
    if (last && last[0] === topicOf(rule)) last[1].push(rule);
    else groups.push([topicOf(rule), [rule]]);
  }
  return groups;
}
