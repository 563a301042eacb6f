import type { operations } from '../../../generated/augno/openapi.js';
import type { Session } from '../../engine/session.js';
import type { ApiClient } from '../../http/client.js';

// Entries of the run's ledger. `client` has to be one of the account that owns the row.

export const enterProduct = entering('product', 'deleteProduct');
export const enterUnit = entering('unit', 'deleteUnit');
export const enterUnitGroup = entering('unit group', 'deleteUnitGroup');
export const enterCategory = entering('item category', 'deleteItemCategory');
export const enterProductLine = entering('product line', 'deleteProductLine');

/** Statuses of a delete after which the row is not there. */
const removed = [200, 404, 410];

function entering(noun: string, operation: keyof operations) {
  return (session: Session<operations>, id: string, client: ApiClient<operations> = session.api): void => {
    const remove = async () => removed.includes((await client.send(operation, { path: { id } })).status);
    session.created({ what: `${noun} ${id}`, ...(session.implements(operation) && { remove }) });
  };
}
