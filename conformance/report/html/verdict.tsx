import type { Level } from '../../../generated/formats.js';
import { verdictStyles, type ShownVerdict } from '../verdicts.js';
import { h } from './html.js';

/** A verdict as mark and word, so that it can be told without its colour. */
export function VerdictBadge({ verdict }: { verdict: ShownVerdict }) {
  return (
    <span class={`badge ${verdict}`}>
      <span aria-hidden="true">{verdictStyles[verdict].mark}</span> {verdict}
    </span>
  );
}

/** How firmly the sources say it. */
export function LevelBadge({ level }: { level: Level }) {
  return <span class={`level ${level}`}>{level}</span>;
}
