import type { PageData, RuleNote } from '../page-data.js';
import { offerCredentials } from './credentials.js';
import { loadDocument } from './document.js';
import type { Explorer, LoadedDocument } from './explorer.js';
import { offerId } from './follow-up.js';
import { indentBody } from './response.js';
import { rulesPanel } from './rules-panel.js';
import { describeSchemes } from './schemes.js';

const data: PageData = JSON.parse(document.querySelector('#page-data')?.textContent ?? '');
const explorer = document.querySelector('openapi-explorer');
if (explorer) await show(explorer);

async function show(explorer: Explorer): Promise<void> {
  keepPlace();
  const [openapi, rules] = await Promise.all([
    loadDocument(data.document, data.prefill),
    data.rules === undefined ? {} : loadRules(data.rules),
    customElements.whenDefined('openapi-explorer'),
  ]);
  document.querySelector('#schemes')?.append(...describeSchemes(openapi));
  explorer.addEventListener('spec-loaded', ({ detail }) => {
    explorer.append(...panels(detail, rules));
    offerCredentials(explorer, detail, data);
    explorer.addEventListener('response', (event) => offerId(detail, event.detail));
  });
  explorer.addEventListener('response', (event) => indentBody(explorer, event));
  await explorer.loadSpec(openapi);
}

type Rules = Readonly<Record<string, readonly RuleNote[]>>;

async function loadRules(address: string): Promise<Rules> {
  return (await fetch(address)).json();
}

/** One panel for each operation that has rules, in the slot beside it. */
function panels({ tags }: LoadedDocument, rules: Rules): HTMLElement[] {
  return tags.flatMap(({ paths }) =>
    paths.flatMap(({ operationId = '', elementId }) => {
      const notes = rules[operationId];
      if (!notes) return [];
      const panel = rulesPanel(notes);
      panel.slot = elementId;
      panel.dataset['operation'] = operationId;
      return [panel];
    }),
  );
}

/** Another language shows the same place of the document. */
function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#languages a')) {
    link.addEventListener('click', () => (link.hash = location.hash));
  }
}
