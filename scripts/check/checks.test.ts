import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { apiNames } from '../../generated/apis.js';
import type { Rule } from '../../generated/formats.js';
import { shell } from '../docs/processes.js';
import { driftProblems } from './drift.js';
import { policyProblems } from './policies.js';
import { inconsistencies } from './rules.js';
import { suiteOf } from './suite-fixture.js';

// Each check is shown a broken copy: a check that cannot fail would be worse than none.

let folder: string;
let spec: URL;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twinspec-check-'));
  await cp('spec', join(folder, 'spec'), { recursive: true });
  await cp('package.json', join(folder, 'package.json'));
  await cp('generated', join(folder, 'generated'), { recursive: true });
  spec = pathToFileURL(join(folder, 'spec/'));
});
afterEach(() => rm(folder, { recursive: true }));

async function edit(file: string, from: string | RegExp, to: string) {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(path, changed);
}

describe('the policy check', () => {
  test('finds nothing wrong with the policies as they are', async () => {
    expect(await policyProblems(spec)).toEqual([]);
  });

  test.each([
    [
      'a policy that is not in the format',
      'keyMaxLength: 255',
      'keyMaximum: 255',
      /x-policies\/idempotency .*keyM/,
    ],
    [
      'a policy about an unknown operation',
      'freedBy: [deletePassport]',
      'freedBy: [removePassport]',
      /removePassport, which does not exist/,
    ],
    [
      'an exception for an unknown operation',
      'exceptOperations: [listTemplates, getTemplate]',
      'exceptOperations: [listTemplate, getTemplate]',
      /listTemplate, which does not exist/,
    ],
  ])('finds %s', async (_, from, to, message) => {
    await edit('spec/tracepass/openapi.yaml', from, to);
    expect((await policyProblems(spec)).join('\n')).toMatch(message);
  });
});

describe('the drift check', () => {
  const drift = () => driftProblems(spec, pathToFileURL(join(folder, 'generated/')));

  test('finds nothing when generated/ is as generate writes it', async () => {
    expect(await drift()).toEqual([]);
  });

  test('finds an edited, a missing and a stray file', async () => {
    await edit('generated/tracepass/rules.ts', 'JudgedRuleId', 'EditedRuleId');
    await rm(join(folder, 'generated/apis.ts'));
    await writeFile(join(folder, 'generated/stray.ts'), '');
    const found = await drift();
    expect(found).toEqual([
      expect.stringContaining('tracepass/rules.ts differs'),
      expect.stringContaining('apis.ts is missing'),
      expect.stringContaining('stray.ts is made from nothing'),
    ]);
  });

  test.each([
    ['an operation without a source', /x-source:.*\n/, '\n', 'GET /api/v1/products has no x-source'],
    [
      'a header without an example',
      'example: 50400',
      'required: true',
      'the required header Retry-After has no',
    ],
  ])('names the file where nothing can be generated from %s', async (_, from, to, message) => {
    await edit('spec/tracepass/openapi.yaml', from, to);
    expect(await drift()).toEqual([
      expect.stringMatching(new RegExp(`^spec/tracepass/openapi\\.yaml:\\d+:\\d+: .*${message}`)),
    ]);
  });
});

describe('the rule check', () => {
  const rule = (changes: Partial<Rule> = {}): Rule => ({
    id: 'a.topic.x',
    level: 'must',
    statement: 's',
    source: 's',
    operations: ['op'],
    needs: [],
    cost: { writes: 0, charges: 0 },
    ...changes,
  });
  const found = (rules: Rule[], checks: Record<string, { kind: string }>) =>
    inconsistencies('a', rules, new Set(['op']), checks);

  test('accepts rules and checks that fit', () => {
    expect(found([rule()], { 'a.topic.x': { kind: 'property' } })).toEqual([]);
  });

  test('finds a rule without a check, a check without a rule, doubles, strangers and unknown operations', () => {
    expect(found([rule()], {})).toEqual(['a.topic.x has no check']);
    expect(found([], { 'a.topic.x': { kind: 'property' } })).toEqual(['a.topic.x has a check and no rule']);
    const checks = { 'a.topic.x': { kind: 'example' }, 'b.topic.x': { kind: 'example' } };
    expect(found([rule(), rule()], { 'a.topic.x': { kind: 'example' } })).toEqual(['a.topic.x stands twice']);
    expect(found([rule({ id: 'b.topic.x' }), rule()], checks)).toEqual(['b.topic.x does not start with a.']);
    expect(found([rule({ operations: ['nop'] })], { 'a.topic.x': { kind: 'example' } })).toEqual([
      'a.topic.x names the operation nop, which does not exist',
    ]);
  });

  test('finds an observe rule that is judged, and a must rule that is only observed', () => {
    expect(found([rule({ level: 'observe' })], { 'a.topic.x': { kind: 'property' } })).toHaveLength(1);
    expect(found([rule()], { 'a.topic.x': { kind: 'observation' } })).toHaveLength(1);
  });
});

test.each(apiNames)('of the checks of %s none can be taken away unnoticed', async (api) => {
  const { contract, rules, checks } = await suiteOf(api);
  const operations = new Set(contract.operations.map(({ id }) => id));
  for (const id of Object.keys(checks)) {
    const { [id]: _, ...rest } = checks;
    expect(inconsistencies(api, rules, operations, rest)).toEqual([`${id} has no check`]);
  }
});

test('the import check finds every wrong direction', async () => {
  for (const file of ['.dependency-cruiser.json', 'tsconfig.json']) await cp(file, join(folder, file));
  for (const room of ['mock-server', 'conformance']) await cp(room, join(folder, room), { recursive: true });
  const wrong = {
    'conformance/conclusion.ts': ['../mock-server/pipeline.js', 'suite-knows-no-mock'],
    'mock-server/pipeline.ts': ['../conformance/conclusion.js', 'mock-and-suite-meet'],
    'mock-server/apis/tracepass/pack.ts': ['../augno/pack.js', 'packs-are-self-contained'],
    'mock-server/exchange.ts': ['./apis/augno/pack.js', 'core-knows-no-pack'],
    'mock-server/policies/quota.ts': ['express', 'only-the-edge-knows-express'],
    'mock-server/store/counters.ts': ['./counters.js', 'no-circles'],
  };
  for (const [file, [specifier]] of Object.entries(wrong)) await edit(file, /^/, `import '${specifier}';\n`);
  const depcruise = join(process.cwd(), 'node_modules/.bin/depcruise');
  const { code, output } = await shell(
    `cd ${folder} && ${depcruise} --config .dependency-cruiser.json mock-server conformance`,
  );
  for (const [file, [, name]] of Object.entries(wrong))
    expect(output).toMatch(new RegExp(`${name}.*: ${file}`));
  expect(code).not.toBe(0);
});
