import type { Rule } from '../../generated/formats.js';
import { banner } from './banner.js';

/** `generated/<api>/rules.ts`: the rule records, and their ids as union types by level. */
export function generateRules(api: string, rules: readonly Rule[]): string {
  const ids = (wanted: (rule: Rule) => boolean) =>
    rules
      .filter(wanted)
      .map((rule) => `\n  | '${rule.id}'`)
      .join('') || ' never';
  return [
    banner(`spec/${api}/rules.yaml`),
    `import type { Rule } from '../formats.js';`,
    '',
    '/** Rules that must have a property: must and should. */',
    `export type JudgedRuleId =${ids((rule) => rule.level !== 'observe')};`,
    '',
    '/** Rules about what the sources leave open: observed and reported, never failed. */',
    `export type ObservedRuleId =${ids((rule) => rule.level === 'observe')};`,
    '',
    'export type RuleId = JudgedRuleId | ObservedRuleId;',
    '',
    `export const rules: readonly (Rule & { id: RuleId })[] = ${JSON.stringify(rules, null, 2)};`,
    '',
  ].join('\n');
}
