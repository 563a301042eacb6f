import type { operations } from '../../generated/control/openapi.js';
import { sandboxNamed, type ControlHandlers } from './handler.js';

export const findingHandlers: ControlHandlers<Pick<operations, 'listFindings' | 'clearFindings'>> = {
  listFindings({ params, query: { final = false } }, context) {
    return { status: 200, body: sandboxNamed(context, params.sandbox).findings({ final }) };
  },

  clearFindings({ params }, context) {
    sandboxNamed(context, params.sandbox).examiner.clear();
    return { status: 204, body: undefined };
  },
};
