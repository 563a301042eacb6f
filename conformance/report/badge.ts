import { makeBadge } from 'badge-maker';
import type { Report } from '../../generated/formats.js';
import { conclude, countedFailures } from '../conclusion.js';
import { count } from './layout.js';

// Dark enough for white letters (WCAG 2.2, 1.4.3); the word says the same for those who see no colours.
const colors = { green: '#2c7a1f', amber: '#8f5a00', red: '#b3261e', grey: '#5c6166' } as const;

/**
 * A small SVG for a README: the verdict, the version of the contract, the day of the run (UTC) and which share of the
 * contract's rules was executed, e.g. `conforms · 1.0.0 · 2026-05-09 · 97 % of rules`. Several reports share one badge:
 * versions stand beside the names of their APIs, and the rules are counted together. Title and role are for readers of
 * screens. Ends with a line break.
 */
export function toBadge(reports: readonly Report[]): string {
  const { word, color } = verdictOf(reports);
  const facts = [word, versionsOf(reports), dayOf(reports), `${shareExecuted(reports)} % of rules`];
  const message = facts.filter((fact) => fact !== '').join(' · ');
  // Badges on one page would share the shape that cuts them to their width.
  const idSuffix = message.replace(/[^a-z0-9]+/gi, '-');
  return `${makeBadge({ label: 'twinspec', message, color, idSuffix })}\n`;
}

/**
 * The percentage of the contracts' rules that said something about the target, rounded down, so that 100 means all of
 * them. Rules that the run left out count as not executed, as do skipped and blocked ones and those in error.
 */
export function shareExecuted(reports: readonly Report[]): number {
  let [executed, all] = [0, 0];
  for (const { summary, rules, contract } of reports) {
    executed += summary.pass + summary.fail + summary.observed;
    all += contract?.rules ?? rules.length;
  }
  return all === 0 ? 0 : Math.floor((executed / all) * 100);
}

function verdictOf(reports: readonly Report[]): { word: string; color: string } {
  const tolerated = reports.reduce((sum, { summary }) => sum + (summary.tolerated ?? 0), 0);
  switch (conclude(reports).exitCode) {
    case 0:
      if (tolerated === 0) return { word: 'conforms', color: colors.green };
      return { word: `${count(tolerated, 'failure')} tolerated`, color: colors.amber };
    case 1: {
      const failed = reports.some((report) => countedFailures(report).length > 0);
      return { word: failed ? 'does not conform' : 'baseline out of date', color: colors.red };
    }
    case 2:
      return { word: 'undecided', color: colors.grey };
  }
}

function versionsOf(reports: readonly Report[]): string {
  return reports
    .flatMap(({ api, contract }) =>
      contract ? [reports.length > 1 ? `${api} ${contract.version}` : contract.version] : [],
    )
    .join(', ');
}

function dayOf(reports: readonly Report[]): string {
  return reports[0]?.startedAt.slice(0, 10) ?? '';
}
