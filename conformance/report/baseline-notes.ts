import type { Report } from '../../generated/formats.js';
import { baselineEntries, outdatedEntries } from '../conclusion.js';
import { count } from './layout.js';

/** A thing to know about the baseline. Only `outdated` ones make the run fail by themselves. */
export interface BaselineNote {
  readonly kind: 'outdated' | 'expired' | 'unjudged';
  readonly text: string;
  /** Line of the entry in the baseline; left out where the note is about several. */
  readonly line?: number;
}

const namedUnjudged = 3;

/** What a reader has to know about the baseline beside the failures that it tolerates, the most urgent last. */
export function baselineNotes(report: Report): BaselineNote[] {
  const file = report.baseline?.file;
  const unjudged = baselineEntries(report, 'unjudged');
  const named = unjudged.slice(0, namedUnjudged).map(({ rule }) => rule);
  const more = unjudged.length > named.length ? ` and ${unjudged.length - named.length} more` : '';
  const fixed = baselineEntries(report, 'fixed');
  return [
    ...(unjudged.length === 0
      ? []
      : [
          {
            kind: 'unjudged' as const,
            text: `${file}: ${count(unjudged.length, 'entry', 'entries')} not judged by this run: ${named.join(', ')}${more}`,
          },
        ]),
    ...baselineEntries(report, 'expired').map(({ rule, until, line }) => ({
      kind: 'expired' as const,
      line,
      text: `${file}:${line}: ${rule} was tolerated until ${until} and fails still, so it counts again`,
    })),
    ...outdatedEntries(report).map((text, index) => ({
      kind: 'outdated' as const,
      text,
      ...(fixed[index] && { line: fixed[index].line }),
    })),
  ];
}
