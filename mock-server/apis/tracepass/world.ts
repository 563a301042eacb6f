import type { Tenant } from '../../store/tenants.js';
import type { Table } from '../../store/table.js';
import type { World } from '../../world.js';
import type { ObjectIds } from './object-id.js';
import type { PassportRow } from './passport.js';
import type { Plan } from './plans.js';
import type { ProductRow } from './product.js';

/** A company's workspace: the tenant, and what it set up in the dashboard. */
export interface Workspace extends Tenant {
  readonly plan: Plan;
  /** Language of texts that come without one. */
  readonly defaultSourceLocale: string;
  /** What the company states about itself in every passport: field key to value. */
  readonly prefill: Readonly<Record<string, unknown>>;
}

/** A passport beyond the plan that the caller agreed to pay for. */
interface Charge {
  readonly tenant: string;
  readonly passport: string;
  readonly cents: number;
  readonly at: string;
}

/** TracePass's part of a sandbox. */
export interface TracePassWorld extends World {
  readonly ids: ObjectIds;
  readonly workspaces: Map<string, Workspace>;
  readonly products: Table<ProductRow>;
  readonly passports: Table<PassportRow>;
  readonly charges: Charge[];
}

/** @throws Error when no workspace has this id: every TracePass tenant is one */
export function workspaceOf(world: TracePassWorld, tenant: string): Workspace {
  const workspace = world.workspaces.get(tenant);
  if (!workspace) throw new Error(`no workspace ${tenant}`);
  return workspace;
}
