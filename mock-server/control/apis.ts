import type { components, operations } from '../../generated/control/openapi.js';
import type { Policies } from '../../generated/formats.js';
import type { Api } from '../pack.js';
import { knownStates } from '../workspaces/change.js';
import type { ControlHandlers } from './handler.js';

type Schemas = components['schemas'];

export const apiHandlers: ControlHandlers<Pick<operations, 'listApis'>> = {
  listApis(_request, { sandboxes }) {
    return { status: 200, body: [...sandboxes.apis.values()].map(apiBody) };
  },
};

function apiBody({ name, contract, plans }: Api): Schemas['ServedApi'] {
  const { policies } = contract;
  return {
    name,
    title: contract.title,
    version: contract.version,
    operations: contract.operations.map(({ id, method, path, summary, responses }) => ({
      ...{ id, method, path, summary },
      statuses: Object.keys(responses).map(Number).filter(Number.isInteger),
    })),
    meters: [...quotaMeters(policies), ...rateMeters(policies)],
    ...(policies.idempotency && { idempotencyHeader: policies.idempotency.header }),
    plans: plans.map((plan) => plan.name),
    subscriptions: knownStates(policies),
  };
}

function quotaMeters({ quotas }: Policies): Schemas['Meter'][] {
  return quotas.map(({ id, limit, consumedBy, overage, refusal }) => ({
    id,
    kind: 'quota',
    limit: { entitlement: limit },
    ...(overage && { price: overage.price, confirmWith: overage.confirmWith }),
    consumedBy: [...consumedBy],
    refusalStatus: refusal.status,
    settable: true,
  }));
}

function rateMeters({ rateLimits }: Policies): Schemas['Meter'][] {
  return rateLimits.map(({ id, window, limit, refusal }) => ({
    id,
    kind: window.kind,
    limit: {
      ...(limit.plan !== undefined && { entitlement: limit.plan }),
      ...(limit.fixed !== undefined && { fixed: limit.fixed }),
    },
    refusalStatus: refusal.status,
    ...(window.duration !== undefined && { window: window.duration }),
    // A sliding window belongs to a client's address, not to a workspace.
    settable: window.kind === 'utcDay',
  }));
}
