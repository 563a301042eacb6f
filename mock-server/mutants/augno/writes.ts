import type { AugnoWorld } from '../../apis/augno/world.js';
import { isRefused } from '../../apis/augno/answers.js';
import type { Row } from '../../store/constraint.js';
import type { Table } from '../../store/table.js';
import { handler, isObject } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import type { Members } from './handler-inputs.js';

/** What an operation was asked for. */
interface Asked {
  readonly tenant: string;
  readonly params: Members;
  readonly body: Members;
}

/** An operation whose writes to a table do not take place, all of them or those of some rows. */
export function overlooking<R extends Row>(
  operation: string,
  tableOf: (world: AugnoWorld) => Table<R>,
  write: 'update' | 'delete',
  applies: (row: R, asked: Asked) => boolean = () => true,
): Alteration<AugnoWorld> {
  return handler(operation, (handle) => (request, world) => {
    const table = tableOf(world);
    const [update, remove] = [table.update.bind(table), table.delete.bind(table)];
    const isOverlooked = (row: R) => applies(row, askedBy(request));
    if (write === 'update') table.update = (row) => (isOverlooked(row) ? undefined : update(row));
    else table.delete = (row) => (isOverlooked(row) ? undefined : remove(row));
    try {
      return handle(request, world);
    } finally {
      table.update = update;
      table.delete = remove;
    }
  });
}

/** Something that is done as well when an operation succeeds; `before` sees the world as it was. */
export function followedBy<Noted>(
  operation: string,
  before: (world: AugnoWorld, asked: Asked) => Noted,
  act: (world: AugnoWorld, noted: Noted, asked: Asked) => void,
): Alteration<AugnoWorld> {
  return handler(operation, (handle) => (request, world) => {
    const asked = askedBy(request);
    const noted = before(world, asked);
    const outcome = handle(request, world);
    if (!isRefused(outcome)) act(world, noted, asked);
    return outcome;
  });
}

/** A request that is answered with a refusal once more looked at without some members of its body. */
export function secondTryWithout(operation: string, member: string): Alteration<AugnoWorld> {
  return handler(operation, (handle) => (request, world) => {
    const outcome = handle(request, world);
    if (!isRefused(outcome) || outcome.kind !== 'business' || outcome.answer.param !== member) return outcome;
    const { [member]: _, ...rest } = askedBy(request).body;
    return handle({ ...request, body: rest }, world);
  });
}

/** Parameters of the path that are carried out otherwise than they were sent. */
export function params(
  operation: string,
  change: (params: Members, world: AugnoWorld, tenant: string) => Members,
): Alteration<AugnoWorld> {
  return handler(operation, (handle) => (request, world) => {
    const { tenant, params: sent } = askedBy(request);
    return handle({ ...request, params: change(sent, world, tenant) }, world);
  });
}

function askedBy(request: { params: unknown; body: unknown; caller: { tenant: string } }): Asked {
  const [sent, body] = [request.params, request.body].map((part) => (isObject(part) ? part : {}));
  return { tenant: request.caller.tenant, params: sent ?? {}, body: body ?? {} };
}
