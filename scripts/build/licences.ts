import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * The licence texts of installed packages and of everything that they depend on, and so of all that a bundle of them
 * can hold: they have to go along with the bundle.
 *
 * @param bundle name of the file
 * @param folders of the packages
 */
export async function licencesOf(bundle: string, folders: readonly string[]): Promise<string> {
  const texts = new Map<string, string>();
  for (const folder of folders) await gather(folder, texts);
  const lead = `Licences of ${bundle} and of all packages that it may hold parts of.`;
  return [
    lead,
    ...[...texts].map(([title, text]) => `${'='.repeat(80)}\n${title}\n\n${text.trim()}`),
    '',
  ].join('\n\n');
}

async function gather(folder: string, texts: Map<string, string>): Promise<void> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const { name, version, license = 'licence not stated', dependencies = {} } = manifest;
  const title = `${name} ${version} (${license})`;
  if (texts.has(title)) return;
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const contents = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  texts.set(title, contents.join('\n\n'));
  for (const dependency of Object.keys(dependencies)) await gather(installed(dependency, folder), texts);
}

/** @throws Error when a dependency is not installed */
function installed(name: string, from: string): string {
  const found = join(from, 'node_modules', name);
  if (existsSync(join(found, 'package.json'))) return found;
  if (dirname(from) === from) throw new Error(`${name} is not installed`);
  return installed(name, dirname(from));
}
