import type { Line } from './messages.js';
import { h } from './html.js';

const signs: Record<Line['change'], string> = { same: ' ', added: '+', removed: '−' };
const words: Record<Line['change'], string> = { same: '', added: 'only here: ', removed: 'only before: ' };

/** Equal lines that are left around a difference, and the fewest that are worth folding away. */
const [context, fewest] = [3, 10];

/** Lines of a browser's page beyond this make it slow; the JSON report has all of them. */
const mostLines = 4000;

/** A request or an answer, line by line, with signs before the lines that differ; long equal parts fold away. */
export function Message({ label, lines }: { label: string; lines: readonly Line[] }) {
  const shown = lines.slice(0, mostLines);
  const differs = lines.some(({ change }) => change !== 'same');
  const left = lines.length - shown.length;
  return (
    <div class="message" tabindex={0} role="group" aria-label={label}>
      {differs ? folded(shown) : shown.map(line)}
      {left > 0 && <p class="note">… {left} more lines, in full in the JSON report</p>}
    </div>
  );
}

function folded(lines: readonly Line[]) {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.[0]?.change === 'same' && line.change === 'same') run.push(line);
    else runs.push([line]);
  }
  return runs.map((run, index) => {
    const [head, tail] = [index === 0 ? 0 : context, index === runs.length - 1 ? 0 : context];
    const equal = run.length - head - tail;
    if (run[0]?.change !== 'same' || equal < fewest) return run.map(line);
    return [
      ...run.slice(0, head).map(line),
      <details class="fold">
        <summary>{equal} equal lines</summary>
        {run.slice(head, head + equal).map(line)}
      </details>,
      ...run.slice(head + equal).map(line),
    ];
  });
}

function line({ text, change }: Line) {
  const shown = text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text;
  if (change === 'same') return <div class="line">{shown === '' ? '\n' : shown}</div>;
  return (
    <div class={`line ${change}`}>
      <span class="sign" aria-hidden="true">
        {signs[change]}
      </span>
      <span class="aside">{words[change]}</span>
      {shown}
    </div>
  );
}

/** Characters of the longest line that is shown whole. */
const longest = 20_000;
