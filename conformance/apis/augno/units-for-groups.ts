import { create } from '../../laws/creation.js';
import { unitCreation, unitGroupCreation } from './creations.js';
import { newUnit, type AugnoSession, type Unit } from './ground.js';

// Rules share these, since nothing becomes of them.

/** Three units of the ground's dimension that stand in no group yet, made once per run. */
export function spareUnits(session: AugnoSession): Promise<readonly Unit[]> {
  return session.once('units for groups', async (shared) => {
    return [await newUnit(shared), await newUnit(shared), await newUnit(shared)];
  });
}

/** A unit of the dimension, made once per run. */
export function unitOfType(session: AugnoSession, type: string): Promise<string> {
  return session.once(`unit of ${type}`, async (shared) => {
    const conversion = {
      ratio_numerator: '2',
      ratio_denominator: '1',
      offset_numerator: '0',
      offset_denominator: '1',
    };
    const answer = await create(unitCreation, shared, unitCreation.request(shared, { type, ...conversion }));
    answer.need(201, `a unit of ${type}`);
    return unitCreation.idOf(answer.json) ?? '';
  });
}

/** A unit group of the dimension, made once per run. */
export function groupOfType(session: AugnoSession, type: string): Promise<string> {
  return session.once(`unit group of ${type}`, async (shared) => {
    const request = unitGroupCreation.request(shared, { type, base_unit_id: await unitOfType(shared, type) });
    const answer = await create(unitGroupCreation, shared, request);
    answer.need(201, `a unit group of ${type}`);
    return unitGroupCreation.idOf(answer.json) ?? '';
  });
}
