import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Handlers, RequestOf, UntypedHandler } from '../../handler.js';
import { handlers } from '../../apis/tracepass/handlers.js';
import { createdPassport } from '../../apis/tracepass/passport-views.js';
import type { PassportRow } from '../../apis/tracepass/passport.js';
import { createdProduct, type ProductRow } from '../../apis/tracepass/product.js';
import type { TracePassWorld } from '../../apis/tracepass/world.js';
import type { Table } from '../../store/table.js';
import { within } from '../alterations.js';
import type { Alteration } from '../mutant.js';

/** What a handler may answer when it need not keep the contract. */
type Outcome = ReturnType<UntypedHandler<TracePassWorld>['handle']>;

type Request<Id extends keyof operations> = RequestOf<operations[Id]>;

/** Another behaviour of one operation, with requests as the contract types them. What it answers is kept under a key. */
export function operation<Id extends keyof operations>(
  id: Id,
  change: (
    handle: Handlers<operations, TracePassWorld>[Id],
  ) => (request: Request<Id>, world: TracePassWorld) => Outcome,
): Alteration<TracePassWorld> {
  return within([id], (pack) => ({ ...pack, handlers: { ...pack.handlers, [id]: change(handlers[id]) } }));
}

/** New products that are stored, and answered, otherwise than they should be. */
export function newProducts(
  change: (row: ProductRow, world: TracePassWorld) => ProductRow,
): Alteration<TracePassWorld> {
  return operation('createProduct', (handle) => (request, world) => {
    const outcome = handle(request, world);
    if ('kind' in outcome) return outcome;
    const row = world.products.get(request.caller.tenant, outcome.body._id);
    if (!row) return outcome;
    const changed = change(row, world);
    world.products.update(changed);
    return { ...outcome, body: createdProduct(changed) };
  });
}

/** New passports that are stored, and answered, otherwise than they should be. */
export function newPassports(
  change: (row: PassportRow, world: TracePassWorld) => PassportRow,
): Alteration<TracePassWorld> {
  return operation('createPassport', (handle) => (request, world) => {
    const outcome = handle(request, world);
    if ('kind' in outcome) return outcome;
    const row = world.passports.get(request.caller.tenant, outcome.body._id);
    if (!row) return outcome;
    const changed = change(row, world);
    world.passports.update(changed);
    return { ...outcome, body: createdPassport(changed) };
  });
}

/** A change of a product that is stored otherwise than it should be; what is answered stays as it was. */
export function storedChanges(
  change: (after: ProductRow, before: ProductRow, sent: Request<'updateProduct'>['body']) => ProductRow,
): Alteration<TracePassWorld> {
  return operation('updateProduct', (handle) => (request, world) => {
    const before = productOf(world, request);
    const outcome = handle(request, world);
    const after = productOf(world, request);
    if (!('kind' in outcome) && before && after) world.products.update(change(after, before, request.body));
    return outcome;
  });
}

/** A change of a product other than the one that was sent. */
export function sentChanges(
  change: (sent: Request<'updateProduct'>['body'], before: ProductRow) => Request<'updateProduct'>['body'],
): Alteration<TracePassWorld> {
  return operation('updateProduct', (handle) => (request, world) => {
    const before = productOf(world, request);
    return handle(before ? { ...request, body: change(request.body, before) } : request, world);
  });
}

/** Something else instead of the handler, or after it: whatever `instead` gives, the handler's own answer otherwise. */
export function instead<Id extends keyof operations>(
  id: Id,
  give: (request: Request<Id>, world: TracePassWorld) => Outcome | undefined,
): Alteration<TracePassWorld> {
  return operation(id, (handle) => (request, world) => give(request, world) ?? handle(request, world));
}

/** The row of that id, whoever has it. */
export function anybodys<R extends ProductRow | PassportRow>(table: Table<R>, id: string): R | undefined {
  return table.save().rows.find((row) => row.id === id);
}

/** A refusal by its status and error text. */
export function refused(status: number, message: string): Outcome {
  return { kind: 'business', answer: { status, message }, values: {} };
}

function productOf({ products }: TracePassWorld, { params, caller }: Request<'updateProduct'>) {
  return products.get(caller.tenant, params.id);
}
