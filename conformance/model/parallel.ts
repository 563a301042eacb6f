import type fc from 'fast-check';
import { property, type Exploration, type Property } from '../engine/check.js';
import { skip, type Session } from '../engine/session.js';
import { Blocked, Violation } from '../engine/verdicts.js';
import { complaint, nothing } from './answers.js';
import { linearize, overlap, type Linearization } from './linearize.js';
import { beforehand, run, type Race } from './race.js';
import type { Setup } from './sequential.js';
import type { Executed } from './command-runner.js';
import { Stagger } from './stagger.js';
import { timedCalls, timeline } from './timeline.js';

/** Parallel sessions of one API: what is generated, and what it takes to run it. */
export interface Races<Operations, Setting, State, Command, Call> {
  readonly races: (session: Session<Operations>) => fc.Arbitrary<Race<Command> & { setting: Setting }>;
  /** @throws Blocked when the ground cannot be prepared */
  readonly setUp: (
    session: Session<Operations>,
    setting: Setting,
  ) => Promise<Setup<Operations, State, Command, Call>>;
}

/** Times a race is run that is known to be lost, or smaller than such a one: it need not be lost every time. */
const tries = 4;

/** Times a race is run again, at most, because a busy machine kept its clients from meeting. */
const mostAgain = 3;

/** Histories without any overlap after which a rule gives up: its writes would be spent for nothing. */
const enoughApart = 2;

/** How the histories of a rule were judged. */
interface Tally {
  pass: number;
  fail: number;
  unjudged: number;
  /** Races of which no history was judged. */
  open: number;
  /** Those in which no two requests were under way at once. */
  apart: number;
}

/**
 * Several clients at once: their calls must have some order, true to the times at which they were sent and answered,
 * in which the model accepts every answer. Histories that the bounded search cannot judge are counted; where there are
 * no others, the rule is skipped.
 */
export function parallelCallsHaveAnOrder<Operations, Setting, State, Command, Call>(
  { races, setUp }: Races<Operations, Setting, State, Command, Call>,
  { most = 25, mostStates }: { most?: number; mostStates?: number } = {},
): Property<Operations> {
  return {
    kind: 'property',
    most,
    async explore(session, conduct) {
      const tally: Tally = { pass: 0, fail: 0, unjudged: 0, open: 0, apart: 0 };
      const stagger = new Stagger();
      const law = property<Operations, Race<Command> & { setting: Setting }>(races, async (owner, race) => {
        const isKnown = tally.fail > 0 || conduct.path !== undefined;
        const { pass } = tally;
        let again = mostAgain;
        for (let left = isKnown ? tries : 1; left > 0; left -= 1) {
          const setup = await setUp(owner, race.setting);
          const events = await run(owner, setup, race, stagger).finally(() => setup.tearDown?.());
          const result = linearize(setup.model, events, mostStates);
          if (result.verdict === 'fail') blockedBeforehand(events, result);
          tally[result.verdict] += 1;
          const haveMet = someOverlap(events);
          if (!haveMet) tally.apart += 1;
          if (result.verdict === 'fail') throw noOrder(events, result);
          if (tally.apart >= enoughApart) skipUnlessSomeMet(tally);
          if (!haveMet && again > 0 && stagger.repeatCloser()) {
            again -= 1;
            left += 1;
          }
        }
        if (tally.pass === pass) tally.open += 1;
      });
      const found = await law.explore(session, conduct);
      return tally.fail > 0 ? found : { ...found, ...remark(tally) };
    },
  };
}

/**
 * No order gets past a call before the race that is answered wrong, and says nothing about the calls at once.
 *
 * @throws Blocked when that is where the longest order ends
 */
function blockedBeforehand<Call>(
  events: readonly Executed<Call>[],
  { stuck, ...why }: Extract<Linearization, { verdict: 'fail' }>,
): void {
  const culprit = events[stuck];
  if (culprit?.client !== beforehand) return;
  throw new Blocked(
    `the commands before the race are answered wrong already: ${culprit.label} ${complaint(culprit.observation, why)}`,
  );
}

function noOrder<Call>(
  events: readonly Executed<Call>[],
  { stuck, ...why }: Extract<Linearization, { verdict: 'fail' }>,
): Violation {
  const culprit = events[stuck];
  // What came after it explains nothing.
  const shown = events.filter((event) => culprit && event.called <= culprit.returned);
  const number = shown.findIndex((event) => event === culprit) + 1;
  const drawn = shown.map((event) => ({ ...event, answer: String(event.observation.status) }));
  return new Violation(
    `No order explains the answers. The longest one ends at call ${number} (${culprit?.label}), which ${complaint(culprit?.observation ?? nothing, why)}.`,
    {
      counterexample: timeline(drawn),
      timeline: timedCalls(drawn),
      exchanges: shown.flatMap(({ exchange }) => exchange ?? []),
    },
  );
}

/** Whether two requests were on their way at once. */
function someOverlap(events: readonly Executed<unknown>[]): boolean {
  const requests = events.map(({ client, called, sent = called, returned }) => ({
    client,
    called: sent,
    returned,
  }));
  return requests.some((one) => requests.some((other) => other.client !== one.client && overlap(one, other)));
}

/** @throws Skipped when no history has calls that were under way at once */
function skipUnlessSomeMet({ pass, unjudged, apart }: Tally): void {
  if (apart < pass + unjudged) return;
  skip('no two calls were under way at once; enable by raising or leaving out: limits.requestsPerSecond');
}

/** @throws Skipped when nothing was judged */
function remark(tally: Tally): Pick<Exploration, 'remark' | 'unjudged'> {
  const { pass, unjudged, open } = tally;
  const histories = pass + unjudged;
  if (histories === 0) return {};
  skipUnlessSomeMet(tally);
  const left = `${unjudged} of ${histories} histories took more than the bounded search and were not judged`;
  if (pass === 0) skip(left);
  return unjudged === 0 ? {} : { remark: left, unjudged: open };
}
