import type { operations } from '../../generated/control/openapi.js';
import { instancesIn, sandboxNamed, type ControlHandlers } from './handler.js';

export const credentialHandlers: ControlHandlers<Pick<operations, 'listCredentials'>> = {
  listCredentials({ params }, context) {
    const sandbox = sandboxNamed(context, params.sandbox);
    const body = instancesIn(sandbox).flatMap(({ api, world }) => {
      const seeded = new Map(api.credentialsIn(sandbox.name).map((each) => [each.id, each]));
      return world.tenants.credentials().map(({ id, tenant, token }) => ({
        api: api.name,
        id,
        name: seeded.get(id)?.role ?? id,
        workspace: tenant,
        token,
        note: seeded.get(id)?.note ?? '',
      }));
    });
    return { status: 200, body };
  },
};
