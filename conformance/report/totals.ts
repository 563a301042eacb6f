import type { Colors } from 'picocolors/types.js';
import type { Report } from '../../generated/formats.js';
import { count, duration, wrap } from './layout.js';
import { inVerdictColor, shownCounts, verdictOrder, verdictStyles } from './verdicts.js';

interface TotalsContext {
  paint: Colors;
  columns: number;
}

/** The counts that end a report: verdicts, inputs, requests, and what the run left behind. */
export function totalsLines(report: Report, context: TotalsContext): string[] {
  const { paint } = context;
  const amounts = shownCounts(report);
  const counts = verdictOrder
    .filter((verdict) => verdict === 'pass' || verdict === 'fail' || amounts[verdict] > 0)
    .map((verdict) => {
      const text = `${amounts[verdict]} ${verdictStyles[verdict].counted}`;
      return amounts[verdict] === 0 ? paint.dim(text) : inVerdictColor(paint, verdict, text);
    });
  const { total, writes } = report.requests;
  const effort = [count(total, 'request'), count(writes, 'write'), duration(report.durationMs)];
  return [
    counts.join(', '),
    ...inputLines(report, context),
    paint.dim([...effort, ...waitedOut(report.requests.waitedOut)].join(', ')),
    ...leftoverLines(report.leftovers, context),
  ];
}

/** How many inputs were generated, and which rules discarded some of them. */
function inputLines({ inputs, rules }: Report, { paint, columns }: TotalsContext): string[] {
  const { judged, discarded } = inputs;
  if (judged + discarded === 0) return [];
  const names = rules.flatMap((rule) => (rule.discarded ? [`${rule.discarded} by ${rule.id}`] : []));
  const by = names.length === 0 ? '' : `: ${names.join(', ')}`;
  const text = `${count(judged, 'generated case')}, ${discarded || 'none'} discarded${by}`;
  return wrap(text, columns).map((line) => paint.dim(line));
}

function waitedOut({ rateLimited, unavailable }: Report['requests']['waitedOut']): string[] {
  const kinds = [
    ...(rateLimited > 0 ? [count(rateLimited, 'rate limit')] : []),
    ...(unavailable > 0 ? [count(unavailable, 'outage')] : []),
  ];
  return kinds.length > 0 ? [`${kinds.join(' and ')} waited out`] : [];
}

function leftoverLines(leftovers: readonly string[], { paint, columns }: TotalsContext): string[] {
  if (leftovers.length === 0) return [];
  const named = leftovers.slice(0, 3).join(', ');
  const more = leftovers.length > 3 ? ` and ${leftovers.length - 3} more` : '';
  const text = `${count(leftovers.length, 'leftover')} that could not be removed: ${named}${more}`;
  return wrap(text, columns).map((line) => paint.yellow(line));
}
