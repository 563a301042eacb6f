import type { operations } from '../../generated/control/openapi.js';
import { orProblem, sandboxNamed, type ControlHandlers } from './handler.js';
import { sandboxBody } from './sandboxes.js';

export const snapshotHandlers: ControlHandlers<Pick<operations, 'getSnapshot' | 'restoreSnapshot'>> = {
  getSnapshot({ params }, context) {
    return { status: 200, body: sandboxNamed(context, params.sandbox).snapshot() };
  },

  restoreSnapshot({ params, body }, context) {
    const sandbox = sandboxNamed(context, params.sandbox);
    orProblem(() => sandbox.restore(body));
    return { status: 200, body: sandboxBody(sandbox, context) };
  },
};
