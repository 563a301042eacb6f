import { html } from '../pages/html.js';

/**
 * The page of the inspector: the same for everybody, since it may be loaded by those who do not have the control token.
 *
 * @param assets path of the assets in their current version, without a trailing slash
 */
export function printInspector(assets: string): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Inspector · Twinspec mock</title>
        <link rel="icon" href="${assets}/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${assets}/theme.css" />
        <link rel="stylesheet" href="${assets}/inspector.css" />
        <script src="${assets}/inspector.js" type="module"></script>
      </head>
      <body>
        <noscript><p>The inspector needs JavaScript. The control protocol can be used without.</p></noscript>
        <div id="app"></div>
      </body>
    </html> `.toString();
}
