import type { Failure } from '../../../generated/formats.js';
import { count } from '../layout.js';
import { shownVerdict } from '../verdicts.js';
import { Copyable } from './code.js';
import { Evidence } from './evidence.js';
import type { PageRule } from './page-model.js';
import { LevelBadge, VerdictBadge } from './verdict.js';
import { Fragment, h } from './html.js';

/** Characters of JSON that the evidence of one failure, and that of all together, may have to stand in the page itself. */
const [mostEach, mostTogether] = [48_000, 1_000_000];

/** The failures whose evidence waits in data blocks until somebody opens it, by the key of their rule. */
export function waitingEvidence(rules: readonly PageRule[]): Map<string, Failure> {
  const waiting = new Map<string, Failure>();
  let together = 0;
  for (const { key, result } of rules) {
    if (!result.failure) continue;
    const size = JSON.stringify(result.failure).length;
    if (size <= mostEach && together + size <= mostTogether) together += size;
    else waiting.set(key, result.failure);
  }
  return waiting;
}

interface FailuresProps {
  title: string;
  rules: readonly PageRule[];
  waiting: ReadonlyMap<string, Failure>;
}

/** Everything about the rules that failed, or whose judging ended in an error. */
export function Failures({ title, rules, waiting }: FailuresProps) {
  if (rules.length === 0) return null;
  return (
    <section class="failures" id={title.toLowerCase()} data-section>
      <h2>
        {title} <span class="total">({rules.length})</span>
      </h2>
      {rules.map((rule) => (
        <FailureArticle rule={rule} isWaiting={waiting.has(rule.key)} />
      ))}
    </section>
  );
}

function FailureArticle({ rule: { key, result }, isWaiting }: { rule: PageRule; isWaiting: boolean }) {
  const { failure, tolerated } = result;
  const verdict = shownVerdict(result);
  return (
    <article id={`rule-${key}`} class={`failure ${verdict}`} data-of={key} tabindex={-1}>
      <h3>
        <VerdictBadge verdict={verdict} /> <a href={`#rule-${key}`}>{result.id}</a>{' '}
        <LevelBadge level={result.level} />
      </h3>
      <p class="statement">{result.statement}</p>
      <p class="source">Source: {result.source}</p>
      <p class="finding">{brief(failure?.message ?? result.reason ?? 'No message was recorded.')}</p>
      {tolerated && (
        <p class="note">
          Tolerated until {tolerated.until}: {tolerated.reason}
        </p>
      )}
      {failure && (
        <>
          {isWaiting ? <WaitingEvidence of={key} failure={failure} /> : <Evidence failure={failure} />}
          <h4>Try this case again</h4>
          <Copyable label="the replay command" text={failure.replay} />
        </>
      )}
    </article>
  );
}

function WaitingEvidence({ of, failure }: { of: string; failure: Failure }) {
  return (
    <details class="waiting" data-evidence={of}>
      <summary>Counterexample and {count(failure.exchanges.length, 'exchange')}</summary>
      <div>
        <p class="note">
          This is too much to stand in the page for every failure; a script opens it. Without scripts, read it
          in the JSON report.
        </p>
      </div>
    </details>
  );
}

/** A message as long as anybody reads. */
export function brief(text: string): string {
  const most = 4000;
  return text.length > most
    ? `${text.slice(0, most)}… (${text.length} characters, in full in the JSON report)`
    : text;
}
