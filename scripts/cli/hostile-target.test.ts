import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hostileTarget, impatient, patient } from '../../conformance/hostile/judging-fixture.js';
import { behaviours, serveHostile, type BehaviourName } from '../../conformance/hostile/server-fixture.js';
import { shell } from '../docs/processes.js';

/** Runs `verify` over every rule of a hostile target. */
async function verify(name: BehaviourName, seconds: number) {
  const hostile = await serveHostile(behaviours[name]);
  const folder = await mkdtemp(join(tmpdir(), 'twinspec-hostile-'));
  onTestFinished(async () => {
    hostile.close();
    await rm(folder, { recursive: true });
  });
  const file = join(folder, 'target.yaml');
  await writeFile(file, JSON.stringify(hostileTarget('tracepass', hostile.url, seconds)));
  return shell(`node dist/scripts/cli/main.js verify --target ${file} --seed 1 --runs 1 --quiet`);
}

test.each([
  ['never answers', impatient, 'no answer within 0.3 s'],
  ['answers with a gigabyte', patient, 'the answer is longer than 4,194,304 bytes'],
] as const)('a target that %s could not be judged: exit code 2', async (name, seconds, words) => {
  const { code, output } = await verify(name, seconds);
  expect(output).toContain(`no rule could be judged against`);
  expect(output).toContain(words);
  expect(code).toBe(2);
});

test('a target that sends wrong JSON does not conform: exit code 1', async () => {
  const { code, output } = await verify('sends wrong JSON', patient);
  expect(output).toContain('does not parse as JSON');
  expect(output).not.toContain('    at ');
  expect(code).toBe(1);
});
