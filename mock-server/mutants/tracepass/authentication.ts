import { tokens } from '../../apis/tracepass/seed-data/tokens.js';
import { policies, request, within, world } from '../alterations.js';
import type { TracePassMutant } from './mutant.js';

/** Callers who are let in although nobody knows them. */
export const authentication: readonly TracePassMutant[] = [
  {
    name: 'templates-without-a-token',
    bug: 'The list of templates is shown to anybody.',
    breaks: ['tracepass.authentication.missing-token'],
    alter: request(['listTemplates'], ({ headers, world: { tenants } }) => {
      const [first] = tenants.credentials();
      return {
        headers: { ...headers, authorization: headers.authorization || `Bearer ${first?.token ?? ''}` },
      };
    }),
  },
  {
    name: 'missing-token-is-a-bad-request',
    bug: 'A call without a token is answered 400.',
    breaks: ['tracepass.authentication.missing-token'],
    affects: [
      'tracepass.idempotency.key-of-an-unauthorized-call',
      'tracepass.idempotency.key-of-an-unauthorized-passport-change',
      'tracepass.contract.status-is-documented',
      'tracepass.idempotency.batch-keys-work-as-others',
    ],
    alter: within(
      ['401'],
      policies((given) => {
        const { authentication: config } = given;
        const missing = { status: 400, message: 'Authorization header is missing' };
        return { ...given, authentication: { ...config, refusals: { ...config.refusals, missing } } };
      }),
    ),
  },
  {
    name: 'unknown-token-is-forbidden',
    bug: 'A token that was never issued is answered 403.',
    breaks: ['tracepass.authentication.unknown-token'],
    affects: ['tracepass.authentication.token-must-match-whole'],
    alter: within(
      ['401'],
      policies((given) => {
        const { authentication: config } = given;
        const unknown = { status: 403, message: 'Forbidden' };
        return { ...given, authentication: { ...config, refusals: { ...config.refusals, unknown } } };
      }),
    ),
  },
  {
    name: 'token-compared-by-its-beginning',
    bug: 'Of a token only the first twelve characters are compared.',
    breaks: ['tracepass.authentication.token-must-match-whole'],
    alter: alike((sent, known) => sent.slice(0, 12) === known.slice(0, 12)),
  },
  {
    name: 'token-may-be-cut-short',
    bug: 'The beginning of a token is as good as the whole.',
    breaks: ['tracepass.authentication.token-must-match-whole'],
    alter: alike((sent, known) => known.startsWith(sent)),
  },
  {
    name: 'token-may-be-lengthened',
    bug: 'What comes after a token is not looked at.',
    breaks: ['tracepass.authentication.token-must-match-whole'],
    alter: alike((sent, known) => sent.startsWith(known)),
  },
  {
    name: 'token-in-any-case',
    bug: 'Tokens are compared without regard to case.',
    breaks: ['tracepass.authentication.token-must-match-whole'],
    alter: alike((sent, known) => sent.toLowerCase() === known.toLowerCase()),
  },
  {
    name: 'token-of-the-right-length',
    bug: 'A token that begins with tp_ is known by its length.',
    breaks: ['tracepass.authentication.token-must-match-whole'],
    alter: alike((sent, known) => sent.startsWith('tp_') && sent.length === known.length),
  },
  {
    name: 'token-by-http-basic',
    bug: 'A token is accepted as the user name of HTTP Basic as well.',
    breaks: ['tracepass.authentication.other-scheme'],
    alter: within(
      ['401'],
      policies((given) => ({
        ...given,
        authentication: { ...given.authentication, schemes: ['bearer', 'basic'] },
      })),
    ),
  },
  {
    name: 'revoked-token-still-works',
    bug: 'A token that was taken back goes on working.',
    breaks: ['tracepass.authentication.revoked-token'],
    alter: within(
      ['401'],
      world(({ tenants }) => {
        const known = tenants.credentialFor.bind(tenants);
        tenants.credentialFor = (token) => {
          const found = known(token);
          return found && { ...found, revoked: false };
        };
      }),
    ),
  },
  {
    name: 'revoked-token-still-reads-templates',
    bug: 'The list of templates does not look whether a token was taken back.',
    breaks: ['tracepass.authentication.revoked-token'],
    alter: request(['listTemplates'], ({ headers }) => ({
      headers: { ...headers, authorization: headers.authorization?.replace(tokens.revoked, tokens.primary) },
    })),
  },
];

/** A token that nobody has is taken for the first one that is alike. */
function alike(areAlike: (sent: string, known: string) => boolean): TracePassMutant['alter'] {
  return within(
    ['401'],
    world(({ tenants }) => {
      const known = tenants.credentialFor.bind(tenants);
      tenants.credentialFor = (token) =>
        known(token) ?? tenants.credentials().find((credential) => areAlike(token, credential.token));
    }),
  );
}
