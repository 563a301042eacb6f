import { apiNames } from '../../generated/apis.js';
import type { Contract, Rule } from '../../generated/formats.js';
import { loadSuite } from '../../conformance/apis/load.js';
import { allMutants, type MutantInfo } from '../../mock-server/index.js';

/** Rules that no deliberate bug shows to be able to fail, bugs that no rule is there for, and parts that nobody judges. */
export async function mutantProblems(): Promise<string[]> {
  const mutants = await allMutants();
  const problems = twice(mutants.map(({ name }) => name)).map((name) => `there are two mutants ${name}`);
  for (const api of apiNames) {
    const { rules, contract } = await loadSuite(api);
    const own = mutants.filter((mutant) => mutant.api === api);
    problems.push(...unproven(rules, own), ...unjudged(contract, rules));
  }
  return problems;
}

/** Rules without a mutant, and mutants without a rule that is judged. */
export function unproven(
  rules: readonly Rule[],
  mutants: readonly Pick<MutantInfo, 'name' | 'breaks'>[],
): string[] {
  const judged = rules.filter(({ level }) => level !== 'observe').map(({ id }) => id);
  const caught = new Set(mutants.flatMap(({ breaks }) => breaks));
  return [
    ...judged.filter((id) => !caught.has(id)).map((id) => `no mutant breaks ${id}`),
    ...mutants
      .filter(({ breaks }) => !breaks.some((id) => judged.includes(id)))
      .map(({ name }) => `${name} breaks no rule that is judged`),
  ];
}

/** Operations and policies that no judged rule is about: whatever goes wrong in them stays unseen. */
export function unjudged({ operations, policies }: Contract, rules: readonly Rule[]): string[] {
  const judged = rules.filter(({ level }) => level !== 'observe');
  const named = new Set(judged.flatMap((rule) => rule.operations));
  const topics = new Set(judged.map(({ id }) => id.split('.')[1]));
  // What the sources leave open is chosen by the mock, and nobody else has to choose the same.
  const isChoice = (policy: string) => policies.mockDefaults.some(({ at }) => at === `/x-policies/${policy}`);
  return [
    ...operations.filter(({ id }) => !named.has(id)).map(({ id }) => `no rule is about the operation ${id}`),
    ...policies.order
      .filter(({ policy }) => !topics.has(topicFor(policy)) && !isChoice(policy))
      .map(({ policy }) => `no rule is about the policy ${policy}`),
  ];
}

/** The topic of the rules about a policy: its name with hyphens. */
function topicFor(policy: string): string {
  return policy.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function twice(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
