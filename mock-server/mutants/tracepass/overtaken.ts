import { setTimeout } from 'node:timers/promises';
import type { TracePassWorld } from '../../apis/tracepass/world.js';
import type { Call } from '../../exchange.js';
import type { World } from '../../world.js';
import { around, both, handler, within, world } from '../alterations.js';
import type { Alteration } from '../mutant.js';

/** Milliseconds between what a call reads and what it does: long enough for calls that were sent at once to meet. */
const pause = 25;

/** Calls that pause right before their work, when all policies have let them pass. */
export function slow(
  operation: string,
  meanwhile: (call: Call) => () => void = () => () => undefined,
): Alteration<TracePassWorld> {
  return within(
    [operation],
    around((run) => (call) => {
      if (call.operation.id !== operation) return run(call);
      const slowed: Call = {
        ...call,
        async delay() {
          await call.delay();
          const after = meanwhile(slowed);
          await setTimeout(pause);
          after();
        },
      };
      return run(slowed);
    }),
  );
}

/**
 * Calls that decide by what they read before they pause: what others write meanwhile is overlooked.
 *
 * @param read what is to be known, for the workspace that calls
 * @param pretend makes the stores show what was read, and returns what puts them right again
 */
export function overtaken<Seen>(
  operation: string,
  read: (world: TracePassWorld, tenant: string) => Seen,
  pretend: (world: TracePassWorld, seen: Seen) => () => void,
): Alteration<TracePassWorld> {
  return within([operation], (pack) => {
    const worlds = new Map<World, TracePassWorld>();
    let seen: Seen | undefined;
    return both<TracePassWorld>(
      world((made) => void worlds.set(made, made)),
      slow(operation, (call) => {
        const here = worlds.get(call.world);
        const before = here && call.caller && read(here, call.caller.tenant);
        // Nothing comes between this and the handler: both happen in one turn.
        return () => void (seen = before);
      }),
      handler(operation, (handle) => (asked, here) => {
        const restore = seen === undefined ? () => undefined : pretend(here, seen);
        seen = undefined;
        try {
          return handle(asked, here);
        } finally {
          restore();
        }
      }),
    )(pack);
  });
}
