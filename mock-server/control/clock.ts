import type { components, operations } from '../../generated/control/openapi.js';
import { type Clock } from '../sandbox/clock.js';
import { milliseconds } from '../sandbox/time.js';
import { ControlProblem, orProblem, sandboxNamed, type ControlHandlers } from './handler.js';

export const clockHandlers: ControlHandlers<Pick<operations, 'getClock' | 'updateClock'>> = {
  getClock({ params }, context) {
    return { status: 200, body: clockBody(sandboxNamed(context, params.sandbox).clock) };
  },

  updateClock({ params, body: { now, advance, frozen } }, context) {
    const { clock } = sandboxNamed(context, params.sandbox);
    const start = now === undefined ? clock.now() : Date.parse(now);
    const time = start + (advance === undefined ? 0 : lengthOf(advance));
    // In one step, so that nothing is changed where a part of it is refused.
    if (now !== undefined || advance !== undefined) orProblem(() => clock.set(new Date(time)));
    if (frozen === true) clock.freeze();
    if (frozen === false) clock.resume();
    return { status: 200, body: clockBody(clock) };
  },
};

/** @throws ControlProblem (400) when it is no duration that can be read */
function lengthOf(advance: string): number {
  try {
    return milliseconds(advance);
  } catch (error) {
    throw new ControlProblem(400, `/advance: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export function clockBody(clock: Clock): components['schemas']['Clock'] {
  return { now: clock.timestamp(), frozen: clock.frozen };
}
