import type { components, operations } from '../../generated/control/openapi.js';
import type { Clock } from '../sandbox/clock.js';
import { sandboxNamed, type ControlHandlers } from './handler.js';

export const clockHandlers: ControlHandlers<Pick<operations, 'getClock' | 'updateClock'>> = {
  getClock({ params }, context) {
    return { status: 200, body: clockBody(sandboxNamed(context, params.sandbox).clock) };
  },

  updateClock({ params, body: { now, advance, frozen } }, context) {
    const { clock } = sandboxNamed(context, params.sandbox);
    if (now !== undefined) clock.set(new Date(now));
    if (advance !== undefined) clock.advance(advance);
    if (frozen === true) clock.freeze();
    if (frozen === false) clock.resume();
    return { status: 200, body: clockBody(clock) };
  },
};

export function clockBody(clock: Clock): components['schemas']['Clock'] {
  return { now: clock.timestamp(), frozen: clock.frozen };
}
