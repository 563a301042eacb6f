import type { Refusal } from '../../refusal.js';
import { isRefused } from '../../apis/augno/answers.js';
import type { AugnoWorld } from '../../apis/augno/world.js';
import { both, handler, isObject } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import type { Members } from './handler-inputs.js';

/** Whose account a request is about, and which row it names in its path. */
interface Asked {
  readonly tenant: string;
  readonly id: string;
}

/** Another refusal in place of those that `change` gives one for. */
export function refusal(
  operation: string,
  change: (given: Refusal, world: AugnoWorld, asked: Asked) => Refusal | undefined,
): Alteration<AugnoWorld> {
  return handler(operation, (handle) => (request, world) => {
    const outcome = handle(request, world);
    if (!isRefused(outcome)) return outcome;
    const id = isObject(request.params) ? String(request.params['id']) : '';
    return change(outcome, world, { tenant: request.caller.tenant, id }) ?? outcome;
  });
}

/** Another body of answers that are no refusals. */
export function answered(
  operations: readonly string[],
  change: (body: Members, world: AugnoWorld, tenant: string) => unknown,
): Alteration<AugnoWorld> {
  return both(
    ...operations.map((operation) =>
      handler<AugnoWorld>(operation, (handle) => (request, world) => {
        const outcome = handle(request, world);
        if (isRefused(outcome) || !isObject(outcome.body)) return outcome;
        return { ...outcome, body: change(outcome.body, world, request.caller.tenant) };
      }),
    ),
  );
}
