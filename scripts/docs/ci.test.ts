import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseBaseline } from '../../conformance/baseline/load.js';
import { rules } from '../../generated/tracepass/rules.js';
import { startMock, type Mock } from '../../mock-server/index.js';
import { gitlabPipelineSchema } from './gitlab-job-schema.js';
import { root, shell } from './processes.js';
import { snippetsIn } from './snippets.js';

const snippets = snippetsIn(await readFile(join(root, 'docs/ci.md'), 'utf8'));

function snippet(info: string): string {
  const found = snippets.filter((one) => one.language === 'yaml' && one.info === info);
  expect(found).toHaveLength(1);
  return found[0]?.code ?? '';
}

describe('the snippets of docs/ci.md', () => {
  test('are those that a test below checks', () => {
    expect(snippets.map(({ language, info }) => `${language} ${info}`).sort()).toEqual([
      'yaml baseline',
      'yaml github',
      'yaml gitlab',
      'yaml target',
    ]);
  });

  test("are a workflow by GitHub's own parser, which finds the mistakes put into copies", async () => {
    const workflow = snippet('github');
    const mistakes = [
      ['runs-on:', 'runs_on:'],
      ['contents: read', 'contents: reed'],
      ['timeout-minutes: 30', 'timeout-minutes: soon'],
      ['!cancelled() &&', '!canceled() &&'],
    ] as const;
    const broken = mistakes.map(([from, to]) => {
      expect(workflow).toContain(from);
      return workflow.replace(from, to);
    });
    const [found, ...others] = await workflowErrors([workflow, ...broken]);
    expect(found).toEqual([]);
    expect(others.filter((errors) => errors.length > 0)).toHaveLength(mistakes.length);
  });

  test('are a GitLab job by our own schema, which finds the mistakes put into a copy', () => {
    const isPipeline = new Ajv({ allowUnionTypes: true }).compile(gitlabPipelineSchema);
    const job = snippet('gitlab');
    expect(isPipeline(parse(job)), JSON.stringify(isPipeline.errors)).toBe(true);
    for (const [from, to] of [
      ['script:', 'scripts:'],
      ['when: always', 'when: ever'],
      ['      junit:', '      junit_xml:'],
    ] as const) {
      expect(job).toContain(from);
      expect(isPipeline(parse(job.replace(from, to))), to).toBe(false);
    }
  });

  test('are a baseline of rules that exist', () => {
    expect(parseBaseline(snippet('baseline'), 'twinspec-baseline.yaml', rules).entries).toHaveLength(1);
  });
});

describe('the commands of the snippets', () => {
  let folder: string;
  let mock: Mock;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'twinspec-ci-'));
    mock = await startMock({ apis: ['tracepass'], clock: new Date('2026-05-09T10:00:00Z') });
    await writeFile(join(folder, 'twinspec.yaml'), snippet('target'));
    await writeFile(join(folder, 'twinspec-baseline.yaml'), snippet('baseline'));
  });
  afterAll(async () => {
    await mock.close();
    await rm(folder, { recursive: true });
  });

  test.each(['github', 'gitlab'])('of %s judge a server and write what the job keeps', async (info) => {
    const command = commandIn(parse(snippet(info)));
    const program = `node ${join(root, 'dist/scripts/cli/main.js')}`;
    const only = "--only 'tracepass.templates.*' --runs 1";
    const line = `cd ${folder} && ${command.replace('npx twinspec', program)} ${only}`;
    const { code, output } = await shell(line, { SERVER_URL: mock.url, TP_KEY: 'tp_mock_primary' });
    expect(output).toBe('TracePass API: conforms. 3 of 4 must rules judged, none failed.\n');
    expect(code).toBe(0);
    for (const [, file = ''] of snippet(info).matchAll(/(?:junit|sarif_file): (\S+)|=(reports\/[\w.-]+)/g))
      if (file !== '') expect(await readFile(join(folder, file), 'utf8')).toMatch(/^[<{]/);
  });
});

async function workflowErrors(workflows: readonly string[]): Promise<string[][]> {
  const file = join(root, 'dist', 'ci-workflows.json');
  await writeFile(file, JSON.stringify(workflows));
  const { output } = await shell(`node_modules/.bin/tsx scripts/docs/workflow-errors.ts < ${file}`);
  return JSON.parse(output);
}

/** The command line that judges, wherever it stands in a job. */
function commandIn(document: unknown): string {
  const found: string[] = [];
  JSON.stringify(document, (_, value: unknown) => {
    if (typeof value === 'string' && value.startsWith('npx twinspec verify ')) found.push(value);
    return value;
  });
  expect(found).toHaveLength(1);
  return found[0] ?? '';
}
