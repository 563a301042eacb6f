import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMock, type Mock } from '../index.js';
import { Script, step, type Step } from './script-fixture.js';

// Two mocks: in one the sandboxes are alone, in the other they live side by side under the same names.
let alone: Mock;
let shared: Mock;

beforeAll(async () => {
  [alone, shared] = [await startMock(), await startMock()];
});

afterAll(async () => {
  await Promise.all([alone.close(), shared.close()]);
});

async function transcript(script: Script, steps: readonly Step[]): Promise<string[]> {
  const answers: string[] = [];
  for (const each of steps) answers.push(await script.run(each));
  return answers;
}

const steps = fc.array(step, { minLength: 1, maxLength: 15 });

test('whatever happens in one sandbox changes no answer of another', async () => {
  await fc.assert(
    fc
      .asyncProperty(steps, steps, fc.infiniteStream(fc.boolean()), async (left, right, order) => {
        const expected = [
          await transcript(await Script.in(alone, 'left'), left),
          await transcript(await Script.in(alone, 'right', 2), right),
        ];
        const scripts = [await Script.in(shared, 'left'), await Script.in(shared, 'right', 2)] as const;
        const answers: [string[], string[]] = [[], []];
        const waiting: [Step[], Step[]] = [[...left], [...right]];
        for (const first of order) {
          const [wanted, other] = first ? ([0, 1] as const) : ([1, 0] as const);
          const side = waiting[wanted].length > 0 ? wanted : other;
          const next = waiting[side].shift();
          if (!next) break;
          answers[side].push(await scripts[side].run(next));
        }
        expect(answers).toEqual(expected);
      })
      .afterEach(() => {
        for (const mock of [alone, shared]) ['left', 'right'].forEach((name) => mock.sandboxes.delete(name));
      }),
    { numRuns: 30 },
  );
});

test('parallel calls to two sandboxes do not meet either', async () => {
  const commands = Array.from({ length: 12 }, (_, index): Step => ({ kind: 'product', model: `M${index}` }));
  const names = ['left', 'right'] as const;
  const scripts = await Promise.all(names.map((name) => Script.in(shared, name)));
  const [left, right] = await Promise.all(
    scripts.map((script) => Promise.all(commands.map((each) => script.run(each)))),
  );
  const statuses = (answers: string[] | undefined) => answers?.map((answer) => answer.slice(0, 3));
  expect(statuses(left)).toEqual(commands.map(() => '201'));
  expect(statuses(right)).toEqual(statuses(left));
  names.forEach((name) => shared.sandboxes.delete(name));
});

test('a token of one sandbox is unknown in the others', async () => {
  shared.sandboxes.create({ name: 'left' });
  const get = (base: string, token: string) =>
    fetch(`${shared.url}${base}/api/v1/products`, { headers: { Authorization: `Bearer ${token}` } });
  expect((await get('/__sandbox/left', 'tp_mock_primary.left')).status).toBe(200);
  expect((await get('/__sandbox/left', 'tp_mock_primary')).status).toBe(401);
  expect((await get('', 'tp_mock_primary.left')).status).toBe(401);
  shared.sandboxes.delete('left');
});

test('the same two hundred calls with the same seed are answered alike to the byte, with another seed they are not', async () => {
  const [script = []] = fc.sample(fc.array(step, { minLength: 200, maxLength: 200 }), {
    numRuns: 1,
    seed: 7,
  });
  const run = async (mock: Mock, seed: number) => {
    const answers = await transcript(await Script.in(mock, 'twice', seed), script);
    mock.sandboxes.delete('twice');
    return answers;
  };
  const first = await run(alone, 1);
  expect(first).toHaveLength(200);
  expect(await run(shared, 1)).toEqual(first);
  expect(await run(alone, 1)).toEqual(first);
  expect(await run(alone, 2)).not.toEqual(first);
});
