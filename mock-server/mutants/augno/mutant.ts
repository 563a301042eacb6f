import type { RuleId } from '../../../generated/augno/rules.js';
import type { AugnoWorld } from '../../apis/augno/world.js';
import type { Mutant } from '../mutant.js';

export type AugnoMutant = Mutant<AugnoWorld, RuleId>;
