import type fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import { expectEqual } from '../../engine/expect.js';
import type { Role, Session } from '../../engine/session.js';
import { bodies, productMembers, type Body } from './bodies.js';
import { documented } from './documented.js';
import { productToChange } from './specimens.js';
import { changed, readProduct } from './steps.js';

// The category of a product stays what it was created with.
const { '/category': _category, ...changeable } = productMembers;

/** Valid changes of a product's name and of further members, never of its model or state. */
export function changes(session: Session<operations>): fc.Arbitrary<Body> {
  const made = bodies(session, 'updateProduct', { omit: ['/model', '/status'], override: changeable });
  return made.map((body) => ({ name: 'Conformance check, renamed', ...body }));
}

/**
 * A change of the primary workspace's product with another credential is refused with `status` and changes nothing; the
 * same change with the primary credential is the control.
 *
 * @throws Violation
 */
export async function expectChangeRefused(
  session: Session<operations>,
  role: Role,
  change: Body,
  status: 403 | 404,
  why: string,
): Promise<void> {
  const { _id: id } = await productToChange(session);
  const read = async () => documented(session, 'Product', await readProduct(session, id));
  const before = await read();
  const answer = await session.as(role).send('updateProduct', { path: { id }, body: change });
  answer.expect(status, why);
  expectEqual(await read(), before, 'the product after the refused change');
  if (session.needsControl('updateProduct')) await changed(session, id, change);
}
