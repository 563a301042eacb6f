import type { AugnoWorld } from '../../apis/augno/world.js';
import type { Credential } from '../../store/tenants.js';
import { around, policies, within, world } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import type { AugnoMutant } from './mutant.js';
import { before } from './policy-order.js';
import { coded, headers, worded } from './refusals.js';

/** Keys that work although they should not, or the other way round. */
export const authentication: readonly AugnoMutant[] = [
  {
    name: 'unknown-api-keys-count-as-revoked',
    bug: 'Reads with a key that was never issued are refused as if it had been revoked.',
    breaks: ['augno.authentication.unknown-key'],
    alter: within(
      ['401'],
      worded((error, refusal, { method }) =>
        refusal.kind === 'unauthenticated' && refusal.cause === 'unknown' && method === 'GET'
          ? coded(error, 'api_key_revoked')
          : error,
      ),
    ),
  },
  {
    name: 'unknown-api-keys-delete-before-they-are-refused',
    bug: 'A deletion with a key that was never issued takes place and is then refused.',
    breaks: ['augno.authentication.refused-writes-change-nothing'],
    alter: carriedOutThough(401, ['deleteProduct', 'updateProduct']),
  },
  {
    name: 'malformed-api-keys-are-unknown',
    bug: 'A key of a wrong form is looked up like any other and so refused as unknown.',
    breaks: ['augno.authentication.malformed-key'],
    alter: within(
      ['401'],
      policies((given) => {
        const tokens = given.authentication.tokens.map((kind) => ({ ...kind, pattern: '^' }));
        return { ...given, authentication: { ...given.authentication, tokens } };
      }),
    ),
  },
  {
    name: 'expired-api-keys-work',
    bug: 'Nobody looks at when a key expires.',
    breaks: ['augno.authentication.expired-key'],
    alter: credentials(({ expiresAt: _, ...others }) => others),
  },
  {
    name: 'revoked-api-keys-work',
    bug: 'A key that was revoked works on.',
    breaks: ['augno.authentication.revoked-key'],
    alter: credentials((credential) => ({ ...credential, revoked: false })),
  },
  {
    name: 'lists-need-no-credentials',
    bug: 'A list can be read without credentials.',
    breaks: ['augno.authentication.no-credentials'],
    alter: headers(['listProducts'], ({ authorization }, call) =>
      authorization ? {} : { authorization: `Bearer ${keyOfTheFirst(call.world)}` },
    ),
  },
  {
    name: 'any-authorization-scheme-will-do',
    bug: 'The scheme of an Authorization header is not looked at unless it is Basic.',
    breaks: ['augno.authentication.other-scheme'],
    alter: within(
      ['401'],
      headers('all', ({ authorization }) =>
        authorization ? { authorization: authorization.replace(/^(?!basic)\S+/i, 'Bearer') } : {},
      ),
    ),
  },
  {
    name: 'basic-is-not-known',
    bug: 'A key that is sent as Basic user name is refused.',
    breaks: ['augno.authentication.basic-equals-bearer'],
    alter: policies((given) => ({
      ...given,
      authentication: { ...given.authentication, schemes: ['bearer'] },
    })),
  },
  {
    name: 'version-comes-before-api-keys',
    bug: 'The version header is looked at before the key.',
    breaks: ['augno.authentication.comes-before-version'],
    alter: within(['401'], before('version', 'authentication')),
  },
];

/** Credentials that authentication sees otherwise than they are. */
function credentials(change: (credential: Credential) => Credential): Alteration<AugnoWorld> {
  return within(
    ['401'],
    world(({ tenants }) => {
      const find = tenants.credentialFor.bind(tenants);
      tenants.credentialFor = (token) => {
        const credential = find(token);
        return credential && change(credential);
      };
    }),
  );
}

/** Writes that take place for the first account although they are refused with that status. */
export function carriedOutThough(status: number, operations: readonly string[]): Alteration<AugnoWorld> {
  const calls = operations.map((operation) => `${operation} ${status}`);
  return within(
    calls,
    around((run) => async (call) => {
      const given = await run(call);
      if (given.status === status && operations.includes(call.operation.id)) {
        const authorization = `Bearer ${keyOfTheFirst(call.world)}`;
        await run({ ...call, headers: { ...call.headers, authorization, 'idempotency-key': undefined } });
      }
      return given;
    }),
  );
}

function keyOfTheFirst({ tenants }: Pick<AugnoWorld, 'tenants'>): string {
  return tenants.credentials()[0]?.token ?? '';
}
