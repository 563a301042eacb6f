import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../generated/tracepass/contract.js';
import { admit, withoutSecrets } from './admission.js';
import { unmetNeed } from './capabilities.js';
import { loadTarget, targetFromUrl } from './load.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twinspec-target-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function load(text: string, environment: Record<string, string> = {}) {
  const file = join(folder, 'target.yaml');
  await writeFile(file, text);
  return loadTarget(file, environment);
}

const minimal = 'api: tracepass\nbaseUrl: http://127.0.0.1:1\ncredentials: { primary: { token: abc } }\n';

describe('a target file', () => {
  test('is read as YAML or JSON', async () => {
    const wanted = {
      api: 'tracepass',
      baseUrl: 'http://127.0.0.1:1',
      credentials: { primary: { token: 'abc' } },
    };
    expect(await load(minimal)).toEqual(wanted);
    expect(await load(JSON.stringify(wanted))).toEqual(wanted);
  });

  test('takes secrets from the environment', async () => {
    const text = minimal.replace('abc', '${KEY}');
    expect((await load(text, { KEY: 'secret' })).credentials.primary.token).toBe('secret');
  });

  test.each([
    ['api: [', /target\.yaml:\d+:\d+: /],
    [
      minimal.replace('abc', '${NOT_SET}'),
      /target\.yaml:3:34: \/credentials\/primary\/token names the environment variable NOT_SET/,
    ],
    [`${minimal}colour: red\n`, /target\.yaml:4:1: the description has an unknown member "colour"/],
    ['api: tracepass\nbaseUrl: http://127.0.0.1:1\n', /lacks "credentials"/],
    [minimal.replace('http://127.0.0.1:1', 'localhost'), /target\.yaml:2:10: \/baseUrl must match/],
    [
      minimal.replace('http://', 'http://user:secret@'),
      /target\.yaml:2:10: \/baseUrl holds credentials; they/,
    ],
    [
      minimal.replace('abc', '"a\\nb"'),
      /target\.yaml:3:34: \/credentials\/primary\/token has a character that/,
    ],
    [
      `${minimal}headers: { X-Key: \u20ac }\n`,
      /target\.yaml:4:19: \/headers\/X-Key has a character that no header/,
    ],
    [`${minimal}limits: { maxWrites: many }\n`, /target\.yaml:4:22: \/limits\/maxWrites must be integer/],
  ])('that cannot be used is refused with place and reason (%#)', async (text, message) => {
    await expect(load(text)).rejects.toThrow(message);
  });

  test('that does not exist is named', async () => {
    await expect(loadTarget(join(folder, 'absent.yaml'))).rejects.toThrow(
      /absent\.yaml: cannot be read \(ENOENT\)/,
    );
  });
});

describe('admission', () => {
  const target = targetFromUrl('tracepass', 'http://127.0.0.1:1', 'abc');

  test('an unknown operation is refused with a suggestion', () => {
    expect(() => admit({ ...target, operations: ['createProdukt'] }, contract, false)).toThrow(
      /names createProdukt.*did you mean createProduct\?/,
    );
  });

  test('a documented production host is refused unless it is meant', () => {
    const production = { ...target, baseUrl: 'https://app.tracepass.eu' };
    expect(() => admit(production, contract, false)).toThrow(/is the production host of tracepass/);
    expect(() => admit(production, contract, true)).not.toThrow();
  });

  test('what the report shows of a target holds no token', () => {
    expect(JSON.stringify(withoutSecrets(target))).not.toContain('abc');
  });
});

describe('capabilities', () => {
  const target = targetFromUrl('tracepass', 'http://127.0.0.1:1', 'abc');
  const rule = {
    id: 'tracepass.x.y',
    level: 'must' as const,
    statement: 'x',
    source: 'x',
    operations: ['createProduct'],
    needs: [],
    cost: { writes: 1, charges: 0 },
  };

  test('a rule without needs can be judged with a primary credential alone', () => {
    expect(unmetNeed(rule, target, contract)).toBeUndefined();
  });

  test('a missing credential is named with the line that adds it', () => {
    expect(unmetNeed({ ...rule, needs: ['otherTenant'] }, target, contract)).toContain(
      'credentials: { otherTenant:',
    );
  });

  test('a rule that charges needs leave to', () => {
    const charging = { ...rule, cost: { writes: 1, charges: 1 } };
    expect(unmetNeed(charging, target, contract)).toContain('allowCharges: true');
    expect(unmetNeed(charging, { ...target, limits: { allowCharges: true } }, contract)).toBeUndefined();
  });

  test('an operation the target does not implement rules out what builds on it', () => {
    const partial = { ...target, operations: ['listProducts'] };
    expect(unmetNeed(rule, partial, contract)).toContain('does not implement createProduct');
  });

  test('the clock needs the control protocol', () => {
    const timed = { ...rule, needs: ['control.clock' as const] };
    expect(unmetNeed(timed, target, contract)).toContain('control: http');
    expect(
      unmetNeed(timed, { ...target, control: 'http://127.0.0.1:1/__control' }, contract),
    ).toBeUndefined();
  });
});
