import type { ApiName } from '../../generated/apis.js';
import type { Rule } from '../../generated/formats.js';
import type { RuleNote } from './page-data.js';

/** The rules of each operation of an API, by operation id. */
export async function rulesByOperation(api: ApiName): Promise<Readonly<Record<string, readonly RuleNote[]>>> {
  const rules = await loadRules(api);
  const byOperation: Record<string, RuleNote[]> = {};
  for (const { id, level, statement, source, operations } of rules) {
    const note = { id, level, statement, source, operations: operations.length };
    for (const operation of operations) (byOperation[operation] ??= []).push(note);
  }
  return byOperation;
}

// Found by the name of the contract, so that a further API is a new folder and no edit here.
async function loadRules(api: ApiName): Promise<readonly Rule[]> {
  const module: { rules: readonly Rule[] } = await import(
    /* @vite-ignore */ `../../generated/${api}/rules.js`
  );
  return module.rules;
}
