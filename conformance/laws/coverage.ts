import type { Contract } from '../../generated/formats.js';
import type { ApiSuite } from '../suite.js';
import { laws, type LawName } from './catalogue.js';

/** What becomes of one law for one operation that it concerns. */
export interface Cell {
  readonly law: LawName;
  readonly operation: string;
  /** Ids of the rules that hold the law against the operation. */
  readonly rules: readonly string[];
  /** Why there is none. */
  readonly exempt?: string;
}

/** Reasons why a law is not held against an operation that it concerns, by law and operation. */
export type Exemptions<Operations = Record<string, unknown>> = {
  readonly [Law in LawName]?: Readonly<Partial<Record<keyof Operations & string, string>>>;
};

type Bound = Pick<ApiSuite, 'contract' | 'checks'> & { readonly exemptions?: Exemptions };

/** Every law with every operation that it concerns or is bound to, in the order of catalogue and contract. */
export function coverage({ contract, checks, exemptions = {} }: Bound): Cell[] {
  const rulesOf = new Map<string, string[]>();
  for (const [rule, check] of Object.entries(checks)) {
    for (const { law, operation } of check.kind === 'observation' ? [] : (check.bindings ?? [])) {
      const place = `${law} ${operation}`;
      const rules = rulesOf.get(place) ?? [];
      rulesOf.set(place, rules.includes(rule) ? rules : [...rules, rule]);
    }
  }
  return lawNames().flatMap((law) => {
    const concerned = concernedBy(law, contract);
    return contract.operations.flatMap(({ id: operation }) => {
      const rules = rulesOf.get(`${law} ${operation}`) ?? [];
      const exempt = exemptions[law]?.[operation];
      if (rules.length === 0 && exempt === undefined && !concerned.has(operation)) return [];
      return [{ law, operation, rules, ...(exempt !== undefined && { exempt }) }];
    });
  });
}

/** What is wrong with the bindings of a suite, one line each. */
export function bindingProblems(suite: Bound): string[] {
  const { contract, checks } = suite;
  const known = new Set(contract.operations.map(({ id }) => id));
  const problems = Object.entries(checks).flatMap(([rule, check]) =>
    (check.kind === 'observation' ? [] : (check.bindings ?? []))
      .filter(({ operation }) => !known.has(operation))
      .map(({ law, operation }) => `${rule} binds ${law} to ${operation}, which does not exist`),
  );
  for (const { law, operation, rules, exempt } of coverage(suite)) {
    if (rules.length === 0 && exempt === undefined) {
      problems.push(`no rule holds ${law} against ${operation}, and no exemption says why`);
    }
    if (rules.length > 0 && exempt !== undefined) {
      problems.push(`${operation} is exempt from ${law}, which ${rules.join(' and ')} hold against it`);
    }
    if (exempt !== undefined && !concernedBy(law, contract).has(operation)) {
      problems.push(`${operation} is exempt from ${law}, which does not concern it`);
    }
  }
  return problems;
}

function concernedBy(law: LawName, contract: Contract): ReadonlySet<string> {
  return new Set(laws[law].concerns(contract).map(({ id }) => id));
}

function lawNames(): LawName[] {
  return Object.keys(laws).filter((name): name is LawName => name in laws);
}
