import type { Failure } from '../../../../generated/formats.js';
import { Evidence } from '../evidence.js';
import { showButtons } from './copying.js';

/** Makes elements of the evidence that waits in data blocks, each when it is opened for the first time. */
export function openEvidence(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details.waiting')) {
    details.addEventListener('toggle', () => void fill(details), { once: true });
  }
}

async function fill(details: HTMLDetailsElement): Promise<void> {
  const place = details.querySelector('div');
  const block = document.querySelector(`script[data-for="${CSS.escape(details.dataset['evidence'] ?? '')}"]`);
  if (!place || !block) return;
  const failure: Failure = JSON.parse(await unpacked(block.textContent ?? ''));
  place.innerHTML = Evidence({ failure }).text;
  showButtons(place);
}

/** The text that was packed with zlib and base64 (document.tsx). */
function unpacked(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).text();
}
