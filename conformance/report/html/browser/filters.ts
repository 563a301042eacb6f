interface Row {
  readonly element: HTMLElement;
  readonly key: string;
  readonly verdicts: readonly string[];
  readonly text: string;
}

/** Makes the filter bar work, and keeps what it is set to in the address, so that a view can be shared. */
export function offerFilters(): void {
  const form = document.querySelector<HTMLFormElement>('#filters');
  if (!form) return;
  const rows = readRows();
  const apply = () => show(form, rows);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    history.replaceState(null, '', `#${written(form)}`);
    apply();
  });
  form.addEventListener('reset', () =>
    setTimeout(() => {
      history.replaceState(null, '', location.pathname + location.search);
      apply();
    }),
  );
  addEventListener('hashchange', () => {
    if (read(form)) {
      apply();
      form.scrollIntoView();
    }
  });
  form.hidden = false;
  if (read(form)) form.scrollIntoView();
  apply();
}

function readRows(): Row[] {
  return Array.from(document.querySelectorAll<HTMLElement>('tr[data-rule]'), (element) => ({
    element,
    key: element.dataset['rule'] ?? '',
    verdicts: (element.dataset['verdict'] ?? '').split(' '),
    text: `${element.dataset['rule']} ${element.textContent}`.toLowerCase(),
  }));
}

function show(form: HTMLFormElement, rows: readonly Row[]): void {
  const data = new FormData(form);
  const [verdicts, levels] = [data.getAll('verdict'), data.getAll('level')];
  const [topic, differs] = [data.get('topic'), data.get('differs')];
  const words = String(data.get('q') ?? '')
    .toLowerCase()
    .split(/\s+/);
  const shown = new Set<string>();
  for (const { element, key, verdicts: own, text } of rows) {
    const isShown =
      (verdicts.length === 0 || own.some((verdict) => verdicts.includes(verdict))) &&
      (levels.length === 0 || levels.includes(element.dataset['level'] ?? '')) &&
      (!topic || element.dataset['topic'] === topic) &&
      (!differs || element.dataset['differs'] !== undefined) &&
      words.every((word) => text.includes(word));
    element.hidden = !isShown;
    if (isShown) shown.add(key);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-of]'))
    element.hidden = !shown.has(element.dataset['of'] ?? '');
  hideEmpty();
  const output = form.querySelector('output');
  if (output) output.textContent = `${shown.size} of ${rows.length} rules`;
}

/** A heading without anything below it only takes room. */
function hideEmpty(): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-section]'))
    section.hidden = !section.querySelector('[data-of]:not([hidden]), tr[data-rule]:not([hidden])');
}

function written(form: HTMLFormElement): string {
  const entries = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  return new URLSearchParams(entries).toString();
}

/** Sets the form to what the address says; false where that names a place of the page, or nothing. */
function read(form: HTMLFormElement): boolean {
  const hash = location.hash.slice(1);
  if (!/^(verdict|level|topic|q|differs)=/.test(hash)) return false;
  const wanted = new URLSearchParams(hash);
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    const values = wanted.getAll(field.name);
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = values.includes(field.value);
    else field.value = values[0] ?? '';
  }
  return true;
}
