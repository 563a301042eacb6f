import { apiNames } from '../../generated/apis.js';
import { loadSuite } from '../../conformance/apis/load.js';
import { allMutants } from '../../mock-server/index.js';
import { lawsPage } from './laws-page.js';
import { rulesPage } from './rules-page.js';

/** The pages of `docs/` that are made from code: path below it to content. */
export async function docPages(): Promise<Map<string, string>> {
  const suites = await Promise.all(apiNames.map((api) => loadSuite(api)));
  return new Map([
    ['laws.md', await lawsPage(suites)],
    ['rules.md', await rulesPage(suites, await allMutants())],
  ]);
}
