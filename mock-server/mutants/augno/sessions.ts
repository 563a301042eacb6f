import { isRefused } from '../../apis/augno/answers.js';
import type { Row } from '../../store/constraint.js';
import type { Table } from '../../store/table.js';
import { handler, isObject } from '../alterations.js';
import type { AugnoMutant } from './mutant.js';
import { racing } from './races.js';

/** Bugs that take several calls, or several clients at once, to be seen. */
export const sessions: readonly AugnoMutant[] = [
  {
    name: 'refused-creation-leaves-its-notes',
    bug: 'A creation that is refused for its SKU leaves its notes with the product that has it.',
    breaks: ['augno.sessions.agree-with-the-model'],
    affects: ['augno.sessions.agree-with-secondary-sources'],
    alter: handler('createProduct', (handle) => (asked, made) => {
      const outcome = handle(asked, made);
      if (!isRefused(outcome) || outcome.kind !== 'duplicate' || !isObject(asked.body)) return outcome;
      const { sku, notes } = asked.body;
      const holder = made.items.list(asked.caller.tenant).find((item) => item.sku === sku);
      if (holder && typeof notes === 'string') made.items.update({ ...holder, notes });
      return outcome;
    }),
  },
  {
    name: 'unit-names-are-looked-up-before-the-others-are-stored',
    bug: 'Of several creations of units at once each looks whether its name is free before any of them is stored.',
    breaks: ['augno.uniqueness.names-under-concurrency'],
    affects: ['augno.sessions.parallel-unique-values'],
    alter: racing(['createUnit'], ({ units }, isRacing) => {
      const conflict = units.conflict.bind(units);
      units.conflict = (row) => (isRacing() ? undefined : conflict(row));
    }),
  },
  {
    name: 'updates-at-once-overwrite-each-other',
    bug: 'An update stores all members as they were when the first of several updates at once began.',
    breaks: ['augno.sessions.parallel-changes-all-last'],
    alter: racing(['updateProduct'], ({ items, products }, isRacing, whenOver) => {
      stale(items, isRacing, whenOver);
      stale(products, isRacing, whenOver);
    }),
  },
];

/** Rows that are read as they were before a race until it is over. */
function stale<R extends Row>(
  table: Table<R>,
  isRacing: () => boolean,
  whenOver: (act: () => void) => void,
): void {
  const before = new Map<string, R>();
  const get = table.get.bind(table);
  const update = table.update.bind(table);
  table.get = (tenant, id) => before.get(id) ?? get(tenant, id);
  table.update = (row) => {
    const known = get(row.tenant, row.id);
    if (isRacing() && known && !before.has(row.id)) before.set(row.id, known);
    return update(row);
  };
  whenOver(() => before.clear());
}
