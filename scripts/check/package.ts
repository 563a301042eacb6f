import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { apiNames } from '../../generated/apis.js';
import { run } from './command.js';
import { declarationProblems, installProblems, type Lockfile } from './dependencies.js';
import { contentProblems, reachedFrom, type PackageContents } from './package-contents.js';

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types?: string; readonly default?: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** What users install with the package: licences, install scripts, and whether it is what the package imports. */
export async function dependencyProblems(root: URL): Promise<string[]> {
  const lockfile: Lockfile = JSON.parse(await readFile(new URL('package-lock.json', root), 'utf8'));
  const licences = new Map<string, string | undefined>();
  for (const folder of Object.keys(lockfile.packages)) {
    const file = new URL(`${folder}/package.json`, root);
    if (folder === '' || !existsSync(file)) continue;
    const { license }: { license?: string } = JSON.parse(await readFile(file, 'utf8'));
    licences.set(folder, license);
  }
  const { dependencies } = await manifestOf(root);
  const { files, scripts, types } = await packageContents(root);
  const imported = new Map([...reachedFrom(types, files).imported, ...reachedFrom(scripts, files).imported]);
  return [
    ...installProblems(lockfile, (folder) => licences.get(folder)),
    ...declarationProblems(imported, Object.keys(dependencies)),
  ];
}

/** What `npm pack` would put into the package and does not belong there, or would leave out. Reads what was built. */
export async function packageProblems(root: URL): Promise<string[]> {
  return contentProblems(await packageContents(root));
}

async function packageContents(root: URL): Promise<PackageContents> {
  if (!existsSync(new URL('dist/scripts/cli/main.js', root)))
    throw new Error('there is no dist/ to look into; `npm run build` makes it');
  // Without scripts: `prepare` would build, which takes longer than all of this.
  const { code, stdout, stderr } = await run(
    'npm',
    ['pack', '--dry-run', '--json', '--ignore-scripts'],
    root,
  );
  if (code !== 0) throw new Error(`npm pack ended with ${code}: ${stderr.trim()}`);
  const [packed]: { files: { path: string }[] }[] = JSON.parse(stdout);
  const files = new Map<string, string>();
  for (const { path } of packed?.files ?? []) {
    const isRead = /\.(d\.ts|js)$/.test(path);
    files.set(path, isRead ? await readFile(new URL(path, root), 'utf8') : '');
  }
  const { bin, exports } = await manifestOf(root);
  const targets = Object.values(exports).filter((target) => typeof target !== 'string');
  const plain = (paths: readonly (string | undefined)[]) =>
    paths.flatMap((path) => (path === undefined ? [] : [path.replace(/^\.\//, '')]));
  return {
    files,
    scripts: [
      ...plain([...Object.values(bin), ...targets.map((target) => target.default)]),
      ...apiNames.flatMap((api) => packsOf.map((place) => `dist/${place.replace('*', api)}`)),
      ...browserScripts,
    ],
    types: plain(targets.map((target) => target.types)),
  };
}

/** Imported by names that only come up at run time. */
const packsOf = [
  'conformance/apis/*/pack.js',
  'mock-server/apis/*/pack.js',
  'mock-server/mutants/*/mutants.js',
];

/** Loaded by pages of the mock, and put into HTML reports. */
const browserScripts = [
  'dist/mock-server/reference/browser/main.js',
  'dist/mock-server/reference/browser/openapi-explorer.min.js',
  'dist/mock-server/inspector/browser/inspector.js',
  'dist/conformance/report/html/browser/report.js',
];

async function manifestOf(root: URL): Promise<Manifest> {
  return JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
}
