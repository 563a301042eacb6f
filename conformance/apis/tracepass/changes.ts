import type fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Session } from '../../engine/session.js';
import { bodies, productMembers, type Body } from './bodies.js';

// The category of a product stays what it was created with.
const { '/category': _category, ...changeable } = productMembers;

/** Valid changes of a product's name and of further members, never of its model or state. */
export function changes(session: Session<operations>): fc.Arbitrary<Body> {
  const made = bodies(session, 'updateProduct', { omit: ['/model', '/status'], override: changeable });
  return made.map((body) => ({ name: 'Conformance check, renamed', ...body }));
}
