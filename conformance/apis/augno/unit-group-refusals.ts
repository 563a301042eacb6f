import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { create } from '../../laws/creation.js';
import { choicesOf } from './contract-reading.js';
import { unitGroupCreation } from './creations.js';
import { groundOf, type AugnoSession } from './ground.js';
import { expectRefused, type Refusal } from './refusals.js';
import { unitOfType } from './units-for-groups.js';
import { unknownIds } from './unknown-ids.js';
import { acceptsValidBodies } from './writing.js';

/** Units that a group cannot have. */
export const unitGroupRefusals = {
  'augno.unit-groups.base-unit-of-another-dimension': wrongUnitIsRefused(
    (wrong) => ({ base_unit_id: wrong }),
    { status: 400, code: 'validation_failed', param: 'base_unit_id' },
  ),

  'augno.unit-groups.associated-unit-of-another-dimension': wrongUnitIsRefused(
    (wrong) => ({ associated_units: [{ unit_id: wrong }] }),
    { status: 400, code: 'validation_failed' },
  ),

  'augno.unit-groups.unknown-base-unit-is-404': property(
    async (session: AugnoSession) => {
      await acceptsValidBodies(session, ['createUnitGroup']);
      return unknownIds('un');
    },
    async (session, base_unit_id) => {
      const { unit } = await groundOf(session);
      const { body } = unitGroupCreation.request(session, { type: unit.type, base_unit_id });
      const answer = await create(unitGroupCreation, session, { body });
      expectRefused(answer, { status: 404, code: 'resource_not_found' }, `no unit is ${base_unit_id}`);
    },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/**
 * A unit of another dimension is refused where the group's dimension is asked for. The same group with a unit of its
 * own dimension is the control, once per run and dimension.
 */
function wrongUnitIsRefused(misplace: (wrong: string) => object, refusal: Refusal) {
  return property(
    (session: AugnoSession) => {
      const types = fc.shuffledSubarray([...choicesOf(session, 'Dimension')], { minLength: 2, maxLength: 2 });
      return types.map(([group, wrong]) => ({ group: group ?? '', wrong: wrong ?? '' }));
    },
    async (session, types) => {
      const [own, wrong] = [await unitOfType(session, types.group), await unitOfType(session, types.wrong)];
      const right = { type: types.group, base_unit_id: own, associated_units: [{ unit_id: own }] };
      await session.once(`group of ${types.group}`, async (shared) => {
        const control = await create(unitGroupCreation, shared, unitGroupCreation.request(shared, right));
        control.need(201, 'the same group with a unit of its dimension');
      });
      const request = unitGroupCreation.request(session, { ...right, ...misplace(wrong) });
      const answer = await create(unitGroupCreation, session, request);
      expectRefused(answer, refusal, `a unit of ${types.wrong} in a group of ${types.group}`);
    },
    { most: 5 },
  );
}
