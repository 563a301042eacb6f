import { readdir, readFile } from 'node:fs/promises';
import { format } from 'prettier';
import type { Rule } from '../../generated/formats.js';
import type { ApiSuite } from '../../conformance/suite.js';
import type { MutantInfo } from '../../mock-server/index.js';

const checksFolder = new URL('../../conformance/apis/', import.meta.url);

/** `docs/rules.md`: every rule with its source, the file that checks it, and the deliberate bugs that it catches. */
export async function rulesPage(
  suites: readonly ApiSuite[],
  mutants: readonly MutantInfo[],
): Promise<string> {
  const sections = await Promise.all(suites.map((suite) => section(suite, mutants)));
  const page = `# Rules, their checks, and the bugs they catch

<!-- Made by \`npm run docs\` from spec/, conformance/apis/ and mock-server/mutants/; do not edit. -->

Each mutant is the mock with one deliberate bug: \`npm run mock -- --mutant NAME\` starts it, and \`npm run selftest\`
judges them all.

${sections.join('\n\n')}
`;
  return format(page, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' });
}

async function section({ contract, rules }: ApiSuite, mutants: readonly MutantInfo[]): Promise<string> {
  const places = await checkPlaces(contract.api);
  const topics = [...new Set(rules.map(({ id }) => topicOf(id)))];
  const judged = rules.filter(({ level }) => level !== 'observe').length;
  const texts = topics.map((topic) => {
    const members = rules.filter(({ id }) => topicOf(id) === topic);
    return `### ${contract.api}.${topic}\n\n${members.map((rule) => entry(rule, places, mutants)).join('\n')}`;
  });
  const own = mutants.filter(({ api }) => api === contract.api).length;
  return `## ${contract.title}

${judged} rules are judged, ${rules.length - judged} only observed; ${own} mutants.

${texts.join('\n\n')}`;
}

function entry(
  { id, level, statement, source }: Rule,
  places: ReadonlyMap<string, string>,
  mutants: readonly MutantInfo[],
): string {
  const place = places.get(id);
  if (place === undefined) throw new Error(`no file of a pack names the check of ${id}`);
  const caught = mutants.filter(({ breaks }) => breaks.includes(id)).map(({ name }) => `\`${name}\``);
  const facts = [
    `source: ${source}`,
    `check: [${place.split('/').at(-1)}](../${place})`,
    ...(caught.length > 0 ? [`catches ${caught.join(', ')}`] : []),
  ];
  return `- **\`${id.split('.').slice(2).join('.')}\`** (${level}) ${statement}\\\n  ${facts.join('; ')}`;
}

/** Files of a pack by the rules that they check. */
async function checkPlaces(api: string): Promise<ReadonlyMap<string, string>> {
  const places = new Map<string, string>();
  for (const file of await readdir(new URL(`${api}/`, checksFolder))) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts') || file === 'pack.ts') continue;
    const source = await readFile(new URL(`${api}/${file}`, checksFolder), 'utf8');
    for (const [, id = ''] of source.matchAll(/^ {2}'([a-z]+\.[a-z-]+\.[a-z0-9-]+)':/gm)) {
      places.set(id, `conformance/apis/${api}/${file}`);
    }
  }
  return places;
}

function topicOf(id: string): string {
  return id.split('.')[1] ?? '';
}
