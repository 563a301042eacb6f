import { useState } from 'preact/hooks';
import { decisive, everything, type JournalFilter } from '../../journal-filter.js';
import { Choice } from '../parts/choice.js';
import { filter, page, shown } from '../state/journal.js';
import { credentials, servedApis } from '../state/sandbox.js';

const all = { value: '', title: 'all' };

const statuses = [
  all,
  ...['2', '3', '4', '5'].map((digit) => ({ value: digit, title: `${digit}xx` })),
  { value: 'none', title: 'no answer' },
];

/** What the list is narrowed to. */
export function Filters() {
  const { operation, status, policy, credential, text } = filter.value;
  // On a small screen they would leave no room for what they filter.
  const [isOpen, setOpen] = useState(() => matchMedia('(min-width: 48rem)').matches);
  const change = (part: Partial<JournalFilter>) => {
    filter.value = { ...filter.value, ...part };
    page.value = 0;
  };
  const narrowed = Object.values(filter.value).some((value) => value !== '');
  return (
    <search class="filters">
      <div class="row">
        <label class="field wide">
          <span>Search</span>
          <input
            type="search"
            value={text}
            placeholder="path, header, body, reason"
            onInput={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        </label>
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Filters
        </button>
        {narrowed && (
          <button type="button" onClick={() => change(everything)}>
            Show all
          </button>
        )}
      </div>
      {isOpen && (
        <div class="choices">
          <Choice
            label="Status"
            value={status}
            options={statuses}
            onChoose={(value) => change({ status: value })}
          />
          <Choice
            label="Operation"
            value={operation}
            options={optionsOf(operations(), operation)}
            onChoose={(value) => change({ operation: value })}
          />
          <Choice
            label="Decided by"
            value={policy}
            options={optionsOf(deciders(), policy)}
            onChoose={(value) => change({ policy: value })}
          />
          <Choice
            label="Credential"
            value={credential}
            options={[all, { value: 'nobody', title: 'nobody' }, ...named()]}
            onChoose={(value) => change({ credential: value })}
          />
        </div>
      )}
    </search>
  );
}

/** Those of which there are exchanges, as the contracts order them. */
function operations(): string[] {
  const seen = new Set(shown.value.map(({ operation }) => operation));
  const known = servedApis.value.flatMap((api) => api.operations.map(({ id }) => id));
  return [...new Set(known)].filter((id) => seen.has(id));
}

function deciders(): string[] {
  return [...new Set(shown.value.flatMap((entry) => decisive(entry)?.policy ?? []))].sort();
}

function named() {
  const seen = new Set(shown.value.map(({ api, credential }) => `${api} ${credential}`));
  return credentials.value
    .filter(({ api, id }) => seen.has(`${api} ${id}`))
    .map(({ api, id, name }) => ({ value: id, title: `${name} (${api})` }));
}

/** Also the chosen one, when there is no such exchange any more. */
function optionsOf(values: readonly string[], chosen: string) {
  const offered = chosen === '' || values.includes(chosen) ? values : [chosen, ...values];
  return [all, ...offered.map((value) => ({ value, title: value }))];
}
