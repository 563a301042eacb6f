import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { bind } from '../../laws/bind.js';
import type { AugnoSession } from './ground.js';
import { idsOf } from './listing.js';
import { attributesUnder, newAttribute, newProperty } from './property-ground.js';
import { expectRefused } from './refusals.js';

/** Positions of attributes, which have no gaps whatever happens. */
export const attributePositionRules = {
  'augno.attributes.positions-have-no-gaps': bind(
    'update-changes-what-was-sent',
    ['updateAttribute'],
    property(
      () => fc.array(steps, { minLength: 1, maxLength: 5 }),
      async (session: AugnoSession, taken) => {
        const { id: property_id } = await newProperty(session);
        let order: readonly string[] = [];
        for (const step of [add, add, add, ...taken]) {
          order = await carryOut(session, property_id, order, step);
          const listed = await attributesUnder(session, property_id);
          const positions = listed.map((entry) => member(entry, 'sort_order'));
          expectEqual(
            positions,
            positions.map((_, index) => index + 1),
            `sort_order in the list after ${step.do}`,
          );
          expectEqual(placesOf(idsOf(listed), order), placesOf(order, order), `the order after ${step.do}`);
        }
      },
      { most: 8 },
    ),
  ),

  'augno.attributes.position-beyond-the-end-is-refused': property(
    () => fc.record({ others: fc.integer({ min: 0, max: 2 }), beyond: fc.integer({ min: 1, max: 20 }) }),
    async (session: AugnoSession, { others, beyond }) => {
      const { id: property_id } = await newProperty(session);
      for (let count = 0; count < others; count += 1) await newAttribute(session, property_id);
      const refusal = { status: 400, code: 'validation_failed', param: 'sort_order' };
      const create = (sort_order: number) => ({ value: session.fresh(), sort_order });
      const body = create(others + 1 + beyond);
      const refused = await session.api.call('createAttribute', { path: { property_id }, body });
      expectRefused(refused, refusal, `position ${body.sort_order} beside ${others} attributes`);
      // One more than there are is the last that a new one can have, and one too many for those that are there.
      const { id } = await newAttribute(session, property_id, create(others + 1));
      const path = { property_id, id };
      const move = (sort_order: number) =>
        session.api.call('updateAttribute', { path, body: { sort_order } });
      (await move(others + 1)).expect(200, 'it is the last position');
      expectRefused(await move(others + 1 + beyond), refusal, `a move beyond ${others + 1} attributes`);
    },
    { most: 5 },
  ),

  'augno.attributes.position-below-one-is-refused': property(
    () => fc.record({ sort_order: fc.integer({ min: -3, max: 0 }), isNew: fc.boolean() }),
    async (session: AugnoSession, { sort_order, isNew }) => {
      const { id: property_id } = await newProperty(session);
      const { id } = await newAttribute(session, property_id, { sort_order: 1 });
      const answer = isNew
        ? await session.api.call('createAttribute', {
            path: { property_id },
            body: { value: session.fresh(), sort_order },
          })
        : await session.api.call('updateAttribute', { path: { property_id, id }, body: { sort_order } });
      expectRefused(answer, { status: 400, param: 'sort_order' }, `the position ${sort_order}`);
    },
    { most: 4 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** Something that changes the order; `at` and `to` are taken modulo what is there. */
interface PositionStep {
  readonly do: 'adding' | 'moving' | 'removing';
  readonly at: number;
  readonly to: number;
}

const add: PositionStep = { do: 'adding', at: 0, to: 0 };

const steps = fc.record({
  do: fc.constantFrom<PositionStep['do']>('adding', 'moving', 'moving', 'removing'),
  at: fc.nat(20),
  to: fc.nat(20),
});

/** Takes the step, and gives the order that it has to lead to. */
async function carryOut(
  session: AugnoSession,
  property_id: string,
  order: readonly string[],
  step: PositionStep,
): Promise<readonly string[]> {
  const id = order[step.at % order.length];
  if (step.do === 'adding' || id === undefined) {
    const index = step.to % (order.length + 1);
    const made = await newAttribute(session, property_id, { sort_order: index + 1 });
    return order.toSpliced(index, 0, made.id);
  }
  const others = order.filter((one) => one !== id);
  const path = { property_id, id };
  if (step.do === 'removing') {
    (await session.api.call('deleteAttribute', { path })).need(200, 'deleting an attribute');
    return others;
  }
  const index = step.to % order.length;
  const moved = await session.api.call('updateAttribute', { path, body: { sort_order: index + 1 } });
  moved.need(200, 'moving an attribute');
  return others.toSpliced(index, 0, id);
}

/** Ids as their places in an order, which a person can compare where ids are noise. */
function placesOf(ids: readonly string[], order: readonly string[]): number[] {
  return ids.map((id) => order.indexOf(id) + 1);
}
