import type { Planned } from './share.js';
import { topicOf } from './topic.js';

/**
 * Which lane judges which topic. A topic stays in one lane: its rules share what they made and found out there, such as
 * the size of a budget that has to be spent to be known. The dearest topics are placed first, each in the lane that has
 * least to do (longest processing time first), so that all lanes end at about the same time.
 *
 * @param ahead the rules that are going to be judged
 * @param runs cases of a property at most
 * @param lanes how many there are
 * @returns positions of lanes, from 0, by topic
 */
export function lanesByTopic<Operations>(
  ahead: readonly Planned<Operations>[],
  runs: number,
  lanes: number,
): ReadonlyMap<string, number> {
  const efforts = new Map<string, number>();
  for (const planned of ahead) {
    const topic = topicOf(planned.rule.id);
    efforts.set(topic, (efforts.get(topic) ?? 0) + effortOf(planned, runs));
  }
  const loads = Array.from({ length: lanes }, () => 0);
  const places = new Map<string, number>();
  for (const [topic, effort] of [...efforts].sort(([, one], [, other]) => other - one)) {
    const least = Math.min(...loads);
    const place = loads.indexOf(least);
    loads[place] = least + effort;
    places.set(topic, place);
  }
  return places;
}

/** What a rule costs by its record: the writes of all its cases, and something for what is only read. */
function effortOf<Operations>({ rule, check }: Planned<Operations>, runs: number): number {
  const cases = check.kind === 'property' ? Math.min(runs, check.most) : 1;
  return 1 + cases * rule.cost.writes;
}
