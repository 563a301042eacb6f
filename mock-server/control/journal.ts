import type { operations } from '../../generated/control/openapi.js';
import { entryOf } from '../journal/entry.js';
import { harOf } from '../journal/har.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import { ControlProblem, sandboxNamed, type ControlHandlers } from './handler.js';

type JournalOperations = Pick<operations, 'listJournal' | 'clearJournal' | 'exportHar'>;

/** Exchanges that are listed when nothing is said, as the contract has it. */
const defaultLimit = 100;

export const journalHandlers: ControlHandlers<JournalOperations> = {
  listJournal({ params, query: { after = 0, limit = defaultLimit, operation, status } }, context) {
    const sandbox = sandboxNamed(context, params.sandbox);
    if (operation !== undefined) checkServed(sandbox, operation);
    const found = [...sandbox.journal.since(after)].filter(
      (exchange) =>
        (operation === undefined || exchange.operation?.id === operation) &&
        (status === undefined || exchange.response?.status === status),
    );
    return { status: 200, body: found.slice(-limit).map(entryOf) };
  },

  clearJournal({ params }, context) {
    sandboxNamed(context, params.sandbox).journal.clear();
    return { status: 204, body: undefined };
  },

  exportHar({ params }, context) {
    const { journal, basePath } = sandboxNamed(context, params.sandbox);
    return { status: 200, body: harOf(journal.list(), context.url + basePath) };
  },
};

/** @throws ControlProblem (400) for an operation that could never be in the journal */
function checkServed({ apis, name }: Sandbox, operation: string): void {
  const served = [...apis.values()].flatMap(({ contract }) => contract.operations.map(({ id }) => id));
  if (served.includes(operation)) return;
  throw new ControlProblem(
    400,
    `query parameter operation: ${name} does not serve ${operation}; served: ${served.join(', ')}`,
  );
}
