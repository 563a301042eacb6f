import { describe, expect, test } from 'vitest';
import { declarationProblems, installProblems } from './dependencies.js';
import { contentProblems } from './package-contents.js';

describe('the check of what users install', () => {
  const found = (locked: object) =>
    installProblems(
      { packages: { '': {}, 'node_modules/a/node_modules/b': { version: '1.0.0', ...locked } } },
      () => undefined,
    );

  test.each(['MIT', '(MIT OR GPL-3.0-only)', 'ISC AND BSD-3-Clause'])('lets %s pass', (license) => {
    expect(found({ license })).toEqual([]);
  });

  test.each(['GPL-3.0-only', '(MIT AND GPL-3.0-only)', undefined])('finds the licence %s', (license) => {
    expect(found({ license })).toEqual([expect.stringMatching(/^b 1\.0\.0 has the licence /)]);
  });

  test('finds an install script, unless the package may be left out or is for developers', () => {
    const scripted = { license: 'MIT', hasInstallScript: true };
    expect(found(scripted)).toEqual(['b 1.0.0 runs a script when it is installed']);
    expect(found({ ...scripted, optional: true })).toEqual([]);
    expect(found({ ...scripted, dev: true })).toEqual([]);
  });
});

test('the check of declarations finds what is imported and not declared, and what is declared in vain', () => {
  const imported = new Map([
    ['ajv/dist/2020.js', 'dist/a.js'],
    ['@scope/name/part', 'dist/b.js'],
  ]);
  expect(declarationProblems(imported, ['ajv', '@scope/name'])).toEqual([]);
  expect(declarationProblems(imported, ['ajv', 'left-pad'])).toEqual([
    'dist/b.js imports @scope/name, which is not among the dependencies',
    'left-pad is a dependency that nothing in the package imports',
  ]);
});

describe('the check of the contents', () => {
  const files = {
    'dist/cli.js': "import './a.js'; await import('./b.js'); new URL('./worker.js', import.meta.url);",
    'dist/a.js': "export * from './types.js';",
    'dist/b.js': '',
    'dist/types.js': 'export {};',
    'dist/worker.js': '',
    'dist/api/index.d.ts': "import type { T } from './types.js';",
    'dist/api/types.d.ts': '',
  };
  const found = (path: string, text: string | undefined) => {
    const present = new Map(Object.entries(files));
    if (text === undefined) present.delete(path);
    else present.set(path, text);
    return contentProblems({ files: present, scripts: ['dist/cli.js'], types: ['dist/api/index.d.ts'] });
  };

  test('finds nothing where everything is loaded', () => {
    expect(found('README.md', '')).toEqual([]);
  });

  test.each([
    ['dist/worker.js', undefined, 'is needed and not in the package'],
    ['dist/api/types.d.ts', undefined, 'is needed and not in the package'],
    ['dist/stale.js', 'run();', 'is in the package, and nothing loads it'],
    ['dist/a.test.js', '', 'is in the package, and for tests only'],
    ['dist/x/rows-fixture.js', '', 'is in the package, and for tests only'],
    ['dist/a.js.map', '{}', 'is in the package, without its source'],
    ['dist/inner/a.d.ts', '', 'is in the package, from a folder whose types nobody can import'],
  ])('finds %s with %j', (path, text, problem) => {
    expect(found(path, text)).toEqual([`${path} ${problem}`]);
  });
});
