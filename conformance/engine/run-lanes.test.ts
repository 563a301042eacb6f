import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { beforeAll, afterAll, expect, test } from 'vitest';
import { contract } from '../../generated/tracepass/contract.js';
import type { Rule, RuleResult, Target } from '../../generated/formats.js';
import type { operations } from '../../generated/tracepass/openapi.js';
import { example, property, type Check } from './check.js';
import { expectThat } from './expect.js';
import { Run } from './run.js';
import { Blocked } from './verdicts.js';

// Three worlds of one service, told apart by their base URLs; products are answered with a status that no contract has.

const server = createServer((request, response) => {
  response.setHeader('content-type', 'application/json');
  if (request.url?.includes('/products')) response.statusCode = 418;
  if (!request.headers.authorization) response.statusCode = 401;
  response.end('{"templates":[]}');
});
let worlds: [Target, ...Target[]];
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const world = (name: string): Target => ({
    api: 'tracepass',
    baseUrl: `http://127.0.0.1:${port}/${name}`,
    credentials: { primary: { token: `tp_${name}` } },
  });
  worlds = [world('one'), world('two'), world('three')];
});
afterAll(() => server.close());

interface Asked {
  readonly id: string;
  readonly check: Check<operations>;
}

/** Asks for all rules at once, as the suite does, and resolves to what they came to. */
async function judged(asked: readonly Asked[], lanes: number, foundations: Record<string, string> = {}) {
  const [first, ...others] = worlds;
  const options = { seed: 7, runs: 20, runMark: 'ts1', replayWith: '', foundations };
  const run = new Run<operations>(contract, first, options, others.slice(0, lanes - 1));
  const planned = asked.map(({ id, check }) => ({ rule: ruleOf(id), check }));
  run.plan(planned);
  const results = await Promise.all(planned.map(({ rule, check }) => run.judge(rule, check)));
  await run.finish();
  return { run, results };
}

function ruleOf(topic: string): Rule {
  return {
    id: `tracepass.${topic}`,
    level: 'must',
    statement: 'A rule of this test.',
    source: 'test',
    operations: [],
    needs: [],
    cost: { writes: 1, charges: 0 },
  };
}

/** A promise and what fulfils it. */
function signal(): { given: Promise<void>; give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}

test('topics are judged side by side in worlds of their own, the rules of a topic one after the other', async () => {
  const began = signal();
  const log: string[] = [];
  const asked = (id: string, wait?: Promise<void>): Asked => ({
    id,
    check: example(async (session) => {
      const { exchange } = await session.api.call('listTemplates');
      log.push(`${id} begins in ${new URL(exchange.request.url).pathname.split('/')[1]}`);
      if (wait) await wait;
      else began.give();
      log.push(`${id} ends`);
    }),
  });
  // The first rule ends only when the third, of another topic, has begun.
  const { results, run } = await judged([asked('a.one', began.given), asked('a.two'), asked('b.one')], 2);
  expect(results.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
  const [ofA, ofB] = ['a', 'b'].map((topic) => log.filter((line) => line.startsWith(topic)));
  expect(ofA).toEqual(['a.one begins in one', 'a.one ends', 'a.two begins in one', 'a.two ends']);
  expect(ofB).toEqual(['b.one begins in two', 'b.one ends']);
  expect(run.requests.total).toBe(3);
});

test('a blocked rule waits for the verdict on what it builds on, in whichever world that is found', async () => {
  const late = signal();
  const foundation: Asked = {
    id: 'a.foundation',
    check: example(async () => {
      await late.given;
      expectThat(false, 'it is wrong');
    }),
  };
  const blocked: Asked = {
    id: 'b.blocked',
    check: example(async () => {
      setImmediate(late.give);
      throw new Blocked('a template was needed', { operation: 'listTemplates' });
    }),
  };
  const foundations = { listTemplates: 'tracepass.a.foundation' };
  const { results } = await judged([foundation, blocked], 2, foundations);
  expect(results[1]).toMatchObject({
    verdict: 'blocked',
    waitsFor: 'tracepass.a.foundation',
    reason: expect.stringContaining('which failed'),
  });
  const { results: swapped } = await judged([blocked, foundation], 2, foundations);
  expect(swapped[0]?.reason).toContain('which was not judged yet');
});

test('rules that look back come after everything else and see what broke the contract in any world', async () => {
  const seen: string[][] = [];
  const breaking = (id: string): Asked => ({
    id,
    check: example(async (session) => void (await session.api.call('listProducts'))),
  });
  const looking = example<operations>(
    async ({ breaches }) => void seen.push(breaches.map(({ exchange }) => exchange.request.url)),
    { last: true },
  );
  const asked = [breaking('a.one'), breaking('b.one'), breaking('c.one'), { id: 'd.one', check: looking }];
  await judged(asked, 3);
  expect(seen).toHaveLength(1);
  for (const { baseUrl } of worlds) expect(seen.flat().join()).toContain(baseUrl);
  expect(seen.flat()).toHaveLength(3);
});

test('verdicts and first counterexamples are the same in one world and in three, and names differ', async () => {
  const names: string[] = [];
  const asked = ['a', 'b', 'c', 'd'].map((topic, index): Asked => ({
    id: `${topic}.one`,
    check: property<operations, number>(
      () => fc.nat(),
      async (session, value) => {
        names.push(session.fresh());
        await session.api.call('listTemplates');
        expectThat(value % 5 !== index, `${value} is wrong`);
      },
    ),
  }));
  const told = ({ id, verdict, cases, requests, failure }: RuleResult) => ({
    ...{ id, verdict, cases, requests },
    counterexample: failure?.counterexample,
    path: failure?.path,
    replay: failure?.replay,
  });
  const [one, three] = [await judged(asked, 1), await judged(asked, 3)];
  expect(three.results.map(told)).toEqual(one.results.map(told));
  expect(three.results.every(({ verdict }) => verdict === 'fail')).toBe(true);
  const half = names.length / 2;
  expect(new Set(names.slice(half)).size).toBe(half);
});

test('only when every world answers 401 to everything, no credential works', async () => {
  const works = signal();
  const accepted: Asked = {
    id: 'a.accepted',
    check: example(async (session) => {
      await session.api.call('listTemplates');
      works.give();
    }),
  };
  const refused = (id: string, wait?: Promise<void>): Asked => ({
    id,
    check: example(async (session) => {
      await wait;
      (await session.withHeaders({ Authorization: '' }).call('listTemplates')).expect(200);
    }),
  });
  const some = await judged([accepted, refused('b.refused', works.given)], 2);
  expect(some.results.map(({ verdict }) => verdict)).toEqual(['pass', 'fail']);
  const none = await judged([refused('a.refused'), refused('b.refused')], 2);
  expect(none.results.map(({ verdict }) => verdict)).toEqual(['blocked', 'blocked']);
});
