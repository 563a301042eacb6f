import type { Policies } from '../../generated/formats.js';
import { list, member } from '../engine/read.js';

/** Writes that a request counts as: one, or one for each item of the list that the contract counts by. */
export function unitsOf({ rateLimits }: Pick<Policies, 'rateLimits'>, id: string, body: unknown): number {
  const pointer = rateLimits.flatMap(({ counts }) => counts.perItem?.[id] ?? []).at(0);
  if (pointer === undefined) return 1;
  return Math.max(1, list(member(body, ...pointer.slice(1).split('/'))).length);
}
