/** Makes the copy buttons work, those of evidence that is opened later as well. */
export function offerCopying(): void {
  showButtons(document);
  document.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button.copy') : null;
    const code = button?.parentElement?.querySelector('code');
    if (button && code) void copy(button, code);
  });
}

/** Buttons stay hidden in a page whose script does not run. */
export function showButtons(within: ParentNode): void {
  for (const button of within.querySelectorAll<HTMLButtonElement>('button.copy')) button.hidden = false;
}

async function copy(button: HTMLButtonElement, code: Element): Promise<void> {
  const isCopied = await toClipboard(code);
  button.textContent = isCopied ? 'Copied' : 'Selected';
  const status = document.querySelector('#status');
  if (status) status.textContent = isCopied ? 'Copied.' : 'Selected; copy it with the keyboard.';
  setTimeout(() => (button.textContent = 'Copy'), 2000);
}

/** A page that came over plain HTTP has no clipboard; the text is selected there, which is half the way. */
async function toClipboard(code: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return false;
  }
}
