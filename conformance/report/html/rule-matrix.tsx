import { count, duration } from '../layout.js';
import { shownVerdict } from '../verdicts.js';
import { withoutApi } from '../grouping.js';
import { brief } from './failures.js';
import { byTopic, type PageRule, type PageRun } from './page-model.js';
import { TopicRules } from './topic-rules.js';
import { LevelBadge, VerdictBadge } from './verdict.js';
import { h } from './html.js';

/** Every rule with its verdict, by topic. The filters read what to show off its rows. */
export function RuleMatrix({ runs }: { runs: readonly PageRun[] }) {
  return (
    <section id="rules" data-section>
      <h2>
        Rules <span class="total">({runs.reduce((sum, { rules }) => sum + rules.length, 0)})</span>
      </h2>
      {runs.flatMap(({ rules }) =>
        [...byTopic(rules)].map(([topic, group]) => (
          <TopicRules topic={topic} columns={['Verdict', 'Rule', 'Level', 'Effort']} kind="judged">
            {group.map((rule) => (
              <RuleRow rule={rule} />
            ))}
          </TopicRules>
        )),
      )}
    </section>
  );
}

function RuleRow({ rule: { key, topic, result } }: { rule: PageRule }) {
  const { level, id, statement, source, reason, failure } = result;
  const verdict = shownVerdict(result);
  const hasDetails = ['fail', 'tolerated', 'error'].includes(verdict);
  const found = failure?.message ?? reason;
  return (
    <tr data-rule={key} data-verdict={verdict} data-level={level} data-topic={topic}>
      <td>
        <VerdictBadge verdict={verdict} />
      </td>
      <th scope="row">
        {hasDetails ? (
          <a class="id" href={`#rule-${key}`}>
            {withoutApi(id)}
          </a>
        ) : (
          <span class="id">{withoutApi(id)}</span>
        )}
        <p>{statement}</p>
        <p class="source">{source}</p>
        {found !== undefined && <p class="reason">{brief(found)}</p>}
      </th>
      <td>
        <LevelBadge level={level} />
      </td>
      <td class="effort">{effort(result)}</td>
    </tr>
  );
}

function effort({ cases, discarded = 0, requests, durationMs }: PageRule['result']): string {
  if (requests === 0 && cases === 0) return '';
  const thrown = discarded > 0 ? [`${discarded} discarded`] : [];
  return [count(cases, 'case'), ...thrown, count(requests, 'request'), duration(durationMs)].join(', ');
}
