import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SourceProblem } from './source-problem.js';
import { applyOverlay, generateTranslation } from './translations.js';

describe('the translated contract', () => {
  const read = async (file: string) => parse(await readFile(file, 'utf8'));

  test.each(['de', 'it'])(
    '%s is the contract in everything but title, summary and description',
    async (language) => {
      const contract = await read('spec/tracepass/openapi.yaml');
      const translation = await read(`generated/tracepass/openapi.${language}.yaml`);
      expect(translation).not.toEqual(contract);
      expect(withoutTexts(translation)).toEqual(withoutTexts(contract));
    },
  );

  test('has the texts of the overlay, those of later actions first, and leaves the contract as it was', async () => {
    const contract = { info: { title: 'Things', version: '1' }, tags: [{ name: 'a' }, { name: 'b' }] };
    const translation = await applyOverlay(
      contract,
      overlayOf([
        { target: '$.info', update: { title: 'Dinge' } },
        { target: "$.tags[?@.name=='b']", update: { description: 'B' } },
        { target: '$.info', update: { title: 'Sachen' } },
      ]),
    );
    expect(translation).toEqual({
      info: { title: 'Sachen', version: '1' },
      tags: [{ name: 'a' }, { name: 'b', description: 'B' }],
    });
    expect(contract.info.title).toBe('Things');
  });

  test('is refused, with the place, where a target matches nothing', async () => {
    const overlay = overlayOf([
      { target: '$.info', update: {} },
      { target: '$.absent', update: {} },
    ]);
    await expect(applyOverlay({ info: {} }, overlay)).rejects.toThrow(
      new SourceProblem('actions/1/target: $.absent matches nothing in the contract'),
    );
  });
});

describe('an overlay file', () => {
  let folder: string;
  let contractFolder: URL;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'twinspec-overlay-'));
    await cp('spec', join(folder, 'spec'), { recursive: true });
    contractFolder = pathToFileURL(join(folder, 'spec/tracepass/'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test.each([
    ['is no YAML', 'info:', 'info: [', /^5:25: .*\S$/],
    [
      'has an alias to nothing',
      'overlay: 1.0.0',
      'overlay: *absent',
      /^3:10: the alias \*absent has no anchor before it$/,
    ],
    [
      'is of another version',
      '1.0.0',
      '2.0.0',
      /^3:10: overlay must be .*\(1\.0\.0, 1\.0\.1\), and is "2\.0\.0"$/,
    ],
    ['has no version', 'overlay: 1.0.0\n', '', /^3:1: the document must have required property 'overlay'$/],
    [
      'extends another document',
      '../openapi',
      '../other',
      /^7:10: extends must be .*\(\.\.\/openapi\.yaml\), and is/,
    ],
    ['has no actions', /actions:[^]*/, 'actions: []\n', /^8:10: actions must NOT have fewer than 1 items$/],
    ['has a member of another format', 'extends:', 'extend:', /^3:1: the document must have .* 'extends'$/],
    [
      'removes something',
      'update:',
      'remove: true\n    update:',
      /^11:13: actions\.0\.remove is unknown here$/,
    ],
    [
      'gives an action no target',
      '- target: $.info',
      '- text: x',
      /^10:5: actions\.0 must have .* 'target'$/,
    ],
    [
      'has a target that is no path',
      '$.info',
      '$.tags[0]',
      /^10:13: \$\.tags\[0\] is not a path of names like/,
    ],
    [
      'targets what the contract lacks',
      '$.info',
      '$.inf',
      /^10:13: \$\.inf matches nothing in the contract$/,
    ],
  ])('that %s is refused in one line that says where', async (_, from, to, message) => {
    const file = join(folder, 'spec/tracepass/overlays/de.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(from, to));
    const written = generateTranslation('tracepass', 'de', contractFolder, { info: { title: 'Things' } });
    const failure: unknown = await written.catch((error) => error);
    expect(failure).toBeInstanceOf(SourceProblem);
    const [, name, rest] = String(failure).match(/^Error: (spec\/tracepass\/overlays\/de\.yaml):(.*)$/) ?? [];
    expect(name, String(failure)).toBeDefined();
    expect(rest).toMatch(message);
  });
});

function overlayOf(actions: { target: string; update: Record<string, unknown> }[]) {
  const document = { overlay: '1.0.0', info: { title: 't', version: '1' }, extends: '', actions };
  return { document, placeOf: (path: readonly string[]) => path.join('/') };
}

function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, text]) => !(typeof text === 'string' && /^(title|summary|description)$/.test(key)))
      .map(([key, member]) => [key, withoutTexts(member)]),
  );
}
