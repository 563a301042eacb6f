import type { Report } from '../../../generated/formats.js';
import { count, duration } from '../layout.js';
import { h } from './html.js';

/** Under which conditions the verdicts came about: what it takes to have the same run again. */
export function Conditions({ reports }: { reports: readonly Report[] }) {
  return (
    <section id="conditions">
      <h2>Run conditions</h2>
      <div class="conditions">
        {reports.map((report) => (
          <section>
            <h3>{report.title ?? report.api}</h3>
            <dl>
              {facts(report).map(([name, value]) => (
                <div>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </section>
  );
}

function facts(report: Report): [string, string][] {
  const { tool, target, requests, inputs, leftovers } = report;
  const { rateLimited, unavailable } = requests.waitedOut;
  const given: [string, string | undefined][] = [
    ['Suite', `${tool.name} ${tool.version}`],
    ['API', report.api],
    ['Target', target.baseUrl],
    ['Credentials', target.credentials.join(', ')],
    ['Control protocol', target.control ?? 'none'],
    ['Headers', listed(target.headers)],
    ['Operations', target.operations?.join(', ') ?? 'all'],
    ['Limits', listed(target.limits) ?? 'none'],
    ['Seed', String(report.seed)],
    ['Run mark', report.runMark],
    ['Started', report.startedAt],
    ['Took', duration(report.durationMs)],
    ['Requests', `${requests.total}, ${count(requests.writes, 'write')} among them`],
    ['Waited out', `${count(rateLimited, 'rate limit')}, ${count(unavailable, 'outage')}`],
    ['Generated cases', `${inputs.judged} judged, ${inputs.discarded} discarded`],
    ['Ended early', report.interrupted ? 'yes, the run was interrupted' : undefined],
    ['Leftovers', leftovers.length === 0 ? 'none' : leftovers.join(', ')],
  ];
  return given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}

function listed(members: Readonly<Record<string, unknown>> = {}): string | undefined {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return entries.length === 0
    ? undefined
    : entries.map(([name, value]) => `${name}: ${String(value)}`).join(', ');
}
