import type { components } from '../../generated/control/openapi.js';
import type { SeededCredential } from '../pack.js';
import type { Sandbox } from './sandbox.js';

type Schemas = components['schemas'];

/**
 * Descriptions of a sandbox's APIs as a conformance run takes them, with the seeded credentials.
 *
 * @param url base URL of the mock, without a trailing slash
 */
export function targetsOf(
  { name, basePath, apis }: Pick<Sandbox, 'name' | 'basePath' | 'apis'>,
  url: string,
): Schemas['Target'][] {
  return [...apis].map(([api, { credentialsIn, clientHeaders }]) => ({
    api,
    baseUrl: url + basePath,
    credentials: credentialsByRole(credentialsIn(name)),
    headers: { ...clientHeaders },
    control: `${url}/__control`,
    sandbox: name,
    limits: { allowCharges: true },
  }));
}

function credentialsByRole(seeded: readonly SeededCredential[]): Schemas['Target']['credentials'] {
  const roles = new Map<string, Schemas['Credential']>();
  for (const { role, token, slotsLeft, writesLeft } of seeded) {
    if (role === undefined) continue;
    roles.set(role, {
      token,
      ...(slotsLeft !== undefined && { slotsLeft }),
      ...(writesLeft !== undefined && { writesLeft }),
    });
  }
  const primary = roles.get('primary');
  if (!primary) throw new Error('an API without a primary credential cannot be used');
  return { ...Object.fromEntries(roles), primary };
}
