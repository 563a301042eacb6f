import type { Changed, Changes } from '../changes.js';
import { brief } from './failures.js';
import { VerdictBadge } from './verdict.js';
import { Fragment, h } from './html.js';

/** What became of the rules since an earlier run, the worst first. */
export function ChangeSections({ changes }: { changes: Changes }) {
  const { earlier, newlyFailing, mended, newlySkipped, otherwise, added, removed, unchanged } = changes;
  return (
    <section id="changes">
      <h2>Since the earlier run</h2>
      <p>
        {earlier.map(({ startedAt, baseUrl }) => `${startedAt}, ${baseUrl}`).join('; ')}. {unchanged} rules
        came to the same verdict.
      </p>
      <ChangeList title="Newly failing" mark="✗" changed={newlyFailing} />
      <ChangeList title="Mended" mark="✓" changed={mended} />
      <ChangeList title="Newly skipped or blocked" mark="-" changed={newlySkipped} />
      <ChangeList title="Changed otherwise" mark="±" changed={otherwise} />
      <ChangeList title="New rules" mark="+" changed={added.map((rule) => ({ rule }))} />
      <ChangeList
        title="Rules of the earlier run that were not judged now"
        mark="−"
        changed={removed.map((rule) => ({ rule }))}
      />
    </section>
  );
}

interface ChangeListProps {
  title: string;
  mark: string;
  changed: readonly (Pick<Changed, 'rule'> & Partial<Changed>)[];
}

function ChangeList({ title, mark, changed }: ChangeListProps) {
  if (changed.length === 0) return null;
  return (
    <details open={changed.length <= 20}>
      <summary>
        <span aria-hidden="true">{mark}</span> {title} ({changed.length})
      </summary>
      <ul class="rule-list">
        {changed.map(({ before, rule }) => (
          <li>
            {before !== undefined && (
              <>
                <VerdictBadge verdict={before} /> <span aria-label="then">→</span>{' '}
              </>
            )}
            <VerdictBadge verdict={rule.verdict} /> <code>{rule.id}</code>
            <p>{rule.statement}</p>
            <Reason of={rule} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Reason({ of: { failure, reason } }: { of: Changed['rule'] }) {
  const text = failure?.message ?? reason;
  return text === undefined ? null : <p class="reason">{brief(text)}</p>;
}
