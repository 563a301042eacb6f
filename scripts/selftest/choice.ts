import type { ApiName } from '../../generated/apis.js';
import type { MutantInfo } from '../../mock-server/index.js';
import { topicOf } from './matrix.js';

/** Which mutants to judge; all of them when nothing is said. */
export interface Choice {
  readonly api?: ApiName;
  /** Parts of names of mutants or of the rules that they break. */
  readonly only?: readonly string[];
  /** Just one for each topic that the rules have. */
  readonly perTopic?: boolean;
}

/** The chosen mutants in their order. */
export function choose(
  mutants: readonly MutantInfo[],
  { api, only, perTopic = false }: Choice,
): readonly MutantInfo[] {
  const chosen = mutants.filter(
    (mutant) => (api === undefined || mutant.api === api) && (only?.some(isPartOf(mutant)) ?? true),
  );
  if (!perTopic) return chosen;
  const topics = chosen.map(topicOfMutant);
  return chosen.filter((_, index) => topics.indexOf(topics[index] ?? '') === index);
}

function isPartOf({ name, breaks }: MutantInfo): (part: string) => boolean {
  return (part) => [name, ...breaks].some((text) => text.includes(part));
}

function topicOfMutant({ api, breaks: [first] }: MutantInfo): string {
  return `${api}.${topicOf(first)}`;
}
