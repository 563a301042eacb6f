import type { RuleId } from '../../../generated/tracepass/rules.js';
import type { TracePassWorld } from '../../apis/tracepass/world.js';
import type { Mutant } from '../mutant.js';

export type TracePassMutant = Mutant<TracePassWorld, RuleId>;
