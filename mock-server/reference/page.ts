import { documentFormats } from './documents.js';
import { dataBlock, html, type Html } from '../pages/html.js';
import type { PageData } from './page-data.js';

/** What one page shows. */
export interface Page {
  /** Path below which everything of this sandbox's documentation stands, without a trailing slash. */
  readonly base: string;
  /** Path of the assets in their current version, without a trailing slash. */
  readonly assets: string;
  readonly title: string;
  readonly current: string;
  readonly documents: readonly { readonly name: string; readonly title: string }[];
  readonly language: string;
  readonly languages: readonly string[];
  /** Base URL of what is described. */
  readonly server: string;
  /** Name of the sandbox. */
  readonly sandbox: string;
  /** Whether requests need a control token, which only whoever started the mock knows. */
  readonly asksForToken: boolean;
  readonly data: PageData;
}

/** The documentation page; the rest is done by the browser with the document that it loads. */
export function printPage(page: Page): string {
  const { assets, base, current, title, language, data } = page;
  const query = `?lang=${language}`;
  const downloads = Object.keys(documentFormats).map(
    (format) => html`<a href="${`${base}/${current}/openapi.${format}${query}`}">${format.toUpperCase()}</a>`,
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Twinspec mock</title>
        <link rel="icon" href="${assets}/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${assets}/theme.css" />
        <link rel="stylesheet" href="${assets}/reference.css" />
        <link rel="preload" href="${data.document}" as="fetch" crossorigin="anonymous" />
        <script src="${assets}/openapi-explorer.min.js" defer></script>
        <script src="${assets}/main.js" type="module"></script>
      </head>
      <body>
        <header>
          <p class="brand">
            <img src="${assets}/icon.svg" alt="" width="24" height="24" /><span>Twinspec mock</span
            >${sandboxName(page)}
          </p>
          <nav aria-label="Documents">${page.documents.map((document) => documentLink(page, document))}</nav>
          ${languageSwitch(page)} ${credentialChoice(page)}
          <p class="downloads">
            <a href="${inspectorOf(page)}">Inspector</a> <span>OpenAPI</span> ${downloads}
          </p>
        </header>
        <noscript><p>This page needs JavaScript. The documents above can be read without.</p></noscript>
        <openapi-explorer
          lang="${language}"
          hide-server-selection="true"
          default-schema-tab="body"
          schema-expand-level="2"
          response-area-height="26rem"
          use-path-in-nav-bar="false"
        >
          <div slot="overview-footer" class="note card" lang="en">${introduction(page)}</div>
          <div slot="authentication" class="note" lang="en">${authentication(page)}</div>
        </openapi-explorer>
        ${dataBlock('page-data', data)}
      </body>
    </html> `.toString();
}

/** Address of the inspector, which shows one sandbox at a time. */
function inspectorOf({ sandbox }: Page): string {
  return `/__control/ui${sandbox === 'default' ? '' : `#sandbox=${sandbox}`}`;
}

function sandboxName({ sandbox }: Page): Html {
  return sandbox === 'default' ? html`` : html`<span class="sandbox">${sandbox}</span>`;
}

function documentLink({ base, current, language }: Page, document: Page['documents'][number]): Html {
  const { name, title } = document;
  // Shown again in the language that was chosen is only the document that it was chosen for.
  const href = name === current ? `${base}/${name}?lang=${language}` : `${base}/${name}`;
  const [short = title] = title.split(',');
  return html`<a href="${href}" title="${title}" ${name === current ? html` aria-current="page"` : ''}
    >${short}</a
  >`;
}

function languageSwitch({ base, current, language, languages }: Page): Html {
  if (languages.length < 2) return html``;
  const links = languages.map((code) => {
    const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
    const mark = code === language ? html` aria-current="true"` : '';
    return html`<a
      href="${`${base}/${current}?lang=${code}`}"
      hreflang="${code}"
      lang="${code}"
      title="${name}"
      ${mark}
      >${code}</a
    >`;
  });
  return html`<nav aria-label="Language" id="languages">${links}</nav>`;
}

function credentialChoice({ asksForToken, data: { credentials } }: Page): Html {
  if (asksForToken) {
    return html`<label class="credential"
      >Control token <input type="password" id="control-token" autocomplete="off" spellcheck="false"
    /></label>`;
  }
  if (credentials.length === 0) return html``;
  const options = credentials.map(
    ({ name, note }) => html`<option value="${name}">${name}: ${note}</option>`,
  );
  return html`<label class="credential"
    >Try as
    <select id="credential">
      ${options}
      <option value="">nobody: no credential is sent</option>
    </select></label
  >`;
}

function introduction({ server, asksForToken, data }: Page): Html {
  const lead = html`<h2>Try it</h2>
    <p>Requests sent from this page go to the mock that serves it, <code>${server}</code>.</p>`;
  if (data.rules !== undefined) {
    return html`${lead}
      <p>
        Choose above as whom to try: each seeded credential leads to another state. Beside each operation
        stand the rules by which the conformance suite judges an implementation.
      </p>`;
  }
  const access = asksForToken
    ? 'They need the control token that this mock was started with; enter it above.'
    : 'They are answered for loopback addresses only.';
  return html`${lead}
    <p>${access}</p>`;
}

function authentication({ asksForToken, data: { credentials } }: Page): Html {
  const described = html`<h2>Authentication</h2>
    <div id="schemes"></div>`;
  if (credentials.length === 0) {
    const access = asksForToken
      ? 'This mock was started with a control token. Enter it above; it stays in this page.'
      : 'This mock was started without one: it answers loopback addresses, and no web page of another origin.';
    return html`${described}
      <p>${access}</p>`;
  }
  const rows = credentials.map(
    ({ name, token, note }) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td>${note}</td>
        <td><code>${token}</code></td>
      </tr>`,
  );
  return html`${described}
    <p>
      This page sends the seeded token that is chosen above. The tokens are made up, work in this sandbox
      only, and are no secrets.
    </p>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Credential</th>
            <th scope="col">Leads to</th>
            <th scope="col">Token</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
}
