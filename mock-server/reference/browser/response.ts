import type { Explorer, TriedRequest } from './explorer.js';

/** Shows the JSON of an answer indented by two; the component does so by eight, which leaves little of a narrow page. */
export function indentBody(explorer: Explorer, { detail }: CustomEvent<TriedRequest>): void {
  const { explorerLocation, response } = detail;
  // Anything else than parsed JSON is shown as it came.
  if (typeof response?.body !== 'object' || response.body instanceof Blob) return;
  for (const panel of explorer.shadowRoot?.querySelectorAll('api-request') ?? []) {
    if (panel.elementId === explorerLocation) panel.responseText = JSON.stringify(response.body, null, 2);
  }
}
