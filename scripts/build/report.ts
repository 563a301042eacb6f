import { mkdir, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { licencesOf } from './licences.js';

const bundle = 'report.js';

/**
 * Makes of the browser's part of the HTML report (conformance/report/html/browser) one script, which stands in every
 * report, and puts its style beside it. The script says what it holds parts of, because reports are passed on alone.
 */
export async function buildReport(root: string, dist: string): Promise<void> {
  const source = join(root, 'conformance/report/html/browser');
  const target = join(dist, 'conformance/report/html/browser');
  const licences = await licencesOf(bundle, [join(root, 'node_modules/diff')]);
  await mkdir(target, { recursive: true });
  await Promise.all([
    copyFile(join(source, 'report.css'), join(target, 'report.css')),
    build({
      entryPoints: [join(source, 'main.ts')],
      outfile: join(target, bundle),
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      banner: { js: `/*! ${licences.replaceAll('*/', '* /').trim()}\n*/` },
      logLevel: 'warning',
    }),
  ]);
}
