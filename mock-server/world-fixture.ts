import { Clock } from './sandbox/clock.js';
import { Random } from './sandbox/random.js';
import { Budgets, RateWindows } from './store/counters.js';
import { Ledger } from './store/ledger.js';
import { Tenants } from './store/tenants.js';
import type { World } from './world.js';

// What tests build their worlds on, without a sandbox around them.

/** A clock that stands at a known time, that of the documented examples, until it is moved. */
export function stoppedClock(time = '2026-05-09T10:00:00.000Z'): Clock {
  const clock = new Clock(new Date(time));
  clock.freeze(new Date(time));
  return clock;
}

/** A world of the default sandbox in which nothing has happened yet. It begins when its clock says. */
export function emptyWorld(clock = stoppedClock(), seed = 1): World {
  return {
    sandbox: 'default',
    basePath: '',
    startedAt: clock.now(),
    clock,
    random: new Random(seed),
    tenants: new Tenants(),
    budgets: new Budgets(),
    windows: new RateWindows(),
    ledger: new Ledger(),
  };
}
