import { groupBy } from '../grouping.js';
import { verdictStyles, type ShownVerdict } from '../verdicts.js';
import { levels } from './page-model.js';
import { h } from './html.js';

interface FilterBarProps {
  verdicts: readonly ShownVerdict[];
  /** `<api>.<topic>` */
  topics: readonly string[];
  total: number;
  /** Whether there are columns that can differ. */
  canDiffer?: boolean;
}

/** Chooses which rules the page shows. Hidden until the page's script has made it work. */
export function FilterBar({ verdicts, topics, total, canDiffer = false }: FilterBarProps) {
  const apis = groupBy(topics, (topic) => topic.slice(0, topic.indexOf('.')));
  return (
    <form id="filters" class="filters" role="search" aria-label="Filter the rules" hidden>
      <fieldset>
        <legend>Verdict</legend>
        {verdicts.map((verdict) => (
          <label class={`choice ${verdict}`}>
            <input type="checkbox" name="verdict" value={verdict} />
            <span aria-hidden="true">{verdictStyles[verdict].mark}</span> {verdict}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Level</legend>
        {levels.map((level) => (
          <label class="choice">
            <input type="checkbox" name="level" value={level} /> {level}
          </label>
        ))}
      </fieldset>
      {canDiffer && (
        <label class="choice">
          <input type="checkbox" name="differs" value="1" /> ≠ only where they differ
        </label>
      )}
      <label class="field">
        Topic
        <select name="topic">
          <option value="">all</option>
          {[...apis].map(([api, names]) => (
            <optgroup label={api}>
              {names.map((topic) => (
                <option value={topic}>{topic.slice(api.length + 1)}</option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label class="field">
        Text
        <input type="search" name="q" placeholder="id, sentence, source, reason" autocomplete="off" />
      </label>
      <button type="reset">Show all</button>
      <output id="shown" aria-live="polite">{`${total} of ${total} rules`}</output>
    </form>
  );
}
