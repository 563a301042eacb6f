import { folders, nameOf, readYaml } from './documents.js';
import { redocly } from './redocly/run.js';

interface LintReport {
  readonly problems: readonly LintProblem[];
}

interface LintProblem {
  readonly ruleId: string;
  readonly message: string;
  readonly location: readonly {
    readonly source: { readonly ref: string };
    readonly start?: { readonly line: number; readonly col: number };
    readonly pointer?: string;
  }[];
}

/** What redocly.yaml finds wrong with the contracts below `spec/`, each line with file and place. */
export async function lintProblems(root: URL): Promise<string[]> {
  const problems: string[] = [];
  for (const api of await folders(new URL('spec/', root))) {
    const file = new URL(`spec/${api}/openapi.yaml`, root);
    const read = await readYaml(file);
    if ('problem' in read) problems.push(read.problem);
    else if (await isConfigured(root, api)) {
      const report = await redocly<LintReport>(root, ['lint', api, '--max-problems=1000']);
      problems.push(...report.problems.map(lineOf));
    } else
      problems.push(
        `redocly.yaml: apis lacks ${api}, so nothing tells how the errors in ${nameOf(file)} look`,
      );
  }
  return problems;
}

async function isConfigured(root: URL, api: string): Promise<boolean> {
  const read = await readYaml(new URL('redocly.yaml', root));
  if ('problem' in read) throw new Error(read.problem);
  const { apis } = read.value as { apis: Record<string, unknown> };
  return api in apis;
}

function lineOf({ ruleId, message, location: [place] }: LintProblem): string {
  const start = place?.start ? `:${place.start.line}:${place.start.col}` : '';
  const text = message.replaceAll('\n', ' ');
  return `${place?.source.ref ?? 'redocly.yaml'}${start}: ${place?.pointer ?? ''} ${text} (${ruleId})`;
}
