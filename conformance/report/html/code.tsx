import { h } from './html.js';

/** Text to read and to copy. The button beside it works where scripts do, and is hidden elsewhere. */
export function Copyable({ label, text }: { label: string; text: string }) {
  return (
    <div class="copyable">
      <button type="button" class="copy" hidden aria-label={`Copy ${label}`}>
        Copy
      </button>
      <pre tabindex={0} role="group" aria-label={label}>
        <code>{text}</code>
      </pre>
    </div>
  );
}
