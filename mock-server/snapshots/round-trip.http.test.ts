import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMock, type Mock } from '../index.js';
import { Script, step, type Step } from '../sandbox/script-fixture.js';

let original: Mock;
let copy: Mock;

beforeAll(async () => {
  [original, copy] = [await startMock(), await startMock()];
});
afterAll(() => Promise.all([original.close(), copy.close()]));

async function transcript(script: Script, steps: readonly Step[]): Promise<string[]> {
  const answers: string[] = [];
  for (const each of steps) answers.push(await script.run(each));
  return answers;
}

/** Makes the sandbox of that name in the other mock what it is in the first one, over HTTP as anybody would. */
async function copied(name: string): Promise<void> {
  const saved = await fetch(`${original.control}/sandboxes/${name}/snapshot`);
  expect(saved.status).toBe(200);
  const body = JSON.stringify({ name, snapshot: await saved.json() });
  const made = await fetch(`${copy.control}/sandboxes`, { method: 'POST', body });
  expect(made.status, await made.text()).toBe(201);
}

const steps = fc.array(step, { minLength: 1, maxLength: 30 });

test('a restored sandbox gives the same answers, to the byte, as the one that goes on', async () => {
  await fc.assert(
    fc
      .asyncProperty(steps, steps, async (before, after) => {
        const script = await Script.in(original, 'one', 3);
        await transcript(script, before);
        await copied('one');
        const resumed = await script.movedTo(copy);
        expect(await transcript(resumed, after)).toEqual(await transcript(script, after));
        const { content } = original.sandboxes.get('one')?.snapshot() ?? {};
        expect(copy.sandboxes.get('one')?.snapshot().content).toEqual(content);
      })
      .afterEach(() => [original, copy].forEach(({ sandboxes }) => sandboxes.delete('one'))),
    { numRuns: 50 },
  );
});
