import type { Rule } from '../../generated/formats.js';
import { isApiName } from '../../generated/apis.js';
import { loadSuite } from '../../conformance/apis/load.js';
import { folders, nameOf, readYaml, schemaCompiler, violations } from './documents.js';

/** What is wrong with the rule files, and between them and the suite's checks. */
export async function ruleProblems(spec: URL): Promise<string[]> {
  const problems: string[] = [];
  const isRuleFile = schemaCompiler().compile<Rule[]>({ $ref: 'formats#/$defs/RuleFile' });
  for (const api of (await folders(spec)).filter(isApiName)) {
    const file = new URL(`${api}/rules.yaml`, spec);
    const read = await readYaml(file);
    if ('problem' in read) {
      problems.push(read.problem);
    } else if (isRuleFile(read.value)) {
      const { contract, checks } = await loadSuite(api);
      const operations = new Set(contract.operations.map(({ id }) => id));
      const ids = read.value.map(({ id }) => id);
      problems.push(
        ...inconsistencies(api, read.value, operations, checks).map((text) => {
          // Each begins with the rule that it is about; of one that is missing the place is the file.
          const index = ids.lastIndexOf(text.split(' ')[0] ?? '');
          return `${index === -1 ? nameOf(file) : read.placeOf([String(index)])}: ${text}`;
        }),
      );
    } else {
      problems.push(
        ...violations(isRuleFile, read.value).map(({ path, text }) => `${read.placeOf(path)}: ${text}`),
      );
    }
  }
  return problems;
}

/** Rules that disagree with their contract or with the checks, one line each. */
export function inconsistencies(
  api: string,
  rules: readonly Rule[],
  operations: ReadonlySet<string>,
  checks: Readonly<Record<string, { kind: string }>>,
): string[] {
  const ids = rules.map(({ id }) => id);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...ids.filter((id) => !id.startsWith(`${api}.`)).map((id) => `${id} does not start with ${api}.`),
    ...rules.flatMap((rule) =>
      rule.operations
        .filter((id) => !operations.has(id))
        .map((id) => `${rule.id} names the operation ${id}, which does not exist`),
    ),
    ...rules.filter(({ id }) => !checks[id]).map(({ id }) => `${id} has no check`),
    ...rules
      .filter(({ level, id }) => checks[id] && (level === 'observe') !== (checks[id].kind === 'observation'))
      .map(({ id, level }) => `${id} is ${level}, its check is of the other kind`),
    ...Object.keys(checks)
      .filter((id) => !ids.includes(id))
      .map((id) => `${id} has a check and no rule`),
  ];
}
