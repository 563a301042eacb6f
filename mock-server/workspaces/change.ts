import type { components } from '../../generated/control/openapi.js';
import type { Policies } from '../../generated/formats.js';
import type { ApiInstance } from '../pack.js';
import { SandboxRefused } from '../sandbox/refused.js';
import type { Tenant } from '../store/tenants.js';
import { metersOf } from './meters.js';

type WorkspaceChange = components['schemas']['WorkspaceChange'];

/**
 * Changes plan, entitlements, usage and subscription of a tenant. Everything is checked before anything is changed.
 *
 * @throws SandboxRefused naming the place when the contract or the API has nothing of a given name (unknown), or when
 *   usage were to fall below what exists (conflict)
 */
export function changeTenant(instance: ApiInstance, tenant: Tenant, change: WorkspaceChange): void {
  const { plan, entitlements, usage, subscription } = change;
  const planned: Tenant = { ...tenant, ...(plan !== undefined && planOf(instance, plan)) };
  const entitled = amended(instance, planned.entitlements, entitlements);
  const steps = stepsTo(instance, tenant, usage);
  const state = subscription === undefined ? tenant.subscription : knownState(instance, subscription);

  instance.world.tenants.update(tenant.id, {
    plan: planned.plan,
    entitlements: entitled,
    subscription: state,
  });
  for (const step of steps) step();
}

/** A plan's entitlements replace all there were, so that a workspace has what its plan sells and nothing of another. */
function planOf(
  { api: { name: api, plans } }: ApiInstance,
  wanted: string,
): Pick<Tenant, 'plan' | 'entitlements'> {
  const offer = plans.find(({ name }) => name === wanted);
  if (offer) return { plan: offer.name, entitlements: offer.entitlements };
  const known = plans.map(({ name }) => name);
  throw unknown(`/plan: ${api} has no plan ${wanted}`, known);
}

/** What the subscription of a workspace can be. */
export function knownStates({ subscription }: Policies): string[] {
  return ['active', ...(subscription?.blockedStates ?? [])];
}

function knownState({ api }: ApiInstance, state: string): string {
  const known = knownStates(api.contract.policies);
  if (known.includes(state)) return state;
  throw unknown(`/subscription: ${api.name} knows no state ${state}`, known);
}

/** The entitlements with those in place that are given, and without those given as null. */
function amended(
  { api }: ApiInstance,
  before: Tenant['entitlements'],
  given: WorkspaceChange['entitlements'] = {},
): Tenant['entitlements'] {
  const known = entitlementNames(api.contract.policies);
  const after = new Map(Object.entries(before));
  for (const [name, value] of Object.entries(given)) {
    if (!known.includes(name)) {
      throw unknown(`/entitlements: no policy of ${api.name} looks up ${name}`, known);
    }
    if (value === null) after.delete(name);
    else after.set(name, value);
  }
  return Object.fromEntries(after);
}

/** What the contract's policies look up of a plan. */
function entitlementNames({ quotas, rateLimits }: Policies): string[] {
  const names = [
    ...quotas.flatMap(({ limit, overage }) => [limit, overage?.price]),
    ...rateLimits.map(({ limit }) => limit.plan),
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** What has to be done so that the tenant uses what is given; nothing of it is done yet. */
function stepsTo(
  instance: ApiInstance,
  { id }: Tenant,
  given: WorkspaceChange['usage'] = {},
): (() => void)[] {
  const { api } = instance;
  const meters = metersOf(instance, id);
  return Object.entries(given).map(([name, units]) => {
    const meter = meters.find((candidate) => candidate.id === name);
    if (!meter) {
      const known = meters.map((candidate) => candidate.id);
      throw unknown(`/usage: ${api.name} counts no ${name}`, known);
    }
    if (meter.freedBy && units < meter.used) {
      throw new SandboxRefused(
        'conflict',
        `/usage/${name}: ${meter.used} are in use, each by something that exists, so there cannot be ${units}; ` +
          `free some with ${meter.freedBy.join(' or ')}, raise the limit instead, or reset the sandbox`,
      );
    }
    return () => meter.reach(units);
  });
}

function unknown(problem: string, known: readonly string[]): SandboxRefused {
  const rest = known.length > 0 ? `known are ${known.join(', ')}` : 'there is none';
  return new SandboxRefused('unknown', `${problem}; ${rest}`);
}
