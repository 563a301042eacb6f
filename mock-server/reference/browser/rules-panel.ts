import type { RuleNote } from '../page-data.js';
import { element } from './element.js';

const levels = ['must', 'should', 'observe'] as const;

/** The rules of one operation, by topic; those topics first that are most about this operation. */
export function rulesPanel(rules: readonly RuleNote[]): HTMLElement {
  const topics = byTopic(rules).sort(([, a], [, b]) => alone(b) - alone(a) || breadth(a) - breadth(b));
  const panel = element('section', { class: 'rules', lang: 'en', 'aria-label': 'Rules' });
  panel.append(
    element('h3', {}, `${rules.length} rules`, ...counts(rules)),
    element('p', { class: 'hint' }, 'To judge by one: ', element('code', {}, command('ID'))),
    element(
      'div',
      { class: 'topics' },
      ...topics.map(([name, notes], index) => topic(name, notes, index === 0)),
    ),
  );
  return panel;
}

function byTopic(rules: readonly RuleNote[]): [string, RuleNote[]][] {
  const topics = new Map<string, RuleNote[]>();
  for (const rule of rules) {
    const name = rule.id.split('.')[1] ?? '';
    topics.set(name, [...(topics.get(name) ?? []), rule]);
  }
  return [...topics];
}

function topic(name: string, rules: readonly RuleNote[], open: boolean): HTMLElement {
  const details = element(
    'details',
    open ? { open: '' } : {},
    element('summary', {}, element('span', {}, name.replaceAll('-', ' ')), ...counts(rules)),
  );
  const fill = () => details.append(element('ul', {}, ...rules.map(item)));
  // An operation has up to two hundred rules, most of which nobody opens.
  if (open) fill();
  else details.addEventListener('toggle', fill, { once: true });
  return details;
}

function item({ id, level, statement, source }: RuleNote): HTMLElement {
  const line = element('p', { class: 'origin' }, element('code', {}, id), ` · ${source}`);
  if (navigator.clipboard) line.append(' ', copyButton(id));
  return element(
    'li',
    { class: level },
    element('span', { class: `level ${level}` }, level),
    element('p', {}, statement),
    line,
  );
}

function copyButton(id: string): HTMLElement {
  const button = element('button', { type: 'button', title: command(id) }, 'copy command');
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(command(id)).then(() => {
      button.textContent = 'copied';
      setTimeout(() => (button.textContent = 'copy command'), 2000);
    });
  });
  return button;
}

function command(id: string): string {
  return `npm run verify -- --only ${id}`;
}

function counts(rules: readonly RuleNote[]): HTMLElement[] {
  return levels.flatMap((level) => {
    const count = rules.filter((rule) => rule.level === level).length;
    const word = element('span', { class: 'word' }, ` ${level}`);
    return count === 0
      ? []
      : [element('span', { class: `level ${level}`, title: level }, String(count), word)];
  });
}

/** How many rules speak about this operation alone. */
function alone(rules: readonly RuleNote[]): number {
  return rules.filter(({ operations }) => operations === 1).length;
}

/** How many operations a rule of this topic speaks about on average. */
function breadth(rules: readonly RuleNote[]): number {
  return rules.reduce((sum, { operations }) => sum + operations, 0) / rules.length;
}
