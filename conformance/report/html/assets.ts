import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The package's folder, beside the sources and beside what was built of them. */
const packageRoot = new URL(
  import.meta.url.includes('/dist/conformance/') ? '../../../../' : '../../../',
  import.meta.url,
);

/** A text that stands in the page, with the source expression by which its Content-Security-Policy lets it work. */
export interface Asset {
  readonly text: string;
  readonly hash: string;
}

/**
 * The page's script or style, made by `npm run build`.
 *
 * @throws Error when the package was not built
 */
export function loadAsset(name: 'report.js' | 'report.css'): Asset {
  const text = readFileSync(new URL(`dist/conformance/report/html/browser/${name}`, packageRoot), 'utf8');
  return { text, hash: `'sha256-${createHash('sha256').update(text).digest('base64')}'` };
}
