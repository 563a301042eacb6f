import { verdictOrder, verdictStyles } from '../verdicts.js';
import { byTopic, countsOf, levels, type PageRule, type PageRun } from './page-model.js';
import { h } from './html.js';

/** How many rules of each topic and level came to which verdict; each cell leads to its rules. */
export function TopicTable({ run: { report, rules } }: { run: PageRun }) {
  return (
    <div
      class="wide"
      tabindex={0}
      role="group"
      aria-label={`${report.title ?? report.api} by topic and level`}
    >
      <table class="topics">
        <caption>{report.title ?? report.api}</caption>
        <thead>
          <tr>
            <th scope="col">Topic</th>
            {levels.map((level) => (
              <th scope="col">{level}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...byTopic(rules)].map(([topic, group]) => (
            <tr>
              <th scope="row">
                <a href={`#topic=${encodeURIComponent(topic)}`}>{topic.slice(topic.indexOf('.') + 1)}</a>
              </th>
              {levels.map((level) => (
                <td>
                  <Cell rules={group.filter(({ result }) => result.level === level)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ rules }: { rules: readonly PageRule[] }) {
  const counts = countsOf(rules, verdictOrder);
  if (counts.length === 0)
    return (
      <span class="none">
        <span aria-hidden="true">–</span>
        <span class="aside">none</span>
      </span>
    );
  let start = 0;
  return (
    <div class="cell">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" class="share">
        {counts.map(([verdict, amount]) => {
          const width = (amount / rules.length) * 100;
          start += width;
          return <rect class={verdict} x={start - width} y="0" width={width} height="6" />;
        })}
      </svg>
      {counts.map(([verdict, amount]) => (
        <span class={`amount ${verdict}`}>
          {amount} <span aria-hidden="true">{verdictStyles[verdict].mark}</span>
          <span class="aside">{verdictStyles[verdict].counted}</span>
        </span>
      ))}
    </div>
  );
}
