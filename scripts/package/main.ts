import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { emptyFolder, install, nodeOf, pack, project, weight } from './installed.js';
import { mustRun } from './steps.js';
import { tryPackage } from './trial.js';
import { tryTypes } from './types.js';

// `npm run package-test`: packs, installs the tarball into an empty folder for each version of Node, and uses it there as
// a user would. Needs the registry, for the dependencies and for Node itself.

const flags = new Command('package-test')
  .description('try the packed package on several versions of Node')
  .option('--node <versions>', 'versions, separated by commas', '20,22,24')
  .parse()
  .opts<{ node: string }>();

const { version }: { version: string } = JSON.parse(
  await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
);

const { folder, remove } = await emptyFolder();
try {
  const tarball = await pack(folder);
  for (const wanted of flags.node.split(',')) {
    const nodeFolder = await nodeOf(wanted, folder);
    const place = await project(join(folder, `on-${wanted}`), nodeFolder);
    const exact = (await mustRun('node', ['--version'], place)).stdout.trim();
    await install(tarball, place);
    await tryPackage(place, version);
    const { packages, bytes } = await weight(place);
    console.log(`ok   Node ${exact}: ${packages} packages, ${Math.round(bytes / 2 ** 20)} MiB installed`);
  }
  const place = await project(join(folder, 'types'));
  await install(tarball, place);
  await install('@types/node@20', place);
  await tryTypes(place);
  console.log('ok   types: strict, libraries included, nodenext and bundler');
} catch (error) {
  console.error(`FAIL ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await remove();
}
