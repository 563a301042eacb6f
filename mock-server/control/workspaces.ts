import type { operations } from '../../generated/control/openapi.js';
import type { ApiInstance } from '../pack.js';
import type { Tenant } from '../store/tenants.js';
import { changeTenant } from '../workspaces/change.js';
import { tenantNamed, workspaceBody } from '../workspaces/workspace.js';
import {
  ControlProblem,
  instanceNamed,
  instancesIn,
  orProblem,
  sandboxNamed,
  type ControlHandlers,
} from './handler.js';

type WorkspaceOperations = Pick<operations, 'listWorkspaces' | 'getWorkspace' | 'updateWorkspace'>;

export const workspaceHandlers: ControlHandlers<WorkspaceOperations> = {
  listWorkspaces({ params }, context) {
    const body = instancesIn(sandboxNamed(context, params.sandbox)).flatMap((instance) =>
      instance.world.tenants.list().map((tenant) => workspaceBody(instance, tenant)),
    );
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

/** @throws ControlProblem (404) when no tenant has this id and no credential this name */
export function tenantIn(instance: ApiInstance, name: string): Tenant {
  const tenant = tenantNamed(instance, name);
  if (!tenant) {
    throw new ControlProblem(404, `${instance.api.name} has no workspace and no credential ${name}`);
  }
  return tenant;
}
