import { topicOf, type Matrix } from './matrix.js';

/** Side of a cell in pixels. */
const cell = 7;
/** Of its full size what the matrix shrinks to before it has to be scrolled. */
const smallest = 0.6;
const colours: Readonly<Record<string, string>> = {
  fail: '#b3261e',
  blocked: '#e0a030',
  skipped: '#9aa0a6',
  error: '#6a1b9a',
};

/** The matrix as a page of its own: mutants down, rules across, a mark wherever a rule did not pass. */
export function matrixPage({ mutants, caught, seed, runs, durationMs }: Matrix): string {
  const apis = [...new Set(mutants.map(({ api }) => api))];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Twinspec: what each rule catches</title>
<style>
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
  body { margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
  .scroll { overflow: auto; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
  text { font: 6px system-ui, sans-serif; fill: currentColor; }
  li { margin: .4rem 0; } code { font-size: .9em; } .missed { color: #b3261e; font-weight: 600; }
  .key span { display: inline-block; width: .8em; height: .8em; margin: 0 .3em 0 1em; }
</style>
<h1>${caught} of ${mutants.length} deliberate bugs are caught</h1>
<p>Each is caught by the rules that name it, and by no rule that has nothing to do with it. Seed ${seed},
${runs} ${runs === 1 ? 'case' : 'cases'} per property at first, ${Math.round(durationMs / 1000)} s.</p>
<p class="key">A rule<span style="background:${colours['fail']}"></span>failed<span style="background:${colours['blocked']}"></span>was
blocked<span style="background:${colours['skipped']}"></span>was skipped. Point at a mark to read which.</p>
${apis
  .map((api) =>
    apiSection(
      api,
      mutants.filter((row) => row.api === api),
    ),
  )
  .join('\n')}
</html>
`;
}

function apiSection(api: string, mutants: Matrix['mutants']): string {
  const rules = [
    ...new Set(mutants.flatMap(({ breaks, verdicts }) => [...breaks, ...Object.keys(verdicts)])),
  ].sort();
  const column = new Map(rules.map((rule, index) => [rule, index]));
  // In the order of the rules that they break, so that what stands off the diagonal is seen at once.
  const place = ({ breaks: [first = ''] }: Matrix['mutants'][number]) => column.get(first) ?? 0;
  const rows = [...mutants].sort((a, b) => place(a) - place(b));
  const [left, top] = [210, 60];
  const marks = rows.flatMap(({ name, verdicts }, y) =>
    Object.entries(verdicts).map(([rule, verdict]) => {
      const at = `x="${left + (column.get(rule) ?? 0) * cell}" y="${top + y * cell}"`;
      return `<rect ${at} width="${cell - 1}" height="${cell - 1}" fill="${colours[verdict] ?? '#000'}"><title>${escape(`${rule}: ${verdict}\n${name}`)}</title></rect>`;
    }),
  );
  const names = rows.map(
    ({ name }, y) =>
      `<text x="${left - 4}" y="${top + y * cell + 6}" text-anchor="end">${escape(name)}</text>`,
  );
  const topics = rules.flatMap((rule, index) => {
    if (index > 0 && topicOf(rules[index - 1] ?? '') === topicOf(rule)) return [];
    const x = left + index * cell;
    return `<text transform="rotate(-45 ${x} ${top - 6})" x="${x}" y="${top - 6}">${escape(topicOf(rule))}</text>`;
  });
  const [width, height] = [left + rules.length * cell + 60, top + rows.length * cell + 4];
  const list = rows.map(
    ({ name, bug, breaks, missed, strays }) =>
      `<li><code>${escape(name)}</code>: ${escape(bug)} Caught by ${breaks.map((rule) => `<code>${escape(rule)}</code>`).join(', ')}.${wrong(missed, strays)}</li>`,
  );
  return `<h2>${escape(api)}</h2>
<div class="scroll" tabindex="0"><svg role="img" aria-label="Mutants of ${escape(api)} down, rules across" viewBox="0 0 ${width} ${height}" style="min-width: ${Math.round(width * smallest)}px; width: 100%">${topics.join('')}${names.join('')}${marks.join('')}</svg></div>
<details><summary>The ${rows.length} bugs in words</summary><ul>${list.join('\n')}</ul></details>`;
}

function wrong(missed: readonly string[], strays: readonly string[]): string {
  const parts = [
    ...(missed.length > 0 ? [`missed by ${missed.join(', ')}`] : []),
    ...(strays.length > 0 ? [`also not passed: ${strays.join(', ')}`] : []),
  ];
  return parts.length === 0 ? '' : ` <span class="missed">${escape(parts.join('; '))}</span>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
