import type { Report } from '../../../generated/formats.js';
import { printable } from '../layout.js';
import { mapStrings } from '../map-strings.js';
import { verdictOrder, type ShownVerdict } from '../verdicts.js';
import { ChangeSections } from './change-sections.js';
import type { Changes } from '../changes.js';
import { Conditions } from './conditions.js';
import { htmlDocument } from './document.js';
import { Failures, waitingEvidence } from './failures.js';
import { FilterBar } from './filter-bar.js';
import { pageRuns, withVerdict } from './page-model.js';
import { Observed, Reasons } from './reasons.js';
import { RuleMatrix } from './rule-matrix.js';
import { TopicTable } from './topic-table.js';
import { VerdictCards } from './verdict-cards.js';
import { Fragment, h } from './html.js';

export interface HtmlOptions {
  /** What became of the rules since an earlier run, to stand in the page as well. */
  readonly changes?: Changes | undefined;
}

/**
 * The reports as one HTML file that needs nothing else: no network, and no script to be read. Expects reports whose
 * secrets are masked.
 *
 * @throws Error when the package was not built
 */
export function toHtml(reports: readonly Report[], { changes }: HtmlOptions = {}): string {
  const runs = pageRuns(mapStrings(reports, printable));
  const rules = runs.flatMap((run) => run.rules);
  const having = (verdict: ShownVerdict) => withVerdict(rules, verdict);
  const waiting = waitingEvidence(rules);
  const apis = runs.map(({ report }) => report.title ?? report.api).join(', ');
  const sections = [
    { id: 'changes', name: 'Changes', isThere: changes !== undefined },
    { id: 'topics', name: 'By topic', isThere: true },
    { id: 'failures', name: 'Failures', isThere: having('fail').length > 0 },
    { id: 'tolerated', name: 'Tolerated', isThere: having('tolerated').length > 0 },
    { id: 'errors', name: 'Errors', isThere: having('error').length > 0 },
    { id: 'rules', name: 'Rules', isThere: true },
    { id: 'skipped', name: 'Skipped', isThere: having('skipped').length > 0 },
    { id: 'blocked', name: 'Blocked', isThere: having('blocked').length > 0 },
    { id: 'observed', name: 'Observed', isThere: having('observed').length > 0 },
    { id: 'conditions', name: 'Run conditions', isThere: true },
  ];
  return htmlDocument({
    title: `Conformance report: ${apis}`,
    data: waiting,
    body: (
      <>
        <header class="top">
          <p class="brand">Twinspec</p>
          <h1>Conformance report</h1>
          <nav aria-label="Sections">
            {sections
              .filter(({ isThere }) => isThere)
              .map(({ id, name }) => (
                <a href={`#${id}`}>{name}</a>
              ))}
          </nav>
        </header>
        <main>
          <VerdictCards runs={runs} />
          {changes && <ChangeSections changes={mapStrings(changes, printable)} />}
          <section id="topics">
            <h2>Conformance by topic and level</h2>
            {runs.map((run) => (
              <TopicTable run={run} />
            ))}
          </section>
          <FilterBar
            verdicts={verdictOrder.filter((verdict) => having(verdict).length > 0)}
            topics={[...new Set(rules.map(({ topic }) => topic))]}
            total={rules.length}
          />
          <Failures title="Failures" rules={having('fail')} waiting={waiting} />
          <Failures title="Tolerated" rules={having('tolerated')} waiting={waiting} />
          <Failures title="Errors" rules={having('error')} waiting={waiting} />
          <RuleMatrix runs={runs} />
          <Reasons
            id="skipped"
            title="Skipped"
            lead="Not judged, because the target or the run does not offer what they need. Each reason names what would enable them."
            rules={having('skipped')}
          />
          <Reasons
            id="blocked"
            title="Blocked"
            lead="Not judged, because something they rely on went wrong before."
            rules={having('blocked')}
          />
          <Observed rules={having('observed')} />
          <Conditions reports={runs.map(({ report }) => report)} />
        </main>
      </>
    ),
  });
}
