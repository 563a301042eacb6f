import type { Rule } from '../../generated/formats.js';
import type { FormatSchemas } from './format-schemas.js';
import { firstViolation, SourceProblem } from './source-problem.js';
import { readYaml } from './yaml-file.js';

/**
 * Reads `spec/<api>/rules.yaml`.
 *
 * @throws SourceProblem with the first thing that is wrong with the file, and where
 */
export async function readRules(file: URL, formats: FormatSchemas): Promise<Rule[]> {
  const read = await readYaml(file);
  if ('problem' in read) throw new SourceProblem(read.problem);
  const { value, placeOf } = read;
  const isRuleFile = formats.validatorOf<Rule[]>('RuleFile');
  if (isRuleFile(value)) {
    requireDistinctIds(value, placeOf);
    return value;
  }
  const { path, reason } = firstViolation(isRuleFile);
  const [index] = path;
  const rule: unknown = Array.isArray(value) && index !== undefined ? value[Number(index)] : undefined;
  const id = typeof rule === 'object' && rule !== null && 'id' in rule ? `${String(rule.id)}: ` : '';
  throw new SourceProblem(`${placeOf(path)}: ${id}${reason.trim()}`);
}

function requireDistinctIds(rules: readonly Rule[], placeOf: (path: readonly string[]) => string): void {
  const seen = new Set<string>();
  for (const [index, { id }] of rules.entries()) {
    if (seen.has(id)) throw new SourceProblem(`${placeOf([String(index), 'id'])}: ${id} stands twice`);
    seen.add(id);
  }
}
