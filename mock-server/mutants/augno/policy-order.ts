import type { Policies } from '../../../generated/formats.js';
import type { AugnoWorld } from '../../apis/augno/world.js';
import { policies } from '../alterations.js';
import type { Alteration } from '../mutant.js';

type PolicyName = Policies['order'][number]['policy'];

/** One policy moved to the place right before another. */
export function before(moved: PolicyName, place: PolicyName): Alteration<AugnoWorld> {
  return policies((given) => {
    const one = given.order.filter(({ policy }) => policy === moved);
    const others = given.order.filter(({ policy }) => policy !== moved);
    return {
      ...given,
      order: others.flatMap((step) => (step.policy === place ? [...one, step] : [step])),
    };
  });
}
