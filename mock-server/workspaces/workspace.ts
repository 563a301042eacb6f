import type { components } from '../../generated/control/openapi.js';
import type { ApiInstance } from '../pack.js';
import type { Tenant } from '../store/tenants.js';
import { metersOf } from './meters.js';

type Workspace = components['schemas']['Workspace'];

/** A workspace or account with its plan, its limits and what it uses of them. */
export function workspaceBody(instance: ApiInstance, tenant: Tenant): Workspace {
  const { id, name, plan, subscription, entitlements } = tenant;
  return {
    api: instance.api.name,
    id,
    name,
    credentials: credentialsOf(instance, id),
    plan,
    subscription,
    entitlements: { ...entitlements },
    usage: Object.fromEntries(metersOf(instance, id).map((meter) => [meter.id, meter.used])),
  };
}

/** The tenant of this id, or the one for which the credential of this name acts. */
export function tenantNamed(instance: ApiInstance, name: string): Tenant | undefined {
  return instance.world.tenants
    .list()
    .find(({ id }) => id === name || credentialsOf(instance, id).includes(name));
}

/** Names of the credentials that act for a tenant: their roles, or their ids where they have none. */
function credentialsOf({ api, world }: ApiInstance, tenant: string): string[] {
  const roles = new Map(api.credentialsIn(world.sandbox).map(({ id, role }) => [id, role]));
  return world.tenants
    .credentials()
    .filter((credential) => credential.tenant === tenant)
    .map(({ id }) => roles.get(id) ?? id);
}
