import { useState } from 'preact/hooks';
import { notice } from '../state/problem.js';

/** Copies a command; where the browser lets no page do that, shows it to be copied by hand. */
export function CopyCurl({ command }: { readonly command: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle');
  const copy = async () => {
    try {
      // There is no clipboard in pages that came over plain HTTP from another machine.
      await navigator.clipboard.writeText(command);
      setState('copied');
      notice.value = 'The command is on the clipboard';
    } catch {
      setState('shown');
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {state === 'copied' ? 'Copied' : 'Copy as curl'}
      </button>
      {state === 'shown' && (
        <textarea
          class="code"
          aria-label="Command"
          readOnly
          rows={6}
          value={command}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}
