import type { Answer } from '../../../generated/formats.js';
import type { Refusal } from '../../refusal.js';
import { platform, type Row } from '../../store/constraint.js';
import { business, validationFailed } from './answers.js';

/** How a write would change a row. */
type Act = 'update' | 'delete';

// The sources reserve these ids for lines and categories of the platform, whether a row of the id exists or not.
const reservedIds: ReadonlySet<string> = new Set(['shipping', 'service', 'credit', 'tax']);

const participles = { update: 'updated', delete: 'deleted' } as const;
const systemParticiples = { update: 'modified', delete: 'deleted' } as const;

/** The 403 for a default product line or item category, by its id alone (facts/augno.md §15.2, §15.3). */
export function refuseDefault(
  kind: 'product lines' | 'categories',
  id: string,
  act: Act,
): Refusal | undefined {
  if (!reservedIds.has(id)) return undefined;
  const answer: Answer = {
    status: 403,
    code: 'insufficient_permissions',
    message: `Default ${kind} cannot be ${participles[act]}.`,
  };
  return business(answer);
}

/** The 400 for a unit or unit group of the platform (facts/augno.md §15.4, §15.5, §20 row 38). */
export function refuseSystem(kind: 'units' | 'unit groups', row: Row, act: Act): Refusal | undefined {
  if (row.tenant !== platform) return undefined;
  return business(validationFailed(`System ${kind} cannot be ${systemParticiples[act]}.`));
}
