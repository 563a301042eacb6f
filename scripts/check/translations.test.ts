import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { driftProblems } from './drift.js';
import { translationProblems } from './translations.js';

let folder: string;
let spec: URL;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twinspec-check-'));
  await cp('spec', join(folder, 'spec'), { recursive: true });
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

const contract = 'spec/tracepass/openapi.yaml';
const german = 'spec/tracepass/overlays/de.yaml';
const italian = 'spec/tracepass/overlays/it.yaml';

describe('the translation check', () => {
  test('finds nothing wrong with the overlays as they are', async () => {
    expect(await translationProblems(spec)).toEqual([]);
  });

  test('finds, in each language, a target that matches nothing any more', async () => {
    await edit(contract, /\bKeyReused\b/g, 'KeyUsedBefore');
    const message = /:\d+:13: \$\.components\.responses\.KeyReused matches nothing in the contract$/;
    expect(await translationProblems(spec)).toEqual([
      expect.stringMatching(new RegExp(`^${german}${message.source}`)),
      expect.stringMatching(new RegExp(`^${italian}${message.source}`)),
    ]);
  });

  test.each([
    [
      'a new description of the operation',
      "        '201':\n          description: The product",
      "        '202':\n          description: Later.\n        '201':\n          description: The product",
      '/paths/~1api~1v1~1products/post/responses/202/description has no translation: Later.',
    ],
    [
      'a new title of a component that the operation uses through others',
      '    LanguageCode:\n',
      '    LanguageCode:\n      title: Code\n',
      '/components/schemas/LanguageCode/title has no translation: Code',
    ],
    [
      'a new summary of an example',
      'example: 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c',
      'examples: { uuid: { summary: A UUID, value: 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c } }',
      '/components/parameters/IdempotencyKey/examples/uuid/summary has no translation: A UUID',
    ],
  ])('finds, in each language, %s', async (_, from, to, problem) => {
    await edit(contract, from, to);
    expect(await translationProblems(spec)).toEqual([`${german}: ${problem}`, `${italian}: ${problem}`]);
  });

  test('asks for no translation of what the operation does not use', async () => {
    await edit(contract, '    PassportDeletion:\n', '    PassportDeletion:\n      title: Deletion\n');
    expect(await translationProblems(spec)).toEqual([]);
  });

  test.each([
    [
      'a text left in English',
      'Nome visualizzato.',
      'Name for people.',
      /name\/description has no translation: Name/,
    ],
    ['a literal that got lost', '`model` non', 'il modello non', /post\/description has lost `model`$/],
    ['a number that got lost', 'per 24 ore', 'per un giorno', /IdempotencyKey\/description has lost 24$/],
    [
      'a change of more than texts',
      'update:',
      'update:\n      version: 2.0.0',
      /: \/info\/version is changed/,
    ],
    [
      'a text where the contract has none',
      'summary: Non pagato',
      'title: Non pagato',
      /\/title is changed, and is no/,
    ],
    [
      'a text beside its place',
      'properties.name\n',
      'properties\n',
      /properties\/description\/type is changed/,
    ],
  ])('finds %s', async (_, from, to, problem) => {
    await edit(italian, from, to);
    const found = await translationProblems(spec);
    expect(found).toContainEqual(expect.stringMatching(problem));
    expect(found.filter((line) => !line.startsWith(`${italian}: `))).toEqual([]);
  });

  test('finds an overlay that is missing', async () => {
    await rm(join(folder, german));
    expect(await translationProblems(spec)).toEqual([`${german}: cannot be read (ENOENT)`]);
  });

  test('takes a text for translated where it is listed as the same, and finds what is listed in vain', async () => {
    await edit(italian, 'summary: Non pagato', 'summary: Not paid');
    const promise = { api: 'tracepass', operation: 'createProduct', language: 'it' };
    const found = (...same: string[]) => translationProblems(spec, [{ ...promise, same }]);
    expect(await found('TracePass API', 'Not paid')).toEqual([]);
    expect(await found('TracePass API', 'Not paid', 'Machine code.')).toEqual([
      `${italian}: "Machine code." is listed as the same in this language, and no text is`,
    ]);
  });
});

describe('the drift check', () => {
  test('finds a translated contract that is not what its overlay makes of it', async () => {
    await cp('package.json', join(folder, 'package.json'));
    await cp('generated', join(folder, 'generated'), { recursive: true });
    const drift = () => driftProblems(spec, pathToFileURL(join(folder, 'generated/')));
    expect(await drift()).toEqual([]);

    await edit(german, 'Ein neues Produkt', 'Ein frisches Produkt');
    await edit('generated/tracepass/openapi.it.yaml', 'Un nuovo prodotto', 'Un prodotto');
    await cp(join(folder, german), join(folder, 'spec/tracepass/overlays/fr.yaml'));
    expect(await drift()).toEqual([
      expect.stringContaining('tracepass/openapi.de.yaml differs'),
      expect.stringContaining('tracepass/openapi.fr.yaml is missing'),
      expect.stringContaining('tracepass/openapi.it.yaml differs'),
    ]);

    await edit(german, 'overlay: 1.0.0', 'overlay: 2.0.0');
    expect(await drift()).toEqual([expect.stringMatching(`^${german}:3:10: overlay must be`)]);
  });
});
