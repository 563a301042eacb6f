import type { operations } from '../../generated/control/openapi.js';
import type { ApiInstance } from '../pack.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import type { Tenant } from '../store/tenants.js';
import { changeTenant } from '../workspaces/change.js';
import { tenantNamed, workspaceBody } from '../workspaces/workspace.js';
import { ControlProblem, orProblem, sandboxNamed, type ControlHandlers } from './handler.js';

type WorkspaceOperations = Pick<operations, 'listWorkspaces' | 'getWorkspace' | 'updateWorkspace'>;

export const workspaceHandlers: ControlHandlers<WorkspaceOperations> = {
  listWorkspaces({ params }, context) {
    const sandbox = sandboxNamed(context, params.sandbox);
    const body = [...sandbox.apis.values()].flatMap(({ name }) => {
      const instance = instanceNamed(sandbox, name);
      return instance.world.tenants.list().map((tenant) => workspaceBody(instance, tenant));
    });
    return { status: 200, body };
  },

  getWorkspace({ params }, context) {
    const instance = instanceNamed(sandboxNamed(context, params.sandbox), params.api);
    return { status: 200, body: workspaceBody(instance, tenantIn(instance, params.workspace)) };
  },

  updateWorkspace({ params, body }, context) {
    const instance = instanceNamed(sandboxNamed(context, params.sandbox), params.api);
    const tenant = tenantIn(instance, params.workspace);
    orProblem(() => changeTenant(instance, tenant, body));
    return { status: 200, body: workspaceBody(instance, tenantIn(instance, tenant.id)) };
  },
};

/** @throws ControlProblem (404) when the sandbox serves no API of this name */
function instanceNamed(sandbox: Sandbox, wanted: string): ApiInstance {
  const api = [...sandbox.apis.values()].find(({ name }) => name === wanted);
  const instance = api && sandbox.instance(api.name);
  if (instance) return instance;
  const served = [...sandbox.apis.keys()].join(', ');
  throw new ControlProblem(404, `sandbox ${sandbox.name} serves no API ${wanted}; it serves ${served}`);
}

/** @throws ControlProblem (404) when no tenant has this id and no credential this name */
function tenantIn(instance: ApiInstance, name: string): Tenant {
  const tenant = tenantNamed(instance, name);
  if (!tenant) {
    throw new ControlProblem(404, `${instance.api.name} has no workspace and no credential ${name}`);
  }
  return tenant;
}
