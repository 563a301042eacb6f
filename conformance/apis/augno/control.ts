import type fc from 'fast-check';
import { newProduct, type AugnoSession } from './ground.js';

/**
 * Inputs of a rule about refused creations, once a product could be created without the defect: `members` are those of
 * the control's body beside the ones every product needs.
 *
 * @throws Blocked when the control fails
 */
export async function afterControl<Value>(
  session: AugnoSession,
  arbitrary: fc.Arbitrary<Value>,
  members: object = {},
): Promise<fc.Arbitrary<Value>> {
  if (session.needsControl('createProduct')) await newProduct(session, members);
  return arbitrary;
}
