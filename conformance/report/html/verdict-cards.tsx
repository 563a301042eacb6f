import { conclude, conclusionOf, type ExitCode } from '../../conclusion.js';
import { baselineNotes } from '../baseline-notes.js';
import { verdictOrder, verdictStyles } from '../verdicts.js';
import { countsOf, withVerdict, type PageRule, type PageRun } from './page-model.js';
import { h } from './html.js';

const outcomes: Record<ExitCode, { mark: string; word: string; style: string }> = {
  0: { mark: '✓', word: 'Conforms', style: 'pass' },
  1: { mark: '✗', word: 'Does not conform', style: 'fail' },
  2: { mark: '?', word: 'Undecided', style: 'blocked' },
};

/** What somebody reads who reads nothing else: a card for each run, with the verdict in one sentence. */
export function VerdictCards({ runs }: { runs: readonly PageRun[] }) {
  return (
    <div class="cards">
      {runs.map((run) => (
        <VerdictCard run={run} />
      ))}
    </div>
  );
}

function VerdictCard({ run: { report, rules } }: { run: PageRun }) {
  const { exitCode, reason } = conclude([report]);
  const { mark, word, style } = outcomes[exitCode];
  const failed = withVerdict(rules, 'fail').filter(({ result }) => result.level === 'must');
  return (
    <section class={`card ${style}`} aria-label={`Verdict on ${report.title ?? report.api}`}>
      <h2>
        <span class="mark" aria-hidden="true">
          {mark}
        </span>
        <span>
          {word}
          <small>{report.title ?? report.api}</small>
        </span>
      </h2>
      <p>{conclusionOf(report)}</p>
      {reason !== undefined && <p>{reason}</p>}
      {baselineNotes(report).map(({ text }) => (
        <p>{text}</p>
      ))}
      <Foremost rules={failed} />
      <p class="target">
        <span class="aside">Target: </span>
        <code>{report.target.baseUrl}</code>
      </p>
      <ul class="counts">
        {countsOf(rules, verdictOrder).map(([verdict, amount]) => (
          <li>
            <a class={`badge ${verdict}`} href={`#verdict=${verdict}`}>
              <span aria-hidden="true">{verdictStyles[verdict].mark}</span> {amount}{' '}
              {verdictStyles[verdict].counted}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Failed must rules that the card names before it refers to the list of them. */
const mostNamed = 5;

function Foremost({ rules }: { rules: readonly PageRule[] }) {
  if (rules.length === 0) return null;
  const left = rules.length - mostNamed;
  return (
    <ul class="foremost">
      {rules.slice(0, mostNamed).map(({ key, result }) => (
        <li>
          <a href={`#rule-${key}`}>{result.statement}</a>
        </li>
      ))}
      {left > 0 && (
        <li>
          <a href="#failures">and {left} more</a>
        </li>
      )}
    </ul>
  );
}
