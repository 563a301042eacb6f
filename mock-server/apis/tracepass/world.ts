import type { Table } from '../../store/table.js';
import type { World } from '../../world.js';
import type { ObjectIds } from './object-id.js';
import type { PassportRow } from './passport.js';
import type { ProductRow } from './product.js';

/** What a company set up in the dashboard; its plan and what that grants are the tenant's. */
export interface Workspace {
  /** Language of texts that come without one. */
  readonly defaultSourceLocale: string;
  /** What the company states about itself in every passport: field key to value. */
  readonly prefill: Readonly<Record<string, unknown>>;
  /** Trade item number of the passports that exist without anybody having asked the API for them. */
  readonly gtin: string;
}

/** A passport beyond the plan that the caller agreed to pay for. */
export interface Charge {
  readonly tenant: string;
  readonly passport: string;
  readonly cents: number;
  readonly at: string;
}

/** TracePass's part of a sandbox. */
export interface TracePassWorld extends World {
  readonly ids: ObjectIds;
  /** By the tenant's id. */
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
