import type { operations } from '../../generated/control/openapi.js';
import { faultProblem } from '../faults/fault-problem.js';
import { ControlProblem, sandboxNamed, type ControlHandlers } from './handler.js';

type FaultOperations = Pick<operations, 'listFaults' | 'createFault' | 'deleteFaults' | 'deleteFault'>;

export const faultHandlers: ControlHandlers<FaultOperations> = {
  listFaults({ params }, context) {
    return { status: 200, body: sandboxNamed(context, params.sandbox).faults.list() };
  },

  createFault({ params, body }, context) {
    const sandbox = sandboxNamed(context, params.sandbox);
    const reason = faultProblem(body, sandbox.apis.values());
    if (reason !== undefined) throw new ControlProblem(400, reason);
    return { status: 201, body: sandbox.faults.add(body) };
  },

  deleteFaults({ params }, context) {
    sandboxNamed(context, params.sandbox).faults.clear();
    return { status: 204, body: undefined };
  },

  deleteFault({ params }, context) {
    if (!sandboxNamed(context, params.sandbox).faults.remove(params.fault)) {
      throw new ControlProblem(404, `there is no fault ${params.fault}`);
    }
    return { status: 204, body: undefined };
  },
};
