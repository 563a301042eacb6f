import type { Duplicate } from '../store/constraint.js';
import type { Refusal } from '../refusal.js';

/** A store's conflict as the refusal that the contract gives for it (x-policies.uniqueness). */
export function refuseDuplicate(duplicate: Duplicate): Extract<Refusal, { kind: 'duplicate' }> {
  const { constraint, value, heldByDeleted } = duplicate;
  return {
    kind: 'duplicate',
    constraint,
    value,
    answer: heldByDeleted ? (constraint.conflictWithDeleted ?? constraint.conflict) : constraint.conflict,
    values: { value },
  };
}
