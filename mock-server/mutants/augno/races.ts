import type { AugnoWorld } from '../../apis/augno/world.js';
import type { World } from '../../world.js';
import { around, both, within, world } from '../alterations.js';
import type { Alteration } from '../mutant.js';

/** Milliseconds that each call takes longer, so that calls which are sent at once are under way at once. */
const slowness = 20;

interface Crowd {
  calls: number;
  /** Whether several calls were under way at once and not all of them are through. */
  isRacing: boolean;
  readonly whenOver: (() => void)[];
}

/** What a race of an operation's calls may change, told whether there is one and when it is over. */
type Careless = (world: AugnoWorld, isRacing: () => boolean, whenOver: (act: () => void) => void) => void;

/** A world that is careless while several calls of the operations are under way. */
export function racing(operations: readonly string[], change: Careless): Alteration<AugnoWorld> {
  const crowds = new WeakMap<World, Crowd>();
  return within(
    operations,
    both(
      world((made) => {
        const crowd: Crowd = { calls: 0, isRacing: false, whenOver: [] };
        crowds.set(made, crowd);
        change(
          made,
          () => crowd.isRacing,
          (act) => void crowd.whenOver.push(act),
        );
      }),
      around((run) => async (call) => {
        const crowd = crowds.get(call.world);
        if (!crowd || !operations.includes(call.operation.id)) return run(call);
        crowd.calls += 1;
        crowd.isRacing ||= crowd.calls > 1;
        try {
          await new Promise((resolve) => void setTimeout(resolve, slowness));
          return await run(call);
        } finally {
          crowd.calls -= 1;
          if (crowd.calls === 0) {
            crowd.isRacing = false;
            for (const act of crowd.whenOver) act();
          }
        }
      }),
    ),
  );
}
