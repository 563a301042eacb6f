import { format } from 'prettier';
import { laws, type LawName } from '../../conformance/laws/catalogue.js';
import { coverage, type Cell } from '../../conformance/laws/coverage.js';
import type { ApiSuite } from '../../conformance/suite.js';

/** `docs/laws.md`: every law with the operations it is held against, and by which rules. */
export async function lawsPage(suites: readonly ApiSuite[]): Promise<string> {
  const sections = suites.map((suite) => section(suite)).join('\n\n');
  const page = `# Laws and where they hold

<!-- Made by \`npm run docs\` from the bindings in conformance/apis/; do not edit. -->

A law is a sentence about many operations of many services. A rule is a law at work on one service, with its level and
its source. Which operations a law concerns follows from the contract; for each of them a rule binds it, or the table
says why none does. \`npm run check\` fails when neither is so.

${Object.entries(laws)
  .map(([name, { says }]) => `- **${words(name)}**: ${says}`)
  .join('\n')}

${sections}
`;
  return format(page, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' });
}

function section(suite: ApiSuite): string {
  const { contract } = suite;
  const cells = coverage(suite);
  const bound = cells.filter(({ rules }) => rules.length > 0).length;
  const rows = cells.map(
    ({ law, operation, rules, exempt }, index) =>
      `| ${cells[index - 1]?.law === law ? '' : words(law)} | \`${operation}\` | ${holds(contract.api, rules, exempt)} |`,
  );
  return `## ${contract.title} (\`${contract.api}\`)

${bound} bindings, ${cells.length - bound} exemptions.

| Law | Operation | Rules |
| --- | --- | --- |
${rows.join('\n')}`;
}

function holds(api: string, rules: Cell['rules'], exempt: string | undefined): string {
  return exempt === undefined
    ? rules.map((rule) => `\`${rule.slice(api.length + 1)}\``).join(', ')
    : `_none: ${exempt}_`;
}

function words(law: LawName | string): string {
  return law.replaceAll('-', ' ');
}
