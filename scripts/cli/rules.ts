import { apiNames } from '../../generated/apis.js';
import type { Rule } from '../../generated/formats.js';
import { knownApi, loadSuite } from '../../conformance/index.js';
import { indent, wrap } from '../../conformance/report/layout.js';
import { widthOf } from './colors.js';

export interface RulesFlags {
  api?: string;
  json: boolean;
}

/** `twinspec rules`: every rule with level, sentence and source. @throws Unusable for an unknown API */
export async function runRules({ api, json }: RulesFlags): Promise<void> {
  const rules: Rule[] = [];
  for (const name of api === undefined ? apiNames : [knownApi(api)])
    rules.push(...(await loadSuite(name)).rules);
  console.log(json ? JSON.stringify(rules, null, 2) : rules.map(describe).join('\n'));
}

function describe({ id, level, statement, source }: Rule): string {
  // Whatever reads from a pipe gets a line per fact.
  const columns = process.stdout.isTTY ? widthOf(process.stdout) - margin : Infinity;
  const facts = [statement, `source: ${source}`].flatMap((fact) => wrap(fact, columns));
  return [`${level.padEnd(margin)}${id}`, ...indent(facts, margin)].join('\n');
}

const margin = 8;
