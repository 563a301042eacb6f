import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Role, Session } from '../../engine/session.js';
import { newProduct, type Product } from './ground.js';

/** A product of another workspace, made once, which no rule changes. @throws Blocked when it cannot be created */
export function productOf(session: Session<operations>, role: Role): Promise<Product> {
  return session.once(`product of ${role}`, (owner) => newProduct(owner, {}, owner.as(role)));
}
