import { groupBy } from '../grouping.js';
import { brief } from './failures.js';
import type { PageRule } from './page-model.js';
import { LevelBadge, VerdictBadge } from './verdict.js';
import { h } from './html.js';

interface ReasonsProps {
  id: string;
  title: string;
  lead: string;
  rules: readonly PageRule[];
}

/** Rules without a judgement by what kept them from it, so that the line that enables many of them stands once. */
export function Reasons({ id, title, lead, rules }: ReasonsProps) {
  if (rules.length === 0) return null;
  const groups = groupBy(rules, ({ result }) => result.reason ?? 'No reason was recorded.');
  return (
    <section id={id} data-section>
      <h2>
        {title} <span class="total">({rules.length})</span>
      </h2>
      <p>{lead}</p>
      {[...groups].map(([reason, group]) => (
        <div class="reason-group" data-section>
          <p class="finding">{brief(reason)}</p>
          <ul class="rule-list">
            {group.map(({ key, result }) => (
              <li data-of={key}>
                <VerdictBadge verdict={result.verdict} /> <code>{result.id}</code>{' '}
                <LevelBadge level={result.level} />
                {result.waitsFor !== undefined && (
                  <span>
                    {' '}
                    waits for <a href={`#rule-${result.waitsFor}`}>{result.waitsFor}</a>
                  </span>
                )}
                <p>{result.statement}</p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** What this target chose where the sources are silent or disagree. */
export function Observed({ rules }: { rules: readonly PageRule[] }) {
  if (rules.length === 0) return null;
  return (
    <section id="observed" data-section>
      <h2>
        Observed <span class="total">({rules.length})</span>
      </h2>
      <p>
        The sources are silent or disagree here. What this target chose is no failure; clients should know it.
      </p>
      <dl class="observed">
        {rules.map(({ key, result }) => (
          <div data-of={key}>
            <dt>
              {result.statement}
              <code>{result.id}</code>
            </dt>
            <dd>{brief(result.reason ?? 'Nothing was noted.')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
