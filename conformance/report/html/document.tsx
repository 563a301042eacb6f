import { deflateSync } from 'node:zlib';
import { loadAsset } from './assets.js';
import { h, raw, type Html } from './html.js';

interface DocumentParts {
  title: string;
  body: Html;
  /** What the script makes elements of when they are asked for, by name. */
  data?: ReadonlyMap<string, unknown>;
}

/**
 * A whole page in one file. It loads nothing and sends nothing: its policy forbids everything but its own style and
 * script. Whatever is filled in is escaped by the renderer; data blocks stand last, so that the page shows before they
 * are read.
 *
 * @throws Error when the package was not built
 */
export function htmlDocument({ title, body, data = new Map() }: DocumentParts): string {
  const [script, style] = [loadAsset('report.js'), loadAsset('report.css')];
  const policy = `default-src 'none'; style-src ${style.hash}; script-src ${script.hash}; base-uri 'none'; form-action 'none'`;
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <style>{raw(style.text)}</style>
      </head>
      <body>
        {body}
        <p id="status" class="aside" role="status" />
        <script>{raw(script.text)}</script>
        {[...data].map(([name, value]) => (
          <script type="text/plain" data-for={name}>
            {raw(packed(value))}
          </script>
        ))}
      </body>
    </html>
  );
  return `<!doctype html>\n${page.text}\n`;
}

/**
 * JSON as zlib and base64: nothing in it can end the script, and a browser is not held up by megabytes that nobody may
 * ask for. Whoever looks for something in it has to unpack it (browser/evidence.ts).
 */
function packed(value: unknown): string {
  return deflateSync(JSON.stringify(value)).toString('base64');
}
