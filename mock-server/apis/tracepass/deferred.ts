import type { ContractOperation } from '../../../generated/formats.js';
import type { Violation } from '../../refusal.js';

/** Violations that the service answers in its own way, or does not mind; the handlers see to them. */
export function deferred({ in: place, pointer, keyword }: Violation, { id }: ContractOperation): boolean {
  // An id that cannot exist is an id that nobody has: 404 (facts/tracepass.md §21.3 U37). Roles are a closed list (§11).
  if (place === 'path') return pointer !== '/role';
  // More rows than a page holds are not refused, the page is just full (§21.3 U45).
  if (place === 'query') return pointer === '/limit' && keyword === 'maximum';
  // The service has an answer of its own for an unknown category (§6.3), and singular keys are accepted (§19.3).
  return id === 'createProduct' && pointer === '/category' && keyword === 'enum';
}
