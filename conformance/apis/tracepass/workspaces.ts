import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Role, Session } from '../../engine/session.js';
import { create, created } from '../../laws/creation.js';
import type { Body } from './bodies.js';
import { freshGs1, newProduct, passportCreation, type Product } from './ground.js';

/** A product of another workspace, made once, which no rule changes. @throws Blocked when it cannot be created */
export function productOf(session: Session<operations>, role: Role): Promise<Product> {
  return session.once(`product of ${role}`, (owner) => newProduct(owner, {}, owner.as(role)));
}

/** Creates a passport in another workspace: the control where one that differs in one thing is refused. @throws Blocked */
export async function passportElsewhere(session: Session<operations>, template: Body): Promise<void> {
  await session.specimen('a passport of another workspace', async (owner) => {
    const request = { body: { ...template, gs1: freshGs1(owner) } };
    const answer = await create(passportCreation, owner, request, owner.as('otherTenant'));
    answer.need(created, 'a passport of another workspace');
  });
}
