import type { operations } from '../../generated/control/openapi.js';
import { tool } from '../../generated/tool.js';
import type { ControlHandlers } from './handler.js';

export const serviceHandlers: ControlHandlers<Pick<operations, 'getService'>> = {
  getService(_request, { sandboxes }) {
    return {
      status: 200,
      body: {
        name: `${tool.name} mock`,
        version: tool.version,
        apis: [...sandboxes.apis.keys()],
        sandboxes: [...sandboxes].map(({ name }) => name),
        sandboxLimit: sandboxes.limit,
        idleExpiry: Number.isFinite(sandboxes.idleExpiry) ? `PT${sandboxes.idleExpiry / 1000}S` : null,
      },
    };
  },
};
