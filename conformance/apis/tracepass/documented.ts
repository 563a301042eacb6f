import type { operations } from '../../../generated/tracepass/openapi.js';
import { member, members } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';

/**
 * The members of what was read that the contract documents. A service may show more, such as signed addresses that
 * differ from read to read; only these can be asked to stay as they are.
 */
export function documented(
  session: Session<operations>,
  schema: 'Product' | 'Passport',
  body: unknown,
): Record<string, unknown> {
  const known = member(session.schemas.resolve(`tracepass#/$defs/${schema}`), 'properties');
  return Object.fromEntries(members(body).filter(([name]) => member(known, name) !== undefined));
}
