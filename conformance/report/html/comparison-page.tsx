import type { RuleResult } from '../../../generated/formats.js';
import { conclude } from '../../conclusion.js';
import { topicOf } from '../../engine/topic.js';
import { compareImplementations, type ComparedRule, type Implementation } from '../comparison.js';
import { groupBy, withoutApi } from '../grouping.js';
import { count, printable } from '../layout.js';
import { mapStrings } from '../map-strings.js';
import { shownCounts, shownVerdict, verdictOrder, verdictStyles } from '../verdicts.js';
import { Conditions } from './conditions.js';
import { htmlDocument } from './document.js';
import { brief } from './failures.js';
import { FilterBar } from './filter-bar.js';
import { TopicRules } from './topic-rules.js';
import { LevelBadge, VerdictBadge } from './verdict.js';
import { Fragment, h } from './html.js';

/**
 * Several implementations in one HTML file like that of a report: implementations as columns, rules as rows. Expects
 * reports whose secrets are masked.
 *
 * @throws Error when the package was not built
 */
export function comparisonToHtml(given: readonly Implementation[]): string {
  const implementations = mapStrings(given, printable);
  const rows = compareImplementations(implementations);
  const names = implementations.map(({ name }) => name);
  const topics = groupBy(rows, topicNameOf);
  const used = verdictOrder.filter((verdict) =>
    rows.some(({ results }) => results.some((one) => one && shownVerdict(one) === verdict)),
  );
  return htmlDocument({
    title: `Conformance of ${names.join(', ')}`,
    body: (
      <>
        <header class="top">
          <p class="brand">Twinspec</p>
          <h1>Conformance side by side</h1>
          <nav aria-label="Sections">
            <a href="#rules">Rules</a>
            <a href="#conditions">Run conditions</a>
          </nav>
        </header>
        <main>
          <Overview implementations={implementations} />
          <FilterBar verdicts={used} topics={[...topics.keys()]} total={rows.length} canDiffer />
          <section id="rules">
            <h2>
              Rules <span class="total">({rows.length})</span>
            </h2>
            <p>
              The implementations differ on {count(rows.filter(({ differs }) => differs).length, 'rule')},
              marked ≠: in the verdict, or in what they chose.
            </p>
            {[...topics].map(([topic, group]) => (
              <TopicRules topic={topic} columns={['Rule', ...names]} kind="compared">
                {group.map((row) => (
                  <Row row={row} names={names} />
                ))}
              </TopicRules>
            ))}
          </section>
          <Conditions
            reports={implementations.flatMap(({ name, reports }) =>
              reports.map((report) => ({ ...report, title: `${name}: ${report.title ?? report.api}` })),
            )}
          />
        </main>
      </>
    ),
  });
}

function Overview({ implementations }: { implementations: readonly Implementation[] }) {
  return (
    <div class="wide" tabindex={0} role="group" aria-label="Verdicts by implementation">
      <table class="overview">
        <thead>
          <tr>
            <th scope="col">Implementation</th>
            <th scope="col">API</th>
            <th scope="col">Conclusion</th>
            {verdictOrder.map((verdict) => (
              <th scope="col">
                <span aria-hidden="true">{verdictStyles[verdict].mark}</span> {verdictStyles[verdict].counted}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {implementations.flatMap(({ name, reports }) =>
            reports.map((report) => (
              <tr>
                <th scope="row">{name}</th>
                <td>{report.title ?? report.api}</td>
                <td>{words[conclude([report]).exitCode]}</td>
                {verdictOrder.map((verdict) => (
                  <td class="amount">{shownCounts(report)[verdict]}</td>
                ))}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

const words = { 0: '✓ conforms', 1: '✗ does not conform', 2: '? undecided' };

interface RowProps {
  row: ComparedRule;
  names: readonly string[];
}

function Row({ row: { rule, api, results, differs }, names }: RowProps) {
  const verdicts = new Set(results.flatMap((result) => (result ? [shownVerdict(result)] : [])));
  return (
    <tr
      data-rule={rule.id}
      data-verdict={[...verdicts].join(' ')}
      data-level={rule.level}
      data-topic={topicNameOf({ rule, api })}
      data-differs={differs ? '1' : undefined}
    >
      <th scope="row">
        {differs && (
          <span class="differs">
            <span aria-hidden="true">≠</span>
            <span class="aside">differs: </span>{' '}
          </span>
        )}
        <span class="id">{withoutApi(rule.id)}</span> <LevelBadge level={rule.level} />
        <p>{rule.statement}</p>
        <p class="source">{rule.source}</p>
      </th>
      {results.map((result, index) => (
        <td data-column={names[index]}>
          {result ? <Cell result={result} /> : <span class="none">not judged</span>}
        </td>
      ))}
    </tr>
  );
}

/** An observation is what a reader compares, so it stands open; why a rule failed is one key away. */
function Cell({ result }: { result: RuleResult }) {
  const { failure, reason } = result;
  const verdict = shownVerdict(result);
  const text = failure?.message ?? reason;
  const badge = <VerdictBadge verdict={verdict} />;
  if (text === undefined) return badge;
  if (verdict === 'observed') {
    return (
      <>
        {badge}
        <p class="reason">{brief(text)}</p>
      </>
    );
  }
  return (
    <details>
      <summary>{badge}</summary>
      <p class="reason">{brief(text)}</p>
    </details>
  );
}

function topicNameOf({ api, rule }: Pick<ComparedRule, 'api' | 'rule'>): string {
  return `${api}.${topicOf(rule.id)}`;
}
